import { defineConfig } from 'prisma/config'

/** For Prisma's command line only, which scripts/prisma.mjs runs with a database of its own. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
