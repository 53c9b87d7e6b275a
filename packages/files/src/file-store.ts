import type { Readable } from 'node:stream'

/** Bytes of a stored file, both ends included, counted from 0. */
export interface ByteSpan {
  start: number
  end: number
}

/** What lies in a store under one key. `since`: when it was complete. */
export interface StoredKey {
  key: string
  since: Date
}

/**
 * Where contents lie. A key is 8 to 128 of `a-z 0-9 - _` (a UUID fits); anything else is an
 * UnsafeKey error. Contents never change: each write takes a fresh key.
 */
export interface FileStore {
  /** Keeps all of `source`, or nothing: after an error or an abort the key holds nothing. */
  write(key: string, source: Readable, signal?: AbortSignal): Promise<void>
  /** @throws FileMissing before a stream is given out */
  open(key: string, span?: ByteSpan): Promise<Readable>
  /** In bytes. @throws FileMissing */
  size(key: string): Promise<number>
  /** Says nothing when there was nothing. */
  remove(key: string): Promise<void>
  /** All complete files, in no order: for finding what no row refers to any more. */
  list(): AsyncIterable<StoredKey>
}

/** Nothing is stored under this key. */
export class FileMissing extends Error {
  override readonly name = 'FileMissing'
  readonly code = 'file-missing'

  constructor(key: string, options?: ErrorOptions) {
    super(`No file is stored under ${key}`, options)
  }
}

/** A key that could name a place outside of the store. */
class UnsafeKey extends Error {
  override readonly name = 'UnsafeKey'
  readonly code = 'unsafe-key'

  constructor() {
    super('A key is 8 to 128 of a-z, 0-9, - and _')
  }
}

// Lower case only: two keys must not meet on a disk that does not tell cases apart.
const KEY = /^[a-z0-9_-]{8,128}$/

/** @throws UnsafeKey */
export function checkKey(key: string): string {
  if (!KEY.test(key)) throw new UnsafeKey()
  return key
}
