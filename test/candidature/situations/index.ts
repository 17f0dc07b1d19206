import { HERITAGE } from './heritage';
import type { Judged } from './judged';
import { NEVER_REFERENCED } from './never-referenced';
import { OTHER_DISPOSITIF } from './other-dispositif';
import { SAME_DISPOSITIF } from './same-dispositif';

/** Every judged situation, from never referenced to after Date 3. */
export const SITUATIONS: readonly Judged[] = [...NEVER_REFERENCED, ...HERITAGE, ...OTHER_DISPOSITIF, ...SAME_DISPOSITIF];
