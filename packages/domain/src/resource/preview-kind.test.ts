import { expect, it } from 'vitest'
import { isMade, previewKind } from './preview-kind.ts'

it.each([
  ['application/pdf', 'page', true],
  ['image/jpeg', 'picture', true],
  ['image/svg+xml', null, false],
  ['image/heic', null, false],
  ['text/plain; charset=utf-16le', 'text', true],
  ['text/csv; charset=windows-1252', 'text', true],
  ['text/html', null, false],
  ['audio/mpeg', 'audio', false],
  ['video/mp4', 'video', false],
  ['application/msword', null, false],
  ['application/pdf.exe', null, false],
])('a file of type %s shows itself as %s', (mediaType, kind, made) => {
  expect([previewKind(mediaType), isMade(previewKind(mediaType))]).toEqual([kind, made])
})
