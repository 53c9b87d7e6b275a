import { defineConfig } from 'prisma/config'

// `env()` would refuse to generate the client where no URL is set, and none is needed for that.
export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost/traject' },
})
