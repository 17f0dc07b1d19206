/** « Demande de modification »: what the ANS prints where it asks for a proof again. Guide DUI, Étape 3. */
import { WRITTEN_DAY } from './months';
import { readDay } from '../form/typed';
import { fold, tidy } from '../../reading/text';
import { saidOf } from '../taught';

/** A request as one line prints it. `words` is "" where they follow on further lines; `isOpen` is null where the line does not say. */
export interface PrintedRequest {
  round: number | null;
  on: string | null;
  words: string;
  isOpen: boolean | null;
}

const LEAD =
  /^\W*(?:(?:derniere|nouvelle|premiere|seconde|deuxieme|troisieme|\d+ ?(?:ere?|de|nde|eme|e)) )?(?:demande de modifications?|modifications? demandees?|motif (?:de la demande|du refus)|tour \d+ ?[:–-] ?demande de modifications?)\b/;
const ROUND = /(?:n ?[°o]|numero|tour) ?(\d{1,4})|\b(\d{1,4}) ?(?:ere?|de|nde|eme|e) (?:demande|tour)|#(\d{1,4})/;
const DAY = new RegExp(WRITTEN_DAY);
const CLOSED = /\b(?:traitee?|cloturee?|close|resolue|levee|satisfaite|corrigee|repondue)\b/;
const OPEN = /\b(?:ouverte|en cours|a traiter|en attente)\b/;
/** What tells a request apart, which its own words do not begin with. */
const HEAD_END = /^\W{0,10}[^:]{0,90}?: ?/;

/** The request that a line prints, null where it prints none; « Voir l'historique des demandes de modification » is none. */
export function requestAt(line: string): PrintedRequest | null {
  const printed = tidy(line);
  const { text, printedAt } = saidOf(printed);
  const folded = fold(text);
  if (!LEAD.test(folded)) return null;
  const head = HEAD_END.exec(folded)?.[0] ?? folded;
  const round = ROUND.exec(head)
    ?.slice(1)
    .find((digits) => digits !== undefined);
  return {
    round: round === undefined ? null : Number(round),
    on: readDay(DAY.exec(head)?.[0] ?? ''),
    words: printed.slice(printedAt(head.length)).trim(),
    isOpen: CLOSED.test(head) ? false : OPEN.test(head) ? true : null,
  };
}
