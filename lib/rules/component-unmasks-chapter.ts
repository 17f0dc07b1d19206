import type { FieldReading } from '../reading/reading';
import { plain } from '../reading/text';
import type { FieldRule, RuleContext } from './rule';
import { candidatureNumbered, hasObtained, ownMemory } from './terms/memory';
import { fieldsAbout } from './terms/topic';

/**
 * With a solution already referenced, a new component brings back the proofs of the chapters ticked for it: with a root in DUI all of them, by the cases
 * shown; else those of its chapters. Héritage alone is written of for DUI only. Silent when the root is known to have that component.
 */
export const componentUnmasksChapter: FieldRule = {
  id: 'component-unmasks-chapter',
  severity: 'info',
  source: 'Webinaire « Mise en œuvre de l’équivalence dans Convergence » (16 avril 2026), Cas 2',
  confidence: 'stated',
  topics: ['component-chapters'],
  matches: ({ filled }) => filled,
  check(field, context) {
    const isDui = context.reading.dispositif === 'DUI';
    const hasRoot = hasObtained(2, context);
    const data = [field.value.replaceAll(' | ', ', ')];
    if (hasRoot) return isInRoot(field, context) ? undefined : { message: isDui ? 'allProofs' : 'chapters', data };
    if (isDui && hasObtained(1, context)) return { message: 'chapters', data, source: 'Guide DUI, Étape 3, « Preuves complémentaires »' };
  },
};

function isInRoot(chapters: FieldReading, context: RuleContext): boolean {
  const name = fieldsAbout(context.reading, 'component-name').find(({ row }) => row === chapters.row)?.value ?? '';
  const roots = ownMemory(context)?.precedents.filter(({ wave, obtained }) => wave === 2 && obtained) ?? [];
  const components = roots.flatMap(({ nru }) => candidatureNumbered(context.known, nru)?.components ?? []);
  return components.some((component) => plain(component.name) === plain(name));
}
