import { randomUUID } from 'node:crypto'
import { mintInvitationToken } from '@traject/auth/auth-token'
import { bookkeeping, jobScope } from '@traject/db/scope'
import type { AffiliationRole } from '@traject/domain/partnership/side'
import { keysOfItem } from '@traject/domain/policy/audience-keys'
import { day } from '../../db/test/small-world.ts'
import { actingBrowser } from './acting-browser.ts'
import { testApi } from './test-api.ts'

type Desk = Awaited<ReturnType<typeof trackDesk>>
export type Colleague = Awaited<ReturnType<Desk['colleague']>>
export type CompanyPerson = Awaited<ReturnType<Desk['companyPerson']>>

/** Numbers that the registers' own arithmetic accepts. */
export const BELGIAN = ['0207437468', '0400853488', '0403170701', '0404616494'] as const

/** The API with houses whose coaches start tracks, a template of two modules, and companies. */
export async function trackDesk() {
  const api = await testApi()
  const { world, database, services } = api
  const { prisma } = database
  const { partnershipId, harbour } = world

  const colleague = async (name: string, house: string, role: AffiliationRole = 'coach') => {
    const person = await api.account(name)
    const affiliation = await world.affiliation(person.id, house, role)
    return { person, affiliation, ...(await actingBrowser(api, person.email, affiliation.id)) }
  }
  const companyPerson = async (name: string, smeId: string) => {
    const person = await api.account(name)
    const membership = await world.smeMembership(person.id, smeId)
    return { person, membership, ...(await actingBrowser(api, person.email, membership.id)) }
  }

  /** Three steps in two modules, in Dutch and French; the resources go with the first step. */
  const template = async (title: string, resources: string[] = [], owner = harbour.id) => {
    const author = await world.person(`Author of ${title}`)
    const sharing = {
      partnershipId,
      ownerOrganisationId: owner,
      authorPersonId: author.id,
      visibility: 'partnership' as const,
      namedOrganisations: [],
      namedSides: [],
    }
    const text = (language: 'nl' | 'fr', said: string) => ({ partnershipId, language, title: said })
    const both = (said: string) => ({ create: [text('nl', said), text('fr', `${said} (fr)`)] })
    const item = await prisma.item.create({
      data: {
        ...sharing,
        kind: 'track_template',
        status: 'published',
        reach: 'partners',
        sourceLanguage: 'nl',
        audienceKeys: keysOfItem({ ...sharing, reach: 'partners' }),
        texts: both(title),
        trackTemplate: { create: {} },
      },
    })
    const version = await prisma.trackTemplateVersion.create({
      data: { partnershipId, itemId: item.id, number: 1, state: 'published' },
    })
    const steps = [
      [
        'Start',
        [
          ['Scan', 5],
          ['Begroting', 14],
        ],
      ],
      ['Verder', [['Tour', null]]],
    ] as const
    for (const [at, [module, its]] of steps.entries()) {
      const { id: moduleId } = await prisma.templateModule.create({
        data: { partnershipId, versionId: version.id, position: at + 1, texts: both(module) },
      })
      for (const [place, [step, dueAfterDays]] of its.entries()) {
        await prisma.templateStep.create({
          data: {
            ...{ partnershipId, versionId: version.id, moduleId, position: place + 1 },
            dueAfterDays,
            texts: both(step),
            resources: {
              create:
                step === 'Scan' ? resources.map((itemId, n) => ({ itemId, position: n })) : [],
            },
          },
        })
      }
    }
    return { itemId: item.id, versionId: version.id }
  }

  /** A company with its number and its place, as somebody who runs the deployment knows it. */
  const company = async (name: string, registrationNumber: string | null = null) => {
    const { id } = await prisma.sme.create({
      data: { name, country: 'BE', language: 'nl', registrationNumber },
    })
    return { id }
  }

  /** What a coach types of a company; a test changes what it is about. */
  const typed = (changed: object = {}) => ({
    requestId: randomUUID(),
    title: 'Met de hand',
    startsOn: '2036-06-23',
    name: 'Getypt bvba',
    country: 'BE',
    noNumber: true,
    contactName: 'Nel',
    contactEmail: `nel.${randomUUID().slice(0, 8)}@getypt.example`,
    contactLanguage: 'nl',
    city: 'Kortrijk',
    nuts3: 'BE254',
    ...changed,
  })

  /** As the job that mails an invitation makes it. */
  const mailed = (invitationId: string) =>
    mintInvitationToken(bookkeeping(jobScope({ database, now: services.clock() })), invitationId)

  /** How many statements an act takes. */
  const statementsOf = async (work: () => Promise<unknown>): Promise<number> => {
    const statements: string[] = []
    const stop = database.onStatement((sql) => statements.push(sql))
    await work()
    stop()
    return statements.length
  }

  const anotherPartnership = async () => {
    const { id } = await prisma.partnership.create({
      data: { name: 'Kunstgrens', startsOn: day('2024-01-01'), endsOn: day('2040-12-31') },
    })
    return id
  }

  return {
    ...api,
    prisma,
    colleague,
    companyPerson,
    template,
    company,
    typed,
    mailed,
    statementsOf,
    anotherPartnership,
  }
}
