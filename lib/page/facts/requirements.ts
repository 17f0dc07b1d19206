import type { PageWords } from './facts';
import { fileRuleIn } from '../form/file-rule';
import type { RequirementReading } from '../../reading/reading';
import { countedWords, isFirst, NUMBERS } from './counters';
import type { Token } from '../dom/outline';
import { idsIn } from './ids';
import { proofsIn, type SaidOfProofs } from './proofs';

const COUNTER = new RegExp(`${NUMBERS} ?completee?s?\\b`);
/** The same at the end of a title, before it is folded. */
const TITLE_COUNTER = new RegExp(`[ ([–-]{0,4}(?:${NUMBERS} ?compl|compl.t.e?s? ?:? ?${NUMBERS}).*`, 'i');

/** A requirement as its counter and its ids tell it. */
type Counted = Omit<RequirementReading, 'fileRule' | 'proofStates'>;

interface Place {
  id: string;
  at: number;
}

/**
 * The requirements of a chapter's page, each with its counter "0/1 complété" and the ids of its scenarios (the requirement's id and ".NN") and proofs
 * (a scenario's id and ".NN"). Source of the ids: the ANS's own export tool and guide DUI, Étape 3.
 */
export function requirementsIn({ outline }: PageWords): RequirementReading[] {
  const lines = outline.tokens.map(({ text }) => text);
  const idsOn = lines.map(idsIn);
  const ids = idsOn.flatMap((own, at) => own.map((id) => ({ id, at })));
  const counters = outline.tokens.map((token) => COUNTER.exec(countedWords(token, outline)));
  const under = idsUnder(inOrder(ids, counters.findIndex(Boolean)));
  const known = new Set(ids.map(({ id }) => id));
  const tops = idsOn.map((own) => own.filter((id) => !known.has(outerId(id))));
  const titles = titlesIn(lines);
  const found = new Map<string, Counted>();
  for (const [at, counter] of counters.entries()) {
    const id = counter && idNear(tops, at, isFirst(outline.tokens[at] as Token, outline));
    if (!counter || !id || found.has(id)) continue;
    found.set(id, {
      id,
      title: titles.get(id.toLowerCase()) ?? null,
      loaded: Number(counter[1]),
      total: Number(counter[2]),
      scenarios: [...(under.get(`${id} 1`) ?? [])],
      proofs: [...(under.get(`${id} 2`) ?? [])],
    });
  }
  const requirements = withRules([...found.values()], ids, lines);
  const said = proofsIn(outline, new Set(requirements.flatMap(({ proofs }) => proofs)), known);
  return requirements.map((requirement) => ({ ...requirement, ...proofsOf(requirement, said) }));
}

/** The ids from the first counter on, then all: a notice above names some of them in an order of its own. */
function inOrder(ids: Place[], first: number): Place[] {
  return [...ids.filter(({ at }) => at >= first), ...ids];
}

function proofsOf({ proofs }: Counted, said: SaidOfProofs): Pick<RequirementReading, 'proofStates' | 'requests'> {
  const requests = proofs.flatMap((proof) => said.requests.get(proof) ?? []);
  return { proofStates: proofs.flatMap((proof) => said.states.get(proof) ?? []), ...(requests.length > 0 && { requests }) };
}

/** The id on the counter's own line, else right after one that comes first in its box, else the nearest in the five lines before it. */
function idNear(tops: string[][], at: number, opensBox: boolean): string | undefined {
  return [...tops.slice(Math.max(0, at - 5), at), opensBox ? tops[at + 1] : [], tops[at]].findLast((ids) => ids?.[0])?.[0];
}

/** « DOC.01 - Titre », « [DOC.01] Titre », « Exigence DOC.01 : Titre ». */
const TITLED = /^(?:exigence )?[[(]?(\S+?)(?:[\])] ?[-–—:]?| [-–—:]|:) (.*)/i;

/** What follows an id and a gap at the beginning of a line, without its counter, by that id in small letters: the first of each. */
function titlesIn(lines: string[]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const line of lines) {
    const [, id = '', title] = TITLED.exec(line) ?? [];
    const key = id.toLowerCase();
    if (title !== undefined && !titles.has(key)) titles.set(key, title.replace(TITLE_COUNTER, ''));
  }
  return titles;
}

/** An id without its last part. */
const outerId = (id: string) => id.slice(0, Math.max(0, id.lastIndexOf('.')));

/** The ids under another one, by that one and how many parts longer they are: "DOC/va1.06 2" has its proofs. */
function idsUnder(ids: Place[]): Map<string, Set<string>> {
  const under = new Map<string, Set<string>>();
  for (const { id } of ids) {
    let outer = id;
    for (const depth of [1, 2]) {
      outer = outerId(outer);
      const key = `${outer} ${depth}`;
      under.set(key, (under.get(key) ?? new Set()).add(id));
    }
  }
  return under;
}

/** With the file rule printed among each one's proofs; one printed before every requirement is for all. */
function withRules(found: Counted[], ids: Place[], lines: string[]): (Counted & Pick<RequirementReading, 'fileRule'>)[] {
  const own = new Map(found.map(({ id }) => [id, [] as string[]]));
  const known = ids.map(({ id, at }) => ({ at, owners: ownersOf(id, own) })).filter(({ owners }) => owners.length > 0);
  let next: number | undefined;
  for (const [index, { at, owners }] of [...known.entries()].reverse()) {
    const after = known[index + 1];
    if (after && after.at > at) next = after.at;
    const text = lines.slice(at, next).join(' ');
    for (const owner of owners) own.get(owner)?.unshift(text);
  }
  const before = fileRuleIn(lines.slice(0, ids[0]?.at).join(' '));
  return found.map((requirement) => {
    const near = (own.get(requirement.id) ?? []).map(fileRuleIn).find((rule) => rule !== null);
    const isSure = requirement.proofs.length > 0 || requirement.scenarios.length > 0 || found.length === 1;
    return { ...requirement, fileRule: near && isSure ? near : before };
  });
}

/** The requirements that an id is of: it is one's own, or that of one of its scenarios or proofs. */
function ownersOf(id: string, requirements: ReadonlyMap<string, unknown>): string[] {
  const owners: string[] = [];
  for (let outer = id; outer !== ''; outer = outerId(outer)) {
    if (requirements.has(outer)) owners.push(outer);
  }
  return owners;
}
