/** Every skin, the likeliest first. */
import type { Skin } from './content.ts';
import { crispy } from './crispy.ts';

/** Every skin, by `name`. */
export const SKINS: readonly Skin[] = [crispy];
