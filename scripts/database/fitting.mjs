// What the PostgreSQL that npm brings is told of the machine it runs on: its own defaults are made for the smallest there is.
import { totalmem } from 'node:os'

const MB = 2 ** 20

/** The memory that this process may count on, in bytes: the machine's, or less where a container has a limit. */
export function memoryHere() {
  const limit = process.constrainedMemory?.() ?? 0
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem()
}

/**
 * Settings for a machine with so many bytes of memory. The server keeps an eighth of it for pages of tables and indexes (at least
 * the 128 MB that it would by itself, at most 2 GB; taken as it is filled, so a small newsroom never takes it), and the system
 * some more. Pages that the system holds are read by whoever needs them (`io_method`): handing each to a process that
 * reads takes longer than reading. Nothing is compiled (`jit`): questions here take milliseconds, compiling takes a hundred.
 */
export function fitting(memory = memoryHere()) {
  const buffers = Math.min(2048, Math.max(128, Math.floor(memory / 8 / MB)))
  const cached = Math.max(2 * buffers, Math.floor(memory / 2 / MB))
  return { shared_buffers: `${buffers}MB`, effective_cache_size: `${cached}MB`, io_method: 'sync', jit: 'off' }
}

const noRoom = /shared memory/

/**
 * The settings to try next when a server did not start with these: without buffers of our choice where the machine did not give the
 * memory; null where that was not the trouble.
 */
export function leaner(settings, trouble) {
  const { shared_buffers: buffers, ...rest } = settings
  return buffers && noRoom.test(trouble) && !/pre-existing/.test(trouble) ? rest : null
}
