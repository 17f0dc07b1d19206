import type { FieldReading } from '../reading/reading';
import { plain } from '../reading/text';
import type { FieldRule, RuleContext } from './rule';
import { candidatureNumbered, hasKnownRoot, ownMemory } from './terms/memory';
import { fieldsAbout } from './terms/topic';

/** With a root, a new component brings back every proof of the chapters ticked for it. Silent when the root is known to have that component. */
export const componentUnmasksChapter: FieldRule = {
  id: 'component-unmasks-chapter',
  severity: 'info',
  source: 'Webinaire équivalence dans Convergence (16/04/2026), Cas 2 et 3',
  confidence: 'stated',
  topics: ['component-chapters'],
  matches: ({ filled }, context) => filled && hasKnownRoot(context),
  check(field, context) {
    return isInRoot(field, context) ? undefined : { message: 'allProofs', data: [field.value.replaceAll(' | ', ', ')] };
  },
};

function isInRoot(chapters: FieldReading, context: RuleContext): boolean {
  const name = fieldsAbout(context.reading, 'component-name').find(({ row }) => row === chapters.row)?.value ?? '';
  const roots = ownMemory(context)?.precedents.filter(({ wave, obtained }) => wave === 2 && obtained) ?? [];
  const components = roots.flatMap(({ nru }) => candidatureNumbered(context.known, nru)?.components ?? []);
  return components.some((component) => plain(component.name) === plain(name));
}
