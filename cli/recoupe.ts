import { Command } from 'commander'
import { addCompare } from './compare'
import { addMatch } from './match'
import { addPropose } from './propose'
import { addReanchor } from './reanchor'
import { addReindex } from './reindex'
import { addSampleCommand } from './sample'

/** The command line of Recoupe: one file per command, one line here for each. */
const program = new Command('recoupe').description('Recoupe reads articles like an editor. Offsets are UTF-16 units.')
addCompare(program)
addMatch(program)
addPropose(program)
addReanchor(program)
addReindex(program)
addSampleCommand(program)

/** Whoever reads our output may stop ("| head"): that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

program.parseAsync().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
