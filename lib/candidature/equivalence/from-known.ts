import type { KnownCandidature, KnownPrecedent } from '../../reading/reading';
import { namesOf } from '../../reading/naming';
import { dispositifOfDsr } from '../../segur/dsr';
import { profileKey } from '../../segur/profiles';
import { profileNamedBy } from './profile';
import type { Component, Precedent, Situation } from './situation';

/** An answer of the user: yes or no, words, or the names chosen. */
export type Answer = boolean | string | string[];

/** Answers by question id. A question without an answer is not in it. */
export type Answers = Readonly<Record<string, Answer>>;

/** Something that no page says. `text` and `definition` are keys of texts, `data` fills the $1, $2... of `text`. */
export interface Question {
  /** Made of the domain, so that an answer outlives a new reading: "main:LGCV2GENU3", "new:Composant", "proxy". */
  id: string;
  kind: 'yes-no' | 'words' | 'choices';
  text: string;
  data: string[];
  /** Says the terms of the question in plain words. */
  definition: string;
  /** What can be chosen; [] unless `kind` is `choices`. */
  options: string[];
}

/**
 * The situation of a candidature from what was read of it and what the user answered, and the questions about what no page says (all of
 * them, answered or not, so that an answer can be changed). Null where the dispositif was not read: nothing can be said then.
 */
export function situationFrom(
  known: KnownCandidature,
  today: string,
  answers: Answers = {},
): { situation: Situation; asks: Question[] } | null {
  if (known.dispositif === null) return null;
  const situation: Situation = {
    dispositif: known.dispositif,
    version: known.candidateVersion ?? words(answers[VERSION]),
    names: namesOf(known),
    profiles: known.profiles,
    precedents: known.precedents.map((precedent) => filledPrecedent(precedent, answers)),
    components: known.components.map((component) => filledComponent(component, answers)),
    newProxy: yesNo(answers[PROXY]),
    today,
  };
  return { situation, asks: questionsAbout(known) };
}

const VERSION = 'version';
const PROXY = 'proxy';
const idOf = {
  main: ({ nru }: KnownPrecedent) => `main:${nru}`,
  version: ({ nru }: KnownPrecedent) => `root-version:${nru}`,
  name: ({ nru }: KnownPrecedent) => `root-name:${nru}`,
  profiles: ({ nru }: KnownPrecedent) => `profiles:${nru}`,
  component: ({ name }: { name: string }) => `new:${name}`,
};

function filledPrecedent(precedent: KnownPrecedent, answers: Answers): Precedent {
  return {
    ...precedent,
    version: precedent.version ?? words(answers[idOf.version(precedent)]),
    name: words(answers[idOf.name(precedent)]),
    profiles: chosen(answers[idOf.profiles(precedent)]),
    sameMainComponent: yesNo(answers[idOf.main(precedent)]),
  };
}

function filledComponent(component: { name: string; chapters: string[] }, answers: Answers): Component {
  return { ...component, isNew: yesNo(answers[idOf.component(component)]) };
}

function questionsAbout(known: KnownCandidature): Question[] {
  const roots = known.precedents.filter(({ wave }) => wave === 2);
  const version = ask(VERSION, 'words', 'eq_ask_version', [], 'eq_ask_version_definition');
  const proxy = ask(PROXY, 'yes-no', 'eq_ask_proxy', [], 'eq_ask_proxy_definition');
  return distinct([
    ...roots.flatMap((root) => aboutRoot(root)),
    ...(roots.length > 0 && known.candidateVersion === null ? [version] : []),
    ...known.precedents.flatMap((precedent) => aboutProfiles(precedent, known)),
    ...(known.precedents.length > 0 ? known.components.map(aboutComponent) : []),
    ...(roots.length > 0 ? [proxy] : []),
  ]);
}

function aboutRoot(root: KnownPrecedent): Question[] {
  const data = [root.nru, root.dsr];
  const main = ask(idOf.main(root), 'yes-no', 'eq_ask_main', data, 'eq_ask_main_definition');
  const name = ask(idOf.name(root), 'words', 'eq_ask_root_name', data, 'eq_ask_root_name_definition');
  const version = ask(idOf.version(root), 'words', 'eq_ask_root_version', data, 'eq_ask_version_definition');
  return root.version === null ? [main, version, name] : [main, name];
}

/** The profiles of a precedent matter within one dispositif, for héritage as for a root; MS2 PDE and MS2 PDS say theirs. */
function aboutProfiles(precedent: KnownPrecedent, { profiles, dispositif }: KnownCandidature): Question[] {
  const named = profileNamedBy(precedent.dsr);
  const options = profiles.filter((profile) => profileKey(profile) !== 'general' && profileKey(profile) !== named);
  if (options.length === 0 || !precedent.obtained || dispositifOfDsr(precedent.dsr) !== dispositif) return [];
  return [
    {
      ...ask(idOf.profiles(precedent), 'choices', 'eq_ask_profiles', [precedent.nru, precedent.dsr], 'eq_ask_profiles_definition'),
      options,
    },
  ];
}

function aboutComponent(component: { name: string }): Question {
  return ask(idOf.component(component), 'yes-no', 'eq_ask_component', [component.name], 'eq_ask_component_definition');
}

/** A question without options. */
export function ask(id: string, kind: Question['kind'], text: string, data: string[], definition: string): Question {
  return { id, kind, text, data, definition, options: [] };
}

function distinct(questions: Question[]): Question[] {
  return [...new Map(questions.map((question) => [question.id, question])).values()];
}

/** A yes or no; null where nobody said. */
export function yesNo(answer: Answer | undefined): boolean | null {
  return typeof answer === 'boolean' ? answer : null;
}

/** The words given; null for none. */
export function words(answer: Answer | undefined): string | null {
  return typeof answer === 'string' && answer.trim() !== '' ? answer.trim() : null;
}

function chosen(answer: Answer | undefined): string[] {
  return Array.isArray(answer) ? answer : [];
}
