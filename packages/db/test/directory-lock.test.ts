import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockDirectory } from '../src/directory-lock.ts'
import { openDirectory } from '../src/embedded.ts'
import { DatabaseStartError } from '../src/start-error.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'traject-lock-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

describe('the lock of the embedded directory', () => {
  it('stops a second process with a sentence that names the first', async () => {
    const lock = await lockDirectory(directory)
    await expect(lockDirectory(directory)).rejects.toThrow(`process ${process.pid}`)
    await lock.release()
    await (await lockDirectory(directory)).release()
  })

  it('takes over what a crashed process left behind', async () => {
    const child = spawn(process.execPath, ['-e', ''])
    await once(child, 'exit')
    const stale = { pid: child.pid, began: '1', since: '2020-01-01', nonce: 'x' }
    await writeFile(join(directory, 'in-use-by.json'), JSON.stringify(stale))
    const lock = await lockDirectory(directory)
    const [claim, ...further] = await readdir(directory)
    expect(further).toEqual([])
    const holder = JSON.parse(await readFile(join(directory, claim ?? ''), 'utf8'))
    expect(holder).toMatchObject({ pid: process.pid, held: true })
    await lock.release()
  })

  it('tells a reused process number from the process that held the lock', async () => {
    const reused = { pid: process.pid, began: '1', since: '2020-01-01', nonce: 'x' }
    await writeFile(join(directory, 'in-use-by.json'), JSON.stringify(reused))
    const lock = await lockDirectory(directory)
    await lock.release()
  })

  it('lets exactly one of many through a stale lock', async () => {
    await writeFile(join(directory, 'in-use-by.json'), 'cut off in the mid')
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, () => lockDirectory(directory)),
    )
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
  })
})

describe('a directory of another major version', () => {
  it('is refused with the way to carry it over, and is left unlocked', async () => {
    const { mkdir } = await import('node:fs/promises')
    await mkdir(join(directory, 'cluster'))
    await writeFile(join(directory, 'cluster', 'PG_VERSION'), '17\n')
    const refusal = await openDirectory(directory).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(DatabaseStartError)
    expect(String(refusal)).toMatch(/PostgreSQL 17.*db:export/s)
    await (await lockDirectory(directory)).release()
  })
})
