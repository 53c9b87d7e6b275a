import { randomUUID } from 'node:crypto'
import { inviteCompany } from '@traject/db/invitation/ask-company.repo'
import { tell } from '@traject/db/notification/tell'
import type { TenantScope, Writing } from '@traject/db/scope'
import { createProfileWhereMissing, findReadCompany, smeBy } from '@traject/db/sme/sme.repo'
import { findStartableVersion, type StartableVersion } from '@traject/db/track/start-page.repo'
import {
  assignTemplateResources,
  copyVersion,
  createTrack,
  titleTrack,
} from '@traject/db/track/start-track.repo'
import { dueDate } from '@traject/domain/calendar/due-date'
import { DomainError } from '@traject/domain/errors'
import type { Language } from '@traject/domain/language/language'
import { sideOfRegion } from '@traject/domain/partnership/region'
import type { Professional } from '@traject/domain/policy/actor'
import { type Contact, companyOf, type StartTrackInput } from '@traject/domain/track/start-track'

/** What each proposed track leaves in the audit, started by hand or from a file. */
export const PROPOSED = {
  action: 'track.proposed',
  subject: (id: string) => ({ type: 'track', id }),
}

interface Proposing {
  /** The reader's: what he titles himself is in it. */
  language: Language
  leadPersonId: string
  /** What is copied; none where it is built by hand. */
  version: StartableVersion | null
}

/**
 * Writes a proposed track down and asks its company. The same statements for every company; its id.
 * @throws DomainError `not-found` for a company of the list that is not read, `invalid`
 */
export async function proposeTrack(
  scope: Writing<TenantScope>,
  input: StartTrackInput,
  { language, leadPersonId, version }: Proposing,
): Promise<string> {
  const { today } = scope.actor
  const company = await companyBy(scope, input)
  const trackId = randomUUID()
  await createTrack(scope, {
    id: trackId,
    smeId: company.id,
    typedName: company.typedName,
    contact: company.contact,
    responsibleOrganisationId: starter(scope).organisationId,
    templateVersionId: version?.versionId ?? null,
    language: version?.language ?? language,
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
  } else await titleTrack(scope, { trackId, language, title: input.title })
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

/** What a template's tracks are copied from. @throws DomainError `not-found` */
export async function versionOf(
  scope: TenantScope,
  { templateId }: Pick<StartTrackInput, 'templateId'>,
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

/** The table was asked: only a professional starts a track. */
export function starter({ actor }: TenantScope): Professional {
  if (actor.kind === 'professional') return actor
  throw new DomainError('forbidden', { ask: 'coordinator' })
}
