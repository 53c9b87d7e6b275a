import { afterAll, describe, expect, it } from 'vitest'
import { resources } from '../../../prisma/seed/demo/resources.ts'
import type { HouseKey } from '../../../prisma/seed/demo/types.ts'
import { demoCatalogue } from './demo-catalogue.ts'

const { find, drop } = await demoCatalogue()
afterAll(() => drop())

/** What is typed, what must be among the answers, and a coach of which house types it. */
type Pair = readonly [typed: string, finds: string, as?: HouseKey]

const languagesOf = (key: string) =>
  Object.keys(resources.find((one) => one.key === key)?.texts ?? {})

/** Typed in the first language; none of these has a text in it. */
const ACROSS: Record<string, readonly Pair[]> = {
  'fr → nl': [
    ['plan de financement', 'begrotingsmodel-tournee'],
    ['bénévoles', 'werken-met-vrijwilligers', 'buda'],
    ['surtitrage', 'boventiteling'],
    ['assurance', 'verzekeringen-op-tournee'],
    ['dossier de presse', 'persmap-checklist'],
    ['épuisement professionnel', 'planning-coaching', 'buda'],
  ],
  'fr → en': [
    ['programmateur', 'how-we-read-a-proposal'],
    ['lieu de répétition', 'feedback-after-a-showing'],
    ['contrat de cession', 'working-with-a-french-venue'],
  ],
  'nl → fr': [
    ['subsidie', 'relire-une-demande-daide'],
    ['bronheffing', 'retenue-a-la-source'],
    ['coproductie', 'convention-de-residence'],
    ['Europese financiering', 'site-interreg-fwvl'],
    ['taxshelter', 'tax-shelter-scene', 'buda'],
    ['dansvloer', 'sol-de-danse', 'viernulvier'],
  ],
  'nl → en': [['artistiek dossier', 'how-we-read-a-proposal']],
  'en → fr': [
    ['grant application', 'relire-une-demande-daide'],
    ['withholding tax', 'retenue-a-la-source'],
    ['artist in residence', 'convention-de-residence'],
    ['growth scan', 'grille-premier-rendez-vous'],
    ['tax incentive', 'tax-shelter-scene', 'namur'],
  ],
  'en → nl': [
    ['volunteers', 'werken-met-vrijwilligers', 'grote-post'],
    ['surtitles', 'boventiteling'],
    ['box office', 'ticketverkoop-lezen'],
    ['copyright', 'cultuurloket'],
    ['press kit', 'persmap-checklist'],
    ['funding plan', 'crowdfunding-eerst-rekenen'],
  ],
}

describe.each(Object.entries(ACROSS))('across languages, %s', (way, pairs) => {
  const [from = '', to = ''] = way.split(' → ')
  for (const [typed, key, as = 'phenix'] of pairs) {
    it(`“${typed}” finds ${key}`, async () => {
      expect(languagesOf(key)).toContain(to)
      expect(languagesOf(key)).not.toContain(from)
      expect(await find(typed, { as })).toContain(key)
    })
  }
})

const WITHIN: Record<string, readonly Pair[]> = {
  'a word in another form, in French': [
    ['étape', 'uitkoopsom-berekenen'],
    ['habitude', 'asbl-ou-association-loi-1901'],
    ['obligation', 'contrat-de-cession'],
    ['feuilles de route', 'feuille-de-route'],
  ],
  'a word in another form, in Dutch': [
    ['bezoekers', 'toegankelijk-onthaal'],
    ['drempels', 'toegankelijk-onthaal'],
    ['speelbeurten', 'bilan-de-tournee'],
    ['vrijwilliger', 'werken-met-vrijwilligers', 'buda'],
  ],
  'a word in another form, in English': [
    ['proposals', 'how-we-read-a-proposal'],
    ['rehearsals', 'feedback-after-a-showing'],
    ['conversations', 'feedback-after-a-showing'],
    ['performances', 'contrat-de-cession'],
  ],
  'accents that were left out': [
    ['tresorerie', 'plan-de-tresorerie'],
    ['retroplanning', 'retroplanning-creation'],
    ['residence', 'convention-de-residence'],
    ['financien', 'plan-de-tresorerie'],
    ['RETENUE A LA SOURCE', 'retenue-a-la-source'],
  ],
  'accents that are too many': [
    ['begrótingsmodel', 'begrotingsmodel-tournee'],
    ['convéntion', 'convention-de-residence'],
    ['tre\u0301sorerie', 'plan-de-tresorerie'],
  ],
  'the beginning of a word': [
    ['financ', 'plan-de-financement-transfrontalier'],
    ['bovent', 'boventiteling'],
    ['vrijwil', 'werken-met-vrijwilligers', 'buda'],
    ['prop', 'how-we-read-a-proposal'],
    ['tourneeb', 'bilan-de-tournee'],
    ['inte', 'site-interreg-fwvl'],
  ],
  'a synonym of a concept': [
    ['montage financier', 'plan-de-financement-transfrontalier'],
    ['RGPD', 'nieuwsbrief-en-persoonsgegevens'],
    ['AVG', 'nieuwsbrief-en-persoonsgegevens'],
    ['CDDU', 'working-in-the-arts'],
    ['plan B', 'verzekeringen-op-tournee'],
    ['point mort', 'calculer-un-prix-de-cession'],
    ['A1-attest', 'accueillir-une-compagnie-belge'],
    ['sous-titres', 'boventiteling'],
    ['break even', 'uitkoopsom-berekenen'],
    ['co-production', 'convention-de-residence'],
  ],
  'how the name of a concept begins': [
    ['bronbelasting', 'retenue-a-la-source'],
    ['subvention', 'aides-ministere-de-la-culture'],
    ['legal', 'asbl-ou-association-loi-1901'],
    ['communication', 'persmap-checklist'],
  ],
  'a broader concept': [
    ['argent', 'plan-de-tresorerie'],
    ['geld', 'relire-une-demande-daide'],
    ['traduction', 'boventiteling'],
    ['veerkracht', 'verzekeringen-op-tournee'],
    ['grant', 'site-interreg-fwvl'],
    ['juridique', 'cultuurloket'],
  ],
}

describe.each(Object.entries(WITHIN))('found by %s', (_by, pairs) => {
  for (const [typed, key, as = 'phenix'] of pairs) {
    it(`“${typed}” finds ${key}`, async () => {
      expect(await find(typed, { as })).toContain(key)
    })
  }
})
