import { type Claim, DOCUMENTS } from '../../segur/claim';

function guide(heading: string, words: string): Claim {
  return { document: DOCUMENTS.guideDui, heading, words, confidence: 'stated', dispositifs: ['DUI'] };
}

/** What the DUI guide says, and the webinar on its parcours. */
export const GUIDE_SOURCES = {
  heritageNru: guide(
    'Étape 1, 4. (1/4)',
    'Vous pouvez le retrouver dans l’attestation de référencement, la convention de référencement ou le rapport de conformité',
  ),
  guideEquivalence: guide('Étape 1, 4. (2/4)', 'Il n’est possible d’indiquer qu’un seul NRU d’une solution logicielle déjà référencée'),
  guideRoots: guide('Étape 1, 4. (2/4)', 'dans le dispositif DUI vague 2 ou dans un autre dispositif (LGC, DPI) de la vague 2'),
  guidePrecedents: guide('Étape 1, 4. (3/4)', 'Vous renseignez le NRU de ce précédent référencement'),
  guideInProgress: guide('Étape 1, 4. (4/4)', 'Vous renseignez le NRU de ce référencement en cours'),
  guideChange: guide(
    'Étape 1, 4. (4/4)',
    'vous pourrez alors demander à modifier votre formulaire administratif pour l’indiquer, en contactant l’équipe Référencement Ségur de l’ANS via la messagerie Convergence',
  ),
  guideDate2: guide(
    'Étape 1, 4. (4/4)',
    'vous devrez impérativement obtenir le premier référencement de votre solution logicielle avant la Date 2',
  ),
  guideAfter: guide(
    'Étape 2, 8. Récapitulatif',
    'nous vous invitons à utiliser la messagerie Convergence pour préciser à l’équipe Référencement Ségur de l’ANS votre demande de modification',
  ),
  guideEdc: guide(
    'Étape 2, 1. Informations Espace de Confiance Pro Santé Connect',
    'vous devez renseigner le même NRU dans les deux champs. Dans le cas où vous vous appuyez sur un proxy tiers, vous devez récupérer le NRU auprès de l’éditeur proxy',
  ),
  guideNames: guide(
    'Étape 2, 2. Informations CNDA (2/2)',
    'Complétez et signez le modèle d’attestation sur l’honneur, fourni par l’ANS, qui confirme que ces noms commerciaux renvoient à la même solution logicielle',
  ),
  guideSameNames: guide(
    'Étape 2, 2. Informations CNDA (2/2)',
    'Les noms commerciaux associés à la solution logicielle doivent être identiques à ceux renseignés dans le guichet EDC PSC Editeur',
  ),
  guideNil: guide('Étape 2, 2. Informations CNDA (2/2)', 'Le NIL est spécifique à chaque solution'),
  guideProfiles: guide('Étape 2, 3. Informations sur la solution logicielle', 'les profils référencés pour cette solution s’affichent'),
  guideComponents: guide(
    'Étape 2, 6. Composants additionnels',
    'Si vous n’avez pas inclus le nouveau composant, alors une nouvelle candidature est requise',
  ),
  guideCndaComponents: guide(
    'Étape 2, 6. Composants additionnels',
    'Vous devez faire une nouvelle demande de conformité afin d’intégrer les composants additionnels',
  ),
  guideAttestation: guide(
    'Étape 2, 7. Attestation sur l’honneur',
    'vous devez déclarer l’absence ou la présence de nouveau(x) composant(s) additionnel(s)',
  ),
  guideAttestationMain: guide(
    'Étape 2, 7. Attestation sur l’honneur',
    'Le composant principal de votre solution logicielle candidate est identique à celui référéncé antérieurement',
  ),
  guideAttestationProxy: guide(
    'Étape 2, 7. Attestation sur l’honneur',
    'vous devez déclarer l’absence ou la présence d’un nouveau composant Proxy e-santé',
  ),
  guideProofs: guide(
    'Étape 3 : Dépôt des preuves',
    'uniquement les scénarios MS vague 2 non communs avec le dispositif vague 2 sur lequel votre solution a déjà été référencée',
  ),
  guideExtra: {
    ...guide(
      'Étape 3, « Preuves complémentaires »',
      'vous devez déposer les preuves des chapitres liés aux nouveaux composants additionnels',
    ),
    alike: [],
  },
  guideExtraProxy: {
    ...guide('Étape 3, « Preuves complémentaires »', 'vous devez déposer l’attestation d’habilitation EDC PSC Editeur de Proxy e-santé'),
    alike: [],
  },
  guideDate3: guide(
    'Étape 3, preuves dérogatoires acceptées à la Date 3 (1/2)',
    'date à laquelle le formulaire de dépôt de preuve n’est plus ouvert',
  ),
  guideFullFile: guide(
    'Étape 3, preuves dérogatoires acceptées à la Date 2 (1/2)',
    'le formulaire de dépôt de preuves doit avoir été soumis avec des preuves répondant aux Exigences',
  ),
  parcoursDate1: {
    document: DOCUMENTS.parcours,
    heading: 'Zoom sur la phase 1 du parcours',
    words: 'date limite de dépôt du dossier administratif qui doit avoir été soumis au moins une fois',
    confidence: 'stated',
    dispositifs: ['DUI'],
  },
} satisfies Record<string, Claim>;
