import { ownerKey, type Owner } from '@/lib/outbox/entry'
import { browserWorld } from './browser-world'
import { Outbox } from './outbox'

type Open = { outbox: Outbox; personId: string; close: () => void }

const open = new Map<string, Open>()

/**
 * The outbox of a person in a newsroom: one in a page, however many components ask. Asking for somebody else's closes those of
 * the person before; what waits in them stays on disk for them.
 */
export function outboxFor(owner: Owner): Outbox {
  const key = ownerKey(owner)
  const known = open.get(key)
  if (known) return known.outbox
  for (const [other, { personId, close }] of open) {
    if (personId === owner.personId) continue
    close()
    open.delete(other)
  }
  const world = browserWorld(owner, news => void outbox.hear(news))
  const outbox = new Outbox(world)
  const wake = () => outbox.wake()
  const warn = (event: BeforeUnloadEvent) => {
    if (outbox.snapshot().unkept.length > 0) event.preventDefault()
  }
  window.addEventListener('online', wake)
  window.addEventListener('offline', wake)
  window.addEventListener('pageshow', wake)
  document.addEventListener('visibilitychange', wake)
  window.addEventListener('beforeunload', warn)
  const close = () => {
    outbox.close()
    world.close()
    window.removeEventListener('online', wake)
    window.removeEventListener('offline', wake)
    window.removeEventListener('pageshow', wake)
    document.removeEventListener('visibilitychange', wake)
    window.removeEventListener('beforeunload', warn)
  }
  open.set(key, { outbox, personId: owner.personId, close })
  void outbox.start()
  return outbox
}
