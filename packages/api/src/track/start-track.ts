import { once } from '@traject/db/handled-request/once'
import { change } from '@traject/db/scope'
import {
  listStartableTemplates,
  readStartForm,
  type StartableTemplate,
  type StartForm,
} from '@traject/db/track/start-page.repo'
import { DomainError } from '@traject/domain/errors'
import { authorize } from '@traject/domain/policy/can'
import { refuseFarStart, type StartTrackInput } from '@traject/domain/track/start-track'
import type { TenantContext } from '../context.ts'
import { isId } from '../found.ts'
import { PROPOSED, proposeTrack, starter, versionOf } from './propose-track.ts'

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
  const leadPersonId = await leadOf(ctx, input)
  if (input.contactEmail) {
    const attempt = { account: input.contactEmail, address: ctx.client.address }
    await services.limits.count(tenant, { act: 'invitation', ...attempt })
  }
  const id = await once(tenant, input.requestId, (scope) =>
    change(scope, PROPOSED, async (writing) => {
      const version = await versionOf(writing, input)
      return proposeTrack(writing, input, { language: ctx.language, leadPersonId, version })
    }),
  )
  services.nudge()
  return id
}

/**
 * A coach leads what he starts; a coordinator names a coach of his house.
 * @throws DomainError `invalid` at `leadPersonId`
 */
export async function leadOf(
  { tenant, language }: TenantContext,
  { leadPersonId }: Pick<StartTrackInput, 'leadPersonId'>,
): Promise<string> {
  const { role, personId } = starter(tenant)
  if (role === 'coach') return personId
  const { coaches } = await readStartForm(tenant, null, language)
  const lead = coaches.find((coach) => coach.personId === leadPersonId)
  if (lead) return lead.personId
  throw new DomainError('invalid', { issues: [{ path: 'leadPersonId', message: 'choose-one' }] })
}
