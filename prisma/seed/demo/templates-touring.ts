import type { TemplateSeed } from './types.ts'

export const touring: TemplateSeed = {
  key: 'touring',
  house: 'buda',
  language: 'nl',
  title: {
    en: 'Touring across the border',
    fr: 'Tourner de l’autre côté de la frontière',
    nl: 'Op tournee over de grens',
  },
  summary: {
    en:
      'Eleven steps from a good look at yourselves to a first series of performances in Northern ' +
      'France, with Buda, le Phénix and Charleroi danse each taking a turn.',
    fr:
      'Onze étapes, du regard lucide sur votre structure à une première série de dates dans le ' +
      'nord de la France, avec Buda, le Phénix et Charleroi danse à tour de rôle.',
    nl:
      'Elf stappen, van een eerlijke blik op uzelf tot een eerste reeks speelbeurten in ' +
      'Noord-Frankrijk, met Buda, le Phénix en Charleroi danse om de beurt.',
  },
  concepts: ['touring', 'sale-contract', 'budget', 'social-security'],
  visibility: 'partnership',
  reach: 'partners-and-smes',
  modules: [
    {
      key: 'where-we-stand',
      title: { en: 'Where we stand', fr: 'Où en sommes-nous', nl: 'Waar staan we' },
      steps: [
        {
          key: 'self-scan',
          title: {
            en: 'Take stock with your team',
            fr: 'Faites le point en équipe',
            nl: 'Maak de stand van zaken op',
          },
          instructions: {
            en:
              'Answer the twenty questions of the self-scan with everyone who works with you, in ' +
              'one hour, without discussing for long. Give each answer a colour.\n\n' +
              'Then choose three red or orange answers that stand in the way of a tour. They are ' +
              'the first thing you talk about with your coach.',
            fr:
              'Répondez en une heure aux vingt questions de l’autodiagnostic, avec toutes les ' +
              'personnes qui travaillent avec vous, sans longue discussion. Donnez une couleur à ' +
              'chaque réponse.\n\n' +
              'Choisissez ensuite trois réponses rouges ou orange qui freinent une tournée : ' +
              'vous commencerez par elles avec votre coach.',
            nl:
              'Beantwoord de twintig vragen van de zelfscan in één uur, met iedereen die met u ' +
              'samenwerkt en zonder lange discussies. Geef elk antwoord een kleur.\n\n' +
              'Kies daarna drie rode of oranje antwoorden die een tournee in de weg staan. ' +
              'Daarmee begint het gesprek met uw coach.',
          },
          evidence: {
            en: 'The completed scan and your three priorities.',
            fr: 'L’autodiagnostic rempli et vos trois priorités.',
            nl: 'De ingevulde scan en uw drie prioriteiten.',
          },
          dueAfterDays: 7,
          concepts: ['self-assessment', 'action-plan'],
          resources: ['zelfscan'],
        },
        {
          key: 'budget-today',
          title: {
            en: 'Put your budget on one sheet',
            fr: 'Mettez votre budget sur une feuille',
            nl: 'Zet uw begroting op één blad',
          },
          instructions: {
            en:
              'What did your company cost last year, and what paid for it? Put income and costs ' +
              'on one sheet, with your own hours as a cost, even when nobody paid them.\n\n' +
              'Mark each income as certain, likely or hoped for. The sheet does not have to be ' +
              'handsome. It has to be true, because the tour budget is built on it.',
            fr:
              'Combien votre structure a-t-elle coûté l’an dernier, et qui l’a payé ? Mettez ' +
              'recettes et dépenses sur une feuille, vos propres heures comprises, même si ' +
              'personne ne les a payées.\n\n' +
              'Notez chaque recette comme sûre, probable ou espérée. La feuille n’a pas à être ' +
              'belle, elle doit être vraie : le budget de tournée s’appuiera sur elle.',
            nl:
              'Wat kostte uw organisatie vorig jaar, en waarmee is dat betaald? Zet inkomsten en ' +
              'kosten op één blad, met uw eigen uren erbij, ook als niemand die betaalde.\n\n' +
              'Noteer bij elke inkomst: zeker, waarschijnlijk of gehoopt. Het blad hoeft niet ' +
              'mooi te zijn. Het moet kloppen, want de tourneebegroting bouwt erop voort.',
          },
          evidence: {
            en: 'Your budget on one sheet, as a spreadsheet or a photo.',
            fr: 'Votre budget sur une feuille, en tableur ou en photo.',
            nl: 'Uw begroting op één blad, als rekenblad of als foto.',
          },
          dueAfterDays: 14,
          concepts: ['budget', 'funding-plan'],
        },
      ],
    },
    {
      key: 'the-offer',
      title: { en: 'The offer', fr: 'L’offre', nl: 'Het aanbod' },
      steps: [
        {
          key: 'offer-sheet',
          title: {
            en: 'Present your work on one page, in two languages',
            fr: 'Présentez votre travail en une page, en deux langues',
            nl: 'Stel uw werk voor op één bladzijde, in twee talen',
          },
          instructions: {
            en:
              'A programmer on the other side does not know you. Write one page: what is to be ' +
              'seen, for whom, how long, how many people travel, how large the stage must be, ' +
              'and one link to a recording.\n\n' +
              'Have it translated by someone who knows the stage, and read aloud by a native ' +
              'speaker. Add a list of ten houses where the work would fit, with a reason for ' +
              'each.',
            fr:
              'De l’autre côté, personne ne vous connaît. Écrivez une page : ce que l’on voit, ' +
              'pour qui, combien de temps, combien de personnes voyagent, quel plateau il faut, ' +
              'et un seul lien vers une captation.\n\n' +
              'Faites-la traduire par quelqu’un du métier et relire à voix haute dans la langue ' +
              'd’arrivée. Ajoutez dix lieux où le travail aurait sa place, et pourquoi.',
            nl:
              'Een programmator aan de overkant kent u niet. Schrijf één bladzijde: wat er te ' +
              'zien is, voor wie, hoelang, met hoeveel mensen u reist, hoe groot de scène moet ' +
              'zijn, en één link naar een opname.\n\n' +
              'Laat vertalen door iemand die het podium kent en laat hardop nalezen door een ' +
              'moedertaalspreker. Voeg tien huizen toe waar het werk zou passen, telkens met een ' +
              'reden.',
          },
          evidence: {
            en: 'The page in two languages and the list of ten houses.',
            fr: 'La page en deux langues et la liste de dix lieux.',
            nl: 'De bladzijde in twee talen en de lijst van tien huizen.',
          },
          dueAfterDays: 28,
          concepts: ['portfolio', 'translation', 'programmer'],
          resources: ['een-programmator-schrijven'],
        },
        {
          key: 'price-and-conditions',
          title: {
            en: 'Set your price and conditions',
            fr: 'Fixez votre prix et vos conditions',
            nl: 'Bepaal prijs en voorwaarden',
          },
          instructions: {
            en:
              'Work out what one performance costs, then two and three in the same hall. Decide ' +
              'what is in your price and what comes on top: travel, nights, meals, authors’ ' +
              'rights.\n\n' +
              'Practise saying the price in one sentence. Also decide below which amount you do ' +
              'not go, and what you ask in return for a discount.',
            fr:
              'Calculez le coût d’une date, puis de deux et de trois dans la même salle. Décidez ' +
              'ce que comprend le prix et ce qui s’y ajoute : voyages, nuitées, repas, droits ' +
              'd’auteur.\n\n' +
              'Entraînez-vous à dire le prix en une phrase. Décidez aussi du montant sous lequel ' +
              'vous n’irez pas, et de ce que vous demandez en échange d’une remise.',
            nl:
              'Bereken wat één speelbeurt kost, en daarna twee en drie in dezelfde zaal. Beslis ' +
              'wat in uw uitkoopsom zit en wat erbovenop komt: reizen, overnachtingen, ' +
              'maaltijden, auteursrechten.\n\n' +
              'Oefen om uw prijs in één zin te zeggen. Beslis ook onder welk bedrag u niet gaat, ' +
              'en wat u vraagt in ruil voor een korting.',
          },
          evidence: {
            en: 'Your price list for one, two and three performances.',
            fr: 'Vos prix pour une, deux et trois dates.',
            nl: 'Uw prijzen voor één, twee en drie speelbeurten.',
          },
          dueAfterDays: 42,
          concepts: ['pricing', 'break-even'],
          resources: ['uitkoopsom-berekenen', 'calculer-un-prix-de-cession'],
        },
      ],
    },
    {
      key: 'across-the-border',
      title: { en: 'Across the border', fr: 'De l’autre côté', nl: 'Over de grens' },
      steps: [
        {
          key: 'tour-budget-france',
          title: {
            en: 'Make a tour budget for France',
            fr: 'Faites un budget de tournée pour la France',
            nl: 'Maak een tourneebegroting voor Frankrijk',
          },
          instructions: {
            en:
              'One sheet: what does one day of performing in Valenciennes cost, and what does it ' +
              'bring in? Start from your budget of step 2 and add what the border adds: extra ' +
              'travelling days, nights, translation, paperwork.\n\n' +
              'Your coach of le Phénix knows which costs a French house usually takes on. Leave ' +
              'those lines open and fill them in together.',
            fr:
              'Une feuille : combien coûte une journée de jeu à Valenciennes, et combien ' +
              'rapporte-t-elle ? Partez de votre budget de l’étape 2 et ajoutez ce que la ' +
              'frontière ajoute : jours de voyage, nuitées, traduction, formalités.\n\n' +
              'Votre coach du Phénix sait ce qu’un lieu français prend d’habitude en charge. ' +
              'Laissez ces lignes ouvertes et remplissez-les ensemble.',
            nl:
              'Een begroting op één blad: wat kost één speeldag in Valenciennes, en wat levert ' +
              'hij op? Vertrek van uw begroting uit stap 2 en voeg toe wat de grens erbij doet: ' +
              'extra reisdagen, overnachtingen, vertaling, papierwerk.\n\n' +
              'Uw coach van le Phénix weet welke kosten een Frans huis gewoonlijk draagt. Laat ' +
              'die regels open en vul ze samen in.',
          },
          evidence: {
            en: 'The tour budget for at least three performances.',
            fr: 'Le budget de tournée pour trois dates au moins.',
            nl: 'De tourneebegroting voor minstens drie speelbeurten.',
          },
          dueAfterDays: 56,
          concepts: ['budget', 'touring', 'cash-flow'],
          house: 'phenix',
        },
        {
          key: 'contract',
          title: {
            en: 'Read through a contract',
            fr: 'Relisez un contrat',
            nl: 'Lees een contract na',
          },
          instructions: {
            en:
              'Take the French contract you were offered, or a model, and put it beside your ' +
              'own. Mark every sentence you do not understand and every one you would not sign.\n' +
              '\n' +
              'Pay attention to authors’ rights, cancellation and the date of payment: habits ' +
              'differ there. Send your notes to your coach before you sign anything.',
            fr:
              'Prenez le contrat français que l’on vous propose, ou un modèle, et posez-le à ' +
              'côté du vôtre. Marquez chaque phrase que vous ne comprenez pas et chaque phrase ' +
              'que vous ne signeriez pas.\n\n' +
              'Regardez de près les droits d’auteur, l’annulation et la date de paiement : les ' +
              'usages diffèrent. Envoyez vos remarques à votre coach avant de signer.',
            nl:
              'Neem het Franse contract dat u kreeg, of een model, en leg het naast uw eigen ' +
              'contract. Duid elke zin aan die u niet begrijpt en elke zin die u niet zou ' +
              'tekenen.\n\n' +
              'Let op auteursrechten, annulering en betaaldatum: daar verschillen de gewoonten. ' +
              'Stuur uw opmerkingen naar uw coach voor u iets tekent.',
          },
          evidence: {
            en: 'The contract with your remarks.',
            fr: 'Le contrat annoté.',
            nl: 'Het contract met uw opmerkingen.',
          },
          dueAfterDays: 70,
          concepts: ['sale-contract', 'copyright', 'cancellation'],
          resources: ['contrat-de-cession'],
          house: 'phenix',
        },
        {
          key: 'visit-phenix',
          title: {
            en: 'Visit le Phénix',
            fr: 'Visitez le Phénix',
            nl: 'Breng een bezoek aan le Phénix',
          },
          instructions: {
            en:
              'Spend half a day in Valenciennes: see the halls, meet the technical team and ' +
              'someone from programming, stay for a performance in the evening.\n\n' +
              'This step is optional. It is worth the journey when you have never worked in a ' +
              'French house. Prepare three questions, and let your coach know two weeks ahead ' +
              'who is coming.',
            fr:
              'Passez une demi-journée à Valenciennes : découvrez les salles, rencontrez ' +
              'l’équipe technique et une personne de la programmation, restez pour le spectacle ' +
              'du soir.\n\n' +
              'Cette étape est facultative. Elle vaut le voyage si vous n’avez jamais travaillé ' +
              'dans un lieu français. Préparez trois questions et prévenez votre coach deux ' +
              'semaines avant.',
            nl:
              'Breng een halve dag door in Valenciennes: bekijk de zalen, ontmoet de technische ' +
              'ploeg en iemand van de programmatie, en blijf voor de voorstelling ’s avonds.\n\n' +
              'Deze stap is vrij. Hij loont als u nooit eerder in een Frans huis werkte. Bereid ' +
              'drie vragen voor en laat uw coach twee weken vooraf weten wie er komt.',
          },
          dueAfterDays: 77,
          optional: true,
          concepts: ['programmer', 'residency'],
          house: 'phenix',
        },
        {
          key: 'status-and-social-security',
          title: {
            en: 'Sort out status and social security',
            fr: 'Réglez statuts et sécurité sociale',
            nl: 'Regel statuut en sociale zekerheid',
          },
          instructions: {
            en:
              'List everyone who travels: who employs them, in which country are they insured, ' +
              'and what must be applied for? Ask for the A1 certificates in good time, and find ' +
              'out with the house whether a declaration of posting and tax at source apply.\n\n' +
              'When in doubt, put the question to the competent office in writing, and keep the ' +
              'answer.',
            fr:
              'Listez toutes les personnes qui voyagent : qui les emploie, dans quel pays ' +
              'sont-elles assurées, que faut-il demander ? Demandez les certificats A1 à temps ' +
              'et voyez avec le lieu si une déclaration de détachement et une retenue à la ' +
              'source s’appliquent.\n\n' +
              'En cas de doute, posez la question par écrit à l’organisme compétent et gardez la ' +
              'réponse.',
            nl:
              'Maak een lijst van iedereen die meereist: wie is de werkgever, in welk land is ' +
              'men verzekerd, wat moet er aangevraagd worden? Vraag de A1-attesten op tijd aan ' +
              'en ga met het huis na of een detacheringsmelding en bronbelasting van toepassing ' +
              'zijn.\n\n' +
              'Twijfelt u? Stel de vraag schriftelijk aan de bevoegde dienst en bewaar het ' +
              'antwoord.',
          },
          evidence: {
            en: 'The list of the team with what was applied for and when.',
            fr: 'La liste de l’équipe, avec ce qui a été demandé et quand.',
            nl: 'De lijst van de ploeg: wat is aangevraagd, en wanneer.',
          },
          dueAfterDays: 84,
          concepts: ['social-security', 'posting', 'artist-status', 'withholding-tax'],
          resources: ['accueillir-une-compagnie-belge', 'working-in-the-arts'],
          house: 'phenix',
        },
      ],
    },
    {
      key: 'on-tour',
      title: { en: 'On tour', fr: 'En tournée', nl: 'Op tournee' },
      steps: [
        {
          key: 'technical-rider',
          title: {
            en: 'Bring your technical rider up to date',
            fr: 'Mettez à jour votre fiche technique',
            nl: 'Werk uw technische fiche bij',
          },
          instructions: {
            en:
              'Rewrite your rider for a hall you have never seen. Give the ideal size and the ' +
              'smallest possible one, and say what you bring yourselves.\n\n' +
              'Put a version number and a date on every page. Have it read by a technician who ' +
              'does not know the work: each question he or she asks is a line that is missing.',
            fr:
              'Réécrivez votre fiche pour une salle que vous n’avez jamais vue. Donnez la taille ' +
              'idéale et la plus petite possible, et dites ce que vous apportez.\n\n' +
              'Mettez une version et une date sur chaque page. Faites-la lire par une personne ' +
              'de la technique qui ne connaît pas le spectacle : chacune de ses questions est ' +
              'une ligne qui manque.',
            nl:
              'Herschrijf uw fiche voor een zaal die u nooit gezien hebt. Geef de ideale en de ' +
              'kleinst mogelijke maat, en zeg wat u zelf meebrengt.\n\n' +
              'Zet op elke bladzijde een versie en een datum. Laat de fiche lezen door een ' +
              'technicus die het werk niet kent: elke vraag die hij of zij stelt, is een regel ' +
              'die ontbreekt.',
          },
          evidence: {
            en: 'The new technical rider, in the language of the house.',
            fr: 'La nouvelle fiche technique, dans la langue du lieu.',
            nl: 'De nieuwe technische fiche, in de taal van het huis.',
          },
          dueAfterDays: 98,
          concepts: ['technical-rider', 'stage-equipment'],
          resources: ['fiche-technique-danse'],
          house: 'charleroi-danse',
        },
        {
          key: 'road-sheet',
          title: {
            en: 'Prepare the day itself',
            fr: 'Préparez le jour J',
            nl: 'Bereid de speeldag voor',
          },
          instructions: {
            en:
              'Make a road sheet for each performance: who is where at what time, whom you ring, ' +
              'where you eat and sleep, which papers are in the van.\n\n' +
              'Check the insurance of people, equipment and vehicle before you leave. Send the ' +
              'sheet to the house a week ahead, and to your team two days ahead.',
            fr:
              'Faites une feuille de route par date : qui est où, à quelle heure, qui appeler, ' +
              'où manger et dormir, quels papiers sont dans la camionnette.\n\n' +
              'Vérifiez avant de partir les assurances des personnes, du matériel et du ' +
              'véhicule. Envoyez la feuille au lieu une semaine avant, à votre équipe deux jours ' +
              'avant.',
            nl:
              'Maak per speelbeurt een draaiboek: wie is waar en wanneer, wie u belt, waar u eet ' +
              'en slaapt, welke papieren in de bestelwagen liggen.\n\n' +
              'Controleer voor vertrek de verzekering van mensen, materiaal en voertuig. Stuur ' +
              'het draaiboek een week vooraf naar het huis en twee dagen vooraf naar uw ploeg.',
          },
          evidence: {
            en: 'The road sheet of your first performance.',
            fr: 'La feuille de route de votre première date.',
            nl: 'Het draaiboek van uw eerste speelbeurt.',
          },
          dueAfterDays: 112,
          concepts: ['road-sheet', 'tour-plan', 'insurance'],
          resources: ['feuille-de-route', 'verzekeringen-op-tournee'],
          house: 'charleroi-danse',
        },
        {
          key: 'review',
          title: {
            en: 'Look back and decide what comes next',
            fr: 'Faites le bilan et décidez de la suite',
            nl: 'Kijk terug en beslis over het vervolg',
          },
          instructions: {
            en:
              'Within two weeks of the last performance, sit together for an hour. Put the real ' +
              'figures beside the tour budget, note per house what you would ask sooner, and who ' +
              'is to be rung back.\n\n' +
              'End with three decisions, each with a name and a date. Your coaches use the page ' +
              'to open the next doors with you.',
            fr:
              'Dans les deux semaines qui suivent la dernière date, réunissez-vous une heure. ' +
              'Mettez les chiffres réels à côté du budget de tournée, notez pour chaque lieu ce ' +
              'que vous demanderiez plus tôt, et qui rappeler.\n\n' +
              'Terminez par trois décisions, chacune avec un nom et une date. Vos coachs s’en ' +
              'serviront pour ouvrir les portes suivantes avec vous.',
            nl:
              'Zit binnen twee weken na de laatste speelbeurt een uur samen. Leg de echte ' +
              'cijfers naast de tourneebegroting, noteer per huis wat u vroeger zou vragen, en ' +
              'wie u terugbelt.\n\n' +
              'Sluit af met drie beslissingen, elk met een naam en een datum. Uw coaches ' +
              'gebruiken het blad om samen met u de volgende deuren te openen.',
          },
          evidence: {
            en: 'Your review of the tour on one page.',
            fr: 'Votre bilan de tournée en une page.',
            nl: 'Uw tourneebalans op één bladzijde.',
          },
          dueAfterDays: 140,
          concepts: ['touring', 'action-plan', 'grant-report'],
          resources: ['bilan-de-tournee'],
          house: 'charleroi-danse',
        },
      ],
    },
  ],
}
