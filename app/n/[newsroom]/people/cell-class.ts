/** A cell beside controls: in their middle, and on a phone its words keep to the right of its label. */
export const cellClass =
  'align-middle! max-wide:relative max-wide:pl-30! max-wide:before:absolute max-wide:before:left-0'
