/** What a fact is read from. */
export const factColumns = { id: true, storyId: true, occasionId: true, title: true, version: true } as const
