import { LANGUAGES, type Language } from '../language/language.ts'
import { type ConceptProblem, checkConcepts } from './check-concepts.ts'
import type { Concept, ConceptScheme } from './concept.ts'
import { idOfIri, schemeOfIri } from './concept-iri.ts'
import { type LabelProblem, readLabels, type Said } from './imported-labels.ts'

/** What a file says of one concept. Links are names of concepts, as the file has them. */
export interface ImportedConcept {
  iri: string
  prefLabels: readonly Said[]
  altLabels: readonly Said[]
  broader: readonly string[]
  narrower: readonly string[]
  related: readonly string[]
  schemes: readonly string[]
}

/** A concept that the partnership knows. */
export interface KnownConcept extends Concept {
  isOwn: boolean
  /** Its name where it was imported from. */
  iri: string | null
}

export type ImportReason =
  | ConceptProblem
  | LabelProblem
  /** A name of ours, and no concept here. */
  | { code: 'name-unknown' }
  /** No whole name: what it means would change with where the file lies. */
  | { code: 'name-wrong' }
  /** The base is the same for everybody. */
  | { code: 'base-changed' }

type Changed = 'label' | 'synonyms' | 'broader' | 'related' | 'scheme'

/** What will happen to one concept of the file. */
export interface ImportRow {
  iri: string
  /** Any of its labels, to know it by. */
  label: Said | null
  outcome: 'new' | 'changed' | 'same' | 'refused'
  changes: Changed[]
  reasons: ImportReason[]
}

export interface ImportPlan {
  rows: ImportRow[]
  /** New and changed concepts; nothing where a row is refused. */
  writes: KnownConcept[]
  /** By name in the file: the id that it has here, or would get. */
  ids: ReadonlyMap<string, string>
}

interface Options {
  /** For what names no scheme of ours. */
  scheme: ConceptScheme
  newId(scheme: ConceptScheme): string
}

/** What an import will do to a partnership's own concepts: all of it, or nothing where a row is refused. */
export function planImport(
  imported: readonly ImportedConcept[],
  vocabulary: readonly KnownConcept[],
  { scheme, newId }: Options,
): ImportPlan {
  const byId = new Map(vocabulary.map((one) => [one.id, one]))
  const byIri = new Map(vocabulary.flatMap((one) => (one.iri ? [[one.iri, one] as const] : [])))
  const before = imported.map(({ iri }) => byIri.get(iri) ?? byId.get(idOfIri(iri) ?? ''))
  const schemes = imported.map(
    ({ schemes: named }, at) => firstOf(named.map(schemeOfIri)) ?? before[at]?.scheme ?? scheme,
  )
  const ids = new Map(
    imported.map(({ iri }, at) => [iri, before[at]?.id ?? newId(schemes[at] ?? scheme)]),
  )
  const idOf = (iri: string) => ids.get(iri) ?? byIri.get(iri)?.id ?? idOfIri(iri) ?? iri
  const links = linksOf(imported, idOf)

  const read = imported.map((one, at) => {
    const id = idOf(one.iri)
    const { label, synonyms, problems } = readLabels(one.prefLabels, one.altLabels)
    const known = before[at]
    const concept: KnownConcept = {
      ...{ id, scheme: schemes[at] ?? scheme, label, synonyms },
      broader: [...(links.broader.get(id) ?? [])],
      related: [...(links.related.get(id) ?? [])],
      isOwn: known?.isOwn ?? true,
      iri: known ? known.iri : one.iri,
    }
    return { one, known, concept, problems }
  })
  const own = read.flatMap(({ concept }) => (concept.isOwn ? [concept] : []))
  const mine = new Set(own.map(({ id }) => id))
  const checked = checkConcepts(own, [...vocabulary.filter(({ id }) => !mine.has(id)), ...own])

  const rows = read.map(({ one, known, concept, problems }): ImportRow => {
    const common = { iri: one.iri, label: one.prefLabels[0] ?? one.altLabels[0] ?? null }
    const changes = known ? differences(known, concept, byId) : []
    const reasons: ImportReason[] = concept.isOwn
      ? [...problems, ...(checked.get(concept.id) ?? [])]
      : changes.length > 0
        ? [{ code: 'base-changed' }]
        : []
    if (!isName(one.iri)) reasons.unshift({ code: 'name-wrong' })
    if (!known && idOfIri(one.iri) !== null) reasons.unshift({ code: 'name-unknown' })
    if (reasons.length > 0) return { ...common, outcome: 'refused', changes, reasons }
    const outcome = !known ? 'new' : changes.length > 0 ? 'changed' : 'same'
    return { ...common, outcome, changes, reasons }
  })
  const isRefused = rows.some(({ outcome }) => outcome === 'refused')
  const isWritten = (at: number) => ['new', 'changed'].includes(rows[at]?.outcome ?? '')
  return {
    rows,
    ids,
    writes: isRefused ? [] : read.filter((_, at) => isWritten(at)).map(({ concept }) => concept),
  }
}

/** Links by id, both ways: narrower said from above is broader from below, and related is mutual. */
function linksOf(imported: readonly ImportedConcept[], idOf: (iri: string) => string) {
  const broader = new Map<string, Set<string>>()
  const related = new Map<string, Set<string>>()
  const link = (links: Map<string, Set<string>>, from: string, to: string) => {
    const known = links.get(from) ?? new Set()
    links.set(from, known.add(to))
  }
  for (const one of imported) {
    const id = idOf(one.iri)
    for (const up of one.broader) link(broader, id, idOf(up))
    for (const down of one.narrower) link(broader, idOf(down), id)
    for (const other of one.related) {
      link(related, id, idOf(other))
      link(related, idOf(other), id)
    }
  }
  return { broader, related }
}

/** Of the base only what it says of itself: own concepts that stand below it or beside it are not its. */
function differences(
  known: KnownConcept,
  now: KnownConcept,
  byId: ReadonlyMap<string, KnownConcept>,
): Changed[] {
  const links = (ids: readonly string[]) =>
    setOf(known.isOwn ? ids : ids.filter((id) => byId.get(id)?.isOwn === false))
  const inEach = (same: (language: Language) => boolean) => LANGUAGES.every(same)
  const same: Record<Changed, boolean> = {
    label: inEach((language) => known.label[language] === now.label[language]),
    synonyms: inEach((one) => setOf(known.synonyms[one]) === setOf(now.synonyms[one])),
    broader: links(known.broader) === links(now.broader),
    related: links(known.related) === links(now.related),
    scheme: known.scheme === now.scheme,
  }
  return (Object.keys(same) as Changed[]).filter((one) => !same[one])
}

/** With a scheme, without spaces, and no longer than an address. */
const isName = (iri: string) => /^[a-z][a-z0-9+.-]*:[^\s\p{Cc}<>"]{1,1000}$/iu.test(iri)

const setOf = (words: readonly string[]) => JSON.stringify([...new Set(words)].sort())

const firstOf = <T>(all: readonly (T | null)[]): T | undefined =>
  all.find((one) => one !== null) ?? undefined
