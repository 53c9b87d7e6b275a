export function listFiles(path: string): string[]
export function fingerprint(root: string, files: string[], also?: string[]): string
export function shapeOf(folder: string): string
