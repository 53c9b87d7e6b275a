import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const VARIABLE = 'TRAJECT_E2E_PREPARED'

/** A directory of its own for one portal. */
export function newDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'traject-e2e-'))
}

/** Where the filled demo lies from which every worker starts; workers inherit the variable. */
export function preparedDirectory(): string {
  const directory = process.env[VARIABLE]
  if (!directory) throw new Error('The demo was not prepared: run the tests with the config.')
  return directory
}

export function keepPrepared(directory: string) {
  process.env[VARIABLE] = directory
}

export function copyOfPrepared(): string {
  const directory = newDirectory()
  cpSync(preparedDirectory(), directory, { recursive: true })
  return directory
}

export function remove(directory: string) {
  rmSync(directory, { recursive: true, force: true })
}
