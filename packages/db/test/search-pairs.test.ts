import type { Language } from '@traject/domain/language/language'
import { afterAll, describe, expect, it } from 'vitest'
import { pairsCatalogue } from './pairs-catalogue.ts'
import { SHARED } from './pairs-shared.ts'

const { find, whyFound, search, drop } = await pairsCatalogue()
afterAll(() => drop())

/** What is typed, and what must be among the answers. */
type Pair = readonly [typed: string, finds: string]

const languageOf = (key: string) =>
  (Object.keys(SHARED) as Language[]).find((one) => SHARED[one].some(([name]) => name === key))
const wordsOf = (key: string) =>
  Object.values(SHARED)
    .flat()
    .find(([name]) => name === key)
    ?.slice(1, 3)
    .join(' ')

/** Typed in the first language; what is found has a text in the second one alone. */
const ACROSS: Record<string, readonly Pair[]> = {
  'fr → nl': [
    ['gradins', 'zitplaatsen'],
    ['pendrillons', 'doeken'],
    ['association loi 1901', 'vzw'],
    ['aides flamandes', 'decreet'],
    ['droits musicaux', 'aangifte'],
    ['lieu d’accueil', 'huizen'],
    ['atelier couture', 'naaien'],
    ['portefeuille PME', 'portefeuille'],
    ['régisseur plateau', 'inspicient'],
    ['séances scolaires', 'klassen'],
    ['mécénat', 'giften'],
    ['éclairagiste', 'belichting'],
    ['contrat de résidence', 'werkperiode'],
    ['entrepôt', 'magazijn'],
    ['personne de confiance', 'luisteren'],
    ['numéro BCE', 'kruispunt'],
    ['chorégraphie', 'dansers'],
  ],
  'fr → en': [
    ['écran de surtitrage', 'panel'],
    ['ingénierie culturelle', 'bid'],
    ['traduction simultanée', 'whisper'],
    ['Europe créative', 'brussels'],
    ['licences libres', 'free-use'],
    ['boucle magnétique', 'hearing'],
    ['douanes', 'crossing'],
    ['fonds propres', 'shares'],
    ['boîte noire', 'small-room'],
    ['fourgon', 'wheels'],
    ['conseil dramaturgique', 'outside-eye'],
    ['réseaux sociaux', 'posts'],
    ['auto-entrepreneur', 'alone'],
    ['pont de lumière', 'above'],
    ['création radiophonique', 'ears'],
    ['harcèlement', 'line'],
    ['chargé de tournée', 'on-the-road'],
  ],
  'nl → fr': [
    ['praktikabels', 'plateaux'],
    ['507 uren', 'heures'],
    ['toneelrechten', 'auteurs'],
    ['Frans ministerie van Cultuur', 'etat'],
    ['Franse Gemeenschap', 'federation'],
    ['hoofd techniek', 'plateau-complet'],
    ['spreidingsverantwoordelijke', 'vendre'],
    ['mecenaat', 'dons'],
    ['circustent', 'toile'],
    ['artiestenlogies', 'nuits'],
    ['poppentheater', 'figures'],
    ['recettedeling', 'recettes'],
    ['nagesprek', 'parler'],
    ['brandveiligheidsattest', 'public-en-surete'],
    ['fluistertolk', 'deux-langues'],
    ['ondernemingsnummer', 'immatriculation'],
    ['herneming', 'remonter'],
    ['belastingkrediet', 'impot'],
  ],
  'nl → en': [
    ['boventitelscherm', 'panel'],
    ['subsidiecoach', 'bid'],
    ['tolk', 'whisper'],
    ['Creatief Europa', 'brussels'],
    ['open licenties', 'free-use'],
    ['ringleiding', 'hearing'],
    ['werkvergunning', 'crossing'],
    ['investeerders', 'shares'],
    ['vlakkevloertheater', 'small-room'],
    ['bestelwagen', 'wheels'],
    ['dramaturgisch advies', 'outside-eye'],
    ['socialmediabeheer', 'posts'],
    ['eenmanszaak', 'alone'],
    ['trekkenwand', 'above'],
    ['hoorspel', 'ears'],
    ['grensoverschrijdend gedrag', 'line'],
    ['tourneeleider', 'on-the-road'],
  ],
  'en → fr': [
    ['rostra', 'plateaux'],
    ['507 hours', 'heures'],
    ['society of dramatic authors', 'auteurs'],
    ['ministry of culture in France', 'etat'],
    ['French Community of Belgium', 'federation'],
    ['technical manager', 'plateau-complet'],
    ['booking agent', 'vendre'],
    ['philanthropy', 'dons'],
    ['circus tent', 'toile'],
    ['guest room', 'nuits'],
    ['puppet theatre', 'figures'],
    ['door deal', 'recettes'],
    ['after-show talk', 'parler'],
    ['fire regulations', 'public-en-surete'],
    ['interpreter', 'deux-langues'],
    ['company number', 'immatriculation'],
    ['remount', 'remonter'],
    ['tax relief for culture', 'impot'],
  ],
  'en → nl': [
    ['retractable seating', 'zitplaatsen'],
    ['drapes', 'doeken'],
    ['articles of association', 'vzw'],
    ['Flemish government support', 'decreet'],
    ['music rights', 'aangifte'],
    ['receiving house', 'huizen'],
    ['wardrobe', 'naaien'],
    ['SME wallet', 'portefeuille'],
    ['stage manager', 'inspicient'],
    ['school performances', 'klassen'],
    ['gifts', 'giften'],
    ['lighting designer', 'belichting'],
    ['residency contract', 'werkperiode'],
    ['warehouse', 'magazijn'],
    ['confidential adviser', 'luisteren'],
    ['business register', 'kruispunt'],
    ['choreography', 'dansers'],
  ],
}

