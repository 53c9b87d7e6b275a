import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFileStore } from '@traject/files/open-store'

/** A file store of this process, in a directory of its own. */
export const testFiles = () =>
  openFileStore({ directory: mkdtempSync(join(tmpdir(), 'traject-files-')) })
