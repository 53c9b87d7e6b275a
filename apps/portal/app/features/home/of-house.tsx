import type { ReactNode } from 'react'

/** The house after a person's name, left out where the name says it already. */
export function ofHouse(person: string, house: string) {
  return (words: ReactNode) => (person.endsWith(house) ? null : words)
}
