import type { ContactSeed } from './types.ts'

const SHARED = {
  visibility: 'partnership',
  reach: 'partners-and-smes',
  status: 'published',
} as const

/** Nobody of these exists. */
export const contacts: ContactSeed[] = [
  {
    key: 'programmer-circus',
    house: 'viernulvier',
    author: 'coach',
    language: 'nl',
    texts: {
      nl: {
        title: 'Programmator circus en objecttheater',
        summary:
          'Kijkt graag naar werk in wording. Kan zeggen waar een voorstelling past, wat een eerste speelreeks kost en wie er nog naar moet kijken.',
      },
      fr: {
        title: 'Programmateur cirque et théâtre d’objets',
        summary:
          'Regarde volontiers une étape de travail. Peut dire où un spectacle a sa place, ce que coûte une première série et qui d’autre devrait le voir.',
      },
      en: {
        title: 'Programmer, circus and object theatre',
        summary:
          'Likes to see work in progress. Can say where a show belongs, what a first run costs and who else should see it.',
      },
    },
    concepts: ['performing-arts', 'distribution'],
    sides: ['flanders'],
    countries: ['BE', 'NL'],
    languages: ['nl', 'en', 'fr'],
    acquaintance: 'works-with',
    ...SHARED,
    informed: { by: 'house', how: 'in een gesprek na een speelreeks' },
    reviewInDays: 500,
    enteredDaysAgo: 230,
    hidden: {
      name: 'Marius Tavernelle',
      organisation: 'Speelhuis Kantelkoord',
      address: 'Koordendanserstraat 14\n9000 Gent',
      phone: '+3292981144',
      email: 'marius.tavernelle@kantelkoord.example',
      language: 'nl',
    },
  },
  {
    key: 'programmer-dance',
    house: 'phenix',
    author: 'coach',
    language: 'fr',
    texts: {
      fr: {
        title: 'Programmatrice danse d’un lieu des Hauts-de-France',
        summary:
          'Peut répondre sur les coproductions, les résidences et les tournées de part et d’autre de la frontière. Aime être sollicitée un an à l’avance.',
      },
      nl: {
        title: 'Dansprogrammator van een huis in Noord-Frankrijk',
        summary:
          'Kan antwoorden over coproducties, residenties en tournees aan beide kanten van de grens. Wordt graag een jaar vooraf aangesproken.',
      },
    },
    concepts: ['performing-arts', 'internationalisation'],
    sides: ['hauts-de-france-grand-est'],
    countries: ['FR', 'BE'],
    languages: ['fr', 'en'],
    acquaintance: 'has-worked',
    ...SHARED,
    informed: { by: 'platform' },
    reviewInDays: 410,
    enteredDaysAgo: 260,
    hidden: {
      name: 'Solveig Carrouge-Destin',
      organisation: 'Scène des Trois Écluses',
      address: '3 quai des Mariniers\n59300 Valenciennes',
      phone: '+33327440199',
      email: 'solveig@trois-ecluses.example',
      language: 'fr',
    },
  },
  {
    key: 'cultural-lawyer',
    house: 'namur',
    author: 'coordinator',
    language: 'fr',
    texts: {
      fr: {
        title: 'Juriste, droit d’auteur et contrats d’artistes',
        summary:
          'Connaît le droit belge et le droit français. Une première question par téléphone est gratuite pour les projets accompagnés.',
      },
      en: {
        title: 'Lawyer, authors’ rights and artists’ contracts',
        summary:
          'Knows Belgian and French law. A first question by phone is free for projects that are coached.',
      },
    },
    concepts: ['performing-arts', 'legal'],
    sides: ['wallonia', 'hauts-de-france-grand-est'],
    countries: ['BE', 'FR'],
    languages: ['fr', 'nl'],
    acquaintance: 'works-with',
    ...SHARED,
    informed: { by: 'house', how: 'par téléphone' },
    reviewInDays: 12,
    enteredDaysAgo: 700,
    hidden: {
      name: 'Béatrix Oldenkamp',
      organisation: 'Cabinet Oldenkamp & Rivage',
      address: 'Rue du Bateau-Lavoir 8\n5000 Namur',
      phone: '+3281960277',
      email: 'b.oldenkamp@cabinet-rivage.example',
      language: 'fr',
    },
  },
  {
    key: 'funding-desk',
    house: 'charleroi-danse',
    author: 'coach',
    language: 'fr',
    isDesk: true,
    texts: {
      fr: {
        title: 'Guichet des aides à la mobilité',
        summary:
          'Renseigne sur les aides au voyage et à la tournée, et relit une demande avant qu’elle parte. Répond en une semaine.',
      },
      en: {
        title: 'Desk for mobility grants',
        summary:
          'Knows the grants for travel and touring, and reads an application before it goes. Answers within a week.',
      },
    },
    concepts: ['performing-arts', 'mobility-grant'],
    sides: ['wallonia'],
    countries: ['BE'],
    languages: ['fr', 'en', 'de'],
    acquaintance: 'knows',
    ...SHARED,
    informed: { by: 'house', how: 'par courriel' },
    reviewInDays: 600,
    enteredDaysAgo: 210,
    hidden: {
      name: 'Guichet mobilité Wapiti',
      organisation: 'Bureau Wapiti',
      address: 'Boulevard des Houillères 51\n6000 Charleroi',
      phone: '+3271460158',
      email: 'mobilite@wapiti.example',
      language: 'fr',
    },
  },
  {
    key: 'venue-technician',
    house: 'grote-post',
    author: 'coach',
    language: 'nl',
    texts: {
      nl: {
        title: 'Technisch leider van een middelgrote zaal',
        summary:
          'Leest een technische fiche en zegt wat een zaal ervan kan waarmaken, ook voor een reeks aan de andere kant van de grens.',
      },
      fr: {
        title: 'Directeur technique d’une salle moyenne',
        summary:
          'Lit une fiche technique et dit ce qu’une salle peut en faire, aussi pour une série de l’autre côté de la frontière.',
      },
    },
    concepts: ['performing-arts', 'production'],
    sides: ['flanders'],
    countries: ['BE'],
    languages: ['nl', 'fr', 'en'],
    acquaintance: 'works-with',
    ...SHARED,
    informed: { by: 'platform' },
    reviewInDays: 480,
    enteredDaysAgo: 240,
    hidden: {
      name: 'Floor Zandbergen',
      organisation: 'Zaal Duinroos',
      address: 'Strandjuttersweg 2\n8400 Oostende',
      phone: '+3259330268',
      email: 'floor@duinroos.example',
      language: 'nl',
    },
  },
  {
    key: 'music-label',
    house: 'viernulvier',
    author: 'coach-2',
    language: 'en',
    texts: {
      en: {
        title: 'Runs a small label for new music',
        summary:
          'Can be asked about releases, rights and distribution for adventurous music, and about which festivals listen.',
      },
      nl: {
        title: 'Leidt een klein label voor nieuwe muziek',
        summary:
          'Weet alles van releases, rechten en verdeling van avontuurlijke muziek, en van festivals die luisteren.',
      },
    },
    concepts: ['music', 'distribution'],
    sides: ['flanders', 'wallonia'],
    countries: ['BE', 'DE'],
    languages: ['en', 'nl', 'de'],
    acquaintance: 'knows',
    ...SHARED,
    informed: { by: 'house', how: 'op een beurs' },
    reviewInDays: 300,
    enteredDaysAgo: 300,
    hidden: {
      name: 'Anselm Vogelaar',
      organisation: 'Nachtzwaluw Records',
      address: 'Leeuwerikkaai 77\n9000 Gent',
      phone: '+32479550312',
      email: 'anselm@nachtzwaluw.example',
      language: 'en',
    },
  },
  {
    key: 'tour-manager',
    house: 'buda',
    author: 'coach',
    language: 'nl',
    texts: {
      nl: {
        title: 'Tourplanner voor jong theater',
        summary:
          'Bouwt speelreeksen van tien tot dertig avonden en kent de kalender van de programmatoren in Vlaanderen en Nederland.',
      },
    },
    concepts: ['performing-arts', 'distribution'],
    sides: ['flanders'],
    countries: ['BE', 'NL'],
    languages: ['nl', 'en'],
    acquaintance: 'has-worked',
    visibility: 'regions',
    reach: 'partners-and-smes',
    status: 'published',
    informed: { by: 'platform' },
    reviewInDays: 650,
    enteredDaysAgo: 220,
    hidden: {
      name: 'Hanne Wildekamp',
      organisation: 'Speelplan Wildekamp',
      address: 'Vlaskaai 9\n8500 Kortrijk',
      phone: '+32470880417',
      email: 'hanne.wildekamp@gmail.example',
      language: 'nl',
    },
  },
  // The same person as the one before, brought in once more: for trying how contacts are merged.
  {
    key: 'tour-manager-again',
    house: 'buda',
    author: 'coach-2',
    language: 'fr',
    texts: {
      fr: {
        title: 'Monte des tournées pour le jeune théâtre',
        summary:
          'Connaît les programmateurs des Pays-Bas, et dit franchement ce qu’une première tournée peut espérer.',
      },
    },
    concepts: ['performing-arts'],
    sides: ['flanders', 'hauts-de-france-grand-est'],
    countries: ['BE', 'FR'],
    languages: ['nl', 'fr'],
    acquaintance: 'knows',
    visibility: 'organisation',
    reach: 'partners',
    status: 'draft',
    reviewInDays: 700,
    enteredDaysAgo: 12,
    hidden: {
      name: 'Wildecamp, Hanne',
      organisation: '',
      address: '',
      phone: '+32470880417',
      email: 'hanne@speelplan-wildekamp.example',
      language: 'fr',
    },
  },
  {
    key: 'games-publisher',
    house: 'buda',
    author: 'coach-2',
    language: 'en',
    texts: {
      en: {
        title: 'Publisher of small artistic games',
        summary: 'Reads a first pitch and says what a prototype should show before money is asked.',
      },
    },
    concepts: ['games', 'business-model'],
    sides: [],
    countries: ['GB', 'NL'],
    languages: ['en'],
    acquaintance: 'introduced',
    visibility: 'organisation',
    reach: 'partners',
    status: 'draft',
    reviewInDays: 700,
    enteredDaysAgo: 24,
    hidden: {
      name: 'Perran Lockyer-Moss',
      organisation: 'Thimblerig Works',
      address: '12 Ropewalk Lane\nBristol',
      phone: '+441174960120',
      email: 'perran@thimblerig.example',
      language: 'en',
    },
  },
  {
    key: 'museum-mediator',
    house: 'phenix',
    author: 'coordinator',
    language: 'fr',
    texts: {
      fr: {
        title: 'Responsable de la médiation d’un musée',
        summary:
          'Accueille des artistes pour des formes légères devant les œuvres, et connaît le public scolaire des deux versants.',
      },
    },
    concepts: ['heritage', 'communication'],
    sides: ['hauts-de-france-grand-est'],
    countries: ['FR'],
    languages: ['fr'],
    acquaintance: 'knows',
    visibility: 'organisation',
    reach: 'partners',
    status: 'published',
    reviewInDays: 20,
    enteredDaysAgo: 25,
    hidden: {
      name: 'Théodore Malbranque',
      organisation: 'Musée du Lin Sauvage',
      address: '40 rue des Rouissoirs\n59000 Lille',
      phone: '+33320550146',
      email: 'tmalbranque@lin-sauvage.example',
      language: 'fr',
    },
  },
  {
    key: 'documentary-producer',
    house: 'namur',
    author: 'coach',
    language: 'fr',
    texts: {
      fr: {
        title: 'Productrice de documentaires et de captations',
        summary:
          'Conseille sur le tournage d’un spectacle, les droits de diffusion et le tax shelter.',
      },
      nl: {
        title: 'Producente van documentaires en opnames',
        summary: 'Geeft raad over het filmen van een voorstelling, de rechten en de taxshelter.',
      },
    },
    concepts: ['audiovisual', 'tax-shelter'],
    sides: ['wallonia'],
    countries: ['BE', 'LU', 'FR'],
    languages: ['fr', 'en'],
    acquaintance: 'has-worked',
    ...SHARED,
    informed: { by: 'house', how: 'lors d’un tournage' },
    reviewInDays: 350,
    enteredDaysAgo: 320,
    hidden: {
      name: 'Capucine Hautecoeur',
      organisation: 'Films de la Passerelle Basse',
      address: 'Avenue des Roselières 6\n5100 Jambes',
      phone: '+32496330584',
      email: 'capucine@passerelle-basse.example',
      language: 'fr',
    },
  },
]
