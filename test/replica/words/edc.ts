/** The counter of the Espace de Confiance Pro Santé Connect, « Guichet Editeur ». Its form was never shown: the questions are plausible ones. */
import { ask, askYesNo, questions } from '../questions.ts';
import type { Section } from '../questions.ts';

const NAMES_SHOWN = { name: 'autresNoms', value: 'Oui' };

/** ÉTAPE 1 Formulaire administratif. */
export const EDC_SECTIONS: Section[] = [
  {
    title: "1. Informations de l'entreprise",
    entries: questions(
      ask('denominationSociale', "Dénomination sociale de l'entreprise *"),
      ask('siret', 'Numéro SIRET *'),
      ask('adresse', 'Adresse du siège social *'),
    ),
  },
  {
    title: '2. Informations de la solution logicielle',
    entries: [
      ...questions(
        ask('denominationCommerciale', 'Dénomination commerciale *'),
        ask('version', 'Numéro de version technique *'),
        ask('profils', 'Profils du logiciel candidat *', 'checkboxes', {
          options: ['Editeur de logiciel Utilisateur', 'Editeur de logiciel Proxy e-santé'],
        }),
        askYesNo('autresNoms', "Votre logiciel candidat a-t-il d'autres noms commerciaux ? *"),
        ask('attestation', "Attestation sur l'honneur *", 'file', {
          showIf: NAMES_SHOWN,
          limit: {
            megabytes: 10,
            extensions: ['pdf'],
            maxFiles: 10,
            sentence: 'Taille < 10 Mo. Les formats autorisés sont : pdf. Cet espace accepte 10 fichiers maximum.',
          },
        }),
      ),
      {
        entry: 'group',
        group: {
          name: 'noms',
          title: 'Autre nom commercial',
          questions: [ask('nom', 'Nom commercial *')],
          add: 'Ajouter un autre nom commercial',
          showIf: NAMES_SHOWN,
        },
      },
    ],
  },
];

/** The box above the form. */
export const EDC_INFORMATION = [
  "Dans le formulaire administratif, vous renseignez les noms commerciaux, et signez une attestation sur l'honneur qui confirme que ces dénominations renvoient à une seule et même solution logicielle.",
];

/** The card that opens the test environments. */
export const AUTHORISATION = {
  name: "Autorisation d'accès aux environnements de test des acteurs de l'Espace de confiance",
  text: "Veuillez compléter le chapitre de preuves Prérequis Maturité Technique afin d'obtenir l'habilitation correspondante.",
};
