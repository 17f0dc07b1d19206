import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sayFarewell } from '../lib/hints/farewell';
import { createHintLayer } from '../lib/hints/layer';
import { addPart } from './content/parts';

/** What draws hints over a page. */
export const hinting = { createHintLayer, sayFarewell };

/** The hints, loaded beside the reader. */
export default defineUnlistedScript(() => addPart(hinting));
