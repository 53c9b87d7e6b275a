import type {} from 'use-intl'
import type { Messages } from './catalogue.ts'
import type { formats } from './formats.ts'
import type { FormatTag } from './locale.ts'

// Types every key, argument and format name of use-intl, here and in whatever imports this package.
declare module 'use-intl' {
  interface AppConfig {
    Locale: FormatTag
    Messages: Messages
    Formats: typeof formats
  }
}
