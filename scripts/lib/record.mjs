import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What was recorded after the last success, or nothing. A file that cannot be read is nothing. */
export function readRecord(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Written aside and renamed, so that a record is whole or not there. */
export function writeRecord(file, record) {
  mkdirSync(dirname(file), { recursive: true })
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, `${JSON.stringify(record)}\n`)
  renameSync(aside, file)
}

export function forgetRecord(file) {
  rmSync(file, { force: true })
}
