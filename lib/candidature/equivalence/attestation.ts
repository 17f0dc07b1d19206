import type { Say } from '../../rules/rule';
import type { Claim } from '../../segur/claim';
import { declaredNames } from './cases';
import { isRootWanted, type Root } from './root';
import type { Assessment, EquivalenceCase, Precedent, Situation } from './situation';
import { inferredFrom, SOURCES } from './sources';
import { eachOnce } from './words';
import type { View } from './view';

/** A sentence that the user signs, with where its words are. */
interface Declaration {
  key: string;
  data?: string[];
  claim: Claim;
}

/**
 * The attestation sur l'honneur of Étape 2, section 7: expected with several names in one candidature, and whenever équivalence with a root is
 * wanted; it then also says whether additional components and the proxy are new. The names refer to one solution, or in case 3A to one composant
 * principal: people sign these words.
 */
export function attestationOf(view: View, say: Say): Assessment['attestation'] {
  const { situation, root } = view;
  const wanted = isRootWanted(root) ? root : null;
  if (!hasSeveralNames(situation) && wanted === null) return { expected: false, declares: [], claims: [] };
  const declarations = [...names(view, wanted), ...(wanted ? againstRoot(wanted.precedent, situation) : [])];
  return {
    expected: true,
    declares: declarations.map(({ key, data }) => say(key, data)),
    claims: declarations.map(({ claim }) => claim),
  };
}

/** Whether the candidature carries several commercial names; one written twice counts once. */
export function hasSeveralNames({ names }: Situation): boolean {
  return eachOnce(names).length > 1;
}

/** What the names refer to, by case: the words of the illustrations of the webinar of 19 February 2026; without a root, those of the guide. */
const NAMES: Record<EquivalenceCase, { key: string; claim: Claim }> = {
  none: { key: 'eq_declare_names', claim: SOURCES.guideNames },
  '1A': { key: 'eq_declare_names', claim: SOURCES.illustration2A },
  '2A': { key: 'eq_declare_names', claim: SOURCES.illustration2A },
  '3A': { key: 'eq_declare_names_main', claim: SOURCES.illustration3A },
  '1B': { key: 'eq_declare_names', claim: inferredFrom(SOURCES.illustration2B) },
  '2B': { key: 'eq_declare_names', claim: SOURCES.illustration2B },
};

function names({ situation, case: name }: View, root: Root | null): Declaration[] {
  const declared = declaredNames(situation, root);
  if (declared.length < 2) return [];
  const data = [declared.join(', ')];
  const mayBe3A = (name === '1A' || name === '2A') && isUnsettled(situation);
  return [mayBe3A ? { key: 'eq_declare_names_unsure', data, claim: SOURCES.illustration3A } : { ...NAMES[name], data }];
}

/** Nobody said of the proxy, or of a component, whether it is new: case 2A cannot be told from case 3A. */
function isUnsettled({ components, newProxy }: Situation): boolean {
  return newProxy === null || components.some(({ isNew }) => isNew === null);
}

function againstRoot({ nru, sameMainComponent }: Precedent, situation: Situation): Declaration[] {
  const main = sameMainComponent ? 'eq_declare_main' : 'eq_declare_main_unsure';
  return [{ key: main, data: [nru], claim: SOURCES.guideAttestationMain }, ...components(situation), proxy(situation)];
}

function components({ components, isComponentUnread }: Situation): Declaration[] {
  const named = (isNew: boolean | null) => components.filter((component) => component.isNew === isNew).map(({ name }) => name);
  const [added, unsure] = [named(true), named(null)];
  const claim = SOURCES.guideAttestation;
  if (isComponentUnread) return [{ key: 'eq_declare_no_component_unsure', claim }];
  if (added.length === 0 && unsure.length === 0) return [{ key: 'eq_declare_no_component', claim }];
  return [
    ...(added.length > 0 ? [{ key: 'eq_declare_components', data: [added.join(', ')], claim }] : []),
    ...(unsure.length > 0 ? [{ key: 'eq_declare_components_unsure', data: [unsure.join(', ')], claim }] : []),
  ];
}

function proxy({ newProxy }: Situation): Declaration {
  const claim = SOURCES.guideAttestationProxy;
  if (newProxy === null) return { key: 'eq_declare_proxy_unsure', claim };
  return { key: newProxy ? 'eq_declare_proxy' : 'eq_declare_no_proxy', claim };
}
