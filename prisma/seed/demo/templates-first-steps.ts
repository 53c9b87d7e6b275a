import type { TemplateSeed } from './types.ts'

export const firstSteps: TemplateSeed = {
  key: 'first-steps',
  house: 'phenix',
  language: 'fr',
  title: {
    en: 'First steps: from idea to company',
    fr: 'Premiers pas : de l’idée à la structure',
    nl: 'Eerste stappen: van idee naar organisatie',
  },
  summary: {
    en:
      'Six steps for who is just beginning: say who you are, choose a form, divide the roles, ' +
      'count, plan.',
    fr:
      'Six étapes pour qui commence : dire qui l’on est, choisir une forme, répartir les rôles, ' +
      'compter, planifier.',
    nl:
      'Zes stappen voor wie net begint: zeggen wie u bent, een vorm kiezen, rollen verdelen, ' +
      'rekenen, plannen.',
  },
  concepts: ['non-profit-status', 'positioning-statement', 'division-of-roles'],
  visibility: 'partnership',
  reach: 'partners-and-smes',
  modules: [
    {
      key: 'who-we-are',
      title: { en: 'Who we are', fr: 'Qui nous sommes', nl: 'Wie we zijn' },
      steps: [
        {
          key: 'one-page',
          title: {
            en: 'Introduce yourselves on one page',
            fr: 'Présentez-vous en une page',
            nl: 'Stel u voor op één bladzijde',
          },
          instructions: {
            en:
              'Use the outline to say what you do, for whom, and what you are looking for. Avoid ' +
              'adjectives; give an example instead.\n\n' +
              'Let someone who does not know you read the page and tell you your own work. ' +
              'Whatever he or she gets wrong, you rewrite.',
            fr:
              'Avec le canevas, dites ce que vous faites, pour qui, et ce que vous cherchez. ' +
              'Évitez les adjectifs, donnez plutôt un exemple.\n\n' +
              'Faites lire la page à quelqu’un qui ne vous connaît pas et demandez-lui de vous ' +
              'raconter votre travail. Réécrivez ce qui a été mal compris.',
            nl:
              'Zeg met het stramien wat u doet, voor wie, en wat u zoekt. Vermijd bijvoeglijke ' +
              'naamwoorden, geef liever een voorbeeld.\n\n' +
              'Laat de bladzijde lezen door iemand die u niet kent en vraag om uw werk na te ' +
              'vertellen. Wat verkeerd overkomt, herschrijft u.',
          },
          evidence: {
            en: 'Your page, second version.',
            fr: 'Votre page, deuxième version.',
            nl: 'Uw bladzijde, tweede versie.',
          },
          dueAfterDays: 10,
          concepts: ['portfolio', 'positioning-statement'],
          resources: ['se-presenter-en-une-page'],
        },
        {
          key: 'roles',
          title: {
            en: 'Decide who does what',
            fr: 'Décidez qui fait quoi',
            nl: 'Beslis wie wat doet',
          },
          instructions: {
            en:
              'List everything that has to be done in a month, artistic and not artistic. Put ' +
              'one name beside each task: two names is nobody.\n\n' +
              'Then add the hours, and say honestly what is paid and what is not. Agree on who ' +
              'decides when you do not agree.',
            fr:
              'Listez tout ce qu’il y a à faire en un mois, artistique ou non. Écrivez un seul ' +
              'nom par tâche : deux noms, c’est personne.\n\n' +
              'Ajoutez les heures et dites franchement ce qui est payé et ce qui ne l’est pas. ' +
              'Convenez de qui tranche quand vous n’êtes pas d’accord.',
            nl:
              'Maak een lijst van alles wat in een maand moet gebeuren, artistiek of niet. Zet ' +
              'bij elke taak één naam: twee namen is niemand.\n\n' +
              'Voeg dan de uren toe en zeg eerlijk wat betaald wordt en wat niet. Spreek af wie ' +
              'beslist als u het niet eens bent.',
          },
          evidence: {
            en: 'The list of tasks with names and hours.',
            fr: 'La liste des tâches, avec noms et heures.',
            nl: 'De takenlijst met namen en uren.',
          },
          dueAfterDays: 24,
          concepts: ['division-of-roles', 'fair-practice', 'wellbeing'],
        },
        {
          key: 'legal-form',
          title: {
            en: 'Choose a legal form',
            fr: 'Choisissez une forme juridique',
            nl: 'Kies een rechtsvorm',
          },
          instructions: {
            en:
              'Association, asbl or vzw, company, co-operative, or sole trader for now? Compare ' +
              'two forms on five points: who decides, who is liable, who can be paid, what it ' +
              'costs each year, which subsidies it opens.\n\n' +
              'Talk about it with your coach before you sign statutes: changing afterwards is ' +
              'possible, but slow.',
            fr:
              'Association, asbl ou vzw, société, coopérative, ou activité en nom propre pour ' +
              'commencer ? Comparez deux formes sur cinq points : qui décide, qui répond des ' +
              'dettes, qui peut être payé, combien cela coûte par an, quelles aides cela ouvre.\n' +
              '\n' +
              'Parlez-en avec votre coach avant de signer des statuts : en changer est possible, ' +
              'mais lent.',
            nl:
              'Vereniging, vzw of asbl, vennootschap, coöperatie, of voorlopig een eenmanszaak? ' +
              'Vergelijk twee vormen op vijf punten: wie beslist, wie is aansprakelijk, wie kan ' +
              'betaald worden, wat kost het per jaar, welke subsidies opent het.\n\n' +
              'Praat erover met uw coach voor u statuten tekent: achteraf veranderen kan, maar ' +
              'het gaat traag.',
          },
          evidence: {
            en: 'Your comparison and your choice, on half a page.',
            fr: 'Votre comparaison et votre choix, en une demi-page.',
            nl: 'Uw vergelijking en uw keuze, op een halve bladzijde.',
          },
          dueAfterDays: 38,
          concepts: ['non-profit-status', 'governance'],
          resources: ['asbl-ou-association-loi-1901'],
        },
      ],
    },
    {
      key: 'the-first-year',
      title: { en: 'The first year', fr: 'La première année', nl: 'Het eerste jaar' },
      steps: [
        {
          key: 'first-budget',
          title: {
            en: 'Make the budget of your first year',
            fr: 'Faites le budget de la première année',
            nl: 'Maak de begroting van uw eerste jaar',
          },
          instructions: {
            en:
              'Write down what the year costs when everyone is paid decently, and then what you ' +
              'can do with the money you are fairly sure of. The gap between the two is your ' +
              'real subject.\n\n' +
              'Use round figures. Do not forget insurance, the accountant and the social ' +
              'contributions.',
            fr:
              'Écrivez ce que coûte l’année si chacun est payé correctement, puis ce que vous ' +
              'pouvez faire avec l’argent presque certain. L’écart entre les deux est votre vrai ' +
              'sujet.\n\n' +
              'Arrondissez. N’oubliez pas les assurances, la comptabilité et les cotisations ' +
              'sociales.',
            nl:
              'Schrijf op wat het jaar kost als iedereen correct betaald wordt, en daarna wat u ' +
              'kunt doen met het geld dat vrijwel zeker is. Het verschil tussen de twee is uw ' +
              'echte onderwerp.\n\n' +
              'Werk met ronde bedragen. Vergeet verzekering, boekhouding en sociale bijdragen ' +
              'niet.',
          },
          evidence: {
            en: 'The budget in its two versions.',
            fr: 'Le budget dans ses deux versions.',
            nl: 'De begroting in twee versies.',
          },
          dueAfterDays: 52,
          concepts: ['budget', 'funding-plan'],
        },
        {
          key: 'planning',
          title: {
            en: 'Plan backwards from a date',
            fr: 'Planifiez à rebours',
            nl: 'Plan terug vanaf een datum',
          },
          instructions: {
            en:
              'Choose one date that matters: a premiere, an opening, a launch. Plan backwards ' +
              'from it with the table, and put a name beside each line.\n\n' +
              'Strike out what does not fit. What is left is your plan. Show it to a house that ' +
              'could lend you a studio.',
            fr:
              'Choisissez une date qui compte : une première, une ouverture, un lancement. ' +
              'Remontez le temps avec le tableau et écrivez un nom par ligne.\n\n' +
              'Barrez ce qui ne tient pas. Ce qui reste est votre plan. Montrez-le à une maison ' +
              'qui pourrait vous prêter un studio.',
            nl:
              'Kies één datum die telt: een première, een opening, een lancering. Reken met de ' +
              'tabel terug in de tijd en zet bij elke regel een naam.\n\n' +
              'Schrap wat niet past. Wat overblijft, is uw plan. Toon het aan een huis dat u een ' +
              'studio zou kunnen lenen.',
          },
          evidence: {
            en: 'Your plan with names and dates.',
            fr: 'Votre planning, avec noms et dates.',
            nl: 'Uw planning met namen en data.',
          },
          dueAfterDays: 66,
          concepts: ['production-schedule', 'residency'],
          resources: ['retroplanning-creation', 'convention-de-residence'],
        },
        {
          key: 'six-months',
          title: {
            en: 'Say what the next six months are for',
            fr: 'Dites à quoi serviront les six prochains mois',
            nl: 'Zeg waarvoor de volgende zes maanden dienen',
          },
          instructions: {
            en:
              'Reread your first page and your budget. What has become clearer, and what have ' +
              'you given up? Choose three priorities for the coming six months and one thing ' +
              'that you will not do.\n\n' +
              'Together with your coach, decide whether a next track would help, and with which ' +
              'house.',
            fr:
              'Relisez votre première page et votre budget. Qu’est-ce qui s’est éclairci, à quoi ' +
              'avez-vous renoncé ? Choisissez trois priorités pour les six mois à venir et une ' +
              'chose que vous ne ferez pas.\n\n' +
              'Décidez avec votre coach si un autre parcours vous aiderait, et avec quelle ' +
              'maison.',
            nl:
              'Herlees uw eerste bladzijde en uw begroting. Wat is duidelijker geworden, wat ' +
              'hebt u losgelaten? Kies drie prioriteiten voor de komende zes maanden en één ding ' +
              'dat u niet doet.\n\n' +
              'Beslis samen met uw coach of een volgend traject u helpt, en met welk huis.',
          },
          evidence: {
            en: 'Three priorities and one “no”.',
            fr: 'Trois priorités et un « non ».',
            nl: 'Drie prioriteiten en één “nee”.',
          },
          dueAfterDays: 84,
          concepts: ['action-plan'],
        },
      ],
    },
  ],
}
