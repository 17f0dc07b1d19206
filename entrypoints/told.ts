import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toldOf } from '../lib/judge/told';
import { addPart } from './content/parts';

/** What tells of a page as far as it may leave, with the words of the site. */
export const telling = { toldOf };

/** Loaded beside the rules. */
export default defineUnlistedScript(() => addPart(telling));
