import type { Command } from 'commander'

/** Adds `recoupe sample` to the command line: the sample story, in the first newsroom. Needs DATABASE_URL (`npm run sample` sets it). */
export function addSampleCommand(program: Command): void {
  program
    .command('sample')
    .description('Add the sample story to the first newsroom (npm run sample finds the database).')
    .action(async () => {
      const { addSampleToFirstNewsroom } = await import('../lib/data/sample')
      const { closeClient } = await import('../lib/data/client')
      const added = await addSampleToFirstNewsroom()
      await closeClient()
      if (added.ok)
        console.log(
          `${added.value.newsroom}: ${added.value.articles} articles and ${added.value.claims} claims are there.`,
        )
      else {
        console.error(added.message)
        process.exitCode = 1
      }
    })
}
