import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addPart } from '../lib/engine/engine';
import { hinting } from '../lib/engine/hinting';

/** The hints, loaded beside the reader. */
export default defineUnlistedScript(() => addPart(hinting));
