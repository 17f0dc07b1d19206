import { namesOf } from '../../reading/naming';
import type { KnownCandidature } from '../../reading/reading';
import type { Say } from '../../rules/rule';
import { DISPOSITIFS } from '../../segur/dispositifs';
import { plain } from '../../segur/words';
import type { Assistance } from './assistance';
import { declaredNames } from './cases';
import { isRootWanted } from './root';
import { viewOf } from './view';

/** What was read of a candidature that an attestation speaks of. */
export type Attested = Pick<KnownCandidature, 'number' | 'names' | 'product' | 'nils' | 'components'> & {
  attestationGiven: boolean | null;
};

/** The terms of the attestation with what was read filled in; what was not, and who signs, stand as blanks. Carried over into the model of the ANS. */
export function attestationPaper({ assessment, situation }: Assistance, known: Attested, say: Say): string {
  const { root } = viewOf(situation);
  const blank = say('eq_paper_blank');
  const names = declaredNames(situation, isRootWanted(root) ? root : null);
  const nilOf = (name: string) => known.nils.find((each) => plain(each.name) === plain(name))?.nil || blank;
  return [
    say('eq_paper_head'),
    say('eq_paper_candidature', [known.number, DISPOSITIFS[situation.dispositif].label]),
    say('eq_paper_solution', [situation.names[0] || blank, situation.version ?? blank]),
    ...(isRootWanted(root) ? [say('eq_paper_root', [root.precedent.nru, root.precedent.dsr])] : []),
    '',
    say('eq_paper_names'),
    ...names.map((name) => `- ${say('eq_paper_name', [name, nilOf(name)])}`),
    ...(known.components.length > 0 ? [say('eq_paper_components')] : []),
    ...known.components.map(({ name, chapters }) => `- ${say('eq_paper_component', [name, chapters.join(', ') || blank])}`),
    '',
    say('eq_paper_sworn'),
    ...assessment.attestation.declares.map((line) => `- ${line}`),
    '',
    say('eq_paper_signed'),
  ].join('\n');
}

/** What the attestation and sections 2, 6 and 7, as they were read, do not say alike, one sentence each; what is not known is a doubt to clear up. */
export function attestationDoubts({ situation }: Assistance, known: Attested, say: Say): string[] {
  const root = viewOf(situation).root;
  const wanted = isRootWanted(root) ? root : null;
  const given = namesOf(known);
  const isGiven = (name: string) => given.some((each) => plain(each) === plain(name));
  const nils = known.nils.filter(({ nil }) => nil !== '');
  const shared = [...new Set(nils.map(({ nil }) => nil))].map((nil) => ({ nil, of: nils.filter((each) => each.nil === nil) }));
  const added = situation.components.filter(({ isNew }) => isNew === true);
  const file = known.attestationGiven === null ? 'unread' : known.attestationGiven ? 'given' : 'missing';
  return [
    ...declaredNames(situation, wanted)
      .filter((name) => !isGiven(name))
      .map((name) => say('eq_paper_name_absent', [name])),
    ...given.filter((name) => !nils.some((each) => plain(each.name) === plain(name))).map((name) => say('eq_paper_nil_missing', [name])),
    ...shared
      .filter(({ of }) => of.length > 1)
      .map(({ nil, of }) => say('eq_paper_nil_twice', [nil, of.map(({ name }) => name).join(', ')])),
    ...(wanted && situation.isComponentUnread ? [say('eq_paper_components_unread')] : []),
    ...(wanted ? situation.components.filter(({ isNew }) => isNew === null) : []).map(({ name }) =>
      say('eq_paper_component_unsure', [name]),
    ),
    ...added.filter(({ chapters }) => chapters.length === 0).map(({ name }) => say('eq_paper_component_chapter', [name])),
    ...(wanted && situation.newProxy === null ? [say('eq_paper_proxy_unsure')] : []),
    say(`eq_paper_file_${file}`),
  ];
}
