import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { structureOf } from '../lib/page/dom/structure';
import { addPart } from './content/parts';

/** What takes down the structure of a page that was read wrong. */
export const structuring = { structureOf };

/** Loaded when the user asks for it, and then only. */
export default defineUnlistedScript(() => addPart(structuring));
