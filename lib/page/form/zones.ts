import { isFileInput } from '../dom/elements';
import { idsIn } from '../facts/ids';
import { listedOn } from './file-names';
import { fileRuleIn } from './file-rule';
import { type Outline, isControlToken, isText } from '../dom/outline';
import type { FileRule, RequirementReading } from '../../reading/reading';
import { flatParent } from '../dom/rendered';
import { wordsOf } from '../dom/words';
import * as native from '../dom/native';

/** Where a chapter's page takes a proof, by file or by link: what it belongs to, what is drawn of it, its input, and its rule. */
export interface ProofZone {
  requirement: string;
  /** Null where no proof's number stands before it. */
  proof: string | null;
  zone: Element;
  input: HTMLInputElement | null;
  fileRule: FileRule | null;
  /** The files that the page lists from the proof's number on. */
  listed: string[];
}

/** Every id of a requirement ends so. */
const HOLDS_ID = /\.\d{2,3}/;

/** The zones among the requirements' proofs; a zone belongs to the last numbers printed before it. */
export function proofZonesIn({ tokens }: Outline, requirements: RequirementReading[]): ProofZone[] {
  const zones: ProofZone[] = [];
  if (requirements.length === 0) return zones;
  const proofs = new Map(requirements.flatMap((requirement) => requirement.proofs.map((proof) => [proof, requirement] as const)));
  const own = new Map(requirements.map((requirement) => [requirement.id, requirement] as const));
  let current: RequirementReading | null = null;
  let proof: string | null = null;
  let listed: string[] = [];
  for (const token of tokens) {
    const file = listedOn(token);
    if (file !== null) listed.push(file);
    for (const id of file === null && isText(token) && HOLDS_ID.test(token.text) ? idsIn(token.text) : []) {
      proof = proofs.has(id) ? id : null;
      current = proofs.get(id) ?? own.get(id) ?? current;
      listed = [];
    }
    if (!isControlToken(token) || !current) continue;
    const input = token.element as HTMLInputElement;
    const isFile = isFileInput(input);
    if (!isFile && (proof === null || !takesLink(input))) continue;
    const zone = isFile ? drawnAround(input) : input;
    zones.push({
      requirement: current.id,
      proof,
      zone,
      input,
      fileRule: isFile ? (fileRuleIn(wordsOf(zone)) ?? current.fileRule) : null,
      listed,
    });
  }
  return zones;
}

/** Whether a control takes the address of a proof. */
export function takesLink(control: Element): boolean {
  return native.matches(control, 'textarea,input:not([type=file],[type=checkbox],[type=radio])');
}

/** The smallest element around an input that shows words: the zone a person sees. */
function drawnAround(input: Element): Element {
  let zone = input;
  for (let outer = flatParent(input); outer && wordsOf(zone) === ''; outer = flatParent(outer)) zone = outer;
  return zone;
}
