import { type News, tell } from '@traject/db/notification/tell'
import { bookkeeping, jobScope } from '@traject/db/scope'
import { toldWorld } from '../../db/test/told-world.ts'
import { type Caller, createCaller } from '../src/app-router.ts'
import { testApi } from './test-api.ts'

type Told = Omit<News, 'trackId' | 'today'>

/** The API with a track whose people have accounts and are signed in, each in the role of the track. */
export async function toldDesk() {
  const api = await testApi()
  const world = await toldWorld(api.database, new Date(), api.world)
  const enters = async <P extends { id: string; email: string }>(person: P, choice: string) => {
    const browser = api.browser()
    const token = await api.link('sign-in', person.id)
    await browser.ask((call) => call.authSession.signInByLink({ token }))
    await browser.ask((call) => call.actingFor.choose({ choice }))
    const act = async <Answer>(question: (call: Caller) => Promise<Answer>) =>
      question(createCaller(await browser.open(choice)))
    return { ...person, browser, act }
  }
  const owner = await enters(world.owner, world.owner.membership.id)
  const lead = await enters(world.lead, world.lead.affiliation.id)
  const guest = await enters(world.guest, world.guest.affiliation.id)

  const tellsBy = async ({ browser }: Pick<typeof owner, 'browser'>, news: Told) => {
    const { tenant } = await browser.open()
    if (!tenant) throw new Error('acts for nobody')
    const { today } = tenant.actor
    await tell(bookkeeping(tenant), { trackId: world.trackId, today, ...news })
  }
  return {
    api,
    world,
    owner,
    lead,
    guest,
    /** As the lead coach did it, or as the owner did. */
    tells: (news: Told) => tellsBy(lead, news),
    tellsAsOwner: (news: Told) => tellsBy(owner, news),
    nobody: () => bookkeeping(jobScope({ database: api.database, now: new Date() })),
  }
}
