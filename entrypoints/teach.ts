import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pointAt } from '../lib/hints/pointing';
import { LONGEST_WORD } from '../lib/reading/longest-word';
import type { Say } from '../lib/rules/rule';
import { addPart } from './content/parts';

/** What lets the user show a word of the page. */
export const pointing = {
  pointAt: (document: Document, say: Say, hearKeys: (press: (key: string) => void) => void, signal: AbortSignal) =>
    pointAt(document, say, LONGEST_WORD, hearKeys, signal),
};

/** Loaded when the user asks for it, and then only. */
export default defineUnlistedScript(() => addPart(pointing));
