export function makePasswordLink(url: string, origin: string, email: string): Promise<string | null>