describe.each(Object.entries(ACROSS))('across languages, %s', (way, pairs) => {
  const to = way.split(' → ')[1]
  it('has at least fifteen pairs', () => expect(pairs.length).toBeGreaterThanOrEqual(15))
  it.each(pairs)('“%s” finds %s', async (typed, key) => {
    expect(languageOf(key)).toBe(to)
    // Not by the letters: what is typed does not stand there.
    expect(wordsOf(key)?.toLowerCase()).not.toContain(typed.toLowerCase())
    expect(await find(typed)).toContain(key)
  })
})

const WITHIN: Record<string, readonly Pair[]> = {
  'a word of the other side of the border': [
    ['ASBL', 'vzw'],
    ['asbl', 'asbl-ou-association-loi-1901'],
    ['SIREN', 'kruispunt'],
    ['KBO-nummer', 'immatriculation'],
    ['Sacem', 'aangifte'],
    ['Sabam', 'concert-declare'],
    ['subside', 'etat'],
    ['subvention', 'federation'],
    ['intermittent', 'heures'],
    ['statut d’artiste', 'heures'],
    ['travailleur indépendant', 'alone'],
    ['maison de repos', 'soin'],
    ['EHPAD', 'soin'],
    ['woonzorgcentrum', 'soin'],
    ['camionnette', 'wheels'],
    ['location de camionnette', 'wheels'],
    ['spectacle vivant', 'figures'],
    ['podiumkunsten', 'dansers'],
  ],
  'another form of a word': [
    ['gradin', 'zitplaatsen'],
    ['marionnettes', 'figures'],
    ['interprètes', 'deux-langues'],
    ['circustenten', 'toile'],
    ['bestelwagens', 'wheels'],
    ['podcasts', 'ears'],
    ['lighting designers', 'belichting'],
    ['reprises de spectacles', 'remonter'],
    ['schoolvoorstelling', 'klassen'],
  ],
  'other accents, or none': [
    ['mecenat', 'giften'],
    ['eclairagiste', 'belichting'],
    ['regisseur plateau', 'inspicient'],
    ['boite noire', 'small-room'],
    ['CHOREGRAPHIE', 'dansers'],
    ['harcélement', 'line'],
  ],
  'a word with a typing error': [
    ['pendrilons', 'doeken'],
    ['chapitaeu', 'toile'],
    ['bestelwagne', 'wheels'],
    ['dramaturgei', 'outside-eye'],
    ['tourneleider', 'on-the-road'],
    ['mariontettes', 'figures'],
    ['philantropy', 'dons'],
    ['circsutent', 'toile'],
  ],
  'a broader term, from above': [
    ['matériel scénique', 'zitplaatsen'],
    ['podiummateriaal', 'plateaux'],
    ['stage equipment', 'panel'],
    ['droits d’auteur', 'aangifte'],
    ['auteursrecht', 'auteurs'],
    ['European funding', 'brussels'],
    ['Europese financiering', 'brussels'],
    ['arts de la scène', 'figures'],
    ['direction technique', 'inspicient'],
    ['accessibilité', 'hearing'],
    ['public funding', 'decreet'],
    ['rechtsvorm', 'vzw'],
  ],
  'a phrase, with small words or without': [
    ['contrat résidence', 'werkperiode'],
    ['le lieu d’accueil', 'huizen'],
    ['aides de l’État en France', 'etat'],
    ['de open licentie', 'free-use'],
    ['« boîte noire »', 'small-room'],
    ['Kruispuntbank van Ondernemingen', 'immatriculation'],
  ],
}

