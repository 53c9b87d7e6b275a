import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The Prisma schema's files as the schema engine wants them. */
export async function readSchemaFiles(root: string): Promise<{ path: string; content: string }[]> {
  const models = join(root, 'prisma/models')
  const paths = (await readdir(models)).sort().map((name) => join(models, name))
  return Promise.all(
    [join(root, 'prisma/schema.prisma'), ...paths].map(async (path) => ({
      path,
      content: await readFile(path, 'utf8'),
    })),
  )
}
