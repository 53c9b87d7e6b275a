/** The twenty questions of the self-scan, in the languages in which its house shares them. */

export const SELF_SCAN_NL =
  'Nr;Thema;Vraag;Groen / oranje / rood;Wat is de kleinste volgende stap?\n' +
  '1;Strategie;Kunnen we in één zin zeggen wat we doen en voor wie?;;\n' +
  '2;Strategie;Weten we waar we over twee jaar willen staan?;;\n' +
  '3;Verdienmodel;Weten we van welke inkomsten we leven?;;\n' +
  '4;Verdienmodel;Valt één klant of subsidie weg: blijven we overeind?;;\n' +
  '5;Financiën;Hebben we een begroting voor dit jaar?;;\n' +
  '6;Financiën;Weten we in welke maand het geld krap wordt?;;\n' +
  '7;Financiën;Kennen we de echte kostprijs van een speelbeurt of opdracht?;;\n' +
  '8;Juridisch;Staan onze afspraken op papier?;;\n' +
  '9;Juridisch;Weten we wie de rechten heeft op wat we maken?;;\n' +
  '10;Team;Weet iedereen wie waarover beslist?;;\n' +
  '11;Team;Worden voorbereiding en repetities betaald?;;\n' +
  '12;Communicatie;Weten we wie ons publiek is?;;\n' +
  '13;Communicatie;Hebben we een dossier dat vandaag verstuurd kan worden?;;\n' +
  '14;Productie;Hebben we een planning met deadlines die we halen?;;\n' +
  '15;Spreiding;Kennen we tien programmatoren die ons werk zagen?;;\n' +
  '16;Over de grens;Hebben we materiaal in een andere taal?;;\n' +
  '17;Digitaal;Vinden mensen ons online, en klopt wat er staat?;;\n' +
  '18;Duurzaamheid;Weten we waar ons werk het meest belast?;;\n' +
  '19;Veerkracht;Kan iemand overnemen als één van ons ziek wordt?;;\n' +
  '20;Veerkracht;Hebben we de voorbije maand tijd gehad om na te denken?;;\n'

export const SELF_SCAN_FR =
  'N°;Thème;Question;Vert / orange / rouge;Quel est le plus petit pas suivant ?\n' +
  '1;Stratégie;Pouvons-nous dire en une phrase ce que nous faisons et pour qui ?;;\n' +
  '2;Stratégie;Savons-nous où nous voulons être dans deux ans ?;;\n' +
  '3;Modèle économique;Savons-nous de quelles recettes nous vivons ?;;\n' +
  '4;Modèle économique;Si un client ou une aide disparaît, tenons-nous debout ?;;\n' +
  '5;Finances;Avons-nous un budget pour cette année ?;;\n' +
  '6;Finances;Savons-nous quel mois la trésorerie sera tendue ?;;\n' +
  '7;Finances;Connaissons-nous le vrai coût d’une représentation ou d’une commande ?;;\n' +
  '8;Juridique;Nos accords sont-ils écrits ?;;\n' +
  '9;Juridique;Savons-nous qui a les droits sur ce que nous faisons ?;;\n' +
  '10;Équipe;Chacun sait-il qui décide de quoi ?;;\n' +
  '11;Équipe;La préparation et les répétitions sont-elles payées ?;;\n' +
  '12;Communication;Savons-nous qui est notre public ?;;\n' +
  '13;Communication;Avons-nous un dossier qui peut partir aujourd’hui ?;;\n' +
  '14;Production;Avons-nous un planning dont nous tenons les dates ?;;\n' +
  '15;Diffusion;Connaissons-nous dix programmateurs qui ont vu notre travail ?;;\n' +
  '16;Outre-frontière;Avons-nous du matériel dans une autre langue ?;;\n' +
  '17;Numérique;Nous trouve-t-on en ligne, et ce qu’on y lit est-il juste ?;;\n' +
  '18;Durabilité;Savons-nous où notre travail pèse le plus ?;;\n' +
  '19;Résilience;Quelqu’un peut-il prendre le relais si l’un de nous tombe malade ?;;\n' +
  '20;Résilience;Avons-nous eu, ce mois-ci, le temps de réfléchir ?;;\n'
