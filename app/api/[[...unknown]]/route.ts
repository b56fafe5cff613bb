import { notFoundRoute } from '@/lib/api/route'

// Whatever stands nowhere else under /api: the answer is a problem for programs, not a page.
export {
  notFoundRoute as GET,
  notFoundRoute as POST,
  notFoundRoute as PUT,
  notFoundRoute as PATCH,
  notFoundRoute as DELETE,
}
