import { dictionary } from '@zxcvbn-ts/language-common'

let commonest: Set<string> | undefined

/** Whether a password is among the commonest (the list of zxcvbn), whatever its capitals. */
export function isCommonPassword(password: string): boolean {
  commonest ??= new Set((dictionary.passwords as string[]).map((one) => one.toLowerCase()))
  return commonest.has(password.toLowerCase())
}
