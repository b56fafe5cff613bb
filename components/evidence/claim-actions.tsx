import { useTranslations } from 'next-intl'
import { Button } from '../ui/button'
import type { Evidence } from './use-evidence'

type Props = {
  evidence: Pick<Evidence, 'canWork' | 'moves' | 'move'>
  onForm: (name: 'search' | 'fetch' | 'outside' | 'reopen') => void
}

/** What can be done to the claim as a whole, each with its key. */
export function ClaimActions({ evidence: { canWork, moves, move }, onForm }: Props) {
  const t = useTranslations('evidence')
  return (
    <div className="flex flex-wrap gap-2">
      {canWork && (
        <>
          <Button onClick={() => onForm('search')} shortcut="f">
            {t('search.open')}
          </Button>
          <Button onClick={() => onForm('fetch')} shortcut="g">
            {t('fetch.action')}
          </Button>
          <Button onClick={() => onForm('outside')} shortcut="+">
            {t('outside.open')}
          </Button>
        </>
      )}
      {moves.includes('ask-review') && (
        <Button kind="primary" onClick={() => void move('ask-review')} shortcut="v">
          {t('actions.askReview')}
        </Button>
      )}
      {moves.includes('recall') && <Button onClick={() => void move('recall')}>{t('actions.recall')}</Button>}
      {moves.includes('reopen') && <Button onClick={() => onForm('reopen')}>{t('actions.reopen')}</Button>}
      {moves.includes('restore') && <Button onClick={() => void move('restore')}>{t('actions.restore')}</Button>}
    </div>
  )
}
