import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pointAt } from '../lib/hints/pointing';
import type { Say } from '../lib/rules/rule';
import { addPart } from './content/parts';

/** In characters: a line that announces a value, with it. */
const LONGEST_TEXT = 240;

/** What lets the user show a text of the page. */
export const pointing = {
  pointAt: (document: Document, say: Say, hearKeys: (press: (key: string) => void) => void, signal: AbortSignal) =>
    pointAt(document, say, LONGEST_TEXT, hearKeys, signal),
};

/** Loaded when the user asks for it, and then only. */
export default defineUnlistedScript(() => addPart(pointing));
