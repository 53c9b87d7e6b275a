import { COMMUNICATION_PLANS } from './communication-plans.ts'
import { SELF_SCAN_FR, SELF_SCAN_NL } from './self-scan.ts'
import type { ResourceSeed } from './types.ts'

export const resourcesFlanders: ResourceSeed[] = [
  {
    key: 'zelfscan',
    house: 'buda',
    author: 'coach',
    language: 'nl',
    texts: {
      nl: {
        title: 'Waar staan we? Zelfscan in twintig vragen',
        summary:
          'Twintig vragen die u met uw ploeg in een uur beantwoordt, met een kleur per antwoord.',
      },
      fr: {
        title: 'Où en sommes-nous ? Autodiagnostic en vingt questions',
        summary: 'Vingt questions à parcourir en équipe en une heure, une couleur par réponse.',
      },
    },
    form: 'file',
    files: {
      nl: [{ name: 'zelfscan.csv', content: SELF_SCAN_NL, daysAgo: 200 }],
      fr: [{ name: 'autodiagnostic.csv', content: SELF_SCAN_FR, daysAgo: 150 }],
    },
    kind: 'tool',
    concepts: ['self-assessment', 'action-plan'],
    terms: 'cc-by-sa',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'een-programmator-schrijven',
    house: 'buda',
    author: 'coach-2',
    language: 'nl',
    texts: {
      nl: {
        title: 'Een programmator schrijven: voorbeeld en tegenvoorbeeld',
        summary: 'Twee mails naast elkaar, en waarom de ene gelezen wordt en de andere niet.',
      },
      fr: {
        title: 'Écrire à un programmateur : exemple et contre-exemple',
        summary: 'Deux courriels côte à côte, et pourquoi l’un est lu et l’autre non.',
      },
    },
    form: 'text',
    body:
      '**Niet zo.** “Geachte, wij zijn een dynamisch gezelschap en sturen u met trots ons nieuwe ' +
      'dossier (zie bijlage, 38 MB).” Zonder naam, zonder datum, zonder reden waarom u hem of ' +
      'haar schrijft.\n\n' +
      '**Wel zo.** “Dag [naam], vorig seizoen toonde u [voorstelling] in uw kleine zaal. Ons ' +
      'nieuwe stuk duurt 55 minuten, speelt met drie mensen op 6 bij 6 meter en past in dezelfde ' +
      'reeks. We spelen op 14 november in Kortrijk, op een uur rijden van u. Mag ik twee ' +
      'plaatsen vrijhouden? Trailer van twee minuten: [link].”\n\n' +
      'Waarom dit werkt:\n\n' +
      '- de eerste zin gaat over het huis, niet over u;\n' +
      '- de praktische feiten staan in één zin;\n' +
      '- er is één vraag, met een datum;\n' +
      '- niets in bijlage, alles achter een link.\n\n' +
      'Geen antwoord? Eén herinnering na tien dagen, met iets nieuws erin. Daarna belt u. ' +
      'Schrijf in de taal van de lezer, of zeg eerlijk dat iemand u hielp met vertalen.',
    kind: 'example',
    concepts: ['programmer', 'portfolio', 'touring'],
    terms: 'cc-by',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'feedback-after-a-showing',
    house: 'buda',
    author: 'coach',
    language: 'en',
    texts: {
      en: {
        title: 'Feedback after a showing: a method in four rounds',
        summary:
          'How to lead a conversation after an open rehearsal so that the makers leave with ' +
          'something to work on.',
      },
      nl: {
        title: 'Feedback na een toonmoment: een methode in vier rondes',
        summary:
          'Hoe u een gesprek leidt na een open repetitie, zodat de makers vertrekken met iets om ' +
          'aan te werken.',
      },
    },
    form: 'text',
    body:
      'Forty-five minutes, one person who leads and keeps the time, no more than fifteen guests. ' +
      'The makers decide beforehand what they want to know.\n\n' +
      '1. **What stayed with you?** Everyone names an image, a sound or a moment. No opinions. ' +
      'The makers only listen.\n' +
      '2. **The makers ask.** Two or three real questions about the work. Guests answer briefly ' +
      'and honestly.\n' +
      '3. **The guests ask.** Neutral questions only: “How did you choose the light?” and not ' +
      '“Why is it so dark?”\n' +
      '4. **Opinions, on request.** A guest says: “I have an opinion about the ending, would you ' +
      'like it?” The makers may say no.\n\n' +
      'Write down exact words. Send the notes within two days. Wait a night before deciding ' +
      'anything.\n\n' +
      'In a mixed group, let people speak their own language and ask a neighbour to whisper. A ' +
      'slow conversation is often a better one.',
    bodies: {
      nl:
        'Drie kwartier, één iemand die leidt en de tijd bewaakt, hoogstens vijftien gasten. De ' +
        'makers beslissen vooraf wat ze willen weten.\n\n' +
        '1. **Wat is u bijgebleven?** Iedereen noemt een beeld, een klank of een moment. Geen ' +
        'meningen. De makers luisteren alleen.\n' +
        '2. **De makers vragen.** Twee of drie echte vragen over het werk. De gasten antwoorden ' +
        'kort en eerlijk.\n' +
        '3. **De gasten vragen.** Alleen neutrale vragen: “Hoe kozen jullie het licht?” en niet ' +
        '“Waarom is het zo donker?”\n' +
        '4. **Meningen, op verzoek.** Een gast zegt: “Ik heb een mening over het einde, wilt u ze ' +
        'horen?” De makers mogen neen zeggen.\n\n' +
        'Schrijf letterlijk op wat gezegd wordt. Stuur de notities binnen twee dagen. Slaap er een ' +
        'nacht over voor u iets beslist.',
    },
    kind: 'guide',
    concepts: ['residency', 'rehearsal-space', 'audience-development'],
    terms: 'cc-by-sa',
    visibility: 'public',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'boventiteling',
    house: 'buda',
    author: 'coach-2',
    language: 'nl',
    texts: {
      nl: {
        title: 'Boventiteling: van vertaling tot cue',
        summary:
          'Wat boventiteling vraagt aan tijd, geld en techniek, en wanneer een kortere oplossing ' +
          'beter is.',
      },
    },
    form: 'text',
    body:
      'Boventitels zijn geen vertaling onder de tekst. Ze zijn een tweede regie.\n\n' +
      '1. **Beslis eerst of het nodig is.** Weinig tekst? Een samenvatting op een blad of een ' +
      'korte inleiding kan volstaan.\n' +
      '2. **Laat vertalen door iemand die theater kent**, en vraag de rechten op de vertaling ' +
      'meteen mee aan.\n' +
      '3. **Kort in.** Twee regels per titel. Wie leest, kijkt niet: schrap wat de speler al ' +
      'toont.\n' +
      '4. **Maak titels op de laatste versie van de tekst.** Elke wijziging daarna kost dubbel.\n' +
      '5. **Voorzie iemand die meeklikt**, en die het stuk minstens twee keer zag repeteren.\n' +
      '6. **Plan de techniek**: scherm of muur, plaats, leesbaarheid vanop de slechtste stoel, ' +
      'licht dat niet over de titels valt.\n' +
      '7. **Begroot** vertaling, bewerking, bediening, huur en één repetitie per zaal.\n\n' +
      'Vraag aan het huis of het zelf een scherm en een operator heeft, en of het een deel van ' +
      'de kosten draagt.',
    kind: 'guide',
    concepts: ['surtitling', 'translation', 'accessibility', 'technical-rider'],
    terms: 'credit-house',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'planning-coaching',
    house: 'buda',
    author: 'coordinator',
    language: 'nl',
    texts: {
      nl: {
        title: 'Wie coacht wat: onze interne verdeling',
        summary:
          'Hoe we vragen van bedrijven onder onze coaches verdelen, en wanneer we een ander huis ' +
          'bellen.',
      },
    },
    form: 'text',
    body:
      'Interne afspraak, te herzien in juni.\n\n' +
      '- Een nieuwe vraag krijgt binnen drie werkdagen een antwoord van de coördinator, ook als ' +
      'het antwoord “nog niet” is.\n' +
      '- Eén coach is verantwoordelijk. De tweede coach leest mee en springt in bij ziekte.\n' +
      '- Geen coach begeleidt meer trajecten tegelijk dan hij in een werkdag per week rond ' +
      'krijgt. Wie vol zit, zegt het.\n' +
      '- We bellen een ander huis zodra de vraag over Frans recht, over dans of over een zaal ' +
      'aan zee gaat. Eerst bellen, dan mailen.\n' +
      '- Notities over een bedrijf blijven in het traject. Niets in een gedeelde map, niets op ' +
      'papier dat blijft liggen.\n' +
      '- Elke eerste maandag: een halfuur over wat vastzit. Zonder namen als het zonder kan.',
    kind: 'guide',
    concepts: ['division-of-roles', 'wellbeing'],
    terms: 'partnership',
    visibility: 'organisation',
    reach: 'partners',
    mayHandOn: false,
    status: 'published',
  },
  {
    key: 'kunstenpunt',
    house: 'buda',
    author: 'coach',
    language: 'nl',
    texts: {
      nl: {
        title: 'Kunstenpunt: het steunpunt voor de kunsten in Vlaanderen',
        summary:
          'Cijfers, dossiers en contacten over podiumkunsten, muziek en beeldende kunst, ook ' +
          'over werken in het buitenland.',
      },
    },
    form: 'link',
    url: 'https://www.kunstenpunt.be',
    kind: 'list',
    concepts: ['touring', 'mobility-grant', 'fair-practice'],
    terms: 'credit-house',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
    validForDays: 24,
  },
  {
    key: 'repetitieruimte-delen',
    house: 'buda',
    author: 'coach-2',
    language: 'nl',
    texts: {
      nl: {
        title: 'Repetitieruimte delen over de grens',
        summary:
          'Ontwerp: hoe onze huizen lege weken in hun studio’s aan elkaars bedrijven kunnen geven.',
      },
    },
    form: 'text',
    body:
      'Ontwerp, nog te bespreken met le Phénix en Charleroi danse.\n\n' +
      '**Het idee.** Elk huis meldt tweemaal per jaar welke weken een studio leegstaat. Een ' +
      'bedrijf dat een ander huis begeleidt, kan die week krijgen.\n\n' +
      '**Wat we geven.** De ruimte, verwarming, wifi, één aanspreekpunt en een uur uitleg over ' +
      'de installatie. Geen technicus, tenzij afgesproken.\n\n' +
      '**Wat we vragen.** Een verzekering burgerlijke aansprakelijkheid, een nette ruimte, en ' +
      'een open deur op de laatste namiddag.\n\n' +
      '**Nog uit te zoeken.**\n\n' +
      '- Overnachting: wie betaalt, en waar?\n' +
      '- Mag er in het weekend gewerkt worden zonder personeel in huis?\n' +
      '- Hoe tellen we die weken mee in het verslag van het project?',
    kind: 'guide',
    concepts: ['twin-residency', 'rehearsal-space', 'residency', 'shared-services'],
    terms: 'partnership',
    visibility: 'partnership',
    reach: 'partners',
    mayHandOn: false,
    status: 'draft',
  },
  {
    key: 'sociale-media-eerste-gids',
    house: 'buda',
    author: 'coach',
    language: 'nl',
    texts: {
      nl: {
        title: 'Sociale media voor makers: eerste gids',
        summary:
          'Onze eerste gids, teruggetrokken omdat de netwerken waarover hij ging te veel ' +
          'veranderd zijn.',
      },
    },
    form: 'text',
    body:
      'Deze gids is teruggetrokken. Drie dingen blijven gelden, welk netwerk u ook gebruikt.\n\n' +
      '- **Kies er één.** Een kanaal dat u elke week voedt, is meer waard dan vier die ' +
      'stilvallen.\n' +
      '- **Toon het werk, niet de affiche.** Een repetitie, een schets, een fout die iets ' +
      'opleverde. Mensen volgen mensen.\n' +
      '- **Verzamel adressen.** Volgers zijn van het netwerk, een nieuwsbrief is van u. Verwijs ' +
      'daarom altijd naar uw inschrijvingspagina.\n\n' +
      'Vraag toestemming aan wie herkenbaar in beeld komt, en vermeld de fotograaf. Meet één ' +
      'cijfer dat u iets leert, bijvoorbeeld hoeveel mensen via een bericht een ticket kochten, ' +
      'en laat de rest liggen.',
    kind: 'guide',
    concepts: ['communication-plan'],
    terms: 'partnership',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: false,
    status: 'retired',
  },
  {
    key: 'begrotingsmodel-tournee',
    house: 'grote-post',
    author: 'coordinator',
    language: 'nl',
    texts: {
      nl: {
        title: 'Begrotingsmodel voor een tournee',
        summary:
          'Een rekenblad van één bladzijde: kosten per speeldag, reizen, rechten, break-evenpunt.',
      },
    },
    form: 'file',
    file: {
      name: 'begrotingsmodel-tournee.csv',
      content:
        'Rubriek;Post;Eenheid;Aantal;Prijs per eenheid;Totaal;Opmerking\n' +
        '1 Inkomsten;Uitkoopsommen;speelbeurt;;;;per zaal een eigen regel, exclusief btw\n' +
        '1 Inkomsten;Doorgerekende reis- en verblijfkosten;speelbeurt;;;;alleen wat in het ' +
        'contract staat\n' +
        '1 Inkomsten;Coproductiebijdragen;bijdrage;;;;alleen wat voor de tournee dient\n' +
        '1 Inkomsten;Subsidie of reistussenkomst;bijdrage;;;;zeker / waarschijnlijk / gehoopt\n' +
        '1 Inkomsten;Workshops en nagesprekken;sessie;;;;\n' +
        '2 Lonen;Spelers: speeldagen;dag;;;;brutoloon plus werkgeversbijdragen\n' +
        '2 Lonen;Spelers: reisdagen zonder voorstelling;dag;;;;wordt vaak vergeten\n' +
        '2 Lonen;Herneming: repetitiedagen;dag;;;;\n' +
        '2 Lonen;Techniek: opbouw, voorstelling, afbraak;dag;;;;\n' +
        '2 Lonen;Tourleiding;dag;;;;\n' +
        '2 Lonen;Productie en administratie;uur;;;;ook de uren na de tournee\n' +
        '2 Lonen;Sociaal secretariaat of sociaal bureau;maand;;;;\n' +
        '3 Reizen;Bestelwagen: huur;dag;;;;\n' +
        '3 Reizen;Brandstof en tol;km;;;;\n' +
        '3 Reizen;Trein of carpool ploeg;rit;;;;\n' +
        '3 Reizen;Overnachting;nacht;;;;per persoon, eenpersoonskamer\n' +
        '3 Reizen;Maaltijden of dagvergoeding;dag;;;;\n' +
        '3 Reizen;Parkeren;dag;;;;\n' +
        '4 Techniek;Huur materiaal;speelbeurt;;;;\n' +
        '4 Techniek;Verbruik: tape, batterijen, gels;speelbeurt;;;;\n' +
        '4 Techniek;Onderhoud decor en kostuums;tournee;;;;\n' +
        '4 Techniek;Boventiteling: bewerking en bediening;speelbeurt;;;;\n' +
        '5 Rechten;Auteursrechten;speelbeurt;;;;wie betaalt: wij of het huis?\n' +
        '5 Rechten;Muziekrechten;speelbeurt;;;;\n' +
        '6 Over de grens;A1-attesten: administratietijd;persoon;;;;\n' +
        '6 Over de grens;Bronbelasting;speelbeurt;;;;eerst aan het huis vragen\n' +
        '6 Over de grens;Vertaling dossier en contract;bladzijde;;;;\n' +
        '7 Algemeen;Verzekeringen;tournee;;;;BA, materiaal, transport\n' +
        '7 Algemeen;Promotiemateriaal;tournee;;;;\n' +
        '7 Algemeen;Deel in vaste kosten;maand;;;;huur, boekhouder, telefoon\n' +
        '7 Algemeen;Onvoorzien;percentage;;;;\n' +
        '8 Resultaat;Totaal inkomsten;;;;;\n' +
        '8 Resultaat;Totaal kosten;;;;;\n' +
        '8 Resultaat;Kost per speelbeurt;;;;;totaal kosten gedeeld door speelbeurten\n' +
        '8 Resultaat;Vaste kosten van de tournee;;;;;alles wat u ook bij één speelbeurt betaalt\n' +
        '8 Resultaat;Marge per speelbeurt;;;;;uitkoopsom min kosten van die ene speelbeurt\n' +
        '8 Resultaat;Break-evenpunt: aantal speelbeurten;;;;;vaste kosten gedeeld door marge per ' +
        'speelbeurt\n',
    },
    kind: 'template',
    concepts: ['budget', 'funding-plan', 'touring', 'break-even', 'pricing'],
    terms: 'cc-by-sa',
    visibility: 'selected',
    reach: 'partners',
    houses: ['buda', 'phenix'],
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'uitkoopsom-berekenen',
    house: 'grote-post',
    author: 'coach',
    language: 'nl',
    texts: {
      nl: {
        title: 'Uw uitkoopsom berekenen in vijf stappen',
        summary: 'Van de kost van één speelbeurt naar een prijs die u durft uit te spreken.',
      },
      fr: {
        title: 'Calculer son prix de cession en cinq étapes',
        summary: 'Du coût d’une date à un prix que l’on ose annoncer.',
      },
    },
    form: 'text',
    body:
      '1. **Tel de dag op.** Lonen met alle bijdragen, ook voor opbouw, reis en afbraak. ' +
      'Verbruik, transport, maaltijden. Dat is de kost van één speelbeurt.\n' +
      '2. **Voeg een deel van het jaar toe.** Vaste kosten van uw organisatie, gedeeld door het ' +
      'aantal speelbeurten dat u echt verwacht. Niet door het aantal waar u van droomt.\n' +
      '3. **Reken de reeks.** Twee dagen in dezelfde zaal kosten geen twee keer één dag: opbouw ' +
      'en reis vallen één keer. Maak een prijs voor één, twee en drie speelbeurten.\n' +
      '4. **Zet apart wat het huis zelf beter regelt.** Overnachting, maaltijden, ' +
      'auteursrechten: in de prijs of erbovenop, maar altijd op papier.\n' +
      '5. **Toets.** Bel twee collega’s met een vergelijkbare bezetting. Ligt u ver lager? Dan ' +
      'vergeet u iets. Ver hoger? Leg uit waarom.\n\n' +
      'Zeg uw prijs in één zin en zwijg daarna. Korting geeft u in ruil voor iets: een tweede ' +
      'dag, een workshop, een betaling vooraf.',
    kind: 'guide',
    concepts: ['pricing', 'break-even', 'sale-contract'],
    terms: 'cc-by',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'werken-met-vrijwilligers',
    house: 'grote-post',
    author: 'coach-2',
    language: 'nl',
    texts: {
      nl: {
        title: 'Werken met vrijwilligers: afspraken vooraf',
        summary:
          'Informatie die u vrijwilligers in Vlaanderen verplicht geeft, en afspraken die ' +
          'problemen voorkomen.',
      },
    },
    form: 'text',
    body:
      'Een vrijwilliger werkt onbetaald en onverplicht voor een organisatie zonder winstoogmerk. ' +
      'Voor een bv of een eenmanszaak kan dat niet: spreek met uw coach als u twijfelt.\n\n' +
      'Geef elke vrijwilliger vooraf, liefst op papier:\n\n' +
      '- het doel en de rechtsvorm van uw organisatie;\n' +
      '- de verzekering die u hebt afgesloten: burgerlijke aansprakelijkheid is in de meeste ' +
      'gevallen verplicht;\n' +
      '- of u onkosten vergoedt, en hoe: forfaitair of op bewijs, niet door elkaar;\n' +
      '- wat vertrouwelijk is.\n\n' +
      'Spreek daarnaast af: taak en uren, wie aanspreekpunt is, wat iemand doet bij ziekte, en ' +
      'wanneer u samen terugkijkt.\n\n' +
      'De maximumbedragen per dag en per jaar veranderen elk jaar: zoek ze op bij het Vlaams ' +
      'Steunpunt Vrijwilligerswerk. Wie een uitkering krijgt, meldt het vrijwilligerswerk best ' +
      'vooraf bij de instelling die betaalt.\n\n' +
      'Vrijwilligers vervangen geen betaalde spelers of technici.',
    kind: 'guide',
    concepts: ['volunteers', 'insurance', 'fair-practice'],
    terms: 'cc-by',
    visibility: 'regions',
    reach: 'partners-and-smes',
    sides: ['flanders'],
    mayHandOn: false,
    status: 'published',
  },
  {
    key: 'toegankelijk-onthaal',
    house: 'grote-post',
    author: 'coach',
    language: 'nl',
    texts: {
      nl: {
        title: 'Toegankelijk onthaal: rondgang met een lijst',
        summary: 'Loop de weg van uw bezoeker, van website tot stoel, en noteer elke drempel.',
      },
      fr: {
        title: 'Accueil accessible : faire le tour avec une liste',
        summary:
          'Suivez le chemin de votre public, du site web au fauteuil, et notez chaque obstacle.',
      },
      en: {
        title: 'An accessible welcome: walk round with a list',
        summary: 'Follow your visitor from the website to the seat and note every obstacle.',
      },
    },
    form: 'text',
    body:
      'Doe de rondgang met iemand die zelf drempels ervaart, en betaal die persoon.\n\n' +
      '- [ ] **Website**: staat er hoe u komt, wat er te verwachten is, en wie u kunt bellen? Te ' +
      'lezen zonder muis?\n' +
      '- [ ] **Ticket kopen**: kan een begeleider mee? Kan het ook telefonisch?\n' +
      '- [ ] **Weg naar het gebouw**: halte, parkeerplaats, stoep, licht.\n' +
      '- [ ] **Deur en onthaal**: hoogte van de balie, een stille plek om te wachten.\n' +
      '- [ ] **Toilet**: echt bruikbaar, of vol kratten?\n' +
      '- [ ] **Zaal**: rolstoelplaatsen met goed zicht en naast hun gezelschap, ringleiding, ' +
      'uitgang.\n' +
      '- [ ] **Voorstelling**: lichtflitsen, luide knallen, nabijheid van spelers. Zeg het ' +
      'vooraf.\n' +
      '- [ ] **Taal**: korte zinnen, pictogrammen, iemand die ook Frans of Engels spreekt.\n' +
      '- [ ] **Team**: weet iedereen wat te doen bij brandalarm?\n\n' +
      'Kies drie punten die deze maand opgelost raken. Zet de rest met een naam en een datum in ' +
      'uw plan.',
    kind: 'checklist',
    concepts: ['accessibility', 'inclusion', 'audience-development'],
    terms: 'cc-by-sa',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'ticketverkoop-lezen',
    house: 'grote-post',
    author: 'coach-2',
    language: 'nl',
    texts: {
      nl: {
        title: 'Uw ticketverkoop lezen',
        summary:
          'Welke vier cijfers u uit een ticketsysteem haalt, en welke beslissing bij elk cijfer ' +
          'hoort.',
      },
    },
    form: 'text',
    body:
      'Een ticketsysteem geeft honderd cijfers. Vier ervan helpen u beslissen.\n\n' +
      '1. **Wanneer kopen mensen?** Teken de verkoop per week. Komt de helft in de laatste tien ' +
      'dagen, dan heeft een campagne in september weinig zin.\n' +
      '2. **Wie komt terug?** Tel kopers die ook vorig jaar kochten. Zakt dat aandeel, kijk dan ' +
      'eerst naar het onthaal, daarna pas naar de affiche.\n' +
      '3. **Van waar komen ze?** Postcodes, niet adressen. Eén gemeente die ontbreekt, is een ' +
      'gesprek met een bibliotheek of school waard.\n' +
      '4. **Wat betalen ze echt?** Opbrengst gedeeld door bezoekers, vrijkaarten meegeteld.\n\n' +
      'Vraag aan het huis waar u speelt of het deze cijfers zonder namen wil delen. Namen en ' +
      'adressen horen bij het huis: die krijgt u alleen als de koper daar toestemming voor gaf.',
    kind: 'guide',
    concepts: ['ticketing', 'audience-development', 'data-protection'],
    terms: 'partnership',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
    validForDays: 12,
  },
  {
    key: 'verzekeringen-op-tournee',
    house: 'grote-post',
    author: 'coach',
    language: 'nl',
    texts: {
      nl: {
        title: 'Verzekeringen op tournee: checklist',
        summary:
          'Wat u navraagt bij uw makelaar en bij het huis, voor het materiaal in de bestelwagen ' +
          'ligt.',
      },
    },
    form: 'text',
    body:
      'Vraag het aan uw makelaar, en bewaar het antwoord.\n\n' +
      '- [ ] **Burgerlijke aansprakelijkheid**: geldt de polis ook buiten België, en voor ' +
      'vrijwilligers en stagiairs?\n' +
      '- [ ] **Arbeidsongevallen**: zijn alle medewerkers gedekt, ook op weg naar een zaal in ' +
      'Frankrijk? Wie verzekert zelfstandigen?\n' +
      '- [ ] **Materiaal**: nieuwwaarde of dagwaarde? Ook in de bestelwagen, ook ’s nachts?\n' +
      '- [ ] **Gehuurd en geleend materiaal**: wat zegt het huurcontract?\n' +
      '- [ ] **Voertuig**: is elke bestuurder toegelaten? Bijstand in het buitenland?\n' +
      '- [ ] **Annulering**: ziekte van een speler, pech onderweg, een zaal die sluit.\n' +
      '- [ ] **Het huis**: wat dekt de polis van de zaal, en vanaf welk uur?\n' +
      '- [ ] **Attest**: vraag het in de taal van het huis.\n\n' +
      'Maak foto’s van decor en kisten voor vertrek, met een lijst van waarde en serienummers. ' +
      'Dat ene blad bespaart weken discussie.',
    kind: 'checklist',
    concepts: ['insurance', 'touring', 'set-transport', 'risk-plan'],
    terms: 'cc-by',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'crowdfunding-eerst-rekenen',
    house: 'grote-post',
    author: 'coach-2',
    language: 'nl',
    texts: {
      nl: {
        title: 'Crowdfunding: eerst rekenen',
        summary:
          'Een berekening op de achterkant van een kladblad die zegt of u eraan moet beginnen.',
      },
    },
    form: 'text',
    body:
      'Beantwoord eerst vijf vragen, met echte cijfers.\n\n' +
      '1. **Hoeveel mensen kennen u goed genoeg om te geven?** Tel namen, geen volgers.\n' +
      '2. **Hoeveel geven ze gemiddeld?** Vraag het aan een collega die het deed, en reken met ' +
      'minder.\n' +
      '3. **Wat blijft over?** Trek de kosten van het platform, de beloningen, de verzending en ' +
      'eventuele btw op beloningen af.\n' +
      '4. **Hoeveel uren kost het?** Voorbereiding, filmpje, dertig dagen berichten, ' +
      'bedankingen. Zet er een uurloon naast.\n' +
      '5. **Wat gebeurt er als u het doel niet haalt?**\n\n' +
      'Is vraag 1 maal vraag 2 kleiner dan uw doel, begin dan niet, of kies een kleiner doel met ' +
      'een duidelijk voorwerp: een vloer, een vertaling, een reis.\n\n' +
      'Begin pas als een derde van het bedrag mondeling beloofd is. Een campagne die op dag één ' +
      'stilstaat, blijft stilstaan.',
    kind: 'tool',
    concepts: ['crowdfunding', 'funding-plan', 'communication-plan'],
    terms: 'cc-by',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
    validForDays: 28,
  },
  {
    key: 'oud-voorbeeldcontract',
    house: 'grote-post',
    author: 'coordinator',
    language: 'nl',
    texts: {
      nl: {
        title: 'Voorbeeld van een uitkoopcontract (oude versie)',
        summary:
          'Ons vroegere voorbeeld. Teruggetrokken: de bepalingen over annulering en ' +
          'persoonsgegevens zijn verouderd.',
      },
    },
    form: 'text',
    body:
      'Dit voorbeeld is teruggetrokken. Gebruik het niet meer voor een nieuw contract.\n\n' +
      'Wat erin stond en nog altijd nuttig is als geheugensteun:\n\n' +
      '- partijen, met ondernemingsnummer en tekenbevoegde persoon;\n' +
      '- voorstelling, datum, uur, zaal, aantal plaatsen;\n' +
      '- uitkoopsom exclusief btw, en wat daarbovenop komt;\n' +
      '- technische fiche als bijlage, met een datum tegen wanneer het huis antwoordt;\n' +
      '- auteursrechten: wie aangeeft en wie betaalt;\n' +
      '- vrijkaarten, publiciteit, vermeldingen.\n\n' +
      'Wat ontbrak: een trapsgewijze regeling bij annulering, een afspraak over opnames en ' +
      'streaming, en een bepaling over persoonsgegevens van bezoekers. Vraag uw coach naar een ' +
      'recent voorbeeld van uw sector.',
    kind: 'example',
    concepts: ['sale-contract', 'cancellation'],
    terms: 'partnership',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: false,
    status: 'retired',
  },
  {
    key: 'subsidies-zonder-grens',
    house: 'viernulvier',
    author: 'coach',
    language: 'nl',
    texts: {
      nl: {
        title: 'Subsidies zonder grens',
        summary: 'Welke subsidies combineren, en welke niet.',
      },
      fr: {
        title: 'Des subventions sans frontière',
        summary: 'Quelles aides se combinent, et lesquelles non.',
      },
    },
    form: 'text',
    body:
      'Subsidies uit twee landen combineren kan, als u drie vragen per subsidie beantwoordt.\n\n' +
      '**Waarvoor?** Werking, creatie, spreiding, reis of investering. Twee subsidies voor ' +
      'verschillende fasen gaan meestal samen. Twee voor dezelfde factuur nooit.\n\n' +
      '**Voor wie?** Kunstenaar, organisatie of huis. Een Franse steun gaat vaak naar het Franse ' +
      'huis dat u ontvangt: vraag dan dat huis om ze aan te vragen.\n\n' +
      '**Waar?** Sommige subsidies betalen alleen kosten op het eigen grondgebied.\n\n' +
      'Goede buren: een projectsubsidie voor creatie plus een tussenkomst in reiskosten; een ' +
      'residentie in Frankrijk plus een coproductie uit Vlaanderen; een Europese ' +
      'mobiliteitsbeurs voor de verkenning, een nationale subsidie voor het project.\n\n' +
      'Opgelet: een werkingssubsidie sluit projectsubsidies van dezelfde overheid soms uit; ' +
      'Europese projecten vragen bewijs van elk uur; taxshelter en subsidie hebben elk hun eigen ' +
      'regels over cumul.\n\n' +
      'Lees telkens het reglement van dit jaar en bel de dossierbehandelaar. Die doet dat liever ' +
      'voor dan na de indiening.',
    kind: 'list',
    concepts: ['subsidy', 'cross-border-funding', 'mobility-grant', 'european-funding', 'interreg'],
    terms: 'credit-house',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'communicatieplan-op-een-blad',
    house: 'viernulvier',
    author: 'coach-2',
    language: 'nl',
    texts: {
      nl: {
        title: 'Communicatieplan op één blad',
        summary: 'Doel, publiek, boodschap, kanalen, kalender en meetpunt: één blad per project.',
      },
      fr: {
        title: 'Plan de communication sur une feuille',
        summary: 'But, public, message, canaux, calendrier et mesure : une feuille par projet.',
      },
      en: {
        title: 'A communication plan on one sheet',
        summary:
          'Aim, audience, message, channels, calendar and measure: one sheet for each project.',
      },
    },
    form: 'file',
    files: COMMUNICATION_PLANS,
    kind: 'template',
    concepts: ['communication-plan', 'audience-development'],
    terms: 'cc-by-sa',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'vijf-gesprekken-met-publiek',
    house: 'viernulvier',
    author: 'coach',
    language: 'nl',
    texts: {
      nl: {
        title: 'Vijf gesprekken met uw publiek',
        summary:
          'Hoe u bezoekers en niet-bezoekers twintig minuten bevraagt zonder het antwoord in hun ' +
          'mond te leggen.',
      },
    },
    form: 'text',
    body:
      'Vijf gesprekken leren u meer dan honderd enquêtes. Kies drie mensen die kwamen en twee ' +
      'die hadden kunnen komen.\n\n' +
      '**Vraag naar vroeger, niet naar later.** “Vertel over de laatste keer dat u een avond ' +
      'uitging” werkt. “Zou u naar onze voorstelling komen?” levert beleefdheid op.\n\n' +
      'Zes vragen:\n\n' +
      '1. Hoe ging die avond, van het idee tot thuiskomen?\n' +
      '2. Wie koos, en waarom dat?\n' +
      '3. Wat hield u bijna tegen?\n' +
      '4. Wat vertelde u er de dag nadien over?\n' +
      '5. Waar hoort u over zulke dingen?\n' +
      '6. Wie zou ik nog moeten spreken?\n\n' +
      'Zwijg na elke vraag drie tellen. Schrijf letterlijke zinnen op, zonder naam. Vraag vooraf ' +
      'of u mag noteren, en gooi de notities weg als u klaar bent.\n\n' +
      'Leg de vijf bladen naast elkaar. Wat tweemaal terugkomt, is een spoor. Wat u verrast, is ' +
      'goud.',
    kind: 'guide',
    concepts: ['audience-development', 'diaspora', 'mediation'],
    terms: 'cc-by',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'nieuwsbrief-en-persoonsgegevens',
    house: 'viernulvier',
    author: 'coach-2',
    language: 'nl',
    texts: {
      nl: {
        title: 'Nieuwsbrief en persoonsgegevens: wat mag',
        summary: 'Tien controles voor uw adressenlijst, zonder juridisch jargon.',
      },
      fr: {
        title: 'Lettre d’information et données personnelles : ce qui est permis',
        summary: 'Dix vérifications pour votre liste d’adresses, sans jargon juridique.',
      },
    },
    form: 'text',
    body:
      '- [ ] U weet van elk adres waar het vandaan komt en wanneer het erbij kwam.\n' +
      '- [ ] Wie zich inschrijft, leest meteen waarvoor u het adres gebruikt.\n' +
      '- [ ] Het vakje staat niet vooraf aangevinkt.\n' +
      '- [ ] Elke nieuwsbrief heeft een link om uit te schrijven, en die werkt.\n' +
      '- [ ] U vraagt niet meer dan u nodig hebt. Een geboortedatum is zelden nodig.\n' +
      '- [ ] Adressen van programmatoren bewaart u apart van die van publiek.\n' +
      '- [ ] U kent het bedrijf dat de mails verstuurt, en hebt de verwerkersovereenkomst ' +
      'bewaard.\n' +
      '- [ ] Lijsten staan niet in een privémailbox of op een verloren laptop.\n' +
      '- [ ] Wie vraagt wat u over hem weet, krijgt binnen een maand antwoord.\n' +
      '- [ ] Eén keer per jaar verwijdert u wie lang niets meer opende.\n\n' +
      'Kreeg u adressen van een partner? Gebruik ze alleen als de mensen daarmee hebben ' +
      'ingestemd. Twijfelt u, vraag het dan aan de Gegevensbeschermingsautoriteit of, in ' +
      'Frankrijk, de CNIL.',
    kind: 'checklist',
    concepts: ['newsletter', 'data-protection'],
    terms: 'cc-by',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'persmap-checklist',
    house: 'viernulvier',
    author: 'coach',
    language: 'nl',
    texts: {
      nl: {
        title: 'Persmap: wat erin hoort en wat niet',
        summary:
          'Een lijst voor journalisten en huizen, met maten voor beeld en lengtes voor tekst.',
      },
    },
    form: 'text',
    body:
      'Eén map achter één link, met bestandsnamen die zonder uitleg te begrijpen zijn.\n\n' +
      '**Tekst**\n\n' +
      '- [ ] Eén zin, één alinea, één bladzijde: drie lengtes van hetzelfde.\n' +
      '- [ ] Alles in elke taal waarin u speelt, nagelezen door iemand die ze als moedertaal ' +
      'heeft.\n' +
      '- [ ] Namen en functies, gespeld zoals de mensen het zelf doen.\n' +
      '- [ ] Speellijst met datum van de laatste wijziging.\n\n' +
      '**Beeld**\n\n' +
      '- [ ] Drie foto’s liggend, twee staand, scherp genoeg voor druk.\n' +
      '- [ ] Naam van de fotograaf in de bestandsnaam, gebruik toegestaan voor pers en huizen.\n' +
      '- [ ] Een trailer van hoogstens twee minuten, met ondertitels.\n\n' +
      '**Contact**\n\n' +
      '- [ ] Eén persoon, bereikbaar in de week van de première.\n\n' +
      '**Niet**: een dossier van veertig bladzijden, citaten zonder bron, logo’s als foto, een ' +
      'map die na een maand verloopt.',
    kind: 'checklist',
    concepts: ['press-kit', 'portfolio', 'translation'],
    terms: 'cc-by-sa',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'how-we-read-a-proposal',
    house: 'viernulvier',
    author: 'coach-2',
    language: 'en',
    texts: {
      en: {
        title: 'How a programmer reads your proposal',
        summary:
          'What happens to your mail in the ten minutes we have for it, and how to make those ' +
          'minutes count.',
      },
    },
    form: 'text',
    body:
      'We read far more proposals than we can show. This is what we look for, in order.\n\n' +
      '1. **Is it for us?** Size of the hall, length, language, audience. If these are missing ' +
      'we have to ask, and often we do not.\n' +
      '2. **What is it?** Two sentences in plain words. We do not need the theory yet.\n' +
      '3. **Can we see it?** A date near us, or a full recording. A trailer shows energy, not a ' +
      'performance.\n' +
      '4. **Who else is in?** Co-producers, residencies, confirmed dates. Say “confirmed” only ' +
      'when it is.\n' +
      '5. **What does it cost, roughly?** A range is fine. It saves both of us an awkward call.\n' +
      '6. **Why now, why here?** One honest reason.\n\n' +
      'A “not this season” is usually true. Ask whether you may come back, and with what. Keep a ' +
      'note of every answer: the third proposal is often the right one.',
    kind: 'guide',
    concepts: ['programmer', 'portfolio', 'touring'],
    terms: 'cc-by',
    visibility: 'public',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'cultuurloket',
    house: 'viernulvier',
    author: 'coordinator',
    language: 'nl',
    texts: {
      nl: {
        title: 'Cultuurloket: eerste hulp bij zakelijke vragen',
        summary:
          'Informatie en adviesgesprekken over statuut, contracten, auteursrecht en financiering ' +
          'voor wie in Vlaanderen werkt.',
      },
    },
    form: 'link',
    url: 'https://www.cultuurloket.be',
    kind: 'tool',
    concepts: ['artist-status', 'copyright', 'employment-contract', 'non-profit-status'],
    terms: 'credit-house',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'subsidierondes-vorig-jaar',
    house: 'viernulvier',
    author: 'coach',
    language: 'nl',
    texts: {
      nl: {
        title: 'Subsidierondes: overzicht van vorig jaar',
        summary:
          'De rondes die we vorig jaar volgden, met onze ervaring over antwoordtermijnen. ' +
          'Verlopen.',
      },
    },
    form: 'text',
    body:
      'Dit overzicht is verlopen. De data gelden niet meer, de werkwijze wel.\n\n' +
      'Voor elke ronde noteerden we: naam van de subsidie, wie mag aanvragen, indiendatum, ' +
      'aangekondigde antwoorddatum, werkelijke antwoorddatum, datum van de eerste betaling.\n\n' +
      'Wat we leerden:\n\n' +
      '- Tussen indienen en antwoord ligt vaak meer tijd dan een productie kan wachten. Plan een ' +
      'versie van uw project die zonder die subsidie kan starten.\n' +
      '- De eerste schijf komt na de ondertekende overeenkomst, niet na het bericht. Bereken de ' +
      'overbrugging.\n' +
      '- Een weigering met een motivering is werk waard: vraag een gesprek, pas aan, dien ' +
      'opnieuw in.\n\n' +
      'Het overzicht van dit seizoen volgt zodra elke datum op de officiële pagina is nagekeken.',
    kind: 'list',
    concepts: ['subsidy', 'grant-application', 'cash-flow'],
    terms: 'partnership',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: false,
    status: 'published',
    validForDays: -20,
  },
  {
    key: 'digitaal-spreiden',
    house: 'viernulvier',
    author: 'coach-2',
    language: 'nl',
    texts: {
      nl: {
        title: 'Digitaal spreiden: onze proefopstelling',
        summary:
          'Ontwerp: wat een livestream met twee camera’s vraagt aan mensen, rechten en geld.',
      },
    },
    form: 'text',
    body:
      'Ontwerp. We vullen de bedragen in na de derde proef.\n\n' +
      '**Vooraf.** Hebben alle spelers, auteurs en componisten ingestemd met een stream, hoe ' +
      'lang blijft die online en in welke landen? Zonder schriftelijk akkoord begint u niet.\n\n' +
      '**Ploeg.** Eén persoon beeld, één persoon geluid, één persoon die het publiek online ' +
      'onthaalt. Wie de zaal bedient, kan dat er niet bij doen.\n\n' +
      '**Techniek.** Twee vaste camera’s, geluid uit de mengtafel plus een zaalmicrofoon, vaste ' +
      'internetverbinding, een opname als reserve.\n\n' +
      '**Publiek.** Een tijdstip, een korte inleiding, een chat met een naam, ondertitels. ' +
      'Betalend of gratis: beslis voor u aankondigt.\n\n' +
      '**Nadien.** Hoeveel mensen bleven tot het einde? Kwam iemand daarna naar de zaal?',
    kind: 'guide',
    concepts: ['digital-distribution', 'copyright', 'neighbouring-rights'],
    terms: 'partnership',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: false,
    status: 'draft',
  },
]
