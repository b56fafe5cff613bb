import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { rendered } from '@/test/rendered'
import { JoinForm } from './join/join-form'
import { SetupForm } from './setup/setup-form'
import { SignInForm } from './sign-in/sign-in-form'

jest.mock('next/navigation', () => ({ useRouter: () => ({ refresh: jest.fn() }) }))

type Asked = { path: string; body: unknown }
type Answer = { status: number; body: unknown }

/** Stands in for the server: answers by path, and keeps what it was asked. */
function server(answers: Record<string, Answer>): Asked[] {
  const asked: Asked[] = []
  const right: Record<string, Answer> = {
    '/api/auth/csrf': { status: 200, body: { csrfToken: 'c' } },
    '/api/auth/callback/ticket': { status: 200, body: { url: '/' } },
    ...answers,
  }
  global.fetch = jest.fn(async (path: string, init?: RequestInit) => {
    asked.push({ path, body: init?.body ? JSON.parse(String(init.body)) : null })
    const { status, body } = right[path] ?? { status: 404, body: null }
    const text = JSON.stringify(body)
    return { ok: status < 400, status, text: async () => text, json: async () => JSON.parse(text) as unknown }
  }) as unknown as typeof fetch
  return asked
}

const problem = (status: number, code: string, more = {}): Answer => ({ status, body: { code, detail: code, ...more } })

describe('the sign-in form', () => {
  const go = jest.fn()
  beforeEach(() => go.mockReset())
  const fill = async (email: string, password: string) => {
    if (email) await userEvent.type(screen.getByLabelText('E-mail'), email)
    if (password) await userEvent.type(screen.getByLabelText('Password'), password)
    await userEvent.keyboard('{Enter}')
  }

  it('turns name and password into a session by keyboard alone, then goes on', async () => {
    const asked = server({ '/api/v1/session': { status: 201, body: { ticket: 't', expiresIn: 30 } } })
    rendered(<SignInForm next="/n/val/claims" go={go} />)
    expect(screen.getByLabelText('E-mail')).toHaveFocus()
    await fill('nadia@val.example', ' with spaces ')
    await waitFor(() => expect(go).toHaveBeenCalledWith('/n/val/claims'))
    expect(asked).toEqual([
      { path: '/api/v1/session', body: { email: 'nadia@val.example', password: ' with spaces ' } },
      { path: '/api/auth/csrf', body: null },
      { path: '/api/auth/callback/ticket', body: { ticket: 't', csrfToken: 'c', json: 'true', callbackUrl: '/' } },
    ])
  })

  it.each<[Answer, string]>([
    [problem(401, 'wrong_login'), 'E-mail or password is wrong.'],
    [problem(429, 'too_many_attempts', { params: { seconds: 841 } }), 'Too many attempts. Try again in 15 minutes.'],
    [problem(503, 'database_unavailable'), 'The database does not answer. Try again in a moment.'],
    [{ status: 502, body: '<html>' }, 'The server did not answer.'],
  ])('says what is wrong, and stays: %j', async (answer, sentence) => {
    server({ '/api/v1/session': answer })
    rendered(<SignInForm next="/" go={go} />)
    await fill('nadia@val.example', 'wrong words')
    expect(await screen.findByText(sentence)).toHaveAttribute('role', 'alert')
    expect(go).not.toHaveBeenCalled()
    expect(screen.getByLabelText('Password')).toHaveValue('wrong words')
  })

  it('says so when the ticket comes too late', async () => {
    server({
      '/api/v1/session': { status: 201, body: { ticket: 't' } },
      '/api/auth/callback/ticket': { status: 401, body: { url: '/' } },
    })
    rendered(<SignInForm next="/" go={go} />)
    await fill('nadia@val.example', 'right words')
    expect(await screen.findByText('Signing in did not work. Try again.')).toBeInTheDocument()
  })

  it('asks nobody before both fields are good', async () => {
    const asked = server({})
    rendered(<SignInForm next="/" go={go} />)
    await fill('nadia', '')
    expect(await screen.findByText('Give an e-mail address, like name@example.org.')).toBeInTheDocument()
    expect(screen.getByText('Fill this in.')).toBeInTheDocument()
    expect(screen.getByLabelText('E-mail')).toBeInvalid()
    expect(screen.getByLabelText('E-mail')).toHaveFocus()
    expect(asked).toEqual([])
  })

  it('never puts the password in an address, also before its script runs', () => {
    const { container } = rendered(<SignInForm next="/" go={go} />)
    expect(container.querySelector('form')).toHaveAttribute('method', 'post')
  })

  it('shows the password on demand', async () => {
    rendered(<SignInForm next="/" go={go} />)
    expect(screen.getByLabelText('Password')).toHaveAttribute('type', 'password')
    await userEvent.click(screen.getByRole('button', { name: 'Show the password' }))
    expect(screen.getByLabelText('Password')).toHaveAttribute('type', 'text')
  })
})

