import { nameMeaning } from '@/lib/api/name-inputs'
import { route } from '@/lib/api/route'
import { decideMeaning } from '@/lib/data/name-occurrences'

/** Whom a name that several bear means in one article. */
export const PUT = route({ right: 'editArticle', input: nameMeaning }, (viewer, input) => decideMeaning(viewer, input))
