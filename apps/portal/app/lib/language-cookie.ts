const NAME = 'traject_language'

/** The language that a visitor chose before signing in. */
export function requestLanguage(cookieHeader: string | null): string | undefined {
  const pair = cookieHeader?.split(';').find((part) => part.trim().startsWith(`${NAME}=`))
  return pair?.trim().slice(NAME.length + 1)
}

export function languageCookie(language: string, secure: boolean): string {
  const attributes = `Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return `${NAME}=${language}; ${attributes}`
}
