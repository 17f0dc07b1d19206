import type { ConfirmationReading } from '../../reading/reading';
import type { PageWords } from './facts';
import { isAction } from '../dom/outline';
import { tidy } from '../../reading/text';
import { fold } from '../taught';

const QUESTION = /confirmez-vous la soumission (?:de l'(etape)|du chapitre)/;

/** Whether the page has a button that submits: « Soumettre votre candidature ». A recap that is only to be read again has none. */
export function offersSubmission({ outline }: PageWords): boolean {
  return outline.tokens.some((token) => isAction(token) && /^\W*(?:re)?soumettre/.test(fold(token.text)));
}

/** The open dialog that asks to confirm a submission, or null. Wording: guide DUI, Étape 2, 8. and Étape 3. */
export function confirmationIn({ folded, printed, outline }: PageWords): ConfirmationReading | null {
  const asked = QUESTION.exec(folded);
  if (!asked) return null;
  const title = outline.tokens.find(({ text }) => /^(?:confirmation de la soumission|soumission de l'etape)/.test(fold(text)))?.text ?? '';
  const proofs = /nombre de preuves renseignees[\s:]*(\d{1,6})(?!\d)/.exec(folded);
  const chapter = /(libelle du chapitre[\s:]*)([^\s:][^\n]*)/.exec(folded);
  return {
    about: asked[1] ? 'step' : 'chapter',
    title,
    chapter: chapter ? tidy(printed.slice(chapter.index, chapter.index + chapter[0].length).slice(chapter[1]?.length)) : null,
    proofs: proofs ? Number(proofs[1]) : null,
  };
}
