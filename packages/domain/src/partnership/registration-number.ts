// Numbers of legal entities. Belgium: https://economie.fgov.be (KBO/BCE, ten digits, the last two are
// 97 minus the first eight modulo 97). France: INSEE (SIREN, nine digits, Luhn).

/** The countries whose registers are known here; others are not asked. */
export const COUNTRIES = ['BE', 'FR'] as const
export type Country = (typeof COUNTRIES)[number]

/** Digits alone: people type dots, spaces and the country before them. */
export function bareNumber(country: Country, typed: string): string {
  const digits = typed.replaceAll(/\D/g, '')
  // Old Belgian numbers had nine digits; the register puts a zero before them.
  return country === 'BE' && digits.length === 9 ? `0${digits}` : digits
}

/** Whether the digits can be a number of that country's register. */
export function isRegistrationNumber(country: Country, digits: string): boolean {
  return country === 'BE' ? isEnterpriseNumber(digits) : isSiren(digits)
}

function isEnterpriseNumber(digits: string): boolean {
  if (!/^[01]\d{9}$/.test(digits)) return false
  return 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8))
}

function isSiren(digits: string): boolean {
  if (!/^\d{9}$/.test(digits)) return false
  const sum = [...digits].reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
