import { spawn } from 'node:child_process'
import path from 'node:path'

/** Runs one of the programs in node_modules, or a file of ours, with Node; its words go to the terminal. Gives the exit code. */
export function node(root, words, environment, options = {}) {
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  })
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  return new Promise(resolve =>
    child
      .once('error', error => {
        console.error(error.message)
        resolve(1)
      })
      .once('exit', code => {
        process.off('exit', end)
        resolve(code ?? 1)
      }),
  )
}

/** A program's file inside node_modules. */
export const program = (root, ...words) => path.join(root, 'node_modules', ...words)
