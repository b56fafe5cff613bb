import { spawn } from 'node:child_process'
import path from 'node:path'

/** Runs one of the programs in node_modules, or a file of ours, with Node; its words go to the terminal. Gives the exit code. */
export function node(root, words, environment, options = {}) {
  return ended(start(root, words, environment, options))
}

/** The same for a program whose errors are also read: `hear` gets each piece of what it prints there. */
export function overheard(root, words, environment, hear) {
  const child = start(root, words, environment, { stdio: ['ignore', 'ignore', 'pipe'] })
  child.stderr.on('data', piece => {
    process.stderr.write(piece)
    hear(String(piece))
  })
  return ended(child)
}

function start(root, words, environment, options) {
  const stdio = ['ignore', 'inherit', 'inherit']
  return spawn(process.execPath, words, { cwd: root, env: environment, stdio, ...options })
}

/** The exit code of a program that ends with us at the latest. */
function ended(child) {
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