describe('the set-up form', () => {
  const go = jest.fn()
  const fill = async (password: string) => {
    await userEvent.type(screen.getByLabelText('Name of the newsroom'), 'L’Écho du Nord')
    await userEvent.type(screen.getByLabelText('Your name'), 'Nadia Roux')
    await userEvent.type(screen.getByLabelText('E-mail'), 'nadia@echo.example')
    await userEvent.type(screen.getByLabelText('Password'), password)
    await userEvent.keyboard('{Enter}')
  }

  it('proposes an address, and goes to the newsroom', async () => {
    const asked = server({
      '/api/v1/setup': { status: 201, body: { ticket: 't', newsroom: { id: 'n', slug: 'l-echo-du-nord' } } },
    })
    rendered(<SetupForm token="tok" go={go} />)
    await fill('seven quiet herons')
    await waitFor(() => expect(go).toHaveBeenCalledWith('/n/l-echo-du-nord'))
    expect(asked[0]?.body).toEqual({
      token: 'tok',
      locale: 'en',
      newsroomName: 'L’Écho du Nord',
      slug: 'l-echo-du-nord',
      name: 'Nadia Roux',
      email: 'nadia@echo.example',
      password: 'seven quiet herons',
    })
  })

  it('keeps an address that was written by hand', async () => {
    rendered(<SetupForm token="tok" go={go} />)
    await userEvent.type(screen.getByLabelText('Its address'), 'echo')
    await userEvent.type(screen.getByLabelText('Name of the newsroom'), 'L’Écho du Nord')
    expect(screen.getByLabelText('Its address')).toHaveValue('echo')
  })

  it('shows what the server refuses at its field', async () => {
    const fields = [{ field: 'password', code: 'common_password', message: 'x' }]
    server({ '/api/v1/setup': problem(422, 'common_password', { fields }) })
    rendered(<SetupForm token="tok" go={go} />)
    await fill('motdepasse1')
    expect(await screen.findByText('This password is too common.')).toBeInTheDocument()
    expect(screen.getByLabelText('Password')).toBeInvalid()
    expect(screen.getByLabelText('Password')).toHaveFocus()
  })

  it('says how long a password must be', async () => {
    const fields = [{ field: 'password', code: 'too_short', message: 'x' }]
    server({ '/api/v1/setup': problem(422, 'too_short', { fields, params: { least: 8 } }) })
    rendered(<SetupForm token="tok" go={go} />)
    await fill('court')
    expect(await screen.findByText('Use at least 8 characters.')).toBeInTheDocument()
  })
})

describe('the join form', () => {
  it('speaks French, and shows a link that was used as such', async () => {
    server({ '/api/v1/invitations/accept': problem(410, 'link_used') })
    rendered(<JoinForm token="tok" email="ivo@val.example" slug="val" go={jest.fn()} />, 'fr')
    await userEvent.type(screen.getByLabelText('Votre nom'), 'Ivo Marsh')
    await userEvent.type(screen.getByLabelText('Mot de passe'), 'sept hérons discrets')
    await userEvent.click(screen.getByRole('button', { name: 'Rejoindre' }))
    expect(await screen.findByText('Ce lien a déjà servi.')).toBeInTheDocument()
  })
})
