/** One candidature against its sisters, its EDC PSC one and its checklist of the CNDA: what differs, and what is not sure. Pure. */
import { namesOf } from '../../reading/naming';
import type { KnownCandidature } from '../../reading/reading';
import { plain } from '../../segur/words';
import type { CandidatureRow } from '../../store/rows';
import type { ItemRow } from '../../store/user-rows';
import { calledOf } from './kin';

/** What two candidatures say of one thing. `text` and `data`: the sentence about it; `here` and `there`: the values, "" for none. */
export interface Comparison {
  subject: 'names' | 'nil' | 'version' | 'edc_nru';
  where: string;
  here: string;
  there: string;
  verdict: 'same' | 'differs' | 'unsure';
  text: string;
  data: string[];
}

/** The comparisons, what differs first. `sisters`: those of the same software, of any counter; `items`: what the user said of this one's checklist. */
export function against(one: KnownCandidature, sisters: readonly CandidatureRow[], items: readonly ItemRow[]): Comparison[] {
  const edc = sisters.filter(({ guichet }) => guichet === 'edc-psc');
  const segur = sisters.filter(({ guichet }) => guichet === 'segur');
  const all = [
    ...edc.flatMap((other) => [names(one, other), edcNumber(one, other), ...product(one, other)]),
    ...segur.flatMap((other) => [
      ...nilsOf(one, other),
      ...(one.product?.reference === other.product?.reference ? product(one, other) : []),
    ]),
    ...cnda(one, items),
  ];
  const order = ['differs', 'unsure', 'same'];
  return all.sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}

/** Names must be those of the EDC PSC counter; where only its product's name was read, it is a doubt. */
function names(one: KnownCandidature, other: CandidatureRow): Comparison {
  const [here, there] = [namesOf(one), namesOf(other)];
  const isSame = sorted(here) === sorted(there);
  const isRead = other.others.length > 0 || other.mainName !== null;
  const verdict = isSame ? 'same' : isRead ? 'differs' : 'unsure';
  return {
    ...between('names', other, here.join(', '), there.join(', ')),
    verdict,
    text: `eq_against_names_${verdict}`,
    data: [calledOf(other)],
  };
}

function edcNumber(one: KnownCandidature, other: CandidatureRow): Comparison {
  const { lps, proxy } = one.edcNru;
  const verdict = lps === null ? 'unsure' : [lps, proxy].includes(other.number) ? 'same' : 'differs';
  const here = [lps, proxy].filter(Boolean).join(', ');
  return { ...between('edc_nru', other, here, other.number), verdict, text: `eq_against_edc_${verdict}`, data: [other.number] };
}

function product(one: KnownCandidature, other: CandidatureRow): Comparison[] {
  const [here, there] = [one.candidateVersion ?? one.product?.version, other.candidateVersion ?? other.product?.version];
  if (!here || !there) return [];
  const verdict = plain(here) === plain(there) ? 'same' : 'unsure';
  return [{ ...between('version', other, here, there), verdict, text: `eq_against_version_${verdict}`, data: [calledOf(other)] }];
}

/** A NIL is of one name, and a name has one NIL, in every candidature of the software. */
function nilsOf(one: KnownCandidature, other: CandidatureRow): Comparison[] {
  return one.nils.flatMap((mine): Comparison[] => {
    const theirs = other.nils.find(({ name, nil }) => plain(name) === plain(mine.name) || nil === mine.nil);
    if (!theirs || mine.nil === '' || theirs.nil === '') return [];
    const verdict = theirs.nil === mine.nil && plain(theirs.name) === plain(mine.name) ? 'same' : 'differs';
    const said = (each: { name: string; nil: string }) => `${each.name} : ${each.nil}`;
    const text = verdict === 'same' ? 'eq_against_nil_same' : theirs.nil === mine.nil ? 'eq_against_nil_name' : 'eq_against_nil_differs';
    return [{ ...between('nil', other, said(mine), said(theirs)), verdict, text, data: [mine.name, calledOf(other), mine.nil] }];
  });
}

const OF_CNDA = /^(?:nil|cnda-[a-z-]+):(.+)$/s;

/** The user's words on the CNDA's lines: a name that is no longer given, and a NIL ticked that no page shows. */
function cnda(one: KnownCandidature, items: readonly ItemRow[]): Comparison[] {
  const given = namesOf(one);
  const said = items
    .filter(({ key, state }) => state === 'done' && OF_CNDA.test(key))
    .map(({ key }) => ({ key, name: OF_CNDA.exec(key)?.[1] ?? '' }));
  const gone = [...new Set(said.map(({ name }) => name))].filter((name) => !given.some((each) => plain(each) === plain(name)));
  const unread = said.filter(
    ({ key, name }) => key.startsWith('nil:') && !gone.includes(name) && !one.nils.some((each) => plain(each.name) === plain(name)),
  );
  const row = (name: string, text: string): Comparison => ({
    subject: 'nil',
    where: 'CNDA',
    here: given.join(', '),
    there: name,
    verdict: 'unsure',
    text,
    data: [name],
  });
  return [...gone.map((name) => row(name, 'eq_against_cnda_gone')), ...unread.map(({ name }) => row(name, 'eq_against_cnda_unread'))];
}

function between(subject: Comparison['subject'], other: CandidatureRow, here: string, there: string) {
  return { subject, where: calledOf(other), here, there };
}

function sorted(list: readonly string[]): string {
  return list.map(plain).sort().join('|');
}
