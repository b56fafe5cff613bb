import 'server-only'
import { fail, type Failure } from '../result'

/** Codes of Prisma and PostgreSQL that mean: not now. A disk that is full is told apart. */
const notNow = [
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'P2034',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08001',
  '08003',
  '08006',
  '53300',
  '57014',
  '55P03',
  'ECONNREFUSED',
  'ECONNRESET',
]
const full = ['53100', 'ENOSPC']

/** A failure for an error that means that the database is away, slow or full; null for anything else. */
export function unavailable(error: unknown): Failure | null {
  const signs = signsOf(error)
  if (signs.some(sign => full.includes(sign)))
    return fail('unavailable', 'storage_full', 'The disk is full. Nothing was saved; reading still works.')
  if (signs.some(sign => notNow.includes(sign)))
    return fail('unavailable', 'database_unavailable', 'The database does not answer. Try again in a moment.')
  return /connection terminated|timeout exceeded when trying to connect|Can't reach database|Server has closed the connection|DatabaseNotReachable|ConnectionClosed/i.test(
    String(error),
  )
    ? fail('unavailable', 'database_unavailable', 'The database does not answer. Try again in a moment.')
    : null
}

function signsOf(error: unknown, depth = 0): string[] {
  if (error === null || typeof error !== 'object' || depth > 4) return []
  const { code, originalCode, cause, meta } = error as {
    code?: unknown
    originalCode?: unknown
    cause?: unknown
    meta?: { driverAdapterError?: unknown }
  }
  return [code, originalCode]
    .filter(sign => typeof sign === 'string')
    .concat(signsOf(cause, depth + 1), signsOf(meta?.driverAdapterError, depth + 1))
}
