import type { ConceptSeed } from '../concept-seed.ts'

/**
 * What the partnership adds to the base: words of this border that nobody elsewhere needs. Each has an id
 * of its own, as if its lead partner had written it; keys may be of the base.
 */
export const ownConcepts: (ConceptSeed & { id: string })[] = [
  {
    key: 'eurometropolis',
    id: 'touring/5b0c8f52-6d0e-4f0a-9c41-0d6c1f7a2e01',
    scheme: 'touring',
    broader: ['internationalisation'],
    related: ['cross-border-tour'],
    label: {
      en: 'Eurometropolis Lille–Kortrijk–Tournai',
      fr: 'Eurométropole Lille-Kortrijk-Tournai',
      nl: 'Eurometropool Lille-Kortrijk-Tournai',
    },
    synonyms: {
      en: ['Eurometropolis', 'the Lille metropolitan area across the border'],
      fr: ['Eurométropole', 'métropole transfrontalière', 'Lille-Courtrai-Tournai'],
      nl: ['Eurometropool', 'Rijsel-Kortrijk-Doornik', 'grensmetropool'],
    },
  },
  {
    key: 'frontier-artist',
    id: 'rights/5b0c8f52-6d0e-4f0a-9c41-0d6c1f7a2e02',
    scheme: 'rights',
    broader: ['artist-status'],
    related: ['border-knowledge', 'posting'],
    label: {
      en: 'Artist who works on both sides of the border',
      fr: 'Artiste frontalier',
      nl: 'Kunstenaar die aan beide kanten van de grens werkt',
    },
    synonyms: {
      en: ['frontier artist', 'living in one country and performing in the other'],
      fr: ['intermittent frontalier', 'technicien frontalier', 'vivre d’un côté, jouer de l’autre'],
      nl: ['grenskunstenaar', 'grensmuzikant', 'wonen in het ene land en spelen in het andere'],
    },
  },
  {
    key: 'twin-residency',
    id: 'topic/5b0c8f52-6d0e-4f0a-9c41-0d6c1f7a2e03',
    scheme: 'topic',
    broader: ['residency', 'internationalisation'],
    related: ['lodging', 'arts-workspace'],
    label: { en: 'Twin residency', fr: 'Résidence croisée', nl: 'Kruisresidentie' },
    synonyms: {
      en: ['exchange residency', 'residency in two houses'],
      fr: ['résidence transfrontalière', 'résidence dans deux maisons', 'échange de résidences'],
      nl: ['grensresidentie', 'residentie in twee huizen', 'uitwisselingsresidentie'],
    },
  },
  {
    key: 'reused-site',
    id: 'equipment/5b0c8f52-6d0e-4f0a-9c41-0d6c1f7a2e04',
    scheme: 'equipment',
    broader: ['venue'],
    related: ['heritage'],
    label: {
      en: 'Venue in a reused building',
      fr: 'Friche culturelle',
      nl: 'Zaal in herbestemd erfgoed',
    },
    synonyms: {
      en: ['former industrial site', 'former mine', 'reused factory'],
      fr: ['friche industrielle', 'ancienne usine', 'ancien site minier', 'bâtiment réaffecté'],
      nl: ['herbestemde fabriek', 'mijnsite', 'oude fabriek', 'postgebouw'],
    },
  },
  {
    key: 'arts-workspace',
    id: 'equipment/5b0c8f52-6d0e-4f0a-9c41-0d6c1f7a2e05',
    scheme: 'equipment',
    broader: ['production'],
    related: ['rehearsal-space'],
    label: { en: 'Arts workspace', fr: 'Fabrique artistique', nl: 'Kunstenwerkplaats' },
    synonyms: {
      en: ['creation centre', 'house for makers'],
      fr: ['lieu de fabrique', 'lieu intermédiaire', 'centre de création'],
      nl: ['creatiehuis', 'werkplek voor makers'],
    },
  },
]
