/** Characters a password may have, apart from the inputs so that a page need not load their schemas. */
export const PASSWORD_LENGTH = { min: 10, max: 200 } as const
