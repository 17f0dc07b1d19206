/** What the bar says before a submission: what is left on the step, and that it cannot be changed afterwards. */
import type { Say } from '../rules/rule';
import type { EarlierFinding, HintedPage } from './hinted';
import { make, makeButton } from './make';

/** The summary's nodes. `left`: how much is left, in words; none when nothing is. */
export function beforeSubmitting({ onForm }: HintedPage, left: readonly string[], say: Say, why: (rule: string) => void): Node[] {
  const sentence = (words: string) => make('p', 'sentence', words);
  const nothing = say(onForm === null ? 'hint_before_unread' : 'hint_before_nothing');
  const nodes: Node[] = [
    make('h2', 'title', say('hint_before')),
    sentence(left.length ? say('hint_before_left', [left.join(', ')]) : nothing),
    ...(left.length && onForm === null ? [sentence(say('hint_before_unread'))] : []),
    sentence(say('hint_before_final')),
  ];
  if (!onForm?.length) return nodes;
  return [
    ...nodes,
    make('h3', 'title', say('hint_before_form')),
    make('ul', 'findings', ...onForm.map((finding) => line(finding, say, why))),
  ];
}

function line({ rule, label }: EarlierFinding, say: Say, why: (rule: string) => void): Node {
  const title = say(`rule_${rule.replaceAll('-', '_')}_title`);
  const link = makeButton('link', say('hint_why'), () => why(rule));
  return make('li', 'finding', make('b', 'label', label ?? say('hint_page')), make('p', 'sentence', title, ' ', link));
}
