'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useRef, useState, type FormEvent, type ReactNode } from 'react'
import { v7 } from 'uuid'
import { newsroomApi } from '@/lib/api/client'
import type { Story } from '@/lib/articles/article'
import { Button } from '../ui/button'
import { Dialog, DialogClose } from '../ui/dialog'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { toast } from '../ui/toast'
import { useProblem } from '../ui/use-problem'

type Props = { newsroom: { id: string; slug: string }; personId: string; story?: Story }

/** Opens a story, or gives one another title. */
export function StoryTitle({ newsroom, personId, story }: Props): ReactNode {
  const t = useTranslations('desk')
  const common = useTranslations('common')
  const problem = useProblem()
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const [title, setTitle] = useState(story?.title ?? '')
  const [error, setError] = useState<string | null>(null)
  const [pending, setPending] = useState(false)
  // One id for this dialog: sent again after a lost answer, it opens the same story.
  const id = useRef(v7())
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '') return setError(t('form.needed'))
    setPending(true)
    const { stories } = newsroomApi(newsroom.id, { personId })
    const result = story
      ? await stories.change(story.id, { title }, story.version)
      : await stories.create({ id: id.current, title })
    setPending(false)
    if (!result.ok) return setError(problem(result))
    id.current = v7()
    setOpen(false)
    setError(null)
    toast.say(story ? t('stories.renamed') : t('stories.created'))
    if (!story) router.push(`/n/${newsroom.slug}/stories/${result.value.id}`)
    router.refresh()
  }
  const word = story ? t('stories.rename') : t('stories.new')
  return (
    <Dialog
      title={word}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button kind={story ? 'quiet' : 'primary'}>{word}</Button>}
      footer={
        <>
          <DialogClose asChild>
            <Button>{common('cancel')}</Button>
          </DialogClose>
          <Button kind="primary" type="submit" form="story-title" pending={pending}>
            {story ? common('save') : t('stories.create')}
          </Button>
        </>
      }
    >
      <form id="story-title" noValidate onSubmit={event => void save(event)}>
        <Field label={t('stories.name')} error={error}>
          <Input value={title} onChange={event => setTitle(event.target.value)} autoFocus />
        </Field>
      </form>
    </Dialog>
  )
}
