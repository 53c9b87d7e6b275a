import type { Organisation } from '../world.ts'
import type { Cast } from './cast.ts'

/** A company or house with a unique word in its name and a number that its register could give. */
export function legalEntity(cast: Cast, id: string, name: string, hasNumber = true): Organisation {
  const country = cast.random.pick(['BE', 'FR'])
  return {
    id,
    name: `${name}-${cast.random.word()}`,
    country,
    registrationNumber: hasNumber ? freshNumber(cast, country) : null,
    language: country === 'FR' ? 'fr' : cast.random.pick(['fr', 'nl', 'en'] as const),
  }
}

function freshNumber(cast: Cast, country: string): string {
  const base = 10_000_000 + cast.random.below(80_000_000)
  const number = country === 'BE' ? kbo(base) : siren(base)
  if (cast.numbers.has(number)) return freshNumber(cast, country)
  cast.numbers.add(number)
  return number
}

/** Ten digits: the last two are 97 less the remainder of the first eight by 97. */
function kbo(eightDigits: number): string {
  const first = eightDigits % 20_000_000
  const check = 97 - (first % 97)
  return `${String(first).padStart(8, '0')}${String(check).padStart(2, '0')}`
}

/** Nine digits with Luhn's check digit at the end. */
function siren(eightDigits: number): string {
  const sum = [...String(eightDigits)]
    .map((digit, index) => Number(digit) * (index % 2 === 1 ? 2 : 1))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0)
  return `${eightDigits}${(10 - (sum % 10)) % 10}`
}
