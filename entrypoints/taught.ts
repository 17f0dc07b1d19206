import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ownLexicon } from '../lib/page/own-lexicon';
import { addPart } from './content/parts';

/** What makes a lexicon of the words that the user has taught. */
export const teaching = { ownLexicon };

/** Loaded on a page whose user has taught words, and there only. */
export default defineUnlistedScript(() => addPart(teaching));
