/** What was given, where it is one of these. */
export const oneOf = <T extends string>(all: readonly T[], given: string): T | undefined =>
  all.find((one) => one === given)
