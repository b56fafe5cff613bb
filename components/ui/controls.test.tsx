import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useForm } from 'react-hook-form'
import { rendered } from '@/test/rendered'
import { Button } from './button'
import { Checkbox } from './checkbox'
import { Field } from './field'
import { Input, Textarea } from './input'
import { Segmented } from './segmented'
import { Select } from './select'

describe('Button', () => {
  it('submits nothing unless told to', () => {
    rendered(<Button>Save</Button>)
    expect(screen.getByRole('button', { name: 'Save' })).toHaveAttribute('type', 'button')
  })

  it('does nothing twice: while pending it keeps the focus and says so', async () => {
    const press = jest.fn()
    const submit = jest.fn(event => event.preventDefault())
    rendered(
      <form onSubmit={submit}>
        <Button type="submit" pending onClick={press}>
          Save
        </Button>
      </form>,
    )
    const button = screen.getByRole('button', { name: 'Save' })
    await userEvent.click(button)
    expect(button).toHaveFocus()
    expect(button).toHaveAttribute('aria-busy', 'true')
    expect(press).not.toHaveBeenCalled()
    expect(submit).not.toHaveBeenCalled()
  })
})

describe('Field', () => {
  it.each([
    ['a line', <Input key="1" />],
    ['several lines', <Textarea key="2" />],
    ['a choice', <Select key="3"><option>m</option></Select>], // prettier-ignore
  ])('ties label, hint and error to %s', (_name, control) => {
    rendered(
      <Field label="Unit" hint="As printed." error="Choose a unit." required>
        {control}
      </Field>,
    )
    const box = screen.getByLabelText('Unit')
    expect(box).toHaveAccessibleDescription('As printed. Choose a unit.')
    expect(box).toBeInvalid()
    expect(box).toBeRequired()
    expect(screen.getByRole('alert')).toHaveTextContent('Choose a unit.')
  })

  it('says nothing where nothing is wrong', () => {
    rendered(
      <Field label="Unit">
        <Input />
      </Field>,
    )
    const box = screen.getByLabelText('Unit')
    expect(box).toBeValid()
    expect(box).not.toHaveAttribute('aria-describedby')
  })
})

describe('in a form of react-hook-form', () => {
  function Form({ onDone }: { onDone: (values: object) => void }) {
    const { register, handleSubmit, formState } = useForm<{ title: string; kind: string; out: boolean }>({
      defaultValues: { kind: 'quote' },
    })
    const kinds = ['figure', 'quote'].map(value => ({ value, label: value }))
    return (
      <form onSubmit={handleSubmit(onDone)}>
        <Field label="Title" error={formState.errors.title?.message}>
          <Input {...register('title', { required: 'Give a title.' })} />
        </Field>
        <Segmented legend="Kind" options={kinds} {...register('kind')} />
        <Checkbox label="Leave out" {...register('out')} />
        <Button type="submit">Save</Button>
      </form>
    )
  }

  it('reads every control, and puts the focus on what is wrong', async () => {
    const done = jest.fn()
    rendered(<Form onDone={done} />)
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(screen.getByLabelText('Title')).toHaveFocus()
    expect(screen.getByLabelText('Title')).toHaveAccessibleDescription('Give a title.')

    await userEvent.keyboard('Flood')
    await userEvent.click(screen.getByLabelText('Leave out'))
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(done.mock.calls[0][0]).toEqual({ title: 'Flood', kind: 'quote', out: true })
  })
})

describe('Segmented', () => {
  const options = [
    { value: 'figure', label: 'figure', shortcut: '1' },
    { value: 'quote', label: 'quote', shortcut: '2' },
    { value: 'attribution', label: 'attribution', disabled: true },
  ]

  it('is a group of radio buttons that tells what was chosen', async () => {
    const choose = jest.fn()
    rendered(<Segmented legend="Kind" options={options} value="figure" onChoose={choose} />)
    expect(screen.getByRole('group', { name: 'Kind' })).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: /figure/ })).toBeChecked()
    await userEvent.click(screen.getByRole('radio', { name: /quote/ }))
    expect(choose).toHaveBeenCalledWith('quote')
    expect(screen.getByRole('radio', { name: /attribution/ })).toBeDisabled()
  })
})
