import Bowser from 'bowser'

/** "Firefox, Windows": enough for a person to know his own browser by, and no more. */
export function deviceOf(userAgent: string | undefined): string {
  if (!userAgent) return ''
  const parsed = Bowser.parse(userAgent.slice(0, 400))
  return [parsed.browser.name, parsed.os.name].filter(Boolean).join(', ').slice(0, 80)
}
