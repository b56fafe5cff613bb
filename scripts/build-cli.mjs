// Bundles the command line into dist/recoupe.mjs. Modules marked `server-only` load under the condition react-server.
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** Packages with native parts or files of their own beside their code: these stay where they are installed. */
const external = ['pg', 'pg-native', '@prisma/*', '@node-rs/argon2', 'linkedom', '@mozilla/readability', 'esbuild']

/** Builds it; rejects where the sources do not compile. */
export async function buildCli(root) {
  await build({
    absWorkingDir: root,
    entryPoints: ['cli/recoupe.ts'],
    outfile: path.join(root, 'dist', 'recoupe.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['react-server'],
    external,
    banner: {
      js: "import { createRequire as recoupeRequire } from 'node:module'; const require = recoupeRequire(import.meta.url);",
    },
    logLevel: 'error',
  })
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildCli(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'))
}
