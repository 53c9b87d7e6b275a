import { randomUUID } from 'node:crypto'
import { once } from '@traject/db/handled-request/once'
import { inviteCompany } from '@traject/db/invitation/ask-company.repo'
import { tell } from '@traject/db/notification/tell'
import { change, type TenantScope, type Writing } from '@traject/db/scope'
import { createProfileWhereMissing, findReadCompany, smeBy } from '@traject/db/sme/sme.repo'
import {
  findStartableVersion,
  listStartableTemplates,
  readStartForm,
  type StartableTemplate,
  type StartableVersion,
  type StartForm,
} from '@traject/db/track/start-page.repo'
import {
  assignTemplateResources,
  copyVersion,
  createTrack,
  titleTrack,
} from '@traject/db/track/start-track.repo'
import { dueDate } from '@traject/domain/calendar/due-date'
import { DomainError } from '@traject/domain/errors'
import { sideOfRegion } from '@traject/domain/partnership/region'
import type { Professional } from '@traject/domain/policy/actor'
import { authorize } from '@traject/domain/policy/can'
import {
  type Contact,
  companyOf,
  refuseFarStart,
  type StartTrackInput,
} from '@traject/domain/track/start-track'
import type { TenantContext } from '../context.ts'
import { isId } from '../found.ts'

/** The templates to choose from. @throws DomainError `forbidden` */
export function startableTemplates({
  tenant,
  language,
}: TenantContext): Promise<StartableTemplate[]> {
  authorize(tenant.actor, 'track.start', null)
  return listStartableTemplates(tenant, language)
}

/**
 * What the form of a template, or of a track by hand, needs.
 * @throws DomainError `forbidden`, `not-found` for a template that is not seen or not published
 */
export async function startForm(
  { tenant, language }: TenantContext,
  templateId: string | null,
): Promise<StartForm & { leadsHimself: boolean }> {
  authorize(tenant.actor, 'track.start', null)
  if (templateId && !isId(templateId)) throw new DomainError('not-found')
  const form = await readStartForm(tenant, templateId, language)
  if (templateId && !form.template) throw new DomainError('not-found')
  return { ...form, leadsHimself: starter(tenant).role === 'coach' }
}

/**
 * Starts a track for a company: proposed, with its lead coach from today, and the company is asked.
 * Whether the number that was typed is known makes no difference to anything that is answered.
 * @returns its id
 * @throws DomainError `forbidden`, `not-found`, `invalid`, `too-many-attempts`
 */
export async function startTrack(ctx: TenantContext, input: StartTrackInput): Promise<string> {
  const { tenant, services } = ctx
  authorize(tenant.actor, 'track.start', null)
  refuseFarStart(input.startsOn, tenant.actor.today)
  const lead = await leadOf(ctx, input)
  if (input.contactEmail) {
    const attempt = { account: input.contactEmail, address: ctx.client.address }
    await services.limits.count(tenant, { act: 'invitation', ...attempt })
  }
  const act = { action: 'track.proposed', subject: (id: string) => ({ type: 'track', id }) }
  const id = await once(tenant, input.requestId, (scope) =>
    change(scope, act, (writing) => propose(writing, ctx, input, lead)),
  )
  services.nudge()
  return id
}

async function propose(
  scope: Writing<TenantScope>,
  ctx: TenantContext,
  input: StartTrackInput,
  leadPersonId: string,
): Promise<string> {
  const { today } = scope.actor
  const version = await versionOf(scope, input)
  const company = await companyBy(scope, input)
  const trackId = randomUUID()
  await createTrack(scope, {
    id: trackId,
    smeId: company.id,
    typedName: company.typedName,
    contact: company.contact,
    responsibleOrganisationId: starter(scope).organisationId,
    templateVersionId: version?.versionId ?? null,
    language: version?.language ?? ctx.language,
    startsOn: input.startsOn,
    lead: { personId: leadPersonId, from: today },
  })
  if (version) {
    const steps = version.steps.map(({ id: templateStepId, dueAfterDays }) => {
      const dueOn = dueAfterDays === null ? null : dueDate(input.startsOn, dueAfterDays)
      return { templateStepId, id: randomUUID(), dueOn }
    })
    await copyVersion(scope, { trackId, versionId: version.versionId, steps })
    await assignTemplateResources(scope, trackId)
  } else await titleTrack(scope, { trackId, language: ctx.language, title: input.title })
  const asked = { trackId, smeId: company.id, contact: company.contact }
  if (!(await inviteCompany(scope, asked))) {
    // Only of a company that he reads: it has nobody, and he named nobody.
    throw new DomainError('invalid', {
      issues: [{ path: 'contactEmail', message: 'contact-needed' }],
    })
  }
  await tell(scope, { kind: 'track-proposed', trackId, today })
  return trackId
}

async function versionOf(
  scope: TenantScope,
  { templateId }: StartTrackInput,
): Promise<StartableVersion | null> {
  if (!templateId) return null
  const version = await findStartableVersion(scope, templateId)
  if (!version) throw new DomainError('not-found')
  return version
}

interface AskedCompany {
  id: string
  typedName: string
  contact: Contact | null
}

async function companyBy(
  scope: Writing<TenantScope>,
  input: StartTrackInput,
): Promise<AskedCompany> {
  const chosen = companyOf(input)
  if (chosen.kind === 'known') {
    const known = await findReadCompany(scope, chosen.smeId)
    if (!known) throw new DomainError('not-found')
    return { id: known.id, typedName: known.name, contact: chosen.contact }
  }
  const { company } = chosen
  const { name, country, registrationNumber, contactName, contactEmail, contactLanguage } = company
  const { city, nuts3, sectors } = company
  const entity = { name, country, registrationNumber, language: contactLanguage }
  const id = await smeBy(scope, entity)
  const side = sideOfRegion(nuts3)
  if (!side) throw new DomainError('invalid')
  await createProfileWhereMissing(scope, id, { city, nuts3, side, sectors })
  return { id, typedName: name, contact: { contactName, contactEmail, contactLanguage } }
}

/** A coach leads what he starts; a coordinator names a coach of his house. */
async function leadOf(
  { tenant, language }: TenantContext,
  { leadPersonId }: StartTrackInput,
): Promise<string> {
  const { role, personId } = starter(tenant)
  if (role === 'coach') return personId
  const { coaches } = await readStartForm(tenant, null, language)
  const lead = coaches.find((coach) => coach.personId === leadPersonId)
  if (lead) return lead.personId
  throw new DomainError('invalid', { issues: [{ path: 'leadPersonId', message: 'choose-one' }] })
}

/** The table was asked: only a professional starts a track. */
function starter({ actor }: TenantScope): Professional {
  if (actor.kind === 'professional') return actor
  throw new DomainError('forbidden', { ask: 'coordinator' })
}
