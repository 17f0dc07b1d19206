/** A site that shows what it knows of the company where it matters: the guides' screens do not, some day's may. */
import { ask } from '../questions.ts';
import type { Section } from '../questions.ts';

/** The question of Étape 2 that prints the company's name, to be read only. */
export const COMPANY_SHOWN = 'entreprise';

/** The form with the SIREN printed beside the SIRET at Étape 1, and with the company's name above everything at Étape 2. */
export function withCompany(sections: Section[], step: 1 | 2, siren: string): Section[] {
  if (step === 2) {
    const question = ask(COMPANY_SHOWN, "Dénomination sociale de l'entreprise", 'text', { readonly: true });
    return sections.map((section, at) =>
      at > 0 ? section : { ...section, entries: [{ entry: 'question', question }, ...section.entries] },
    );
  }
  return sections.map((section) => ({
    ...section,
    entries: section.entries.map((entry) =>
      entry.entry === 'question' && entry.question.name === 'siret'
        ? { ...entry, question: { ...entry.question, help: [...entry.question.help, `SIREN connu : ${siren}.`] } }
        : entry,
    ),
  }));
}
