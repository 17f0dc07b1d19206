import { sayFarewell } from '../hints/farewell';
import { createHintLayer } from '../hints/layer';

/** What draws hints over a page. */
export const hinting = { createHintLayer, sayFarewell };
