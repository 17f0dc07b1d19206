import { type Claim, DOCUMENTS } from '../../segur/claim';

function principle(heading: string, words: string): Claim {
  return { document: DOCUMENTS.principle, heading, words, confidence: 'stated', dispositifs: 'all' };
}

/** The cases that this webinar shows are of DUI. */
function shown(heading: string, words: string): Claim {
  return { document: DOCUMENTS.convergence, heading, words, confidence: 'stated', dispositifs: ['DUI'] };
}

const ATTENTION = 'Le NRU racine doit être complété obligatoirement avant la Date de dépôt complet des preuves';
const SPECIFIC = 'il est conseillé de déposer sans attendre les preuves spécifiques en s’appuyant sur le chapitrage des REM';

/** What the two webinars on équivalence say. */
export const WEBINAR_SOURCES = {
  principles: principle('Principes', 'Il ne peut s’appliquer que si le composant principal est identique'),
  definitions: principle('Rappel et définitions des notions clés', 'Il n’y a pas d’équivalence par module'),
  heritageScope: principle(
    'Précisions sur la notion d’héritage',
    'n’aura pas à déposer les preuves du périmètre vague 1 qui ont été validées lors de ce référencement',
  ),
  heritageGiven: principle('Précisions sur la notion d’héritage', 'Le NRU "héritage" doit être renseigné à la candidature'),
  lists: principle(
    'Rappel et définitions des notions clés',
    'cela renvoie aux listes d’équivalence qui indiquent les correspondances des ID des exigences',
  ),
  upward: principle(
    'Rappels sur la notion de compatibilité ascendante',
    'doit être inférieure ou égale à la version de la solution candidate',
  ),
  upwardAll: principle(
    'Rappel et définitions des notions clés',
    'Le principe de la compatibilité ascendante doit être respecté pour tous les composants de la Solution logicielle',
  ),
  names: principle('Dénominations commerciales multiples', 'vous indiquez tous les noms commerciaux de votre Solution logicielle'),
  namesNils: principle('Dénominations commerciales multiples', 'Vous indiquez les NIL de chaque nom commercial'),
  namesTogether: principle('Dénominations commerciales multiples', 'elles sont regroupées et déclarées au sein d’une candidature unique'),
  namesEdc: principle(
    'Dénominations commerciales multiples',
    'vous renseignez les noms commerciaux, et signez une attestation sur l’honneur',
  ),
  namesConfigurable: principle(
    'Dénominations commerciales multiples',
    'votre solution est paramétrable dans les preuves des exigences 102 ou 104',
  ),
  namesTests: principle(
    'Dénominations commerciales multiples',
    'vous obtenez une unique autorisation aux environnements de tests délivrée, qui mentionne l’ensemble des noms commerciaux déclarés et NIL associés',
  ),
  namesIntrusion: principle(
    'Dénominations commerciales multiples',
    'Votre rapport de test d’intrusion doit mentionner l’ensemble des noms commerciaux et versions techniques',
  ),
  pscCounters: principle(
    'Fonctionnement sur les guichets PSC',
    'Si modification du Proxy e-Santé habilité seul, il repasse seul au guichet',
  ),
  cndaCounter: principle(
    'Fonctionnement sur le guichet CNDA',
    'L’éditeur doit déposer des demandes de conformité pour chaque nom commercial',
  ),
  cndaSameNil: principle(
    'Fonctionnement sur le guichet CNDA',
    'Lorsque le NIL est identique, une nouvelle demande de conformité est néanmoins requise',
  ),
  casesA: principle(
    'A - Cas d’application entre dispositifs distincts',
    'Vous déposez une seule candidature et déclarez le n° unique de référencement précédemment obtenu',
  ),
  casesAOther: principle(
    'A - Cas d’application entre dispositifs distincts',
    'Chaque configuration correspond à une Solution Logicielle différente',
  ),
  casesADate2: principle('A - Cas d’application entre dispositifs distincts', ATTENTION),
  casesASpecific: principle('A - Cas d’application entre dispositifs distincts', SPECIFIC),
  casesB: principle(
    'B - Cas d’application au sein d’un dispositif',
    'déclarez les nouveaux composants dans chacune de vos candidatures et déposez une attestation sur l’honneur',
  ),
  casesBDiffer: principle(
    'B - Cas d’application au sein d’un dispositif',
    'sous réserve que les profils et les numéros de versions soient différents',
  ),
  casesBSpecific: principle('B - Cas d’application au sein d’un dispositif', SPECIFIC),
  illustration2A: principle('Illustration du cas 2A', 'qui confirme que ces noms commerciaux renvoient à la même Solution logicielle'),
  illustration3A: principle(
    'Illustration du cas 3A',
    'renvoient au même composant principal, et qui atteste de la présence de nouveaux composants additionnels',
  ),
  illustration2B: principle(
    'Illustration du cas 2B',
    'renvoient à la même Solution logicielle, et qui atteste de la présence de nouveaux composants additionnels',
  ),
  illustrationChapters: principle(
    'Illustration du cas 3A',
    'Je dépose les preuves des chapitres liés aux nouveaux composants additionnels',
  ),
  illustrationProfiles: principle('Illustration du cas 2A', 'les profils optionnels SF et Kiné'),
  illustrationSpecific: {
    ...principle('Illustration du cas 2A', 'preuves spécifiques au guichet SDV-PSF et aux profils SF et Kiné'),
    dispositifs: ['PSF'],
  },
  illustrationCnda: principle(
    'Illustration du cas 2A',
    'Pour chaque NIL, je dépose les attestations de conformité CNDA demandées dans le REM',
  ),
  illustrationEdc: principle(
    'Illustration du cas 2A',
    'Je dépose une unique attestation d’habilitation EDC PSC Editeur Logiciel Utilisateur',
  ),
  managementRules: {
    ...shown('Règles de gestion', 'L’héritage entre la vague 1 et la vague 2 se fait uniquement sur un même dispositif'),
    dispositifs: 'all',
  },
  threeNrus: shown('Règles de gestion', 'jusqu’à 3 pour le guichet DUI Médico social soit 1 par dispositif Médico-social vague 1'),
  fullFile: {
    ...shown('Règles de gestion', 'avec l’obligation d’avoir déposé un dossier complet comprenant toutes les preuves à la date 2'),
    dispositifs: 'all',
  },
  nominal: shown('Cas nominal', 'les preuves du profil général de vague 1 et la vague 2 du dispositif MS'),
  case1: shown(
    'Cas 1',
    'Les preuves des exigences du profil « général » DUI Médico social non communes avec celles du profil « général » de DPI',
  ),
  case2: shown(
    'Cas 2',
    'Toutes les preuves du chapitre INS du dispositif MS vague 1 et vague 2 en lien avec le composant additionnel ajouté',
  ),
  case3: shown('Cas 3', 'Les preuves spécifiques du profil "PDE" vague 2'),
} satisfies Record<string, Claim>;
