import type { Express } from 'express'
import type { Platform } from './platform.ts'

const PATIENCE = 3_000

/** `/livez`: the process lives. `/healthz`: it can serve, or says in one word why not. */
export function health(app: Express, { database, migrations, version }: Platform) {
  app.get('/livez', (_request, response) => {
    response.setHeader('Cache-Control', 'no-store')
    response.json({ status: 'ok' })
  })
  app.get('/healthz', async (_request, response) => {
    response.setHeader('Cache-Control', 'no-store')
    if (await answers(database.prisma)) {
      response.json({ status: 'ok', database: database.shape, migrations, version })
    } else {
      response.status(503).json({ status: 'unavailable', reason: 'database' })
    }
  })
}

async function answers(prisma: Platform['database']['prisma']): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE)
  })
  const asked = prisma.$queryRaw`select 1`.then(
    () => true,
    () => false,
  )
  const answer = await Promise.race([asked, tooLong])
  clearTimeout(timer)
  return answer
}