describe.each(Object.entries(WITHIN))('found by %s', (_by, pairs) => {
  it.each(pairs)('“%s” finds %s', async (typed, key) => {
    expect(await find(typed)).toContain(key)
  })
})

/** What is typed, and what must not be among the answers, which are not empty. */
const NEVER: readonly Pair[] = [
  ['gradins', 'doeken'],
  ['danse', 'figures'],
  ['marionnette', 'dansers'],
  ['Kunstendecreet', 'etat'],
  ['DRAC', 'federation'],
  ['FWB', 'etat'],
  ['SACD', 'aangifte'],
  ['intermittence', 'alone'],
  ['chapiteau', 'small-room'],
  ['boîte noire', 'toile'],
  ['pont de lumière', 'belichting'],
  ['éclairagiste', 'above'],
  ['podcast', 'posts'],
  ['mécénat', 'impot'],
  ['crédit d’impôt', 'dons'],
  ['gradins', 'plateaux'],
  ['Interreg', 'brussels'],
  ['harcèlement', 'luisteren'],
]

describe('what is about something else is not found', () => {
  it.each(NEVER)('“%s” leaves out %s', async (typed, key) => {
    expect(languageOf(key)).toBeDefined()
    expect(await find(typed)).not.toContain(key)
  })

  it.each(['chapiteau gradins', 'circus qqqqq', 'warehouse mécénat'])(
    'nothing at all, where no thing is about all of it: “%s”',
    async (typed) => expect(await find(typed)).toEqual([]),
  )
})

describe('why it was found', () => {
  it.each([
    ['fauteuils', 'zitplaatsen', 'nl', { typed: 'fauteuils', label: 'Tribune', narrower: null }],
    [
      'Creatief Europa',
      'brussels',
      'fr',
      { typed: 'Creatief Europa', label: 'Europe créative', narrower: null },
    ],
    [
      'auteursrecht',
      'aangifte',
      'fr',
      { typed: 'Auteursrecht', label: 'Droits d’auteur', narrower: 'Droits musicaux' },
    ],
    [
      'stage equipment',
      'panel',
      'nl',
      { typed: 'Stage equipment', label: 'Podiummateriaal', narrower: 'Boventitelinstallatie' },
    ],
    [
      'arts de la scène',
      'figures',
      'en',
      { typed: 'Arts de la scène', label: 'Performing arts', narrower: 'Puppetry' },
    ],
  ] as const)('“%s” tells of %s to a reader of %s', async (typed, key, reader, said) => {
    expect(await whyFound(typed, key, reader)).toContainEqual(expect.objectContaining(said))
  })

  it('is said of what was typed to the letter, and never a guess', async () => {
    const { nearly } = await search('gradins')
    expect(nearly).toBe(false)
  })
})
