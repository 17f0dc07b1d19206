import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageReader } from '../lib/page/page-reader';
import { addPart } from './content/parts';

/** What reads a page. */
export const reading = { pageReader };

/** The reader, loaded by the content script on pages that may be a candidature's; on the others it costs nothing. */
export default defineUnlistedScript(() => addPart(reading));
