import type { Command } from 'commander'

/** Adds `recoupe reindex` to the command line: what `npm start` runs beside itself. Needs DATABASE_URL. */
export function addReindex(program: Command): void {
  program
    .command('reindex')
    .description('Read articles and claims again where what finds who else says it was made by an older Recoupe.')
    .action(async () => {
      const { rebuildShortlists } = await import('../lib/data/shortlist-rebuild')
      const { closeClient } = await import('../lib/data/client')
      await rebuildShortlists((newsroom, done, of) => {
        if (of > 0) console.log(`${newsroom}: ${done} of ${of} articles read again for finding who else says it.`)
      })
      await closeClient()
    })
}
