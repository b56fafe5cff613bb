import { connect } from 'node:net'
import { server } from './server'

/** Sends these bytes and gives back all that came until the server closed, or nothing more came for a second. */
export function exchange(words: string): Promise<string> {
  return new Promise(resolve => {
    let came = ''
    const socket = connect(server().port, '127.0.0.1')
    const end = () => {
      socket.destroy()
      resolve(came)
    }
    socket.setEncoding('utf8').setTimeout(30_000, end).on('error', end).on('close', end)
    socket.on('data', words => {
      came += words
      socket.setTimeout(1_000)
    })
    socket.write(words)
  })
}

/** The first line of an answer. */
export const first = (answer: string) => answer.split('\r\n', 1)[0] ?? ''
