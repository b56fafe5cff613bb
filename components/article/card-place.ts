/** On a narrow screen the current card lies at the foot, under the text it speaks of; on paper it would lie there on every page. */
export const sheet =
  'max-desk:fixed max-desk:inset-x-0 max-desk:bottom-(--foot-height) max-desk:z-10 max-desk:max-h-[46dvh] max-desk:overflow-y-auto max-desk:rounded-none max-desk:border-t print:static!'

/** On a wide one every card stands beside its line; on paper all follow the text. */
export const besideLine = 'desk:absolute desk:inset-x-0 print:static!'

/** The form in sight beside the text; and on a narrow screen, where the card lies over the text's foot, the words it speaks of. */
export function keepBothInSight(card: HTMLElement | null, root: HTMLElement | null, claimId: string, isForm: boolean) {
  const mark = root?.querySelector(`mark[data-ids~="${CSS.escape(claimId)}"]`)
  if (!card || !mark) return
  if (getComputedStyle(card).position !== 'fixed') {
    if (isForm) card.scrollIntoView?.({ block: 'nearest' })
    return
  }
  const under = mark.getBoundingClientRect().bottom - (card.getBoundingClientRect().top - 16)
  if (under > 0) window.scrollBy(0, under)
}
