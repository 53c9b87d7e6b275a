import type { TemplateSeed } from './types.ts'

export const finance: TemplateSeed = {
  key: 'finance',
  house: 'namur',
  language: 'fr',
  title: {
    en: 'Finances that hold',
    fr: 'Des finances qui tiennent',
    nl: 'Financiën die standhouden',
  },
  summary: {
    en:
      'Eight steps to see clearly, find money on both sides of the border and keep an eye on it ' +
      'every month.',
    fr:
      'Huit étapes pour y voir clair, trouver de l’argent des deux côtés de la frontière et le ' +
      'suivre chaque mois.',
    nl:
      'Acht stappen om helder te zien, geld te vinden aan beide kanten van de grens en het elke ' +
      'maand op te volgen.',
  },
  concepts: ['budget', 'cash-flow', 'funding-plan', 'subsidy'],
  visibility: 'partnership',
  reach: 'partners-and-smes',
  modules: [
    {
      key: 'see-clearly',
      title: { en: 'See clearly', fr: 'Y voir clair', nl: 'Helder zien' },
      steps: [
        {
          key: 'gather-figures',
          title: {
            en: 'Gather your figures',
            fr: 'Rassemblez vos chiffres',
            nl: 'Breng uw cijfers samen',
          },
          instructions: {
            en:
              'Collect the accounts of the last two years, the bank balance of today, the ' +
              'contracts that are signed and the bills that are still open. No need to tidy up ' +
              'first.\n\n' +
              'Write down in five lines what surprises you. Your coach reads with you and asks ' +
              'the questions a banker would ask, only more kindly.',
            fr:
              'Réunissez les comptes des deux dernières années, le solde bancaire d’aujourd’hui, ' +
              'les contrats signés et les factures ouvertes. Inutile de ranger d’abord.\n\n' +
              'Écrivez en cinq lignes ce qui vous surprend. Votre coach lit avec vous et pose ' +
              'les questions d’un banquier, en plus aimable.',
            nl:
              'Verzamel de jaarrekeningen van de laatste twee jaar, het banksaldo van vandaag, ' +
              'de getekende contracten en de openstaande facturen. U hoeft niet eerst op te ' +
              'ruimen.\n\n' +
              'Schrijf in vijf regels op wat u verrast. Uw coach leest mee en stelt de vragen ' +
              'van een bankier, maar vriendelijker.',
          },
          evidence: {
            en: 'The documents, and your five lines.',
            fr: 'Les documents et vos cinq lignes.',
            nl: 'De documenten en uw vijf regels.',
          },
          dueAfterDays: 10,
          concepts: ['bookkeeping', 'self-assessment'],
        },
        {
          key: 'cash-plan',
          title: {
            en: 'Make a cash-flow plan for twelve months',
            fr: 'Établissez un plan de trésorerie sur douze mois',
            nl: 'Maak een liquiditeitsplan voor twaalf maanden',
          },
          instructions: {
            en:
              'Fill in month by month what comes in and what goes out, on the day the money ' +
              'really moves: not on the day of the invoice.\n\n' +
              'Find the month in which the balance is lowest. Then look for three ways to lift ' +
              'it: an advance, a payment by instalments, a purchase that can wait.',
            fr:
              'Notez mois par mois ce qui entre et ce qui sort, le jour où l’argent bouge ' +
              'vraiment : pas celui de la facture.\n\n' +
              'Repérez le mois où le solde est au plus bas. Cherchez ensuite trois façons de le ' +
              'relever : une avance, un paiement échelonné, un achat qui peut attendre.',
            nl:
              'Noteer maand per maand wat binnenkomt en wat buitengaat, op de dag waarop het ' +
              'geld echt beweegt: niet op de dag van de factuur.\n\n' +
              'Zoek de maand met het laagste saldo. Zoek dan drie manieren om het op te trekken: ' +
              'een voorschot, een gespreide betaling, een aankoop die kan wachten.',
          },
          evidence: {
            en: 'The plan, and the month that worries you.',
            fr: 'Le plan, et le mois qui vous inquiète.',
            nl: 'Het plan, en de maand die u zorgen baart.',
          },
          dueAfterDays: 24,
          concepts: ['cash-flow'],
          resources: ['plan-de-tresorerie'],
        },
        {
          key: 'real-cost',
          title: {
            en: 'Work out what you really cost',
            fr: 'Calculez votre coût réel',
            nl: 'Bereken wat u echt kost',
          },
          instructions: {
            en:
              'Take one recent project. Count all hours, also those of the evenings, and add a ' +
              'share of rent, insurance and accountant. What did it really cost, and what was it ' +
              'sold for?\n\n' +
              'Decide what you change: the price, the size of the team, or the number of times ' +
              'you sell it.',
            fr:
              'Prenez un projet récent. Comptez toutes les heures, celles du soir aussi, et ' +
              'ajoutez une part du loyer, des assurances et du comptable. Combien a-t-il ' +
              'vraiment coûté, et combien l’avez-vous vendu ?\n\n' +
              'Décidez ce que vous changez : le prix, la taille de l’équipe ou le nombre de ' +
              'ventes.',
            nl:
              'Neem een recent project. Tel alle uren, ook die van ’s avonds, en voeg een deel ' +
              'van huur, verzekering en boekhouder toe. Wat kostte het echt, en voor hoeveel is ' +
              'het verkocht?\n\n' +
              'Beslis wat u verandert: de prijs, de grootte van de ploeg of het aantal keren dat ' +
              'u het verkoopt.',
          },
          evidence: {
            en: 'The calculation and your decision.',
            fr: 'Le calcul et votre décision.',
            nl: 'De berekening en uw beslissing.',
          },
          dueAfterDays: 38,
          concepts: ['pricing', 'break-even', 'fair-practice'],
          resources: ['calculer-un-prix-de-cession'],
        },
      ],
    },
    {
      key: 'build',
      title: { en: 'Build', fr: 'Construire', nl: 'Opbouwen' },
      steps: [
        {
          key: 'funding-mix',
          title: {
            en: 'Draw up your funding plan',
            fr: 'Montez votre plan de financement',
            nl: 'Stel uw financieringsplan op',
          },
          instructions: {
            en:
              'Answer the ten questions of the guide for one project of the coming year. Put ' +
              'every source in one of three columns: certain, likely, hoped for.\n\n' +
              'Also write down what you do when the largest source falls through. A plan without ' +
              'that line is a wish.',
            fr:
              'Répondez aux dix questions du guide pour un projet de l’année à venir. Placez ' +
              'chaque source dans l’une des trois colonnes : sûr, probable, espéré.\n\n' +
              'Écrivez aussi ce que vous ferez si la source principale fait défaut. Un plan sans ' +
              'cette ligne est un souhait.',
            nl:
              'Beantwoord de tien vragen van de gids voor één project van het komende jaar. Zet ' +
              'elke bron in een van drie kolommen: zeker, waarschijnlijk, gehoopt.\n\n' +
              'Schrijf ook op wat u doet als de grootste bron wegvalt. Een plan zonder die regel ' +
              'is een wens.',
          },
          evidence: {
            en: 'Your funding plan with the three columns.',
            fr: 'Votre plan de financement en trois colonnes.',
            nl: 'Uw financieringsplan met de drie kolommen.',
          },
          dueAfterDays: 52,
          concepts: ['funding-plan', 'cross-border-funding'],
          resources: ['plan-de-financement-transfrontalier'],
        },
        {
          key: 'choose-subsidies',
          title: {
            en: 'Choose which subsidies to apply for',
            fr: 'Choisissez les aides à demander',
            nl: 'Kies welke subsidies u aanvraagt',
          },
          instructions: {
            en:
              'With your coach of VIERNULVIER, choose at most two subsidies that fit the ' +
              'project, and cross out the rest without regret. Read the rules of this year, ' +
              'check whether they can be combined, and ring the person in charge of the file.\n\n' +
              'Three facts must be on paper: the closing date, the date of the answer, the date ' +
              'of the first payment.',
            fr:
              'Avec votre coach de VIERNULVIER, choisissez deux aides au plus qui conviennent au ' +
              'projet, et barrez les autres sans regret. Lisez le règlement de l’année, vérifiez ' +
              'le cumul et téléphonez à la personne qui suit les dossiers.\n\n' +
              'Notez trois dates : la clôture, la réponse, le premier versement.',
            nl:
              'Kies met uw coach van VIERNULVIER hoogstens twee subsidies die bij het project ' +
              'passen, en schrap de rest zonder spijt. Lees het reglement van dit jaar, ga na of ' +
              'u ze mag combineren en bel de dossierbehandelaar.\n\n' +
              'Zet drie data op papier: de indiendatum, de datum van het antwoord en die van de ' +
              'eerste betaling.',
          },
          evidence: {
            en: 'The two subsidies, with dates and conditions.',
            fr: 'Les deux aides, avec dates et conditions.',
            nl: 'De twee subsidies, met data en voorwaarden.',
          },
          dueAfterDays: 66,
          concepts: ['subsidy', 'cross-border-funding'],
          resources: ['subsidies-zonder-grens'],
          house: 'viernulvier',
        },
        {
          key: 'write-application',
          title: {
            en: 'Write an application and have it read',
            fr: 'Rédigez une demande et faites-la relire',
            nl: 'Schrijf een aanvraag en laat ze nalezen',
          },
          instructions: {
            en:
              'Write the application with the words of the rules: each criterion gets its ' +
              'answer. Begin with the summary, it is what most people read.\n\n' +
              'Then give it, with the twelve points, to someone who did not write it. Hand in a ' +
              'version a week before the closing date, so that your coach can still be of use.',
            fr:
              'Rédigez la demande avec les mots du règlement : chaque critère a sa réponse. ' +
              'Commencez par le résumé, c’est lui que l’on lit le plus.\n\n' +
              'Donnez-la ensuite, avec les douze points, à quelqu’un qui ne l’a pas écrite. ' +
              'Remettez une version une semaine avant la clôture : votre coach pourra encore ' +
              'être utile.',
            nl:
              'Schrijf de aanvraag met de woorden van het reglement: elk criterium krijgt zijn ' +
              'antwoord. Begin met de samenvatting, die wordt het meest gelezen.\n\n' +
              'Geef ze daarna, met de twaalf punten, aan iemand die ze niet schreef. Dien een ' +
              'week voor de sluitingsdatum een versie in, zodat uw coach nog iets voor u kan ' +
              'doen.',
          },
          evidence: {
            en: 'The application, one week before the closing date.',
            fr: 'La demande, une semaine avant la clôture.',
            nl: 'De aanvraag, een week voor de sluitingsdatum.',
          },
          dueAfterDays: 87,
          concepts: ['grant-application'],
          resources: ['relire-une-demande-daide'],
        },
        {
          key: 'other-money',
          title: {
            en: 'Look at money other than subsidies',
            fr: 'Explorez d’autres sources que les subventions',
            nl: 'Bekijk ander geld dan subsidies',
          },
          instructions: {
            en:
              'Does a campaign, a patron, the tax shelter or a bank suit your project? Choose ' +
              'one and do the sums: what is left after costs and hours, and when does it ' +
              'arrive?\n\n' +
              'This step is optional. “No, not for us” is a good result, as long as you know why.',
            fr:
              'Une campagne, un mécène, le tax shelter ou une banque conviennent-ils à votre ' +
              'projet ? Choisissez une piste et calculez : que reste-t-il après les frais et les ' +
              'heures, et quand l’argent arrive-t-il ?\n\n' +
              'Cette étape est facultative. « Non, pas pour nous » est un bon résultat, si vous ' +
              'savez pourquoi.',
            nl:
              'Past een campagne, een mecenas, de taxshelter of een bank bij uw project? Kies ' +
              'één spoor en reken: wat blijft over na kosten en uren, en wanneer komt het geld?\n' +
              '\n' +
              'Deze stap is vrij. “Nee, niet voor ons” is een goed resultaat, zolang u weet ' +
              'waarom.',
          },
          dueAfterDays: 94,
          optional: true,
          concepts: ['crowdfunding', 'tax-shelter'],
        },
      ],
    },
    {
      key: 'keep',
      title: { en: 'Keep it up', fr: 'Tenir', nl: 'Volhouden' },
      steps: [
        {
          key: 'monthly-look',
          title: {
            en: 'Look at three figures every month',
            fr: 'Regardez trois chiffres chaque mois',
            nl: 'Bekijk elke maand drie cijfers',
          },
          instructions: {
            en:
              'Choose three figures that tell you how you are doing, such as money in the bank, ' +
              'signed contracts for the coming half-year, and hours that were not paid. Look at ' +
              'them on a fixed day, half an hour, with your board or a colleague from outside.\n' +
              '\n' +
              'Hand in the figures of two months running, and one decision you took because of ' +
              'them.',
            fr:
              'Choisissez trois chiffres qui disent comment vous allez : l’argent en banque, les ' +
              'contrats signés pour le semestre, les heures non payées. Regardez-les à jour ' +
              'fixe, une demi-heure, avec votre organe d’administration ou une personne ' +
              'extérieure.\n\n' +
              'Remettez les chiffres de deux mois de suite et une décision prise grâce à eux.',
            nl:
              'Kies drie cijfers die zeggen hoe het met u gaat, zoals geld op de bank, getekende ' +
              'contracten voor het komende halfjaar en onbetaalde uren. Bekijk ze op een vaste ' +
              'dag, een halfuur, met uw bestuur of een collega van buiten.\n\n' +
              'Dien de cijfers van twee maanden na elkaar in, en één beslissing die u erdoor nam.',
          },
          evidence: {
            en: 'Two months of figures and one decision.',
            fr: 'Deux mois de chiffres et une décision.',
            nl: 'Cijfers van twee maanden en één beslissing.',
          },
          dueAfterDays: 150,
          concepts: ['governance', 'bookkeeping', 'risk-plan'],
        },
      ],
    },
  ],
}
