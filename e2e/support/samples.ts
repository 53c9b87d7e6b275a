/** A photo as a phone sends it, by its first bytes; what follows nobody looks at here. */
export const photo = (name: string, bytes = 3_000) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    Buffer.alloc(bytes, 7),
  ]),
})

/** The same as Apple's phones keep it. */
export const heic = (name: string) => ({
  name,
  mimeType: 'image/heic',
  buffer: Buffer.concat([
    Buffer.from('0000001866747970686569630000000068656963', 'hex'),
    Buffer.alloc(3_000, 7),
  ]),
})

export const program = (name: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(`MZ${'x'.repeat(500)}`),
})
