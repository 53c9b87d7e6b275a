import { isIP } from 'node:net'
import { z } from 'zod'

/** A wrong environment variable stops the start, with a sentence for each. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
}

const flag = z
  .enum(['0', '1', 'false', 'true'], 'must be 1 or 0')
  .transform((value) => value === '1' || value === 'true')

const empty = (value: unknown) => (value === '' ? undefined : value)
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(empty, schema.optional())

const wholeNumber = (min: number, max: number) => {
  const message = `must be a number from ${min} to ${max}`
  return z.coerce.number(message).int(message).min(min, message).max(max, message)
}

/** A number of proxies, or what Express takes for their addresses. */
function namesProxies(setting: string): boolean {
  return /^\d+$/.test(setting) || setting.split(',').every((one) => isAddressRange(one.trim()))
}

function isAddressRange(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true
  const [address = '', bits, ...more] = text.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0) return false
  return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}

/** Every variable that the platform reads. docs/operations.md explains them. */
const schema = z.object({
  PORT: z.preprocess(empty, wholeNumber(0, 65_535).default(3000)),
  HOST: z.preprocess(empty, z.string().default('127.0.0.1')),
  PUBLIC_URL: optional(
    z
      .url({
        protocol: /^https?$/,
        error: 'must be the full address, like https://traject.example',
      })
      // Links are made by setting a path behind it.
      .transform((url) => url.replace(/\/+$/, '')),
  ),
  DATABASE_URL: optional(
    z.url({
      protocol: /^postgres(ql)?$/,
      error: 'must be like postgresql://user:password@host:5432/traject',
    }),
  ),
  DATABASE_POOL: z.preprocess(empty, wholeNumber(2, 200).default(10)),
  DATA_DIR: z.preprocess(empty, z.string().default('.data')),
  TRUST_PROXY: optional(
    z.string().refine(namesProxies, {
      error: 'must be the number of proxies in front, or their addresses separated by commas',
    }),
  ),
  SECRET_KEY: optional(z.string().min(32, 'must have at least 32 characters')),
  S3_ENDPOINT: optional(
    z.url({
      protocol: /^https?$/,
      error: 'must be the address of the service, without the bucket',
    }),
  ),
  S3_BUCKET: optional(z.string()),
  S3_REGION: z.preprocess(empty, z.string().default('auto')),
  S3_ACCESS_KEY_ID: optional(z.string()),
  S3_SECRET_ACCESS_KEY: optional(z.string()),
  S3_PATH_STYLE: optional(flag),
  SMTP_URL: optional(
    z.url({ protocol: /^smtps?$/, error: 'must be like smtp://user:password@host:587' }),
  ),
  MAIL_FROM: z.preprocess(empty, z.string().default('Traject <traject@localhost>')),
  DEMO: optional(flag),
  LOG_LEVEL: z.preprocess(
    empty,
    z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
        error: 'must be one of fatal, error, warn, info, debug, silent',
      })
      .default('info'),
  ),
})

export type Configuration = z.infer<typeof schema>

/** @throws ConfigurationError with one sentence a variable */
export function readConfiguration(environment: Record<string, string | undefined>): Configuration {
  const parsed = schema.safeParse(environment)
  const problems = parsed.success
    ? []
    : [...new Set(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`))]
  if (parsed.success && parsed.data.DATABASE_URL && !parsed.data.SECRET_KEY) {
    problems.push('SECRET_KEY must be set with DATABASE_URL: 32 random characters or more.')
  }
  if (parsed.success && parsed.data.S3_ENDPOINT) {
    for (const name of ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const) {
      if (!parsed.data[name]) problems.push(`${name} must be set with S3_ENDPOINT.`)
    }
  }
  if (!parsed.success || problems.length > 0) {
    throw new ConfigurationError(`Traject cannot start.\n${problems.join('\n')}`)
  }
  return parsed.data
}
