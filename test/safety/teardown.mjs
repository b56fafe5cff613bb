export default async function stop() {
  await globalThis.recoupeForHttp?.remove()
}
