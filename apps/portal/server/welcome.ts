import { mintAuthToken } from '@traject/auth/auth-token'
import { change, operatorScope } from '@traject/db/scope'
import type { Fill } from './first-fill.ts'
import type { Platform } from './platform.ts'

interface Options {
  url: string
  fill: Fill
  say(line: string): void
}

/** The last lines of a start: the address, and how to get in. */
export async function greet(platform: Platform, { url, fill, say }: Options) {
  say('')
  say(`Traject is ready: ${url}`)
  if (fill === 'empty') {
    say('Create the first administrator, once, with this link:')
    say(`  ${platform.publicUrl()}/setup/${await setUpToken(platform)}`)
  } else if (platform.services.isDemo) {
    const { DEMO_PEOPLE } = await import('@traject/seed/demo-accounts')
    const { DEMO_PASSWORD } = await import('@traject/seed/fill-demo')
    say(`Demo accounts, one click each on the sign-in page, or with the password ${DEMO_PASSWORD}:`)
    for (const { name, email } of DEMO_PEOPLE) say(`  ${email}  (${name})`)
  }
  if (!platform.configuration.SMTP_URL && !platform.services.isDemo) {
    say('SMTP_URL is not set: mails wait until it is.')
  }
  say('Ctrl-C stops it.')
}

function setUpToken({ database, services }: Platform): Promise<string> {
  const scope = operatorScope({ database, now: services.clock() })
  const act = { action: 'setup-link.created', subject: () => ({ type: 'deployment', id: null }) }
  return change(scope, act, (writing) => mintAuthToken(writing, 'setup', null))
}
