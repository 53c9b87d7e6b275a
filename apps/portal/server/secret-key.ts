import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The key of the keyed hashes. Given by SECRET_KEY; for the embedded database made once and kept beside
 * it, never in it.
 */
export async function secretKey(given: string | undefined, directory: string): Promise<string> {
  if (given) return given
  const path = join(directory, 'secret-key')
  await mkdir(directory, { recursive: true })
  try {
    await writeFile(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFile(path, 'utf8')
}
