export default async function stop() {
  for (const recoupe of globalThis.recoupeForHttp ?? []) await recoupe.remove()
}
