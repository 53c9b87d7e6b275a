import { z } from 'zod'
import { FIRST_NAME, FULL_NAME, LANGUAGE, LAST_NAME, MAIL } from '../import/column-names.ts'
import { firstProblem, type ImportRow, type RowProblem, type Said } from '../import/row.ts'
import { languageOf, plainWord } from '../import/said-words.ts'
import { LANGUAGES, type Language } from '../language/language.ts'
import { type InviteInput, inviteInput } from './inputs.ts'
import { INVITATION_ROLES, type InvitationRole, type PlaceKind, rolesOf } from './invitation.ts'

/** What a file may say of a person to invite. */
export const PERSON_FIELDS = ['name', 'firstName', 'lastName', 'email', 'role', 'language'] as const
export type PersonField = (typeof PERSON_FIELDS)[number]

/** How people call these columns, in English, French and Dutch. */
export const PERSON_COLUMNS: Readonly<Record<PersonField, readonly string[]>> = {
  name: [...FULL_NAME, 'Personne', 'Persoon'],
  firstName: FIRST_NAME,
  lastName: LAST_NAME,
  email: MAIL,
  role: ['Role', 'Rôle', 'Rol', 'Function', 'Fonction', 'Functie'],
  language: LANGUAGE,
}

/** The sentence that refuses more names this figure: no more mails leave one place in an hour. */
export const MOST_PEOPLE = 100

/** What is said once for all people of a file. */
export const peopleChoices = z.object({
  /** Of each column the field it fills; empty: it is not taken. None: as the headings say. */
  columns: z
    .array(z.enum(PERSON_FIELDS).or(z.literal('')))
    .max(200)
    .optional(),
  /** Of those of whom the file says none. */
  language: z.enum(LANGUAGES, 'choose-one'),
  role: z.enum(INVITATION_ROLES, 'choose-one'),
})
export type PeopleChoices = z.infer<typeof peopleChoices>

export type PersonRow = ImportRow<PersonField>

const ROLE_WORDS: Readonly<Record<InvitationRole, RegExp>> = {
  coordinator: /^(coordinator|coordinatrice|coordinateur|coordinatie|coordination|coordinatrix)$/,
  coach: /^(coach|coaches|accompagnateur|accompagnatrice|begeleider|begeleidster)$/,
  member: /^(member|membre|lid|medewerker|collaborateur|collaboratrice|staff)$/,
  owner:
    /^(owner|eigenaar|eigenares|proprietaire|gerant|gerante|zaakvoerder|zaakvoerster|responsable|verantwoordelijke)$/,
}

/** A role by its code or its word in one of the three languages; nothing for any other. */
export function roleOf(said: string): InvitationRole | null {
  const plain = plainWord(said)
  return INVITATION_ROLES.find((role) => ROLE_WORDS[role].test(plain)) ?? null
}

/** Reads a row by the same rules as the form of one invitation. */
export function personOfRow(
  said: Said<PersonField>,
  { language, role }: Pick<PeopleChoices, 'language' | 'role'>,
  place: PlaceKind,
): { input: InviteInput } | { problem: RowProblem } {
  const meant = said.role ? roleOf(said.role) : role
  const name = said.name || [said.firstName, said.lastName].filter(Boolean).join(' ')
  const parsed = inviteInput.safeParse({
    name,
    email: said.email ?? '',
    role: meant ?? role,
    language: languageOf<Language>(said.language ?? '', language),
  })
  if (!parsed.success) return { problem: firstProblem(parsed.error.issues) }
  if (meant === null || !rolesOf(place).includes(meant)) {
    return { problem: { field: 'role', message: `import-role-${place}` } }
  }
  return { input: parsed.data }
}
