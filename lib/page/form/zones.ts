import { fileRuleIn } from './file-rule';
import type { Outline } from '../dom/outline';
import type { FileRule, RequirementReading } from '../../reading/reading';
import { flatParent } from '../dom/rendered';
import { wordsOf } from '../dom/words';

/** A drop zone of a chapter's page: the requirement it belongs to, what is drawn of it, its input where there is one, and its rule. */
export interface ProofZone {
  requirement: string;
  zone: Element;
  input: HTMLInputElement | null;
  fileRule: FileRule | null;
}

/** Every id of a requirement ends so. */
const HOLDS_ID = /\.\d{2,3}/;

/** The drop zones among the requirements' proofs; a zone belongs to the last id printed before it. */
export function proofZonesIn({ tokens }: Outline, requirements: RequirementReading[]): ProofZone[] {
  const zones: ProofZone[] = [];
  let current: RequirementReading | null = null;
  for (const token of tokens) {
    const named = HOLDS_ID.test(token.text) ? requirements.find(({ id }) => token.text.includes(id)) : undefined;
    if (named) current = named;
    if ((token.element as HTMLInputElement).type !== 'file' || !current) continue;
    const input = token.element as HTMLInputElement;
    const zone = drawnAround(input);
    zones.push({ requirement: current.id, zone, input, fileRule: fileRuleIn(wordsOf(zone)) ?? current.fileRule });
  }
  return zones;
}

/** The smallest element around an input that shows words: the zone a person sees. */
function drawnAround(input: Element): Element {
  let zone = input;
  for (let outer = flatParent(input); outer && wordsOf(zone) === ''; outer = flatParent(outer)) zone = outer;
  return zone;
}
