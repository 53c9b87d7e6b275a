import type { ConceptSeed } from '../concept-seed.ts'

/** What a growth scan looks at. */
export const aspects: ConceptSeed[] = [
  {
    key: 'strategy',
    scheme: 'aspect',
    label: {
      en: 'Strategy and positioning',
      fr: 'Stratégie et positionnement',
      nl: 'Strategie en positionering',
    },
    synonyms: {
      en: ['positioning', 'direction', 'long-term plan'],
      fr: ['vision', 'orientation', 'plan à long terme'],
      nl: ['visie', 'beleidskeuzes', 'langetermijnplan'],
    },
  },
  {
    key: 'business-model',
    scheme: 'aspect',
    label: { en: 'Business model', fr: 'Modèle économique', nl: 'Verdienmodel' },
    synonyms: {
      en: ['earning model', 'value proposition', 'revenue model'],
      fr: ['modèle d’affaires', 'modèle de revenus', 'proposition de valeur'],
      nl: ['bedrijfsmodel', 'businessmodel', 'inkomstenmodel'],
    },
  },
  {
    key: 'finance',
    scheme: 'aspect',
    label: {
      en: 'Finance and funding',
      fr: 'Finances et financement',
      nl: 'Financiën en financiering',
    },
    synonyms: {
      en: ['money', 'financial management', 'financing'],
      fr: ['argent', 'gestion financière', 'aspects financiers'],
      nl: ['geld', 'financieel beheer', 'geldmiddelen'],
    },
  },
  {
    key: 'legal',
    scheme: 'aspect',
    label: {
      en: 'Legal, rights and tax',
      fr: 'Juridique, droits et fiscalité',
      nl: 'Juridisch, rechten en fiscaliteit',
    },
    synonyms: {
      en: ['law', 'rights', 'contracts and tax'],
      fr: ['droit', 'aspects juridiques', 'contrats et impôts'],
      nl: ['recht', 'juridische zaken', 'contracten en belastingen'],
    },
  },
  {
    key: 'people',
    scheme: 'aspect',
    label: { en: 'Team and governance', fr: 'Équipe et gouvernance', nl: 'Team en bestuur' },
    synonyms: {
      en: ['human resources', 'staff', 'organisation'],
      fr: ['ressources humaines', 'personnel', 'organisation interne'],
      nl: ['personeel', 'hr', 'interne organisatie'],
    },
  },
  {
    key: 'communication',
    scheme: 'aspect',
    label: {
      en: 'Communication and audience',
      fr: 'Communication et publics',
      nl: 'Communicatie en publiek',
    },
    synonyms: {
      en: ['marketing', 'public', 'promotion'],
      fr: ['marketing', 'promotion', 'relations avec le public', 'médiation et publics'],
      nl: ['marketing', 'promotie', 'publiekswerking'],
    },
  },
  {
    key: 'production',
    scheme: 'aspect',
    label: { en: 'Production', fr: 'Production', nl: 'Productie' },
    synonyms: {
      en: ['making', 'producing'],
      fr: ['création', 'fabrication', 'direction de production'],
      nl: ['productiewerk', 'creatieproces'],
    },
  },
  {
    key: 'distribution',
    scheme: 'aspect',
    label: {
      en: 'Distribution and touring',
      fr: 'Diffusion et tournées',
      nl: 'Spreiding en tournee',
    },
    synonyms: {
      en: ['touring and sales', 'circulation of works', 'bookings'],
      fr: ['vente de spectacles', 'diffusion', 'circulation des œuvres'],
      nl: ['verkoop', 'spreiding', 'circulatie van voorstellingen'],
    },
  },
  {
    key: 'internationalisation',
    scheme: 'aspect',
    label: {
      en: 'Working across borders',
      fr: 'Travail transfrontalier',
      nl: 'Grensoverschrijdend werken',
    },
    synonyms: {
      en: ['cross-border work', 'international', 'abroad'],
      fr: ['international', 'à l’étranger', 'de l’autre côté de la frontière'],
      nl: ['internationaal werken', 'internationalisering', 'over de grens'],
    },
  },
  {
    key: 'digital',
    scheme: 'aspect',
    label: { en: 'Digital', fr: 'Numérique', nl: 'Digitaal' },
    synonyms: {
      en: ['digitalisation', 'online', 'digital tools and skills'],
      fr: ['numérisation', 'transition numérique', 'en ligne'],
      nl: ['digitalisering', 'online', 'digitale werking'],
    },
  },
  {
    key: 'sustainability',
    scheme: 'aspect',
    label: {
      en: 'Sustainability and inclusion',
      fr: 'Durabilité et inclusion',
      nl: 'Duurzaamheid en inclusie',
    },
    synonyms: {
      en: ['ecology', 'inclusion', 'social responsibility'],
      fr: ['développement durable', 'écologie', 'responsabilité sociétale', 'inclusion'],
      nl: ['ecologie', 'verduurzaming', 'maatschappelijke verantwoordelijkheid', 'inclusie'],
    },
  },
  {
    key: 'resilience',
    scheme: 'aspect',
    label: { en: 'Resilience', fr: 'Résilience', nl: 'Veerkracht' },
    synonyms: {
      en: ['robustness', 'continuity', 'coping with setbacks'],
      fr: ['robustesse', 'continuité', 'capacité à rebondir'],
      nl: ['weerbaarheid', 'continuïteit', 'tegenslag opvangen'],
    },
  },
]
