import type { TemplateSeed } from './types.ts'

export const audience: TemplateSeed = {
  key: 'audience',
  house: 'viernulvier',
  language: 'nl',
  title: {
    en: 'An audience that comes back',
    fr: 'Un public qui revient',
    nl: 'Een publiek dat terugkomt',
  },
  summary: {
    en:
      'Nine steps to know who you make it for, to tell them so in their own language, and to see ' +
      'whether it works.',
    fr:
      'Neuf étapes pour savoir pour qui vous travaillez, le leur dire dans leur langue et voir ' +
      'si cela marche.',
    nl:
      'Negen stappen om te weten voor wie u werkt, het hun in hun eigen taal te vertellen en te ' +
      'zien of het werkt.',
  },
  concepts: ['audience-development', 'communication-plan', 'digital-distribution'],
  visibility: 'partnership',
  reach: 'partners-and-smes',
  modules: [
    {
      key: 'listen',
      title: { en: 'Listen', fr: 'Écouter', nl: 'Luisteren' },
      steps: [
        {
          key: 'who-comes',
          title: {
            en: 'Describe who comes today',
            fr: 'Décrivez qui vient aujourd’hui',
            nl: 'Beschrijf wie vandaag komt',
          },
          instructions: {
            en:
              'Gather what you already know: tickets, orders, followers, guest books, the faces ' +
              'you recognise. Make a sketch of two groups who come and one that does not, in ' +
              'words you could say to their faces.\n\n' +
              'Guessing is allowed, as long as you write “we guess” beside it.',
            fr:
              'Rassemblez ce que vous savez déjà : billets, commandes, abonnés, livres d’or, ' +
              'visages connus. Esquissez deux groupes qui viennent et un qui ne vient pas, avec ' +
              'des mots que vous pourriez leur dire en face.\n\n' +
              'Deviner est permis, à condition d’écrire « nous supposons » à côté.',
            nl:
              'Verzamel wat u al weet: tickets, bestellingen, volgers, gastenboeken, gezichten ' +
              'die u herkent. Schets twee groepen die komen en één die niet komt, in woorden die ' +
              'u hun ook in het gezicht zou zeggen.\n\n' +
              'Gissen mag, als u er “wij vermoeden” bij schrijft.',
          },
          evidence: {
            en: 'A sketch of three groups.',
            fr: 'L’esquisse de trois groupes.',
            nl: 'De schets van drie groepen.',
          },
          dueAfterDays: 10,
          concepts: ['audience-development', 'ticketing'],
        },
        {
          key: 'five-conversations',
          title: {
            en: 'Hold five conversations',
            fr: 'Menez cinq conversations',
            nl: 'Voer vijf gesprekken',
          },
          instructions: {
            en:
              'Talk for twenty minutes each with five people: three who came, two who did not. ' +
              'Ask about the last time they went out, and hardly about yourselves.\n\n' +
              'Write down exact sentences, without names. Note what you hear twice and what you ' +
              'did not expect.',
            fr:
              'Parlez vingt minutes avec cinq personnes : trois qui sont venues, deux qui ne ' +
              'sont pas venues. Interrogez-les sur leur dernière sortie, et très peu sur vous.\n' +
              '\n' +
              'Notez des phrases exactes, sans noms. Relevez ce que vous entendez deux fois et ' +
              'ce que vous n’attendiez pas.',
            nl:
              'Praat telkens twintig minuten met vijf mensen: drie die kwamen, twee die niet ' +
              'kwamen. Vraag naar hun laatste avond uit, en nauwelijks naar uzelf.\n\n' +
              'Schrijf letterlijke zinnen op, zonder namen. Noteer wat u tweemaal hoort en wat u ' +
              'niet verwachtte.',
          },
          evidence: {
            en: 'Ten sentences you heard, without names.',
            fr: 'Dix phrases entendues, sans noms.',
            nl: 'Tien zinnen die u hoorde, zonder namen.',
          },
          dueAfterDays: 28,
          concepts: ['audience-development', 'diaspora'],
          resources: ['vijf-gesprekken-met-publiek'],
        },
        {
          key: 'promise',
          title: {
            en: 'Find your promise in one sentence',
            fr: 'Trouvez votre promesse en une phrase',
            nl: 'Vind uw belofte in één zin',
          },
          instructions: {
            en:
              'What may people count on when they come to you or buy from you? Write ten ' +
              'sentences, strike out eight, and try the last two on people who do not know you.\n' +
              '\n' +
              'A good promise can be said aloud at a bar, in both languages, without anyone ' +
              'laughing at the wrong moment.',
            fr:
              'Sur quoi peut-on compter quand on vient chez vous ou quand on vous achète quelque ' +
              'chose ? Écrivez dix phrases, barrez-en huit, essayez les deux dernières auprès ' +
              'd’inconnus.\n\n' +
              'Une bonne promesse se dit au comptoir, dans les deux langues, sans faire rire au ' +
              'mauvais moment.',
            nl:
              'Waarop mogen mensen rekenen als ze bij u komen of bij u kopen? Schrijf tien ' +
              'zinnen, schrap er acht en probeer de laatste twee uit op mensen die u niet ' +
              'kennen.\n\n' +
              'Een goede belofte kunt u aan de toog zeggen, in beide talen, zonder dat iemand op ' +
              'het verkeerde moment lacht.',
          },
          evidence: {
            en: 'Your sentence, in two languages.',
            fr: 'Votre phrase, en deux langues.',
            nl: 'Uw zin, in twee talen.',
          },
          dueAfterDays: 38,
          concepts: ['positioning-statement', 'translation'],
        },
      ],
    },
    {
      key: 'tell',
      title: { en: 'Tell', fr: 'Raconter', nl: 'Vertellen' },
      steps: [
        {
          key: 'plan-on-a-sheet',
          title: {
            en: 'Make a communication plan on one sheet',
            fr: 'Faites un plan de communication sur une feuille',
            nl: 'Maak een communicatieplan op één blad',
          },
          instructions: {
            en:
              'Choose one project and one aim that can be measured. Fill in the sheet week by ' +
              'week, with hours and a name on each line, and finish with what you will not do.\n' +
              '\n' +
              'A plan that fits into the hours you really have is worth more than a complete one.',
            fr:
              'Choisissez un projet et un but mesurable. Remplissez la feuille semaine par ' +
              'semaine, avec des heures et un nom par ligne, et terminez par ce que vous ne ' +
              'ferez pas.\n\n' +
              'Un plan qui tient dans vos heures réelles vaut mieux qu’un plan complet.',
            nl:
              'Kies één project en één meetbaar doel. Vul het blad week per week in, met uren en ' +
              'een naam op elke regel, en sluit af met wat u niet doet.\n\n' +
              'Een plan dat past in de uren die u echt hebt, is meer waard dan een volledig plan.',
          },
          evidence: {
            en: 'The sheet, filled in for one project.',
            fr: 'La feuille, remplie pour un projet.',
            nl: 'Het blad, ingevuld voor één project.',
          },
          dueAfterDays: 52,
          concepts: ['communication-plan'],
          resources: ['communicatieplan-op-een-blad'],
        },
        {
          key: 'press-folder',
          title: {
            en: 'Put your press folder in order',
            fr: 'Mettez de l’ordre dans votre dossier de presse',
            nl: 'Breng uw persmap in orde',
          },
          instructions: {
            en:
              'One folder behind one link, with texts in three lengths and pictures that may be ' +
              'used. Check names, dates and credits; have the other language read by a native ' +
              'speaker.\n\n' +
              'Ask a colleague to find your best photo in it within thirty seconds, on a ' +
              'telephone.',
            fr:
              'Un dossier derrière un seul lien, avec des textes en trois longueurs et des ' +
              'images libres d’usage pour la presse. Vérifiez noms, dates et crédits ; faites ' +
              'relire l’autre langue par une personne dont c’est la langue maternelle.\n\n' +
              'Demandez à un collègue d’y trouver votre meilleure photo en trente secondes, sur ' +
              'un téléphone.',
            nl:
              'Eén map achter één link, met teksten in drie lengtes en beelden die gebruikt ' +
              'mogen worden. Controleer namen, data en naamsvermeldingen; laat de andere taal ' +
              'nalezen door een moedertaalspreker.\n\n' +
              'Vraag een collega om er binnen dertig seconden uw beste foto in te vinden, op een ' +
              'telefoon.',
          },
          evidence: {
            en: 'The link to your press folder.',
            fr: 'Le lien vers votre dossier de presse.',
            nl: 'De link naar uw persmap.',
          },
          dueAfterDays: 66,
          concepts: ['press-kit', 'translation'],
          resources: ['persmap-checklist'],
        },
        {
          key: 'newsletter',
          title: {
            en: 'Start or repair your newsletter',
            fr: 'Lancez ou réparez votre lettre d’information',
            nl: 'Start of herstel uw nieuwsbrief',
          },
          instructions: {
            en:
              'Followers belong to the network, addresses belong with you. Go through the list ' +
              'of checks, clean up your addresses and send one short letter that is worth ' +
              'opening even for someone who buys nothing.\n\n' +
              'Look a week later at who opened it, and at who unsubscribed. Both tell you ' +
              'something.',
            fr:
              'Les abonnés appartiennent au réseau, les adresses restent chez vous. Parcourez ' +
              'les vérifications, nettoyez votre liste et envoyez une courte lettre qui mérite ' +
              'd’être ouverte, même par qui n’achète rien.\n\n' +
              'Regardez une semaine plus tard qui l’a ouverte et qui s’est désinscrit : les deux ' +
              'vous apprennent quelque chose.',
            nl:
              'Volgers zijn van het netwerk, adressen blijven bij u. Overloop de controles, ruim ' +
              'uw lijst op en verstuur één korte brief die het openen waard is, ook voor wie ' +
              'niets koopt.\n\n' +
              'Bekijk een week later wie hem opende en wie zich uitschreef. Beide vertellen u ' +
              'iets.',
          },
          evidence: {
            en: 'The letter you sent, and what you learnt.',
            fr: 'La lettre envoyée et ce que vous avez appris.',
            nl: 'De brief die u verstuurde, en wat u leerde.',
          },
          dueAfterDays: 80,
          concepts: ['newsletter', 'data-protection'],
          resources: ['nieuwsbrief-en-persoonsgegevens'],
        },
        {
          key: 'accessible-welcome',
          title: {
            en: 'Walk round with an eye for obstacles',
            fr: 'Faites le tour des obstacles',
            nl: 'Loop een ronde langs de drempels',
          },
          instructions: {
            en:
              'Follow the way of your visitor from the website to the seat, together with ' +
              'someone who knows obstacles from experience. A coach of De Grote Post walks along ' +
              'if you wish.\n\n' +
              'This step is optional. Choose three obstacles that you can remove this month, and ' +
              'say on your website which ones are still there.',
            fr:
              'Suivez le chemin de votre public, du site web au fauteuil, avec une personne qui ' +
              'connaît les obstacles par expérience. Un coach de De Grote Post vous accompagne ' +
              'si vous le souhaitez.\n\n' +
              'Cette étape est facultative. Choisissez trois obstacles à lever ce mois-ci et ' +
              'dites sur votre site lesquels restent.',
            nl:
              'Volg de weg van uw bezoeker, van website tot stoel, samen met iemand die drempels ' +
              'uit ervaring kent. Een coach van De Grote Post loopt mee als u dat wenst.\n\n' +
              'Deze stap is vrij. Kies drie drempels die u deze maand wegwerkt, en zeg op uw ' +
              'website welke er nog zijn.',
          },
          dueAfterDays: 90,
          optional: true,
          concepts: ['accessibility', 'inclusion'],
          resources: ['toegankelijk-onthaal'],
          house: 'grote-post',
        },
      ],
    },
    {
      key: 'try-and-keep',
      title: { en: 'Try and keep', fr: 'Essayer et garder', nl: 'Proberen en vasthouden' },
      steps: [
        {
          key: 'one-digital-trial',
          title: {
            en: 'Try one digital thing, small',
            fr: 'Essayez une chose numérique, en petit',
            nl: 'Probeer één digitaal ding, klein',
          },
          instructions: {
            en:
              'A stream of a rehearsal, a sound walk, a game of two minutes, a reservation by ' +
              'message: choose one trial that fits your promise and can be ready within three ' +
              'weeks.\n\n' +
              'Say beforehand what you hope to see, and what would make you stop. Ask everyone ' +
              'who can be seen or heard for permission.',
            fr:
              'Une répétition en direct, une balade sonore, un jeu de deux minutes, une ' +
              'réservation par message : choisissez un essai fidèle à votre promesse et prêt en ' +
              'trois semaines.\n\n' +
              'Dites d’avance ce que vous espérez voir et ce qui vous ferait arrêter. Demandez ' +
              'l’accord de toute personne que l’on voit ou que l’on entend.',
            nl:
              'Een repetitie live, een klankwandeling, een spel van twee minuten, reserveren per ' +
              'bericht: kies één proef die bij uw belofte past en binnen drie weken klaar kan ' +
              'zijn.\n\n' +
              'Zeg vooraf wat u hoopt te zien en wat u zou doen stoppen. Vraag toestemming aan ' +
              'iedereen die te zien of te horen is.',
          },
          evidence: {
            en: 'What you tried, and what people did with it.',
            fr: 'Ce que vous avez essayé et ce que les gens en ont fait.',
            nl: 'Wat u probeerde, en wat mensen ermee deden.',
          },
          dueAfterDays: 110,
          concepts: ['digital-distribution', 'copyright'],
        },
        {
          key: 'keep-three',
          title: {
            en: 'Keep three habits',
            fr: 'Gardez trois habitudes',
            nl: 'Houd drie gewoonten vast',
          },
          instructions: {
            en:
              'Put the aim of your plan beside what happened. Keep three habits that cost little ' +
              'and bring something, each with a name and a fixed day, and let go of the rest on ' +
              'purpose.\n\n' +
              'Tell your coach which house could learn something from you: that, too, is what ' +
              'this track is for.',
            fr:
              'Mettez le but de votre plan à côté de ce qui s’est passé. Gardez trois habitudes ' +
              'qui coûtent peu et rapportent quelque chose, chacune avec un nom et un jour fixe, ' +
              'et renoncez au reste pour de bon.\n\n' +
              'Dites à votre coach quelle maison pourrait apprendre de vous : ce parcours sert ' +
              'aussi à cela.',
            nl:
              'Leg het doel van uw plan naast wat er gebeurde. Houd drie gewoonten vast die ' +
              'weinig kosten en iets opbrengen, elk met een naam en een vaste dag, en neem ' +
              'bewust afscheid van de rest.\n\n' +
              'Zeg uw coach welk huis iets van u kan leren: ook daarvoor dient dit traject.',
          },
          evidence: {
            en: 'Three habits, with names and days.',
            fr: 'Trois habitudes, avec noms et jours.',
            nl: 'Drie gewoonten, met namen en dagen.',
          },
          dueAfterDays: 130,
          concepts: ['action-plan', 'audience-development'],
        },
      ],
    },
  ],
}
