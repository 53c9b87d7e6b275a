import type { ResourceSeed } from './types.ts'

export const resourcesFrance: ResourceSeed[] = [
  {
    key: 'contrat-de-cession',
    house: 'phenix',
    author: 'coach',
    language: 'fr',
    texts: {
      fr: {
        title: 'Contrat de cession : mode d’emploi',
        summary:
          'Les huit points d’un contrat de cession français, ce que chacun engage, et ce qui ' +
          'diffère du contrat belge.',
      },
      nl: {
        title: 'Het Franse ‘contrat de cession’: gebruiksaanwijzing',
        summary:
          'De acht punten van een Frans uitkoopcontract, wat elk punt inhoudt en wat anders is ' +
          'dan in België.',
      },
      en: {
        title: 'The French contract of sale: how to read it',
        summary:
          'The eight points of a French performance contract, what each commits you to, and what ' +
          'differs in Belgium.',
      },
    },
    form: 'text',
    body:
      'Par un contrat de cession, vous livrez un spectacle monté et vous restez l’employeur des ' +
      'artistes. Le lieu achète une ou plusieurs représentations à un prix convenu.\n\n' +
      '1. **Objet** : titre, nombre de représentations, dates, salle, jauge.\n' +
      '2. **Vos obligations** : spectacle prêt, salaires et cotisations, matériel que vous ' +
      'apportez.\n' +
      '3. **Obligations du lieu** : salle en ordre de marche, équipe d’accueil, billetterie et, ' +
      'le plus souvent, droits d’auteur. Faites-le écrire : en Belgique, l’usage varie.\n' +
      '4. **Prix** : hors taxes, TVA indiquée à part ; qui paie voyages, repas et nuitées.\n' +
      '5. **Paiement** : acompte, solde, délai. Sans date écrite, comptez large.\n' +
      '6. **Technique** : la fiche technique est annexée, signée elle aussi.\n' +
      '7. **Annulation** : distinguez force majeure, faute et simple report. C’est l’article que ' +
      'l’on regrette de ne pas avoir lu.\n' +
      '8. **Assurances** : chacun la sienne ; demandez l’attestation.\n\n' +
      'Relisez toujours les points 3 et 7 avec votre coach avant de signer. Ce mode d’emploi ne ' +
      'remplace pas un conseil juridique.',
    kind: 'guide',
    concepts: ['sale-contract', 'pricing', 'cancellation', 'performance-licence'],
    terms: 'credit-house',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'working-with-a-french-venue',
    house: 'phenix',
    author: 'coordinator',
    language: 'en',
    texts: {
      en: {
        title: 'Working with a French venue: who does what',
        summary:
          'The people you will deal with, from the first e-mail to the last invoice, and what ' +
          'each of them expects.',
      },
      nl: {
        title: 'Werken met een Frans huis: wie doet wat',
        summary:
          'Met wie u te maken krijgt, van de eerste mail tot de laatste factuur, en wat elk van ' +
          'hen verwacht.',
      },
    },
    form: 'text',
    body:
      'A French stage has more separate jobs than most Belgian houses. Write to the right person ' +
      'and you save weeks.\n\n' +
      '- **Direction and programming** choose the work. They want to see it, or a full ' +
      'recording, long before the season is fixed. A season is often closed in spring.\n' +
      '- **Administration or production** draws up the contract, and asks for your licence or ' +
      'declaration, bank details and A1 certificates.\n' +
      '- **Technical direction** reads the rider. Answer within two days: the planning of the ' +
      'hall depends on it.\n' +
      '- **Public relations** organises meetings and school workshops. Tell them early what your ' +
      'artists like to do, and what it costs.\n' +
      '- **Accounts** pays on invoice, after the performance unless agreed otherwise, sometimes ' +
      'through the public invoicing portal Chorus Pro. Ask which details must be on the ' +
      'invoice.\n\n' +
      'Ask for one contact person for the day itself. Lunch is at half past twelve, and it ' +
      'matters.',
    kind: 'guide',
    concepts: ['programmer', 'touring', 'sale-contract', 'technical-rider'],
    terms: 'cc-by',
    visibility: 'public',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'accueillir-une-compagnie-belge',
    house: 'phenix',
    author: 'coach-2',
    language: 'fr',
    texts: {
      fr: {
        title: 'Jouer en France avec une équipe belge : les formalités',
        summary:
          'A1, détachement, licence, retenue à la source : qui demande quoi, et combien de temps ' +
          'avant la première.',
      },
      nl: {
        title: 'In Frankrijk spelen met een Belgische ploeg: de formaliteiten',
        summary:
          'A1, detachering, licentie, bronheffing: wie vraagt wat aan, en hoe lang voor de ' +
          'première.',
      },
    },
    form: 'text',
    body:
      'À commencer trois mois avant la première date, avec le lieu.\n\n' +
      '- [ ] **Qui est l’employeur ?** La compagnie belge (contrat de cession) ou le lieu ' +
      'français (engagement direct) ? Tout le reste en dépend.\n' +
      '- [ ] **Certificat A1** pour chaque personne, salariée ou indépendante, demandé en ' +
      'Belgique avant le départ.\n' +
      '- [ ] **Déclaration de détachement** : vérifiez avec le lieu si elle est due ; des ' +
      'dispenses existent pour de courtes prestations artistiques.\n' +
      '- [ ] **Licence** : une structure établie dans un autre État membre informe ' +
      'l’administration française avant la première représentation. Le lieu connaît la ' +
      'procédure.\n' +
      '- [ ] **Retenue à la source** : demandez par écrit si le lieu en applique une, et sur ' +
      'quelle base.\n' +
      '- [ ] **TVA** : numéro de TVA de chacun sur la facture, mention d’autoliquidation s’il y ' +
      'a lieu.\n' +
      '- [ ] **Droits d’auteur** : déclaration à la société d’auteurs, et qui paie.\n' +
      '- [ ] **Dossier de route** : copies des A1, contrats et pièces d’identité dans le ' +
      'véhicule.\n\n' +
      'En cas de doute, écrivez à la caisse compétente : sa réponse vaut mieux que la nôtre.',
    kind: 'checklist',
    concepts: [
      'frontier-artist',
      'social-security',
      'posting',
      'withholding-tax',
      'performance-licence',
      'vat',
    ],
    terms: 'credit-house',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'retenue-a-la-source',
    house: 'phenix',
    author: 'coach',
    language: 'fr',
    texts: {
      fr: {
        title: 'Retenue à la source : les questions à poser avant de signer',
        summary:
          'Six questions au lieu qui vous accueille, pour que le net reçu corresponde au prix ' +
          'convenu.',
      },
    },
    form: 'text',
    body:
      'Quand un artiste ou une compagnie joue dans un autre pays, ce pays peut prélever un impôt ' +
      'sur la rémunération, directement chez celui qui paie. Les règles viennent du droit ' +
      'interne et de la convention fiscale entre les deux pays. Elles changent : posez les ' +
      'questions à chaque contrat.\n\n' +
      '1. Appliquez-vous une retenue ? À qui : à la compagnie ou aux artistes ?\n' +
      '2. Sur quelle base : tout le prix, ou seulement la part artistique ? Les frais de voyage ' +
      'sont-ils exclus ?\n' +
      '3. La convention fiscale prévoit-elle une exonération, par exemple pour des structures ' +
      'soutenues par des fonds publics ? Quel document faut-il fournir ?\n' +
      '4. Le prix convenu est-il avant ou après la retenue ? Écrivez-le dans l’article sur le ' +
      'prix.\n' +
      '5. Quand recevrons-nous l’attestation de retenue ? Sans elle, rien à imputer chez nous.\n' +
      '6. Qui, chez vous, répond à notre comptable ?\n\n' +
      'Gardez les réponses écrites avec le contrat.',
    kind: 'checklist',
    concepts: ['withholding-tax', 'sale-contract'],
    terms: 'partnership',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
    validForDays: 21,
  },
  {
    key: 'grille-premier-rendez-vous',
    house: 'phenix',
    author: 'coordinator',
    language: 'fr',
    texts: {
      fr: {
        title: 'Premier rendez-vous avec une PME : grille d’entretien',
        summary:
          'Une heure, douze questions, et la feuille où l’on note ce que l’on a promis. Pour les ' +
          'coachs.',
      },
    },
    form: 'text',
    body:
      'Une heure, à deux coachs si possible : l’un parle, l’autre note.\n\n' +
      '**Dix minutes : le travail.** Montrez-nous. Qu’est-ce qui vous rend fiers ? Qui vous ' +
      'achète aujourd’hui ?\n\n' +
      '**Vingt minutes : la maison.** Qui décide ? Qui est payé, et pour combien d’heures ? De ' +
      'quoi vivez-vous cette année ? Qu’est-ce qui vous empêche de dormir ?\n\n' +
      '**Vingt minutes : la suite.** Où voulez-vous être dans deux ans ? Que se passe-t-il si ' +
      'rien ne change ? Qu’avez-vous déjà essayé ? De quoi ne voulez-vous surtout pas ?\n\n' +
      '**Dix minutes : l’accord.** Combien d’heures par mois pouvez-vous donner ? Qui sera votre ' +
      'interlocuteur ?\n\n' +
      'Ne proposez pas de solution pendant la première heure. Notez les mots exacts : ils ' +
      'serviront au diagnostic. Terminez par une seule promesse de chaque côté, avec une date.',
    kind: 'template',
    concepts: ['self-assessment', 'action-plan'],
    terms: 'partnership',
    visibility: 'partnership',
    reach: 'partners',
    mayHandOn: false,
    status: 'published',
  },
  {
    key: 'se-presenter-en-une-page',
    house: 'phenix',
    author: 'coach-2',
    language: 'fr',
    texts: {
      fr: {
        title: 'Se présenter en une page',
        summary:
          'Un canevas pour dire qui vous êtes, ce que vous faites et ce que vous cherchez, ' +
          'lisible en une minute.',
      },
      nl: {
        title: 'Stel u voor op één bladzijde',
        summary:
          'Een stramien om te zeggen wie u bent, wat u doet en wat u zoekt, in één minuut te ' +
          'lezen.',
      },
      en: {
        title: 'Introduce yourself on one page',
        summary:
          'An outline to say who you are, what you do and what you are looking for, in a ' +
          'minute’s reading.',
      },
    },
    form: 'file',
    file: {
      name: 'se-presenter-en-une-page.md',
      content:
        '# Se présenter en une page\n\n' +
        '**Nom et lieu** (une ligne)\n\n' +
        '**Ce que nous faisons** (deux phrases, sans adjectif : un voisin doit comprendre)\n\n' +
        '**Un exemple** (un projet récent : quoi, où, avec qui, pour combien de personnes)\n\n' +
        '**Qui nous sommes** (prénoms, fonctions, temps de travail réel)\n\n' +
        '**Où nous en sommes** (forme juridique, nombre de dates ou de clients cette année, ' +
        'budget annuel arrondi)\n\n' +
        '**Ce que nous cherchons** (une seule chose, dans les douze mois)\n\n' +
        '**Une image** (libre de droits, avec le nom de l’auteur)\n\n' +
        '**Contact** (une personne, un téléphone, une adresse)\n\n' +
        '---\n\n' +
        'Avant d’envoyer : faites lire la page à quelqu’un qui ne vous connaît pas, puis ' +
        'demandez-lui de raconter votre travail. Corrigez ce qu’il n’a pas su dire.\n',
    },
    kind: 'template',
    concepts: ['portfolio', 'positioning-statement'],
    terms: 'cc-by-sa',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'retroplanning-creation',
    house: 'phenix',
    author: 'coach',
    language: 'fr',
    texts: {
      fr: {
        title: 'Rétroplanning d’une création',
        summary: 'Un tableur à remplir à rebours, de la première au premier dépôt de dossier.',
      },
    },
    form: 'file',
    file: {
      name: 'retroplanning-creation.csv',
      content:
        'Semaines avant la première;Étape;Responsable;À finir avant;Fait\n' +
        '104;Note d’intention d’une page;Direction artistique;;\n' +
        '96;Premiers rendez-vous avec des coproducteurs;Production;;\n' +
        '78;Budget prévisionnel et plan de financement;Administration;;\n' +
        '72;Dépôt des demandes d’aide (vérifier chaque calendrier);Administration;;\n' +
        '60;Réservation des périodes de résidence;Production;;\n' +
        '52;Dossier de diffusion et premières invitations;Diffusion;;\n' +
        '40;Contrats de coproduction signés;Administration;;\n' +
        '30;Première résidence, équipe réduite;Direction artistique;;\n' +
        '20;Fiche technique provisoire;Direction technique;;\n' +
        '16;Visuel et texte de saison envoyés aux lieux;Communication;;\n' +
        '12;Sortie de résidence avec professionnels;Diffusion;;\n' +
        '8;Fiche technique définitive;Direction technique;;\n' +
        '6;Demandes de certificats A1 pour les dates à l’étranger;Administration;;\n' +
        '4;Rappel aux programmateurs invités;Diffusion;;\n' +
        '2;Feuille de route de la première;Production;;\n' +
        '0;Première;Tous;;\n' +
        '-4;Bilan financier provisoire;Administration;;\n',
    },
    kind: 'template',
    concepts: ['production-schedule', 'residency', 'grant-application'],
    terms: 'cc-by-sa',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'aides-ministere-de-la-culture',
    house: 'phenix',
    author: 'coach-2',
    language: 'fr',
    texts: {
      fr: {
        title: 'Aides et démarches du ministère de la Culture',
        summary:
          'Le point d’entrée officiel : aides aux équipes artistiques, licence, calendrier de ' +
          'votre DRAC.',
      },
    },
    form: 'link',
    url: 'https://www.culture.gouv.fr',
    kind: 'list',
    concepts: ['subsidy', 'performance-licence', 'grant-application'],
    terms: 'credit-house',
    visibility: 'public',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'partager-une-charge-de-diffusion',
    house: 'phenix',
    author: 'coordinator',
    language: 'fr',
    texts: {
      fr: {
        title: 'Partager une chargée de diffusion à trois compagnies',
        summary:
          'Brouillon : temps de travail, clés de répartition et règles du jeu d’un emploi partagé.',
      },
    },
    form: 'text',
    body:
      'Brouillon, à compléter avec les compagnies.\n\n' +
      '**Pourquoi** : aucune des trois n’a de quoi payer un mi-temps, ensemble elles le ' +
      'peuvent.\n\n' +
      '**Qui emploie** : une des compagnies, avec refacturation aux deux autres, ou un ' +
      'groupement d’employeurs. À vérifier avec un comptable : TVA sur la refacturation, ' +
      'responsabilité en cas de départ.\n\n' +
      '**Répartition** : un jour fixe par compagnie, puis un jour commun pour les salons et les ' +
      'repérages. Revoir la clé tous les six mois.\n\n' +
      '**Règles du jeu** : un fichier de contacts commun, avec le nom de la compagnie qui a ' +
      'ouvert le contact ; pas de commission par date vendue la première année ; une réunion ' +
      'mensuelle d’une heure, avec un compte rendu d’une page.\n\n' +
      '**À trancher** : que se passe-t-il quand un lieu hésite entre deux spectacles de ' +
      'l’équipe ?',
    kind: 'guide',
    concepts: ['shared-services', 'employment-contract', 'touring'],
    terms: 'partnership',
    visibility: 'partnership',
    reach: 'partners',
    mayHandOn: false,
    status: 'draft',
  },
]
