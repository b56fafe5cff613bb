export default async function stop() {
  await globalThis.recoupeTestDatabase?.stop()
}
