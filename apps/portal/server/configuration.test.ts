import { describe, expect, it } from 'vitest'
import { ConfigurationError, readConfiguration } from './configuration.ts'

function sentences(environment: Record<string, string>): string[] {
  try {
    readConfiguration(environment)
    return []
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    const [first, ...others] = error.message.split('\n')
    expect(first).toBe('Traject cannot start.')
    return others
  }
}

describe('the configuration', () => {
  it('has a default for everything, and takes an empty value for none', () => {
    const nothing = readConfiguration({})
    expect(nothing).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', DATA_DIR: '.data' })
    const names = [
      'PORT',
      'HOST',
      'PUBLIC_URL',
      'DATABASE_URL',
      'DATABASE_POOL',
      'DATA_DIR',
      'DEMO',
    ]
    const others = ['TRUST_PROXY', 'SECRET_KEY', 'SMTP_URL', 'MAIL_FROM', 'LOG_LEVEL']
    const empty = Object.fromEntries([...names, ...others].map((name) => [name, '']))
    expect(readConfiguration(empty)).toEqual(nothing)
  })

  it.each([
    ['PORT', ['abc', '70000', '-1', '1.5'], 'PORT must be a number from 0 to 65535.'],
    [
      'PUBLIC_URL',
      ['traject.example', 'ftp://traject.example', '//x'],
      'PUBLIC_URL must be the full address, like https://traject.example.',
    ],
    [
      'DATABASE_URL',
      ['mysql://root:hunter2@db/x', 'db:5432'],
      'DATABASE_URL must be like postgresql://user:password@host:5432/traject.',
    ],
    ['DATABASE_POOL', ['1', '201', '2.5', 'many'], 'DATABASE_POOL must be a number from 2 to 200.'],
    [
      'TRUST_PROXY',
      ['yes', 'bad', '999.0.0.1', '10.0.0.0/33', 'loopback,', '10.0.0.1 10.0.0.2'],
      'TRUST_PROXY must be the number of proxies in front, or their addresses separated by commas.',
    ],
    ['SECRET_KEY', ['too short'], 'SECRET_KEY must have at least 32 characters.'],
    ['SMTP_URL', ['mail.example:25'], 'SMTP_URL must be like smtp://user:password@host:587.'],
    ['DEMO', ['yes', '2'], 'DEMO must be 1 or 0.'],
    ['LOG_LEVEL', ['loud'], 'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent.'],
  ])('says one sentence about a wrong %s', (name, values, sentence) => {
    for (const value of values) expect(sentences({ [name]: value })).toEqual([sentence])
  })

  it('says a sentence for each variable that is wrong, and repeats no value', () => {
    const said = sentences({
      PORT: 'abc',
      DATABASE_URL: 'mysql://root:hunter2@db/x',
      SECRET_KEY: 'hunter2',
      LOG_LEVEL: 'loud',
    })
    expect(said.map((sentence) => sentence.split(' ')[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'SECRET_KEY',
      'LOG_LEVEL',
    ])
    expect(said.join()).not.toContain('hunter2')
  })

  it('wants a key with PostgreSQL, where several processes share the counts', () => {
    const url = { DATABASE_URL: 'postgresql://postgres@127.0.0.1:5432/traject' }
    expect(sentences(url)).toEqual([
      'SECRET_KEY must be set with DATABASE_URL: 32 random characters or more.',
    ])
    expect(sentences({ ...url, SECRET_KEY: 'x'.repeat(32) })).toEqual([])
  })

  it.each(['1', 'loopback', '10.0.0.1', '10.0.0.0/8, fd00::/8', 'uniquelocal, 192.0.2.1'])(
    'takes %s for the proxies in front',
    (value) => {
      expect(readConfiguration({ TRUST_PROXY: value }).TRUST_PROXY).toBe(value)
    },
  )

  it('takes the public address without the slash at its end, since links begin with one', () => {
    const { PUBLIC_URL } = readConfiguration({ PUBLIC_URL: 'https://traject.example/' })
    expect(PUBLIC_URL).toBe('https://traject.example')
  })

  it.each([
    ['1', true],
    ['true', true],
    ['0', false],
    ['false', false],
  ])('reads DEMO=%s as %s', (value, means) => {
    expect(readConfiguration({ DEMO: value }).DEMO).toBe(means)
  })
})
