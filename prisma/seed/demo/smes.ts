import { furtherSmes } from './smes-further.ts'
import type { SmeSeed } from './types.ts'

/**
 * Invented companies. A company writes in its own language; the lead coach (threads, answers) and
 * whoever assigns (reasons) write in the language of their house.
 */
export const smes: SmeSeed[] = [
  {
    key: 'atelier-noordzee',
    name: 'Atelier Noordzee',
    country: 'BE',
    city: 'Oostende',
    nuts3: 'BE255',
    language: 'nl',
    sectors: ['performing-arts', 'design'],
    about: 'Beeldend theater met grote voorwerpen, gemaakt door drie mensen in een oude visloods.',
    owners: 2,
    track: {
      template: 'touring',
      house: 'buda',
      state: 'active',
      startedDaysAgo: 49,
      lead: { house: 'buda', coach: 'coach' },
      coCoach: { house: 'phenix', coach: 'coach' },
      done: 4,
      next: 'in-progress',
      quietDays: 2,
      handedInAhead: {
        step: 'contract',
        text:
          'Het contractvoorbeeld met onze opmerkingen in de kantlijn. Bij artikel 7 begrijpen we ' +
          'niet wie de reis betaalt.',
        daysAgo: 2,
      },
      submission: {
        text:
          'Onze prijzen: één speelbeurt, twee op één dag, en drie in een weekend. Reizen en ' +
          'overnachtingen rekenen we apart. Onder de laagste prijs gaan we alleen als het huis ' +
          'ook een residentieweek geeft.',
        answer:
          'Helder, zo kunt u ermee naar buiten. Zet er nog bij tot wanneer de prijzen gelden.',
      },
      thread: [
        {
          step: 'price-and-conditions',
          from: 'coach',
          text: 'Rekent u de opbouwdag mee als iedereen de avond voordien vertrekt?',
          daysAgo: 12,
        },
        {
          step: 'price-and-conditions',
          from: 'sme',
          text: 'Nog niet, we voegden nu een halve dag toe. Dat maakt een flink verschil.',
          daysAgo: 11,
        },
        {
          step: 'tour-budget-france',
          from: 'sme',
          text: 'Moeten we de maaltijden in Valenciennes zelf begroten of zorgt het huis daarvoor?',
          daysAgo: 3,
        },
        {
          step: 'tour-budget-france',
          from: 'coach',
          text: 'Laat die regel nog open. We vragen het donderdag samen aan le Phénix.',
          daysAgo: 2,
        },
      ],
      assignments: [
        {
          resource: 'zelfscan',
          step: 'self-scan',
          by: 'lead',
          reason: 'Een uur met zijn drieën, en daarna pas praten.',
          state: 'done',
        },
        {
          resource: 'begrotingsmodel-tournee',
          step: 'tour-budget-france',
          by: 'lead',
          reason: 'Begin met de rubrieken 2 en 3, de rest vullen we samen in.',
          dueInDays: 7,
          state: 'opened',
        },
        {
          resource: 'contrat-de-cession',
          step: 'contract',
          by: 'co-coach',
          reason: 'Les points 3 et 7 ne sont pas comme chez vous : commencez par eux.',
          dueInDays: 21,
          state: 'opened',
        },
      ],
    },
  },
  {
    key: 'compagnie-du-canal',
    name: 'Compagnie du Canal',
    country: 'BE',
    city: 'Tournai',
    nuts3: 'BE328',
    language: 'fr',
    sectors: ['performing-arts'],
    about:
      'Théâtre de proximité joué sur des péniches, dans des cours d’école et des salles des fêtes.',
    owners: 1,
    track: {
      template: 'finance',
      house: 'namur',
      state: 'active',
      startedDaysAgo: 44,
      lead: { house: 'namur', coach: 'coach' },
      coCoach: { house: 'phenix', coach: 'coach-2' },
      done: 2,
      next: 'in-progress',
      quietDays: 19,
      submission: {
        text:
          'Voici notre plan de trésorerie. Le mois d’avril nous inquiète : deux salaires partent ' +
          'avant le solde de la subvention.',
        answer:
          'Très clair. Demandez dès maintenant une avance à la province, et regardons si le lieu ' +
          'de mars peut payer un acompte.',
      },
      thread: [
        {
          step: 'real-cost',
          from: 'coach',
          text:
            'Prenez le spectacle de l’an dernier plutôt que le prochain : vous avez toutes les ' +
            'factures.',
          daysAgo: 26,
        },
        {
          step: 'real-cost',
          from: 'sme',
          text: 'D’accord. Il nous manque les heures de la construction, personne ne les a notées.',
          daysAgo: 24,
        },
        {
          step: 'real-cost',
          from: 'coach',
          text: 'Estimez-les à trois, séparément, puis comparez. Une heure suffit.',
          daysAgo: 19,
        },
      ],
      assignments: [
        {
          resource: 'zelfscan',
          step: 'gather-figures',
          by: 'co-coach',
          reason: 'Une heure à trois : vous verrez tout de suite de quoi parler d’abord.',
          state: 'done',
        },
        {
          resource: 'plan-de-tresorerie',
          step: 'cash-plan',
          by: 'lead',
          reason: 'Une seule feuille pour voir le mois difficile avant qu’il n’arrive.',
          state: 'done',
        },
        {
          resource: 'calculer-un-prix-de-cession',
          step: 'real-cost',
          by: 'lead',
          reason: 'Remplissez la partie A, nous ferons B et C ensemble.',
          dueInDays: -6,
          state: 'opened',
        },
        {
          resource: 'retenue-a-la-source',
          by: 'co-coach',
          reason: 'Pour votre date à Denain : posez ces questions avant de confirmer le prix.',
          dueInDays: 10,
          state: 'assigned',
        },
      ],
    },
  },
  {
    key: 'studio-lys',
    name: 'Studio Lys',
    country: 'FR',
    city: 'Valenciennes',
    nuts3: 'FRE11',
    language: 'fr',
    sectors: ['new-media', 'design'],
    about: 'Installations lumineuses et sonores que le public compose avec ses gestes.',
    owners: 2,
    track: {
      template: 'audience',
      house: 'phenix',
      state: 'active',
      startedDaysAgo: 78,
      lead: { house: 'phenix', coach: 'coach' },
      coCoach: { house: 'buda', coach: 'coach' },
      done: 5,
      next: 'submitted',
      quietDays: 1,
      submission: {
        text:
          'La lettre est partie hier à 212 personnes. Nous avons retiré les adresses dont nous ' +
          'ne savions plus l’origine et ajouté un lien de désinscription. Un texte court, une ' +
          'image, une date.',
      },
      thread: [
        {
          step: 'press-folder',
          from: 'coach',
          text:
            'Les légendes en néerlandais sont très bien. Il manque le nom de la photographe sur ' +
            'deux images.',
          daysAgo: 20,
        },
        {
          step: 'press-folder',
          from: 'sme',
          text: 'Corrigé, merci. Une personne de Courtrai a relu tous les textes.',
          daysAgo: 18,
        },
        {
          step: 'newsletter',
          from: 'sme',
          text: 'Peut-on écrire aux programmateurs avec la même liste ?',
          daysAgo: 9,
        },
        {
          step: 'newsletter',
          from: 'coach',
          text:
            'Mieux vaut deux listes : ils n’attendent pas la même lettre et n’ont pas donné le ' +
            'même accord.',
          daysAgo: 8,
        },
      ],
      assignments: [
        {
          resource: 'zelfscan',
          step: 'who-comes',
          by: 'lead',
          reason:
            'Les questions de nos voisins de Courtrai, une bonne façon de commencer ensemble.',
          state: 'done',
        },
        {
          resource: 'communicatieplan-op-een-blad',
          step: 'plan-on-a-sheet',
          by: 'lead',
          reason:
            'Le modèle est en néerlandais, le résumé est traduit : gardez une ligne par semaine, ' +
            'pas davantage.',
          state: 'done',
        },
        {
          resource: 'persmap-checklist',
          step: 'press-folder',
          by: 'co-coach',
          reason: 'Kijk vooral naar de drie tekstlengtes, daar kiezen onze huizen uit.',
          state: 'done',
        },
        {
          resource: 'nieuwsbrief-en-persoonsgegevens',
          step: 'newsletter',
          by: 'lead',
          reason: 'Dix vérifications à faire avant d’envoyer la première lettre.',
          dueInDays: 2,
          state: 'opened',
        },
      ],
    },
  },
  {
    key: 'fanfare-numerique',
    name: 'Fanfare Numérique',
    country: 'BE',
    city: 'Charleroi',
    nuts3: 'BE32B',
    language: 'fr',
    sectors: ['music', 'new-media'],
    about: 'Une fanfare de rue dont les instruments sont des capteurs et de vieux ordinateurs.',
    owners: 1,
    track: {
      template: 'finance',
      house: 'charleroi-danse',
      state: 'active',
      startedDaysAgo: 55,
      lead: { house: 'charleroi-danse', coach: 'coach' },
      coCoach: { house: 'viernulvier', coach: 'coach' },
      done: 1,
      next: 'changes-requested',
      quietDays: 21,
      submission: {
        text:
          'Notre plan de trésorerie de janvier à décembre, avec les concerts confirmés et la ' +
          'subvention demandée.',
        answer:
          'Bon début. La subvention n’est pas encore accordée : passez-la en « probable » et ' +
          'refaites les mois de mai et de juin sans elle.',
      },
      thread: [
        {
          step: 'cash-plan',
          from: 'sme',
          text: 'Nous inscrivons les concerts à la date du contrat ou à celle du paiement ?',
          daysAgo: 30,
        },
        {
          step: 'cash-plan',
          from: 'coach',
          text: 'À la date du paiement, avec un mois de marge quand le lieu est une commune.',
          daysAgo: 29,
        },
      ],
      assignments: [
        {
          resource: 'plan-de-tresorerie',
          step: 'cash-plan',
          by: 'lead',
          reason: 'À remplir d’abord avec ce qui est signé, puis avec le reste.',
          dueInDays: -14,
          state: 'opened',
        },
        {
          resource: 'subsidies-zonder-grens',
          step: 'choose-subsidies',
          by: 'co-coach',
          reason: 'Lees eerst de Franse samenvatting, de drie vragen overlopen we samen.',
          dueInDays: 30,
          state: 'assigned',
        },
      ],
    },
  },
  {
    key: 'leiedraad',
    name: 'Leiedraad',
    country: 'BE',
    city: 'Kortrijk',
    nuts3: 'BE254',
    language: 'nl',
    sectors: ['fashion', 'design'],
    about: 'Kleding uit Leievlas, geweven en genaaid in kleine reeksen op bestelling.',
    owners: 1,
    track: {
      template: 'audience',
      house: 'buda',
      state: 'agreed',
      startedDaysAgo: -12,
      lead: { house: 'buda', coach: 'coach-2' },
      done: 0,
      quietDays: 5,
      thread: [
        {
          step: 'who-comes',
          from: 'coach',
          text: 'Welkom. Breng voor de eerste sessie uw orderboekje mee, op papier mag ook.',
          daysAgo: 5,
        },
      ],
    },
  },
  {
    key: 'beeldatelier-kruisdraad',
    name: 'Beeldatelier Kruisdraad',
    country: 'BE',
    city: 'Ieper',
    nuts3: 'BE253',
    language: 'nl',
    sectors: ['visual-arts', 'performing-arts'],
    about:
      'Rondreizende tentoonstellingen met vertellers, over wat families langs de grens bewaren.',
    owners: 1,
    track: {
      template: 'touring',
      house: 'phenix',
      state: 'active',
      startedDaysAgo: 25,
      lead: { house: 'phenix', coach: 'coach-2' },
      coCoach: { house: 'buda', coach: 'coach' },
      done: 2,
      next: 'submitted',
      quietDays: 1,
      submission: {
        text:
          'Onze bladzijde in het Nederlands en het Frans, en een lijst van tien huizen tussen ' +
          'Duinkerke en Charleville. Bij drie huizen twijfelen we of onze zaalmaat past.',
      },
      thread: [
        {
          step: 'budget-today',
          from: 'coach',
          text:
            'Merci pour la feuille, tout est lisible. Que veut dire « vrijwilligersvergoeding » ' +
            'dans votre budget ?',
          daysAgo: 13,
        },
        {
          step: 'budget-today',
          from: 'sme',
          text:
            'Dat is de onkostenvergoeding voor de vertellers die als vrijwilliger meegaan. We ' +
            'zetten er een uitleg in het Frans bij.',
          daysAgo: 12,
        },
        {
          step: 'offer-sheet',
          from: 'coach',
          text:
            'Écrivez la version française avec des phrases courtes, je relirai volontiers avec ' +
            'vous.',
          daysAgo: 6,
        },
      ],
      assignments: [
        {
          resource: 'zelfscan',
          step: 'self-scan',
          by: 'lead',
          reason:
            'Le document est dans votre langue : répondez en néerlandais, nous en parlons ' +
            'ensemble.',
          state: 'done',
        },
        {
          resource: 'begrotingsmodel-tournee',
          step: 'budget-today',
          by: 'lead',
          reason: 'Un modèle de De Grote Post, en néerlandais : prenez les rubriques 1, 2 et 7.',
          state: 'done',
        },
        {
          resource: 'een-programmator-schrijven',
          step: 'offer-sheet',
          by: 'co-coach',
          reason: 'Vergelijk uw begeleidende mail met de twee voorbeelden voor u hem verstuurt.',
          dueInDays: 5,
          state: 'opened',
        },
      ],
    },
  },
  {
    key: 'pixelkade',
    name: 'Pixelkade',
    country: 'BE',
    city: 'Gent',
    nuts3: 'BE234',
    language: 'nl',
    sectors: ['games', 'heritage'],
    about: 'Kleine spellen voor musea en stadswandelingen, te spelen op de eigen telefoon.',
    owners: 2,
    track: {
      template: 'audience',
      house: 'viernulvier',
      state: 'active',
      startedDaysAgo: 46,
      lead: { house: 'viernulvier', coach: 'coach' },
      guest: {
        house: 'grote-post',
        coach: 'coach',
        steps: ['newsletter', 'accessible-welcome'],
        untilInDays: 30,
      },
      done: 3,
      next: 'in-progress',
      quietDays: 6,
      submission: {
        text:
          '“Een halfuur spelen, en u kijkt anders naar uw eigen straat.” In het Frans: “Une ' +
          'demi-heure de jeu, et votre rue n’est plus la même.”',
        answer: 'De Franse zin is bijna beter dan de Nederlandse. Houden.',
      },
      thread: [
        {
          step: 'promise',
          from: 'sme',
          text: 'Werkt “uw eigen straat” ook voor een museum dat wil kopen?',
          daysAgo: 14,
        },
        {
          step: 'promise',
          from: 'coach',
          text: 'Probeer het uit bij twee musea, en luister of ze het woord zelf herhalen.',
          daysAgo: 13,
        },
        {
          step: 'plan-on-a-sheet',
          from: 'sme',
          text: 'We nemen het spel in het stadsarchief als project. Dat gaat in het najaar open.',
          daysAgo: 6,
        },
      ],
      assignments: [
        {
          resource: 'vijf-gesprekken-met-publiek',
          step: 'five-conversations',
          by: 'lead',
          reason: 'Vraag 3 is de belangrijkste: wat hield hen bijna tegen?',
          state: 'done',
        },
        {
          resource: 'communicatieplan-op-een-blad',
          step: 'plan-on-a-sheet',
          by: 'lead',
          reason: 'Hou het bij één groep, de leerkrachten.',
          dueInDays: 6,
          state: 'opened',
        },
        {
          resource: 'toegankelijk-onthaal',
          step: 'accessible-welcome',
          by: 'lead',
          reason: 'Voor de rondgang met de coach van De Grote Post, neem de lijst mee op papier.',
          dueInDays: 28,
          state: 'assigned',
        },
      ],
    },
  },
  {
    key: 'atelier-des-trois-meules',
    name: 'Atelier des Trois Meules',
    country: 'BE',
    city: 'Namur',
    nuts3: 'BE352',
    language: 'fr',
    sectors: ['heritage', 'architecture'],
    about: 'Restauration de petits bâtiments anciens, avec des chantiers ouverts aux habitants.',
    owners: 1,
    track: {
      template: 'finance',
      house: 'namur',
      state: 'proposed',
      startedDaysAgo: -14,
      lead: { house: 'namur', coach: 'coach-2' },
      done: 0,
      quietDays: 3,
    },
  },
  {
    key: 'collectif-ardoise',
    name: 'Collectif Ardoise',
    country: 'FR',
    city: 'Charleville-Mézières',
    nuts3: 'FRF21',
    language: 'fr',
    sectors: ['audiovisual', 'performing-arts'],
    about: 'Films courts et théâtre d’objets, réalisés avec les habitants des vallées ardennaises.',
    owners: 2,
    track: {
      template: 'first-steps',
      house: 'phenix',
      state: 'active',
      startedDaysAgo: 47,
      lead: { house: 'phenix', coach: 'coach' },
      coCoach: { house: 'namur', coach: 'coach-2' },
      done: 3,
      next: 'open',
      quietDays: 4,
      submission: {
        text:
          'Nous choisissons l’association : nous sommes cinq, personne ne veut être ' +
          'propriétaire, et deux lieux nous demandent déjà des statuts. Nous gardons la ' +
          'coopérative pour plus tard.',
        answer:
          'Choix bien argumenté. Prévoyez dans les statuts qui signe les contrats et qui ' +
          'remplace cette personne.',
      },
      thread: [
        {
          step: 'legal-form',
          from: 'sme',
          text: 'Une association française peut-elle avoir une trésorière qui habite à Dinant ?',
          daysAgo: 10,
        },
        {
          step: 'legal-form',
          from: 'coach',
          text: 'En principe oui. Vérifiez seulement ce qu’exige votre banque pour la signature.',
          daysAgo: 9,
        },
        {
          step: 'first-budget',
          from: 'coach',
          text: 'Avant d’ouvrir le tableur, écrivez sur un papier ce que chacun devrait gagner.',
          daysAgo: 4,
        },
      ],
      assignments: [
        {
          resource: 'zelfscan',
          step: 'one-page',
          by: 'lead',
          reason: 'Répondez chacun de votre côté, puis comparez : les écarts disent beaucoup.',
          state: 'done',
        },
        {
          resource: 'se-presenter-en-une-page',
          step: 'one-page',
          by: 'lead',
          reason: 'Une page, puis une lecture par quelqu’un qui ne vous connaît pas.',
          state: 'done',
        },
        {
          resource: 'asbl-ou-association-loi-1901',
          step: 'legal-form',
          by: 'co-coach',
          reason: 'Utile puisque deux d’entre vous habitent en Belgique.',
          state: 'done',
        },
        {
          resource: 'retroplanning-creation',
          step: 'planning',
          by: 'lead',
          reason:
            'Pour l’étape suivante : gardez les lignes qui vous concernent, effacez le reste.',
          dueInDays: 19,
          state: 'assigned',
        },
      ],
    },
  },
  {
    key: 'papier-houblon',
    name: 'Papier Houblon',
    country: 'FR',
    city: 'Arras',
    nuts3: 'FRE12',
    language: 'fr',
    sectors: ['media', 'visual-arts'],
    about:
      'Livres illustrés bilingues, imprimés à peu d’exemplaires et lus à voix haute dans les ' +
      'cafés.',
    owners: 1,
    track: {
      template: 'first-steps',
      house: 'phenix',
      state: 'paused',
      startedDaysAgo: 95,
      lead: { house: 'phenix', coach: 'coach-2' },
      done: 2,
      next: 'open',
      quietDays: 34,
      submission: {
        text: 'Voici mes tâches du mois : quarante lignes, et mon nom partout. C’est parlant.',
        answer:
          'En effet. Soulignez les cinq tâches que quelqu’un d’autre ferait aussi bien, nous ' +
          'commencerons par là à la reprise.',
      },
      thread: [
        {
          step: 'roles',
          from: 'sme',
          text: 'Je termine deux livres d’ici l’été et je préfère suspendre le parcours jusque-là.',
          daysAgo: 36,
        },
        {
          step: 'roles',
          from: 'coach',
          text: 'C’est noté, bonne fabrication. Nous reprenons quand vous le dites.',
          daysAgo: 34,
        },
      ],
      assignments: [
        {
          resource: 'zelfscan',
          step: 'one-page',
          by: 'lead',
          reason: 'Pour voir ce qui repose sur vous seule.',
          state: 'done',
        },
        {
          resource: 'se-presenter-en-une-page',
          step: 'one-page',
          by: 'lead',
          reason: 'Pour parler de la maison d’édition et pas seulement du dernier livre.',
          state: 'done',
        },
      ],
    },
  },
  {
    key: 'klankdok',
    name: 'Klankdok',
    country: 'BE',
    city: 'Brugge',
    nuts3: 'BE251',
    language: 'nl',
    sectors: ['music', 'performing-arts'],
    about:
      'Een ensemble van vijf dat concerten speelt op plekken waar men anders nooit binnen mag.',
    owners: 1,
    track: {
      template: 'touring',
      house: 'grote-post',
      state: 'completed',
      startedDaysAgo: 165,
      lead: { house: 'grote-post', coach: 'coach' },
      coCoach: { house: 'charleroi-danse', coach: 'coach' },
      done: 11,
      quietDays: 9,
      submission: {
        text:
          'Vier speelbeurten in drie huizen. We hielden een kleine marge over, vooral omdat twee ' +
          'huizen de overnachting betaalden. Drie beslissingen: de fiche ook in het Frans ' +
          'bijhouden, voortaan om een voorschot vragen, en in mei Roubaix terugbellen.',
        answer:
          'Knap werk, en een balans waar het volgende ensemble iets aan heeft. Mogen we ze als ' +
          'voorbeeld tonen?',
      },
      thread: [
        {
          step: 'road-sheet',
          from: 'sme',
          text:
            'In het tweede huis sprak niemand Nederlands of Engels. Het draaiboek in het Frans ' +
            'heeft ons gered.',
          daysAgo: 31,
        },
        {
          step: 'review',
          from: 'coach',
          text: 'Zet ook de onbetaalde uren in de balans, al zijn het er minder dan vroeger.',
          daysAgo: 14,
        },
        {
          step: 'review',
          from: 'sme',
          text: 'Ze staan erin. En ja, toon de balans gerust aan anderen.',
          daysAgo: 9,
        },
      ],
      assignments: [
        {
          resource: 'begrotingsmodel-tournee',
          step: 'tour-budget-france',
          by: 'lead',
          reason: 'Ons eigen model. Maak er een kopie van per huis.',
          state: 'done',
        },
        {
          resource: 'feuille-de-route',
          step: 'road-sheet',
          by: 'co-coach',
          reason: 'Remplissez-la en français pour les lieux, la traduction vous aidera.',
          state: 'done',
        },
        {
          resource: 'bilan-de-tournee',
          step: 'review',
          by: 'co-coach',
          reason: 'Une page suffit, mais tout de suite après la dernière date.',
          state: 'done',
        },
      ],
    },
  },
  {
    key: 'bureau-virevolte',
    name: 'Bureau Virevolte',
    country: 'BE',
    city: 'Mons',
    nuts3: 'BE323',
    language: 'fr',
    sectors: ['communication', 'audiovisual'],
    about: 'Affiches, films courts et signalétique pour de petits festivals.',
    owners: 1,
    track: {
      template: 'audience',
      house: 'namur',
      state: 'stopped',
      startedDaysAgo: 120,
      lead: { house: 'namur', coach: 'coach' },
      done: 2,
      next: 'open',
      quietDays: 40,
      submission: {
        text: 'Dix phrases entendues. Celle qui revient : « Je ne savais pas que c’était vous. »',
        answer: 'Voilà votre point de départ. Cherchez une promesse qui porte votre nom.',
      },
      thread: [
        {
          step: 'promise',
          from: 'sme',
          text:
            'J’ai accepté un emploi à mi-temps et je ne peux plus suivre le parcours. Merci pour ' +
            'les conversations, elles m’ont beaucoup appris.',
          daysAgo: 43,
        },
        {
          step: 'promise',
          from: 'coach',
          text:
            'Merci de l’avoir dit simplement. Je clôture le parcours, vos documents restent à ' +
            'votre disposition.',
          daysAgo: 40,
        },
      ],
      assignments: [
        {
          resource: 'communicatieplan-op-een-blad',
          step: 'plan-on-a-sheet',
          by: 'lead',
          reason: 'À ouvrir quand la promesse sera trouvée.',
          state: 'assigned',
        },
      ],
    },
  },
  {
    key: 'bureau-vlaskamer',
    name: 'Bureau Vlaskamer',
    country: 'BE',
    city: 'Roeselare',
    nuts3: 'BE256',
    language: 'nl',
    sectors: ['architecture'],
    about: 'Twee architecten die lege winkels ombouwen tot werkplekken voor makers.',
    owners: 1,
    track: {
      template: 'finance',
      house: 'grote-post',
      state: 'declined',
      startedDaysAgo: 8,
      lead: { house: 'grote-post', coach: 'coach-2' },
      done: 0,
      quietDays: 15,
    },
  },
  {
    key: 'collectief-tussentij',
    name: 'Collectief Tussentij',
    country: 'BE',
    city: 'Kortrijk',
    nuts3: 'BE254',
    language: 'nl',
    sectors: ['performing-arts', 'music'],
    about: 'Muziektheater over water en werk, gespeeld in open lucht en in kleine zalen.',
    owners: 2,
  },
  ...furtherSmes,
]
