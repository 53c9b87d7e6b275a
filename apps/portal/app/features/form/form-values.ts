/** What a form shows: what was typed where it came back, else what is stored. Paths as conform has them. */
export interface FormValues {
  text(path: string): string
  list(path: string): string[]
  isOn(path: string): boolean
}

export function formValues(typed: object | undefined | null, stored: object): FormValues {
  const source = typed ?? stored
  const at = (path: string) => valueAt(source, path)
  return {
    text: (path) => {
      const value = at(path)
      return typeof value === 'string' ? value : ''
    },
    list: (path) => {
      const value = at(path)
      if (Array.isArray(value)) return value.filter((one) => typeof one === 'string')
      return typeof value === 'string' && value !== '' ? [value] : []
    },
    isOn: (path) => {
      const value = at(path)
      return value === true || value === 'on' || value === 'true'
    },
  }
}

function valueAt(source: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined
    return (value as Record<string, unknown>)[key]
  }, source)
}
