/** What the opened bar lists: what is left before a submission, the missing answers in one line, then the findings. */
import type { Finding } from '../reading/reading';
import type { Say } from '../rules/rule';
import type { BarActions } from './bar-actions';
import { beforeSubmitting } from './before-submitting';
import type { HintedPage, ProofsLeft } from './hinted';
import { make, makeButton } from './make';
import { sentences } from './sentences';

/** The rule about a mandatory question without an answer. */
const MISSING = 'mandatory-missing';

/** `left`: how much is left, in words. `fillers`: the page's buttons that fill answers. */
export function barList(page: HintedPage, left: readonly string[], fillers: readonly string[], say: Say, actions: BarActions): Node[] {
  const inOrder = [...page.findings].sort((a, b) => (a.field ?? -1) - (b.field ?? -1)); // what is about the page first
  const missing = inOrder.filter(({ rule }) => rule === MISSING);
  const others = inOrder.filter(({ rule }) => rule !== MISSING && rule !== 'proof-missing');
  const first = missing.find(({ field }) => field !== null)?.field ?? null;

  function line(): Node {
    const words = missing.length === 1 ? say('hint_missing_answer') : say('hint_missing_answers', [missing.length]);
    return make('p', 'sentence', first === null ? words : makeButton('link missing', words, () => actions.go(first)));
  }

  function item(finding: Finding): Node {
    const { field, label } = finding;
    const name =
      field === null ? make('b', 'label', label ?? say('hint_page')) : makeButton('link label', label ?? '', () => actions.go(field));
    return make('li', 'finding', name, ...sentences([finding], say, actions.why, actions.dismissalOf));
  }

  return [
    ...(page.beforeSubmitting ? beforeSubmitting(page, left, say, actions.why) : []),
    ...(page.proofs ? [chapterLine(page.proofs, say, actions)] : []),
    ...(page.missing.length ? [make('p', 'sentence', say('hint_missing', [page.missing.join(', ')]))] : []),
    ...(missing.length ? [line()] : []),
    ...(missing.length && fillers.length ? [make('p', 'sentence', fillersWords(fillers, say))] : []),
    ...(others.length ? [make('ul', 'findings', ...others.map(item))] : []),
  ];
}

/** « Sécurité des SI : 5 sur 6, manque GEN.15.01.02 » and the way there. */
function chapterLine({ chapter, loaded, total, redo, missing }: ProofsLeft, say: Say, actions: BarActions): Node {
  const words = say('hint_chapter', [chapter ?? say('hint_page'), loaded, total]);
  const [first] = [...redo, ...missing].sort((a, b) => (a.field ?? Infinity) - (b.field ?? Infinity));
  if (!first) return make('p', 'sentence', words);
  const next = say(redo.includes(first) ? 'hint_chapter_redo' : 'hint_chapter_missing', [first.proof]);
  const { field } = first;
  return make(
    'p',
    'sentence',
    `${words}, ${next} `,
    ...(field === null ? [] : [makeButton('link', say('hint_go'), () => actions.go(field))]),
  );
}

function fillersWords(fillers: readonly string[], say: Say): string {
  const quoted = fillers.map((words) => say('hint_quoted', [words])).join(', ');
  return say(fillers.length === 1 ? 'hint_filler' : 'hint_fillers', [quoted]);
}
