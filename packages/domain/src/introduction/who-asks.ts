interface Asking {
  name: string
  /** The house or company for which the person asked. */
  place: string
  /** The house or company that would like to meet. */
  forWhom: string
}

/** Who asks, with the place in brackets unless the sentence, or the person's own name, says it already. */
export function whoAsks({ name, place, forWhom }: Asking): string {
  const isSaid = place === forWhom || name.endsWith(`, ${place}`)
  return isSaid ? name : `${name} (${place})`
}
