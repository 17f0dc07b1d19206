/** The form that adds a product to the catalogue. */
import { ask, questions } from '../questions.ts';
import type { Section } from '../questions.ts';

/** The account that is signed in, as the site prints it. */
export const ACCOUNT = 'Editeur Recette';

/** « Ajouter un nouveau produit ». */
export const PRODUCT_SECTIONS: Section[] = [
  {
    title: 'Identification du produit',
    entries: questions(
      ask('nom', 'Nom du produit *'),
      ask('version', 'Version *'),
      ask('nil', "N° d'identification (NIL délivré par le CNDA)"),
      ask('responsable', 'Responsable *', 'select', { options: [ACCOUNT] }),
      ask('description', 'Description du produit *', 'textarea'),
      ask('certifications', 'Certifications'),
    ),
  },
  {
    title: 'Votre intérêt pour les dispositifs de référencement et/ou de certification',
    entries: questions(
      ask(
        'interets',
        'Par quels dispositifs de référencement et/ou de certification êtes-vous intéressé pour le produit ? *',
        'checkboxes',
        {
          options: [
            '1. Catalogue de services de Mon espace santé',
            '2. Certification de conformité des dispositifs médicaux numériques',
            '3. Ségur du Numérique en Santé',
            '4. Référencement du Bouquet de Services Professionnels (à venir)',
            '5. Certification de conformité des solutions de Téléconsultations',
            '6. Espace de Confiance ProSantéConnect',
            'Aucun dispositif identifié pour le moment',
          ],
        },
      ),
    ),
  },
];

/** The recap's lines: label printed, question read. It words two of them otherwise than the form. */
export const PRODUCT_RECAP: { label: string; name: string }[] = [
  { label: 'Nom du produit', name: 'nom' },
  { label: 'Version', name: 'version' },
  { label: 'Description', name: 'description' },
  { label: "N° d'identification (NIL délivré par le CNDA)", name: 'nil' },
  { label: 'Responsable du produit', name: 'responsable' },
  { label: 'Certifications', name: 'certifications' },
];
