/** Every screen of Convergence as content, with the reading that the contract asks for. */
import { before } from './examples/before.ts';
import type { Example } from './examples/build.ts';
import { edc } from './examples/edc.ts';
import { step1 } from './examples/step1.ts';
import { step2 } from './examples/step2.ts';
import { step3 } from './examples/step3.ts';
import { step4 } from './examples/step4.ts';
import { unknown } from './examples/unknown.ts';

export type { Example } from './examples/build.ts';

/** In the order of the procedure; the pages that are none of ours last. */
export const examples: readonly Example[] = [...before, ...step1, ...step2, ...step3, ...step4, ...edc, ...unknown];
