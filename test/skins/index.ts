/** Every skin, the likeliest first. */
import type { Strictness } from './compare.ts';
import { components } from './components.ts';
import type { Skin } from './content.ts';
import { crispy } from './crispy.ts';
import { decoys } from './decoys.ts';
import { definitions } from './definitions.ts';
import { fieldsets } from './fieldsets.ts';
import { innerHelp } from './inner-help.ts';
import { legacy } from './legacy.ts';
import { mobile } from './mobile.ts';
import { shadow } from './shadow.ts';
import { soup } from './soup.ts';
import { styled } from './styled.ts';
import { tables } from './tables.ts';

/** Every skin, by `name`. */
export const SKINS: readonly Skin[] = [
  crispy,
  components,
  tables,
  definitions,
  soup,
  fieldsets,
  innerHelp,
  decoys,
  styled,
  shadow,
  legacy,
  mobile,
];

/** What a comparison must allow a skin by its nature: the decoys print examples and limits of their own beside each question. */
export const LENIENT: Readonly<Record<string, Partial<Strictness>>> = { decoys: { moreHelp: true } };
