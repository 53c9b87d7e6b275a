import type { SmeSeed } from './types.ts'

/** Further invented companies: those whose coaches wait, and those who wait for a coach. */
export const furtherSmes: SmeSeed[] = [
  {
    key: 'la-lanterne',
    name: 'Ciné de poche La Lanterne',
    country: 'BE',
    city: 'Mouscron',
    nuts3: 'BE328',
    language: 'fr',
    sectors: ['audiovisual', 'heritage'],
    about: 'Des projections de vingt fauteuils, dans des arrière-salles et des granges.',
    owners: 1,
    track: {
      template: 'audience',
      house: 'buda',
      state: 'active',
      // Its communication plan is due 52 days after the start: on the day of the demo.
      startedDaysAgo: 52,
      fromWorkingDay: true,
      lead: { house: 'buda', coach: 'coach' },
      coCoach: { house: 'charleroi-danse', coach: 'coach-2' },
      done: 3,
      next: 'changes-requested',
      quietDays: 3,
      submission: {
        text:
          'Le plan de communication pour la saison d’été : affiches, radio, écoles, réseaux, ' +
          'journaux, et une fête d’ouverture.',
        answer:
          'Zes kanalen voor twintig zetels is te veel. Kies er twee, zet er een naam en uren bij, ' +
          'en schrijf op wat u niet doet.',
      },
      handedInAhead: {
        step: 'press-folder',
        text:
          'Le dossier tient derrière un seul lien : trois textes, neuf images et leurs crédits. ' +
          'Une voisine de Menin a relu le néerlandais.',
        daysAgo: 4,
      },
      thread: [
        {
          step: 'plan-on-a-sheet',
          from: 'sme',
          text: 'Les écoles comptent-elles comme un canal ou comme un public ?',
          daysAgo: 6,
        },
        {
          step: 'plan-on-a-sheet',
          from: 'coach',
          text: 'Als een publiek. Het kanaal is de leerkracht die u opbelt.',
          daysAgo: 5,
        },
      ],
      assignments: [
        {
          resource: 'communicatieplan-op-een-blad',
          step: 'plan-on-a-sheet',
          by: 'lead',
          reason: 'Gebruik alleen de eerste vier kolommen, de samenvatting staat er in het Frans.',
          dueInDays: 0,
          state: 'opened',
        },
        {
          resource: 'nieuwsbrief-en-persoonsgegevens',
          step: 'newsletter',
          by: 'co-coach',
          reason: 'À lire avant de recopier les adresses du livre d’or.',
          dueInDays: 26,
          state: 'assigned',
        },
      ],
      proposedCoach: {
        house: 'grote-post',
        coach: 'coach-2',
        steps: ['accessible-welcome'],
        untilInDays: 60,
        reason: 'Un regard extérieur sur l’accueil, par une personne qui l’a fait à Ostende.',
      },
    },
    furtherTrack: {
      template: 'finance',
      house: 'namur',
      state: 'proposed',
      startedDaysAgo: -18,
      lead: { house: 'namur', coach: 'coach' },
      done: 0,
      quietDays: 2,
    },
  },
  {
    key: 'wilgenroos',
    name: 'Poppentheater Wilgenroos',
    country: 'BE',
    city: 'Waregem',
    nuts3: 'BE254',
    language: 'nl',
    sectors: ['performing-arts', 'design'],
    about: 'Poppen van wilgenhout, gespeeld in bibliotheken en woonzorgcentra.',
    owners: 1,
    track: {
      template: 'finance',
      house: 'buda',
      state: 'active',
      startedDaysAgo: 60,
      lead: { house: 'buda', coach: 'coach' },
      done: 2,
      next: 'changes-requested',
      quietDays: 19,
      submission: {
        text:
          'We rekenden per voorstelling: zaal, reis, poppen. Samen komen we aan ongeveer ' +
          'zeshonderd euro.',
        answer:
          'Uw eigen uren ontbreken nog. Tel de repetities en het bouwen mee, ook als u ze niet ' +
          'uitbetaalt.',
      },
      thread: [
        {
          step: 'real-cost',
          from: 'sme',
          text: 'We spelen nu elke dag, na de vakantie kijken we ernaar.',
          daysAgo: 22,
        },
      ],
      assignments: [
        {
          resource: 'uitkoopsom-berekenen',
          step: 'real-cost',
          by: 'lead',
          reason: 'Stap 2 gaat over uw eigen uren.',
          dueInDays: -9,
          state: 'assigned',
        },
      ],
    },
  },
  {
    key: 'tolhuis',
    name: 'Tolhuis Speelgoed',
    country: 'BE',
    city: 'Menen',
    nuts3: 'BE254',
    language: 'nl',
    sectors: ['design'],
    about: 'Houten speelgoed, getekend en gezaagd in een oud douanekantoor.',
    owners: 1,
    track: {
      template: 'first-steps',
      house: 'buda',
      state: 'proposed',
      startedDaysAgo: -10,
      lead: { house: 'buda', coach: 'coach' },
      done: 0,
      quietDays: 6,
    },
  },
  {
    key: 'nachtegaal',
    name: 'Geluidsatelier Nachtegaal',
    country: 'BE',
    city: 'Deerlijk',
    nuts3: 'BE254',
    language: 'nl',
    sectors: ['music', 'new-media'],
    about: 'Luisterwandelingen en kleine radio, opgenomen in volkstuinen.',
    owners: 1,
    track: {
      template: 'first-steps',
      house: 'buda',
      state: 'active',
      startedDaysAgo: 70,
      // She left Buda that day: the track waits for a new coach.
      lead: { house: 'buda', coach: 'former-coach', untilInDays: -40 },
      done: 2,
      next: 'open',
      quietDays: 41,
      submission: {
        text: 'De takenlijst met namen. Monteren doet iedereen, facturen niemand.',
        answer: 'Eerlijk. Wie van u beiden rekent het liefst? Begin daar.',
      },
    },
  },
]
