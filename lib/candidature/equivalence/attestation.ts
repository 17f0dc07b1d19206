import type { Say } from '../../rules/rule';
import { declaredNames } from './cases';
import { isRootWanted } from './root';
import type { Assessment, Precedent, Situation } from './situation';
import { eachOnce } from './words';
import type { View } from './view';

/**
 * The attestation sur l'honneur of Étape 2, section 7: expected with several names in one candidature, and whenever équivalence with a root is
 * wanted; it then also says whether additional components and the proxy are new. Source: guide DUI, Étape 2, 7. (three cases and the "?" help).
 */
export function attestationOf(view: View, say: Say): Assessment['attestation'] {
  const { situation, root } = view;
  const severalNames = hasSeveralNames(situation);
  const wanted = isRootWanted(root);
  if (!severalNames && !wanted) return { expected: false, declares: [] };
  const names = declaredNames(situation, wanted ? root : null);
  const sameSoftware = names.length > 1 ? [say('eq_declare_names', [names.join(', ')])] : [];
  return { expected: true, declares: wanted ? [...sameSoftware, ...againstRoot(root.precedent, situation, say)] : sameSoftware };
}

/** Whether the candidature carries several commercial names; one written twice counts once. */
export function hasSeveralNames({ names }: Situation): boolean {
  return eachOnce(names).length > 1;
}

function againstRoot({ nru, sameMainComponent }: Precedent, situation: Situation, say: Say): string[] {
  const main = say(sameMainComponent ? 'eq_declare_main' : 'eq_declare_main_unsure', [nru]);
  return [main, ...components(situation, say), proxy(situation, say)];
}

function components({ components }: Situation, say: Say): string[] {
  const named = (isNew: boolean | null) => components.filter((component) => component.isNew === isNew).map(({ name }) => name);
  const [added, unsure] = [named(true), named(null)];
  if (added.length === 0 && unsure.length === 0) return [say('eq_declare_no_component')];
  return [
    ...(added.length > 0 ? [say('eq_declare_components', [added.join(', ')])] : []),
    ...(unsure.length > 0 ? [say('eq_declare_components_unsure', [unsure.join(', ')])] : []),
  ];
}

function proxy({ newProxy }: Situation, say: Say): string {
  if (newProxy === null) return say('eq_declare_proxy_unsure');
  return say(newProxy ? 'eq_declare_proxy' : 'eq_declare_no_proxy');
}
