import { storyPatch } from '@/lib/api/inputs'
import { route } from '@/lib/api/route'
import { updateStory } from '@/lib/data/stories'

export const PATCH = route(
  { right: 'editArticle', params: ['storyId'], input: storyPatch, versioned: true },
  (viewer, patch, { params, version }) => updateStory(viewer, params.storyId, version, patch),
)
