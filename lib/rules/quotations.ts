import type { Claim, Passage } from '../segur/claim';
import type { Rule } from './rule';

/**
 * For each rule, the words relied on as its source prints them, and the dispositifs that they are written for ("" where a rule follows a norm, or compares
 * sources). Apart from the rules, so that the page's script does not carry them.
 */
const QUOTATIONS: Record<string, Pick<Claim, 'words'> & Pick<Passage, 'dispositifs' | 'alike'>> = {
  'additional-proofs': {
    words: 'un chapitre supplémentaire « Preuves complémentaires » peut être présent, dans les cas suivants',
    dispositifs: ['DUI'],
  },
  'attestation-expected': {
    words: 'Complétez et signez le modèle d’attestation sur l’honneur, fourni par l’ANS, si votre logiciel relève d’un des cas suivants',
    dispositifs: ['DUI'],
  },
  'chapter-ready-to-submit': {
    words: 'les preuves ne seront analysées par l’ANS qu’une fois l’intégralité du chapitre en question soumis',
    dispositifs: ['DUI'],
  },
  'file-other-proof': {
    words: 'Pour chaque exigence, vous devez fournir au moins une preuve de type fichier ou de type lien',
    dispositifs: ['DUI', 'LGC'],
  },
  'proof-missing': { words: 'pour chaque exigence, vous devez fournir au moins une preuve', dispositifs: ['DUI', 'LGC'] },
  'proof-to-redo': {
    words: 'vous demande d’apporter des modifications aux preuves chargées',
    dispositifs: ['DUI', 'LGC'],
  },
  'chapter-to-modify': {
    words: 'Les chapitres de preuves contenant des preuves à modifier sont au statut « A modifier »',
    dispositifs: ['DUI', 'LGC'],
  },
  'commercial-name-duplicate': {
    words: 'Pour chaque nom commercial, renseignez le nom commercial, le NIL, et le numéro de version technique',
    dispositifs: ['DUI'],
  },
  'component-own-editor': {
    words: 'composant applicatif édité par un membre du groupement solidaire ou un Editeur tiers, hors mandataire',
    dispositifs: 'all',
  },
  'component-unmasks-chapter': {
    words: 'Toutes les preuves du chapitre INS du dispositif MS vague 1 et vague 2 en lien avec le composant additionnel ajouté',
    dispositifs: ['DUI'],
  },
  'convention-to-sign': {
    words: 'Un e-mail lui a été envoyé depuis la plateforme YouSign pour signer la convention',
    dispositifs: ['LGC'],
  },
  'date-format': { words: 'jj/mm/aaaa', dispositifs: ['DUI'] },
  'deadline-differs': { words: '', dispositifs: 'all' },
  'deadline-passed': { words: 'Date limite pour soumettre une première fois la candidature administrative', dispositifs: ['DUI'] },
  'derogatory-proof': {
    words: 'vous devez transmettre une capture d’écran de l’étape "Dépôt de preuves" sur le guichet EDC PSC Editeur',
    dispositifs: ['DUI'],
    alike: [],
  },
  'draft-unsaved': { words: 'Enregistrer comme brouillon', dispositifs: ['LGC'] },
  'edc-capture': { words: 'devant obligatoirement afficher', dispositifs: ['DUI'], alike: [] },
  'edc-nru-differs': {
    words: 'si vous avez candidaté avec le profil Editeur de logiciel Utilisateur (Logiciel de Professionnel de Santé ou LPS)',
    dispositifs: ['DUI', 'LGC'],
  },
  'edc-nru-is-segur-nru': {
    words: 'transmettre le numéro unique de candidature (NRU) au guichet Espace de Confiance Pro Santé Connect',
    dispositifs: ['DUI', 'LGC'],
  },
  'edc-nru-missing': {
    words:
      'Il vous est demandé à l’étape Eligibilité de transmettre le numéro unique de candidature (NRU) au guichet Espace de Confiance Pro Santé Connect',
    dispositifs: ['DUI', 'LGC'],
  },
  'edc-nru-own-proxy': { words: 'vous devez renseigner le même NRU dans les deux champs', dispositifs: ['DUI', 'LGC'] },
  'edc-nru-third-party-proxy': {
    words: 'Dans le cas où vous vous appuyez sur un proxy tiers, vous devez récupérer le NRU auprès de l’éditeur proxy',
    dispositifs: ['DUI', 'LGC'],
  },
  'email-format': { words: '', dispositifs: 'all' },
  'equivalence-in-progress': {
    words: 'vous devrez impérativement obtenir le premier référencement de votre solution logicielle avant la Date 2',
    dispositifs: ['DUI'],
  },
  'equivalence-root-dispositif': {
    words: 'dans le dispositif DUI vague 2 ou dans un autre dispositif (LGC, DPI) de la vague 2',
    dispositifs: ['DUI'],
    alike: [],
  },
  'equivalence-root-version': { words: 'doit être inférieure ou égale à la version de la solution candidate', dispositifs: 'all' },
  'file-count': { words: 'Cet espace accepte 10 fichiers maximum', dispositifs: ['DUI', 'LGC'] },
  'file-format': { words: 'Les formats autorisés sont', dispositifs: ['DUI', 'LGC'] },
  'file-too-large': { words: 'Taille < 15 Mo', dispositifs: ['DUI', 'LGC'] },
  'forecast-date': { words: 'Date prévisionnelle de premier dépôt des preuves', dispositifs: ['DUI'] },
  'heritage-nru-count': {
    words: 'jusqu’à 3 pour le guichet DUI Médico social soit 1 par dispositif Médico-social vague 1',
    dispositifs: ['DUI'],
    alike: [],
  },
  'heritage-same-dispositif': {
    words: 'ne pas redéposer les preuves vague 1 reprises en vague 2 dans le même dispositif',
    dispositifs: ['DUI'],
  },
  'in-progress-wave': { words: 'DSR Vague 2', dispositifs: ['DUI'] },
  'mandate-dates': { words: 'Date de fin du mandat de distribution', dispositifs: ['DUI'] },
  'mandate-ends-before-date3': {
    words:
      'La date limite de fin des échanges de l’Editeur avec l’ANS pour la validation du dossier de preuves de conformité est la Date 3',
    dispositifs: ['DUI'],
  },
  'mandatory-missing': { words: 'Les champs obligatoires sont signalés par un astérisque', dispositifs: ['DUI', 'LGC'] },
  'nie-equals-nil': {
    words: 'Le CNDA vous transmet alors le Numéro d’Identifiant Logiciel (NIL) de votre logiciel',
    dispositifs: ['DUI', 'LGC'],
  },
  'nil-duplicate': { words: 'Le NIL est spécifique à chaque solution', dispositifs: ['DUI'] },
  'nil-looks-like-other-number': {
    words: 'Le CNDA vous transmet alors le Numéro d’Identifiant Logiciel (NIL) de votre logiciel',
    dispositifs: ['DUI', 'LGC'],
  },
  'nru-format': { words: 'Candidature RTPJTHIJVH', dispositifs: ['DUI'] },
  'nru-looks-like-other-number': { words: 'Réf. produit', dispositifs: ['DUI'] },
  'nru-repeated': { words: 'Vous renseignez le NRU de ce référencement en cours', dispositifs: ['DUI'] },
  'nru-self': { words: 'un seul NRU d’une solution logicielle déjà référencée', dispositifs: ['DUI'] },
  'nru-single-wave2': {
    words: 'Il n’est possible d’indiquer qu’un seul NRU d’une solution logicielle déjà référencée',
    dispositifs: ['DUI'],
  },
  'obsolete-versions': { words: 'si vous n’êtes pas concerné, l’indiquer dans le fichier prévu à cet effet', dispositifs: ['DUI'] },
  'phone-format': { words: '', dispositifs: 'all' },
  'profile-none': { words: 'Les preuves à déposer dépendent des profils sélectionnés', dispositifs: ['DUI'] },
  'same-dispositif-differs': { words: 'sous réserve que les profils et les numéros de versions soient différents', dispositifs: 'all' },
  'siret-format': { words: '', dispositifs: 'all' },
  'siret-is-siren': { words: 'La donnée connue sur la plateforme Convergence est le SIREN', dispositifs: ['DUI'] },
  'siret-other-siren': { words: 'Vous pouvez précompléter le champ SIRET par le SIREN', dispositifs: ['DUI'] },
  'totals-differ': { words: '0/200 preuve soumise', dispositifs: ['DUI'] },
};

/** Where a rule rests: its source, split into document and heading, with the words. Undefined for a rule of which none are given. */
export function claimOf({ id, source, confidence }: Pick<Rule, 'id' | 'source' | 'confidence'>): Claim | undefined {
  const quotation = QUOTATIONS[id];
  const [document = '', ...heading] = source.split(', ');
  return quotation && { document, heading: heading.join(', '), confidence, ...quotation };
}
