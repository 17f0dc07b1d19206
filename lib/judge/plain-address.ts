/** The address of a page as far as it may leave. Pure. */
import { LONGEST_ADDRESS } from '../reading/limits';
import { CONVERGENCE } from '../segur/site';
import { plain } from '../reading/text';
import { withoutContacts } from './contacts';
import { LEXICON } from '../segur/page-words';

/** What addresses are made of besides the words that are printed. */
const OF_ADDRESSES = new Set(
  'admin api app application chapter chapters convention create dashboard detail details draft edit en file files form fr home html index list new node page php preuve product products proof proofs q recap show step steps submit summary test tests user users vue'.split(
    ' ',
  ),
);
const KNOWN_ID = /^\d{1,9}$|^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** A telephone, pair by pair. */
const PAIRS = /(?:\/\d\d){5}/;

/**
 * The address of a page of Convergence without its anchor, up to the first part of its path that is neither words of the site nor an id; of its
 * parameters those that are short numbers, identifiers or the candidature's number. "" for another site's.
 */
export function plainAddress(url: string, candidature: string | null): string {
  if (!url.startsWith(CONVERGENCE) || !URL.canParse(url)) return '';
  const { origin, pathname, searchParams } = new URL(url);
  const parts = pathname.split('/');
  const isKnown = (part: string) => part === candidature || KNOWN_ID.test(part) || isOfTheSite(part);
  const wrong = parts.findIndex((part) => !isKnown(part));
  const path = (wrong < 0 ? parts : [...parts.slice(0, wrong), '']).join('/');
  const kept = [...searchParams].filter(([name, value]) => isOfTheSite(name) && (value === candidature || KNOWN_ID.test(value)));
  const query = new URLSearchParams(kept).toString();
  const address = origin + path + (query && `?${query}`);
  return address.length > LONGEST_ADDRESS || withoutContacts(path) !== path || PAIRS.test(path) ? CONVERGENCE : address;
}

/** "etape-3", "recapitulatif", "v2". */
function isOfTheSite(part: string): boolean {
  return (
    withoutContacts(part) === part &&
    plain(part)
      .split(/[-_.]/)
      .every((word) => {
        const letters = word.replace(/\d{1,9}$/, '');
        return letters.length < 2 || LEXICON.has(letters) || OF_ADDRESSES.has(letters);
      })
  );
}
