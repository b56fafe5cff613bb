'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import type { OneOfTwo } from './use-name-work'

type Two = { known: OneOfTwo; onMake: (people: [OneOfTwo, OneOfTwo]) => void; onClose: () => void }

/** Two people bear one name: what each is shown as, and the words that stand beside which of them. */
export function NamesakesDialog({ known, onMake, onClose }: Two) {
  const t = useTranslations('names')
  const [people, setPeople] = useState<[Written, Written]>([toWritten(known), { name: known.name, signs: '' }])
  const [error, setError] = useState<string | null>(null)
  const write = (which: 0 | 1) => (person: Written) => {
    setError(null)
    setPeople(before => (which === 0 ? [person, before[1]] : [before[0], person]))
  }
  const [own, off] = people.map(toPerson)
  return (
    <Dialog
      title={t('twoTitle', { name: known.name })}
      description={t('twoText')}
      open
      onOpenChange={open => !open && onClose()}
    >
      <form
        className="grid gap-4"
        onSubmit={event => {
          event.preventDefault()
          if (!own.name || !off.name) setError(t('twoEmpty'))
          else if (own.name.toLowerCase() === off.name.toLowerCase()) setError(t('twoAlike'))
          else onMake([own, off])
        }}
      >
        {([0, 1] as const).map(which => (
          <fieldset key={which} className="grid min-w-0 gap-2 border-t border-hair pt-3">
            <legend className="float-left eyebrow">{t('twoPerson', { n: which + 1 })}</legend>
            <PersonFields
              person={people[which]}
              onChange={write(which)}
              error={which === 1 ? error : null}
              autoFocus={which === 0}
            />
          </fieldset>
        ))}
        <Button kind="primary" type="submit">
          {t('twoDo')}
        </Button>
      </form>
    </Dialog>
  )
}

type One = { person: OneOfTwo; onSave: (person: OneOfTwo) => void; onClose: () => void }

/** What one of several namesakes is shown as, and the words beside the name, to be changed. */
export function NamesakeDialog({ person: before, onSave, onClose }: One) {
  const t = useTranslations('names')
  const [person, setPerson] = useState(toWritten(before))
  const [error, setError] = useState<string | null>(null)
  return (
    <Dialog title={t('signsTitle', { name: before.name })} open onOpenChange={open => !open && onClose()}>
      <form
        className="grid gap-4"
        onSubmit={event => {
          event.preventDefault()
          const written = toPerson(person)
          if (written.name) onSave(written)
          else setError(t('twoEmpty'))
        }}
      >
        <PersonFields person={person} onChange={setPerson} error={error} autoFocus />
        <Button kind="primary" type="submit">
          {t('signsSave')}
        </Button>
      </form>
    </Dialog>
  )
}

type Written = { name: string; signs: string }
const toWritten = ({ name, signs }: OneOfTwo): Written => ({ name, signs: signs.join(', ') })

function toPerson({ name, signs }: Written): OneOfTwo {
  const words = signs
    .split(/[,;\n]/)
    .map(sign => sign.trim())
    .filter(sign => sign !== '')
  return { name: name.trim(), signs: [...new Set(words)] }
}

type Fields = { person: Written; onChange: (person: Written) => void; error: string | null; autoFocus?: boolean }

function PersonFields({ person, onChange, error, autoFocus }: Fields) {
  const t = useTranslations('names')
  return (
    <>
      <Field label={t('shown')} error={error} required>
        <Input
          value={person.name}
          maxLength={200}
          autoFocus={autoFocus}
          onChange={event => onChange({ ...person, name: event.target.value })}
        />
      </Field>
      <Field label={t('signs')} hint={t('signsHint')}>
        <Input
          value={person.signs}
          maxLength={1_000}
          onChange={event => onChange({ ...person, signs: event.target.value })}
        />
      </Field>
    </>
  )
}
