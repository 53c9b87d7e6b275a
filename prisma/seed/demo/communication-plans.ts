import { pdfOf } from './made-files.ts'
import type { ResourceSeed } from './types.ts'

const sheet = (title: string, lines: readonly string[]) =>
  pdfOf([[{ text: title, size: 26 }, '', ...lines]])

const WEEKS_NL = [
  'Week -12   Tekst en beeld klaar',
  'Week -10   Zaal krijgt materiaal in haar taal',
  'Week -8     Persbericht',
  'Week -6     Bezoek aan een school, club of vereniging',
  'Week -4     Nieuwsbrief',
  'Week -2     Herinnering, interview, beeld uit de repetitie',
  'Week 0       Onthaal, vraag bij het buitengaan',
  'Week +2     Bedanken, foto’s, drie lessen',
]
const ASKED_NL = [
  'Project en periode:',
  '',
  'Doel (één, meetbaar):',
  '',
  'Voor wie (hoogstens twee groepen):',
  '',
]

/** One sheet; the house improved it twice, and translated it once. */
export const COMMUNICATION_PLANS: NonNullable<ResourceSeed['files']> = {
  nl: [
    {
      name: 'communicatieplan.pdf',
      content: sheet('Communicatieplan', [...ASKED_NL, 'Kalender', ...WEEKS_NL.slice(0, 4)]),
      daysAgo: 160,
    },
    {
      name: 'communicatieplan.pdf',
      content: sheet('Communicatieplan op één blad', [...ASKED_NL, 'Kalender', ...WEEKS_NL]),
      note: 'De kalender loopt door tot twee weken na de voorstelling.',
      daysAgo: 90,
    },
    {
      name: 'communicatieplan.pdf',
      content: sheet('Communicatieplan op één blad', [
        ...ASKED_NL,
        'De zin (onze belofte, in tien seconden):',
        '',
        'Kalender',
        ...WEEKS_NL,
        '',
        'Wat we niet doen:',
        '',
        'Hoe we meten (één cijfer en twee gesprekken):',
      ]),
      note: 'Met de zin die u hardop moet kunnen zeggen, en hoe u meet.',
      daysAgo: 20,
    },
  ],
  fr: [
    {
      name: 'plan-de-communication.pdf',
      content: sheet('Plan de communication', [
        'Projet et période :',
        '',
        'But (un seul, mesurable) :',
        '',
        'Pour qui (deux groupes au plus) :',
        '',
        'La phrase (notre promesse, en dix secondes) :',
        '',
        'Calendrier',
        'Semaine -12   Texte et image prêts',
        'Semaine -8     Communiqué de presse',
        'Semaine -4     Lettre d’information',
        'Semaine 0       Accueil, une question à la sortie',
        'Semaine +2     Remercier, photos, trois leçons',
      ]),
      daysAgo: 18,
    },
  ],
}
