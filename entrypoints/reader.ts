import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addPart } from '../lib/engine/engine';
import { judging } from '../lib/engine/judging';

/** The reader and the rules, loaded by the content script on pages that may be a candidature's; on the others they cost nothing. */
export default defineUnlistedScript(() => addPart(judging));
