/**
 * Words that name a trade, a function or a kind of house, in the three languages, as `plainWords` writes
 * them. A public face cannot do without them, so that alone they point to nobody.
 */
const TRADE = `
theatre theater theaters schouwburg schouwburgen scene scenes podium podia stage stages opera operas zaal
festival festivals centre centres center centrum centra maison maisons huis huizen house houses kunsten
art arts artiste artistes artist artists artistique artistic artistiek artistieke kunst kunstenaar
kunstenaars kunstencentrum kunstenhuis cultuur culture cultural culturel culturelle culturels culturelles
cultureel culturele cultuurcentrum cultuurhuis musique musiques music muziek muziekcentrum muziekhuis
danse danses dance dans cirque circus circuscentrum cinema film films audiovisuel audiovisual
audiovisueel media litterature literature literatuur livre livres book books boek boeken lezen edition
editions publisher uitgever uitgeverij librairie bookshop boekhandel musee museum museums galerie gallery
design mode fashion architecture architectuur games jeux jeu video photographie photography fotografie
compagnie compagnies company companies gezelschap gezelschappen collectif collective collectief troupe
studio studios atelier ateliers workshop werkplaats residence residences residentie label labels agence
agency agentschap bureau office kantoor dienst service services desk balie guichet accueil onthaal
direction directeur directrice director directors directie zaakvoerder manager managers management
programmateur programmatrice programmation programmer programmers programming programmatie programmator
curator curateur curatrice coordinator coordinateur coordinatrice coordination coordinatie producer
producteur productrice production productions productie producties producent administrator
administrateur administratrice administration administratie conseiller conseillere adviser advisor
adviseur advies charge chargee responsable verantwoordelijke medewerker assistant assistante assistent
communication communicatie presse press pers diffusion booking touring tournee tournees tour verdeling
spreiding mediation bemiddeling educatie education jeunesse jeugd youth jeune jeunes public publics
publiek audience international internationale internationaal national nationale nationaal regional
regionale regionaal municipal municipale stad stedelijk ville city town region regio provincie province
departement department fonds fund foundation fondation stichting association vereniging vzw asbl ong
federation federatie network reseau netwerk union unie group groupe groep institute institut instituut
school ecole academie academy universite university universiteit hogeschool jury expert experts avocat
lawyer advocaat juriste jurist comptable accountant boekhouder finance financement financiering subsidy
subvention subsidie grant europe europa european europeen europeenne europees info contact contacts
hello bonjour mail email secretariat secretariaat team equipe ploeg reservation reservations tickets
ticketing billetterie creation creations creatie nouvelle nouveau nieuw nieuwe new grand grande groot
grote petit petite klein kleine small great north nord noord south sud zuid west ouest east oost
france frankrijk belgique belgie belgium wallonie wallonia flandre flandres flanders vlaanderen
nederland pays monde world wereld street straat avenue place plein square boulevard rue quai
mobilite mobility mobiliteit aide aides hulp steun support grants subsidies subsides droits rechten rights
legal juridique juridisch juridiques heritage patrimoine erfgoed innovation innovatie digital numerique
digitaal durable duurzaam sustainability emploi work werk travail formation opleiding training project
projet projects projets projecten market marche markt fair salon beurs performance performances spectacle
spectacles voorstelling voorstellingen creative creatif creatieve industry industries industrie
`
export const TRADE_WORDS: ReadonlySet<string> = new Set(TRADE.trim().split(/\s+/))

/** Small words of names and of sentences: alone they are nobody's. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `the and for van den der het een ten ter von del des les une aux sur dit bin ben ibn dos das los las
  met voor uit avec pour dans chez`
    .trim()
    .split(/\s+/),
)

/** Providers whose domain says nothing of who writes from it. */
export const WEBMAIL: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com hotmail.com hotmail.be hotmail.fr outlook.com outlook.be outlook.fr live.com
  live.be live.fr live.nl msn.com yahoo.com yahoo.fr ymail.com icloud.com me.com mac.com aol.com gmx.com
  gmx.net gmx.fr proton.me protonmail.com pm.me skynet.be telenet.be proximus.be scarlet.be voo.be orange.fr wanadoo.fr free.fr sfr.fr
  laposte.net bbox.fr neuf.fr ziggo.nl kpnmail.nl planet.nl xs4all.nl mail.com fastmail.com zoho.com`
    .trim()
    .split(/\s+/),
)
