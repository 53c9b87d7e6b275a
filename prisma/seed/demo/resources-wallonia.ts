import type { ResourceSeed } from './types.ts'

export const resourcesWallonia: ResourceSeed[] = [
  {
    key: 'plan-de-financement-transfrontalier',
    house: 'namur',
    author: 'coach',
    language: 'fr',
    texts: {
      fr: {
        title: 'Monter un plan de financement transfrontalier',
        summary: 'Dix questions, les aides des trois versants, et les délais réels de paiement.',
      },
      nl: {
        title: 'Een grensoverschrijdend financieringsplan opstellen',
        summary:
          'Tien vragen, de steun aan de drie kanten van de grens, en de echte betalingstermijnen.',
      },
    },
    form: 'text',
    body:
      'Répondez dans l’ordre, une ligne par question.\n\n' +
      '1. Quel est le coût complet, y compris vos heures ?\n' +
      '2. Quelle partie se passe dans quel pays ? Une aide paie rarement ce qui se passe ' +
      'ailleurs.\n' +
      '3. Qui peut demander : la structure, l’artiste, le lieu ?\n' +
      '4. Quelles recettes sont sûres, probables, espérées ? Trois colonnes.\n' +
      '5. Quelles aides se cumulent, et jusqu’à quel plafond d’intervention ? Lisez chaque ' +
      'règlement.\n' +
      '6. La même facture sert-elle deux fois ? Si oui, corrigez tout de suite.\n' +
      '7. Quand chaque dossier se dépose-t-il, et quand la réponse tombe-t-elle ?\n' +
      '8. Quand l’argent arrive-t-il vraiment ? Demandez-le à quelqu’un qui a déjà été payé.\n' +
      '9. Qui avance l’argent entre-temps ?\n' +
      '10. Que devient le projet si l’aide principale est refusée ?\n\n' +
      'Guichets à interroger : DRAC, Région et Département en France ; Fédération ' +
      'Wallonie-Bruxelles, WBI et provinces ; Vlaamse overheid, provincies en steden. Vérifiez ' +
      'toujours le règlement de l’année.',
    kind: 'guide',
    concepts: ['eurometropolis', 'funding-plan', 'cross-border-funding', 'budget', 'cash-flow'],
    terms: 'partnership',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'plan-de-tresorerie',
    house: 'namur',
    author: 'coach',
    language: 'fr',
    texts: {
      fr: {
        title: 'Plan de trésorerie sur douze mois',
        summary:
          'Un tableur simple : ce qui entre, ce qui sort, et le mois où le compte passe sous zéro.',
      },
      nl: {
        title: 'Liquiditeitsplan over twaalf maanden',
        summary:
          'Een eenvoudig rekenblad: wat komt binnen, wat gaat buiten, en in welke maand uw ' +
          'rekening onder nul gaat.',
      },
    },
    form: 'file',
    file: {
      name: 'plan-de-tresorerie.csv',
      content:
        'Ligne;M1;M2;M3;M4;M5;M6;M7;M8;M9;M10;M11;M12\n' +
        'Solde de début de mois;;;;;;;;;;;;\n' +
        'ENTRÉES;;;;;;;;;;;;\n' +
        'Cessions encaissées (date de paiement, pas de facture);;;;;;;;;;;;\n' +
        'Aides et subventions : avances;;;;;;;;;;;;\n' +
        'Aides et subventions : soldes;;;;;;;;;;;;\n' +
        'Coproductions;;;;;;;;;;;;\n' +
        'Ateliers et médiation;;;;;;;;;;;;\n' +
        'TVA récupérée;;;;;;;;;;;;\n' +
        'Total des entrées;;;;;;;;;;;;\n' +
        'SORTIES;;;;;;;;;;;;\n' +
        'Salaires nets;;;;;;;;;;;;\n' +
        'Cotisations et précompte;;;;;;;;;;;;\n' +
        'Honoraires et prestataires;;;;;;;;;;;;\n' +
        'Déplacements, repas, nuitées;;;;;;;;;;;;\n' +
        'Matériel et transport;;;;;;;;;;;;\n' +
        'Droits d’auteur;;;;;;;;;;;;\n' +
        'Loyer, assurances, comptable;;;;;;;;;;;;\n' +
        'TVA à payer;;;;;;;;;;;;\n' +
        'Remboursement de crédit;;;;;;;;;;;;\n' +
        'Total des sorties;;;;;;;;;;;;\n' +
        'Solde de fin de mois;;;;;;;;;;;;\n' +
        'Coussin minimum souhaité;;;;;;;;;;;;\n',
    },
    kind: 'template',
    concepts: ['cash-flow', 'bookkeeping'],
    terms: 'cc-by-sa',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'tax-shelter-scene',
    house: 'namur',
    author: 'coach-2',
    language: 'fr',
    texts: {
      fr: {
        title: 'Tax shelter pour la scène : avant de signer',
        summary:
          'Ce qu’il faut savoir avant de s’engager avec un intermédiaire : éligibilité, ' +
          'dépenses, calendrier, coût réel.',
      },
    },
    form: 'text',
    body:
      'Le tax shelter permet à une société belge d’investir dans une œuvre scénique contre un ' +
      'avantage fiscal. Il ne convient pas à tous les projets. Avant de signer :\n\n' +
      '- **Êtes-vous éligible ?** La société de production doit être agréée, et l’œuvre reconnue ' +
      'par la Communauté compétente. Demandez qui porte l’agrément si votre asbl ne l’a pas.\n' +
      '- **Quelles dépenses comptent ?** Surtout des dépenses belges liées à la production. ' +
      'Refaites votre budget en séparant ces lignes.\n' +
      '- **Quel calendrier ?** L’argent arrive en plusieurs fois, une partie après l’attestation ' +
      'finale. Placez chaque versement dans le plan de trésorerie.\n' +
      '- **Que coûte l’intermédiaire ?** Commission, frais de dossier, assurance : calculez le ' +
      'net.\n' +
      '- **Que se passe-t-il si la tournée s’arrête ?** Lisez l’article sur la non-délivrance de ' +
      'l’attestation.\n' +
      '- **Et les subventions ?** Vérifiez que le cumul reste permis par vos autres ' +
      'conventions.\n\n' +
      'Les montants et plafonds changent : vérifiez-les auprès du SPF Finances.',
    kind: 'guide',
    concepts: ['tax-shelter', 'funding-plan', 'co-production'],
    terms: 'partnership',
    visibility: 'regions',
    reach: 'partners-and-smes',
    sides: ['wallonia', 'flanders'],
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'calculer-un-prix-de-cession',
    house: 'namur',
    author: 'coach',
    language: 'fr',
    texts: {
      fr: {
        title: 'Calculer un prix de cession',
        summary:
          'Un tableur : coût plateau d’une date, d’une série de trois, marge et frais refacturés.',
      },
    },
    form: 'file',
    file: {
      name: 'calculer-un-prix-de-cession.csv',
      content:
        'Poste;Une date;Trois dates au même lieu;Remarque\n' +
        'A. COÛT PLATEAU;;;\n' +
        'Salaires artistes (montage compris);;;compter les services réels\n' +
        'Salaires technique;;;\n' +
        'Cotisations patronales;;;demander le taux au secrétariat social\n' +
        'Administration de la tournée;;;heures par contrat\n' +
        'Consommables et entretien du décor;;;\n' +
        'Amortissement du matériel;;;\n' +
        'B. FRAIS ANNEXES;;;\n' +
        'Transport du décor;;;aller et retour, péages\n' +
        'Voyages de l’équipe;;;\n' +
        'Repas et nuitées;;;sauf prise en charge directe\n' +
        'C. PART DE STRUCTURE;;;\n' +
        'Loyer, assurances, comptabilité;;;total annuel divisé par les dates prévues\n' +
        'Diffusion;;;\n' +
        'D. MARGE;;;\n' +
        'Réserve pour reprise de rôle;;;\n' +
        'Bénéfice réinvesti;;;\n' +
        'PRIX DE CESSION (A + C + D);;;hors taxes\n' +
        'FRAIS À REFACTURER (B);;;à écrire au contrat\n',
    },
    kind: 'tool',
    concepts: ['pricing', 'break-even', 'budget'],
    terms: 'cc-by-sa',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'relire-une-demande-daide',
    house: 'namur',
    author: 'coach-2',
    language: 'fr',
    texts: {
      fr: {
        title: 'Relire une demande d’aide : douze points',
        summary: 'La liste que nos coachs parcourent avant chaque dépôt.',
      },
    },
    form: 'text',
    body:
      'À faire relire par une personne qui n’a pas écrit le dossier.\n\n' +
      '- [ ] Le bon formulaire, de la bonne année.\n' +
      '- [ ] La structure qui demande remplit les conditions, preuves jointes.\n' +
      '- [ ] Le résumé se comprend sans le reste.\n' +
      '- [ ] Chaque critère du règlement a sa réponse, avec les mots du règlement.\n' +
      '- [ ] Qui fait quoi : noms, fonctions, jours de travail.\n' +
      '- [ ] Le calendrier tient avec la date de réponse annoncée.\n' +
      '- [ ] Dépenses et recettes sont égales.\n' +
      '- [ ] Chaque montant du texte se retrouve dans le budget.\n' +
      '- [ ] Les salaires de répétition y sont.\n' +
      '- [ ] Les recettes sûres sont séparées des recettes espérées.\n' +
      '- [ ] Les annexes s’ouvrent, portent un nom clair et sont signées.\n' +
      '- [ ] Dépôt la veille, accusé de réception rangé.\n\n' +
      'Puis une dernière lecture à voix haute de la première page : là où l’on trébuche, la ' +
      'commission trébuchera aussi.',
    kind: 'checklist',
    concepts: ['grant-application', 'subsidy', 'budget'],
    terms: 'cc-by',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'asbl-ou-association-loi-1901',
    house: 'namur',
    author: 'coordinator',
    language: 'fr',
    texts: {
      fr: {
        title: 'Asbl ou association loi 1901 : deux pays, deux habitudes',
        summary:
          'Ce qui se ressemble et ce qui change quand une association belge travaille avec une ' +
          'association française.',
      },
      nl: {
        title: 'Vzw of association loi 1901: twee landen, twee gewoonten',
        summary:
          'Wat lijkt op elkaar en wat verschilt wanneer een Belgische vzw met een Franse ' +
          'vereniging werkt.',
      },
      en: {
        title: 'Asbl, vzw or association loi 1901: two countries, two habits',
        summary:
          'What is alike and what differs when a Belgian non-profit works with a French one.',
      },
    },
    form: 'text',
    body:
      '**Ce qui se ressemble.** Un but désintéressé, pas de partage des bénéfices entre membres, ' +
      'une assemblée générale, des statuts publiés ou déclarés.\n\n' +
      '**Créer.** En Belgique, les statuts se déposent au greffe du tribunal de l’entreprise, ou ' +
      'en ligne, et l’asbl reçoit un numéro d’entreprise. En France, l’association se déclare en ' +
      'préfecture ; le numéro SIREN ne vient que si elle le demande, par exemple pour employer ' +
      'ou recevoir une subvention.\n\n' +
      '**Diriger.** L’asbl a un organe d’administration ; l’association s’organise presque ' +
      'librement, souvent avec un bureau : présidence, trésorerie, secrétariat. Demandez ' +
      'toujours qui peut signer.\n\n' +
      '**Vendre.** Les deux peuvent facturer, mais la TVA et l’impôt suivent l’activité réelle, ' +
      'pas le nom.\n\n' +
      '**Employer.** En France, une structure qui organise ou produit régulièrement des ' +
      'spectacles déclare son activité (licence).\n\n' +
      '**Dissoudre.** Les actifs vont à un but proche, jamais aux membres.\n\n' +
      'Quand une association française se présente, demandez ses statuts et son récépissé : elle ' +
      'demandera votre publication au Moniteur belge.',
    kind: 'guide',
    concepts: ['non-profit-status', 'governance', 'performance-licence'],
    terms: 'cc-by',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'site-interreg-fwvl',
    house: 'namur',
    author: 'coordinator',
    language: 'fr',
    texts: {
      fr: {
        title: 'Interreg France-Wallonie-Vlaanderen : le site du programme',
        summary:
          'Règles, appels et antennes du programme, dans les deux langues. À lire avant de rêver ' +
          'd’un projet européen.',
      },
    },
    form: 'link',
    url: 'https://www.interreg-fwvl.eu',
    kind: 'list',
    concepts: ['interreg', 'european-funding', 'cross-border-funding'],
    terms: 'credit-house',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'calendrier-des-depots',
    house: 'namur',
    author: 'coach',
    language: 'fr',
    texts: {
      fr: {
        title: 'Calendrier des dépôts : saison passée',
        summary:
          'Les dates limites que nous avions relevées, guichet par guichet. À remplacer par le ' +
          'relevé de cette saison.',
      },
    },
    form: 'text',
    body:
      'Ce relevé vaut pour la saison passée. Gardez-le pour la méthode, pas pour les dates.\n\n' +
      'Pour chaque guichet, nous notons six choses : le nom exact de l’aide, la page officielle, ' +
      'la date limite, le délai de réponse annoncé, le délai que les compagnies ont vraiment ' +
      'connu, et la personne qui répond au téléphone.\n\n' +
      'Nous le mettons à jour deux fois par an, en juin et en janvier, en ouvrant chaque page ' +
      'officielle : on ne recopie jamais une date d’un autre tableau. Une date non confirmée est ' +
      'écrite en rouge et ne part pas chez une PME.\n\n' +
      'La ligne qui sert le plus : « dépôt la veille ». Les plateformes sont lentes le dernier ' +
      'soir, et un dossier arrivé en retard n’est pas lu.',
    kind: 'list',
    concepts: ['grant-application', 'subsidy'],
    terms: 'partnership',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: false,
    status: 'published',
    validForDays: -40,
  },
  {
    key: 'annulations-et-reports',
    house: 'namur',
    author: 'coach-2',
    language: 'fr',
    texts: {
      fr: {
        title: 'Annulations et reports : fiche de la période de fermeture',
        summary:
          'Les clauses de report que nous proposions quand les salles étaient fermées. Retirée : ' +
          'le contexte a changé.',
      },
    },
    form: 'text',
    body:
      'Pendant la fermeture des salles, nous proposions trois engagements simples entre un lieu ' +
      'et une compagnie.\n\n' +
      '1. **D’abord reporter.** Une nouvelle date est cherchée ensemble dans un délai écrit, ' +
      'avant toute discussion sur l’argent.\n' +
      '2. **Payer ce qui a été travaillé.** Si le report échoue, le lieu paie les frais engagés ' +
      'et une part convenue du prix, sur justificatifs.\n' +
      '3. **Se parler.** Une personne de chaque côté, un appel dans les deux jours, un courriel ' +
      'de confirmation.\n\n' +
      'Cette fiche est retirée : les mesures publiques auxquelles elle renvoyait n’existent ' +
      'plus. Pour un contrat d’aujourd’hui, voyez « Contrat de cession : mode d’emploi », point ' +
      '7.',
    kind: 'example',
    concepts: ['cancellation', 'sale-contract'],
    terms: 'partnership',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: false,
    status: 'retired',
  },
  {
    key: 'feuille-de-route',
    house: 'charleroi-danse',
    author: 'coach',
    language: 'fr',
    texts: {
      fr: {
        title: 'Feuille de route d’une date',
        summary: 'Le modèle d’une page que chacun a dans sa poche le jour de la représentation.',
      },
      nl: {
        title: 'Draaiboek voor één speeldag',
        summary:
          'Het model van één bladzijde dat iedereen op de dag van de voorstelling op zak heeft.',
      },
    },
    form: 'file',
    file: {
      name: 'feuille-de-route.md',
      content:
        '# Feuille de route\n\n' +
        '**Spectacle / date / lieu** :\n' +
        '**Adresse de l’entrée des artistes** (pas celle du public) :\n' +
        '**Contact sur place** (nom, portable) :\n' +
        '**Contact de la compagnie** (nom, portable) :\n\n' +
        '| Heure | Quoi | Qui | Où |\n' +
        '|---|---|---|---|\n' +
        '| | Départ | | |\n' +
        '| | Arrivée, déchargement | | |\n' +
        '| | Montage | | |\n' +
        '| | Pause repas | | |\n' +
        '| | Balances, réglages | | |\n' +
        '| | Échauffement | | |\n' +
        '| | Entrée du public | | |\n' +
        '| | Début / fin (durée sans entracte) | | |\n' +
        '| | Rencontre avec le public | | |\n' +
        '| | Démontage, chargement | | |\n' +
        '| | Nuit (adresse, heure d’arrivée tardive possible ?) | | |\n\n' +
        '**Repas** : régimes, allergies\n' +
        '**Voiture et stationnement** : plaque, hauteur du véhicule\n' +
        '**Papiers dans le véhicule** : contrat, certificats A1, attestation d’assurance, liste ' +
        'du matériel\n' +
        '**Langue** : qui, sur place, parle français, néerlandais, anglais\n' +
        '**Si quelque chose casse** : hôpital, loueur, serrurier les plus proches\n',
    },
    kind: 'template',
    concepts: ['road-sheet', 'touring'],
    terms: 'cc-by-sa',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'fiche-technique-danse',
    house: 'charleroi-danse',
    author: 'coach-2',
    language: 'fr',
    texts: {
      fr: {
        title: 'Fiche technique : modèle pour une petite forme',
        summary:
          'Les rubriques qu’une direction technique cherche en premier, avec un exemple de ' +
          'formulation.',
      },
      nl: {
        title: 'Technische fiche: model voor een kleine productie',
        summary:
          'De rubrieken die een technische leiding eerst zoekt, met een voorbeeld van formulering.',
      },
      en: {
        title: 'Technical rider: model for a small production',
        summary: 'The headings a technical director looks for first, with an example of wording.',
      },
    },
    form: 'file',
    file: {
      name: 'fiche-technique-modele.md',
      content:
        '# Fiche technique (version et date en tête de chaque page)\n\n' +
        '1. **Équipe en tournée** : combien sur scène, combien en régie, contact technique ' +
        'joignable\n' +
        '2. **Durée** : spectacle, montage, démontage ; nombre de services demandés\n' +
        '3. **Plateau** : ouverture, profondeur et hauteur minimales ; ce qui reste possible en ' +
        'plus petit\n' +
        '4. **Sol** : tapis de danse (couleur, sens), plancher souple ou non\n' +
        '5. **Lumière** : plan de feu joint ; ce que nous apportons ; noir complet nécessaire ou ' +
        'non\n' +
        '6. **Son** : diffusion, retours, micros, lecteur\n' +
        '7. **Vidéo et réseau** : projecteur, connexion, longueur de câble\n' +
        '8. **Décor et accessoires** : liste, poids, classement au feu\n' +
        '9. **Loges** : nombre, douches, repassage, eau\n' +
        '10. **Personnel demandé au lieu** : par service, par métier\n' +
        '11. **Sécurité** : fumée, eau, flamme, public sur scène\n' +
        '12. **Langue de travail** de l’équipe\n\n' +
        'Exemple : « Ouverture idéale 10 m, minimum 8 m. En dessous, appelez-nous : la version ' +
        'de chambre se joue sur 6 m. »\n',
    },
    kind: 'template',
    concepts: ['technical-rider', 'stage-equipment'],
    terms: 'cc-by-sa',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'convention-de-residence',
    house: 'charleroi-danse',
    author: 'coach',
    language: 'fr',
    texts: {
      fr: {
        title: 'Convention de résidence : les points à écrire',
        summary: 'Studio, argent, traces, retours : ce que l’on règle avant d’entrer en résidence.',
      },
    },
    form: 'text',
    body:
      'Une résidence sans papier se passe bien neuf fois sur dix. Voici pour la dixième.\n\n' +
      '- **Période et lieu** : jours, heures d’accès, clés, qui ferme.\n' +
      '- **Ce que la maison donne** : studio, matériel, heures de technique, logement, repas, ' +
      'argent. Une ligne chacun, même quand c’est « rien ».\n' +
      '- **Ce que la compagnie fait** : travailler. Et peut-être une rencontre, une sortie de ' +
      'résidence : combien, devant qui, est-ce obligatoire ?\n' +
      '- **Salaires** : qui emploie l’équipe pendant la résidence ? Si la maison verse une ' +
      'somme, est-ce une coproduction ou un défraiement ?\n' +
      '- **Assurances** : matériel laissé sur place, responsabilité civile, accident.\n' +
      '- **Images** : qui filme, pour quel usage, jusqu’à quand.\n' +
      '- **Mention** : la phrase exacte à écrire dans les programmes.\n' +
      '- **Fin** : état des lieux, démontage, et une date pour se dire ce qui a été utile.\n\n' +
      'Deux pages suffisent.',
    kind: 'checklist',
    concepts: ['residency', 'co-production', 'rehearsal-space'],
    terms: 'cc-by',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'sol-de-danse',
    house: 'charleroi-danse',
    author: 'coach-2',
    language: 'fr',
    texts: {
      fr: {
        title: 'Prêt de tapis de danse entre nos maisons',
        summary:
          'Qui peut emprunter, comment on roule, transporte et pose. Pour les équipes techniques ' +
          'des maisons nommées.',
      },
    },
    form: 'text',
    body:
      'Entre nos trois maisons, nous prêtons des tapis de danse sans facture, à trois ' +
      'conditions.\n\n' +
      '1. **Demander trois semaines avant**, d’une direction technique à l’autre, avec les ' +
      'dimensions du plateau.\n' +
      '2. **Transporter à plat ou roulé serré sur son tube**, jamais plié, jamais debout. Un lé ' +
      'pèse lourd : deux personnes, des gants, un diable.\n' +
      '3. **Rendre propre et sec.** Pas de produit gras, pas d’adhésif qui laisse de la colle. ' +
      'Retirer l’adhésif le jour même.\n\n' +
      'À la pose : balayer deux fois, dérouler la veille si la salle est froide, laisser les lés ' +
      'se détendre avant de coller, vérifier les joints pieds nus.\n\n' +
      'Celui qui emprunte assure le matériel pendant le transport et signale un accroc tout de ' +
      'suite : on répare mieux ce que l’on sait.',
    kind: 'guide',
    concepts: ['dance-floor', 'stage-equipment', 'set-transport', 'shared-services'],
    terms: 'partnership',
    visibility: 'selected',
    reach: 'partners',
    houses: ['viernulvier', 'buda'],
    mayHandOn: false,
    status: 'published',
  },
  {
    key: 'bilan-de-tournee',
    house: 'charleroi-danse',
    author: 'coach',
    language: 'fr',
    texts: {
      fr: {
        title: 'Bilan de tournée en une page',
        summary:
          'Chiffres, rencontres, suites : à remplir dans les deux semaines qui suivent la ' +
          'dernière date.',
      },
      nl: {
        title: 'Tourneebalans op één bladzijde',
        summary:
          'Cijfers, ontmoetingen, vervolg: in te vullen binnen twee weken na de laatste ' +
          'speelbeurt.',
      },
    },
    form: 'text',
    body:
      'À remplir à plusieurs, une heure, dans les deux semaines. Après, on a oublié.\n\n' +
      '**Les chiffres.** Dates prévues et jouées. Public, par lieu. Prix de cession, frais ' +
      'refacturés, coût réel. Écart avec le budget, et la raison en trois mots.\n\n' +
      '**Les lieux.** Pour chacun : qu’est-ce qui a bien marché ? Qu’aurions-nous dû demander ' +
      'plus tôt ? Reviendrions-nous ?\n\n' +
      '**Les gens.** Qui a vu le spectacle, qui a dit quoi, qui rappelle qui, avant quelle ' +
      'date ?\n\n' +
      '**La frontière.** Ce qui nous a surpris : langue, horaires, papiers, paiement. Une phrase ' +
      'utile à la prochaine compagnie.\n\n' +
      '**L’équipe.** Heures réelles, fatigue, ce que l’on ne refera plus.\n\n' +
      '**La suite.** Trois décisions, trois noms, trois dates.\n\n' +
      'Joignez la page à votre parcours : votre coach s’en sert pour préparer la saison ' +
      'prochaine avec vous.',
    kind: 'template',
    concepts: ['touring', 'tour-plan', 'action-plan', 'grant-report'],
    terms: 'cc-by',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'working-in-the-arts',
    house: 'charleroi-danse',
    author: 'coach',
    language: 'fr',
    texts: {
      fr: {
        title: 'Working in the Arts : l’attestation du travail des arts',
        summary:
          'Le site officiel belge pour demander l’attestation et comprendre ce qu’elle ouvre ' +
          'comme droits.',
      },
      nl: {
        title: 'Working in the Arts: het kunstwerkattest',
        summary:
          'De officiële Belgische website om het attest aan te vragen en te begrijpen welke ' +
          'rechten het opent.',
      },
    },
    form: 'link',
    url: 'https://www.workinginthearts.be',
    kind: 'tool',
    concepts: [
      'arts-worker-certificate',
      'artist-status',
      'social-security',
      'employment-contract',
    ],
    terms: 'credit-house',
    visibility: 'partnership',
    reach: 'partners-and-smes',
    mayHandOn: true,
    status: 'published',
  },
  {
    key: 'notes-coproduction',
    house: 'charleroi-danse',
    author: 'coach',
    language: 'fr',
    texts: {
      fr: {
        title: 'Mes notes pour négocier une coproduction',
        summary: 'Aide-mémoire personnel : l’ordre des questions et les phrases qui débloquent.',
      },
    },
    form: 'text',
    body:
      'Pour moi, avant un rendez-vous de coproduction.\n\n' +
      'Commencer par le calendrier, jamais par l’argent : une date commune crée l’envie.\n\n' +
      'Demander ce que la maison cherche cette saison, puis se taire.\n\n' +
      'Trois chiffres prêts : le coût total, ce qui est acquis, ce qui manque. Ne jamais ' +
      'arrondir ce qui manque.\n\n' +
      'Distinguer apport en argent, en studio, en heures de technique. Un studio de trois ' +
      'semaines vaut souvent mieux qu’un petit chèque.\n\n' +
      'Phrase qui aide : « Qu’est-ce qui vous permettrait de dire oui avant juin ? »\n\n' +
      'Phrase à éviter : « Vous seriez les premiers. »\n\n' +
      'Sortir avec un courriel à écrire, un nom, une date. Le faire le jour même.',
    kind: 'guide',
    concepts: ['co-production'],
    terms: 'partnership',
    visibility: 'private',
    reach: 'partners',
    mayHandOn: false,
    status: 'published',
  },
]
