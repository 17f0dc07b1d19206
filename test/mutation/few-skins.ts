/** Some markups, for the unit tests that go through all of them: the sample of pages has the others. */
import { SKINS as ALL } from '../skins/index.ts';

export { LENIENT } from '../skins/index.ts';

/** Markups with and without tags that tell what is what, and with shadow roots. */
export const SKINS = ALL.filter(({ name }) => ['crispy', 'soup', 'tables'].includes(name));
