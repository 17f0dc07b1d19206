/** Every item, in the order of the way. */
import type { Definition } from '../definition';
import { CNDA } from './cnda';
import { CONVENTION } from './convention';
import { DEROGATORY } from './derogatory';
import { EDC_DUTIES } from './edc-duties';
import { EDC_PSC } from './edc-psc';
import { PREREQUISITES } from './prerequisites';
import { PROOFS } from './proofs';
import { SEGUR } from './segur';
import { TESTS } from './tests';

/** All definitions; the checklist sorts them by stage. */
export const DEFINITIONS: readonly Definition[] = [
  ...PREREQUISITES,
  ...SEGUR,
  ...PROOFS,
  ...EDC_PSC,
  ...EDC_DUTIES,
  ...CNDA,
  ...TESTS,
  ...DEROGATORY,
  ...CONVENTION,
];
