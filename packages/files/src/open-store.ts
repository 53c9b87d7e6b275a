import { diskStore } from './disk-store.ts'
import type { FileStore } from './file-store.ts'
import { type S3Options, s3Store } from './s3-store.ts'

/** The house's store: a directory (absolute, or from the working directory) or a bucket. */
export function openFileStore(place: { directory: string } | { s3: S3Options }): FileStore {
  return 's3' in place ? s3Store(place.s3) : diskStore(place.directory)
}
