import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** How a contact can be reached, as people type it. */
export interface Reachable {
  email: string
  phone: string
}

/**
 * What tells that two contacts are one, however they were written: `mail:…`, `phone:+32…`. Sorted, and
 * none of what says nothing. A phone without the number of its country is read as of `country`.
 */
export function identitiesOf({ email, phone }: Reachable, country: CountryCode = 'BE'): string[] {
  const mail = mailIdentity(email)
  const number = phoneNumber(phone, country)
  return [...(mail ? [`mail:${mail}`] : []), ...(number ? [`phone:${number}`] : [])]
}

/**
 * A number as E.164 (+3256222034), or nothing where it is none. Its extension is left out: E.164 has
 * none.
 */
export function phoneNumber(typed: string, country: CountryCode = 'BE'): string | null {
  const number = parsePhoneNumberFromString(typed.normalize('NFKC'), country)
  return number?.isValid() ? number.number : null
}

/**
 * An address in lower case. Dots and what follows a plus may be other mailboxes and stay, but where the
 * provider says that they are not.
 */
function mailIdentity(typed: string): string | null {
  const [, local, domain] =
    /^(.+)@([^@]+)$/.exec(typed.normalize('NFKC').trim().toLowerCase()) ?? []
  if (!local || !domain) return null
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return `${local}@${domain}`
  return `${local.replace(/\+.*$/, '').replaceAll('.', '')}@gmail.com`
}
