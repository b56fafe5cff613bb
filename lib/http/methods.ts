/** An address of the API as its folder is named ("/api/v1/newsrooms/[newsroomId]/claims"), and the methods that it offers. */
export type Address = { address: string; methods: string[] }

/**
 * The methods that may be used at this path, for the header `Allow`; null where no address fits. An address that fits word
 * for word goes before one with a name in brackets. Where GET is offered, HEAD is; OPTIONS always is.
 */
export function allowedMethods(pathname: string, addresses: readonly Address[]): string[] | null {
  const path = pathname.split('/')
  const fitting = addresses
    .map(({ address, methods }) => ({ places: address.split('/'), methods }))
    .filter(({ places }) => fits(path, places))
    .sort((one, other) => named(one.places) - named(other.places))
  const methods = fitting[0]?.methods
  return methods ? [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].sort() : null
}

const isNamed = (place: string) => place.startsWith('[')
const isRest = (place: string | undefined) => place?.startsWith('[...') ?? false
const named = (places: string[]) => places.filter(isNamed).length

function fits(path: string[], places: string[]): boolean {
  const rest = isRest(places.at(-1))
  if (rest ? path.length < places.length : path.length !== places.length) return false
  return places.every((place, at) => (isNamed(place) ? path[at] !== '' : place === path[at]))
}
