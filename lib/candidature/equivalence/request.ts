import { DISPOSITIFS } from '../../segur/dispositifs';
import type { Say } from '../../rules/rule';
import { questionsToAns } from './open-questions';
import { pastDate } from './past';
import { isRootWanted } from './root';
import type { View } from './view';

/**
 * A message to the équipe Référencement Ségur, ready to paste: the change of Étape 1 that a referenced root needs where its NRU is not there yet, and what no
 * document answers. "" where there is nothing to ask. It names no person.
 */
export function requestOf(view: View, say: Say): string {
  const asks = [...change(view, say), ...questionsToAns(view, say)];
  if (asks.length === 0) return '';
  const { dispositif, names, version } = view.situation;
  const solution = [names.join(', '), version].filter(Boolean).join(', ');
  return [say('eq_request_open', [DISPOSITIFS[dispositif].label, solution]), ...asks.map((ask) => `- ${ask}`)].join('\n');
}

function change({ root, situation }: View, say: Say): string[] {
  if (!isRootWanted(root) || root.equivalence !== 'applies' || pastDate('date2', situation)) return [];
  return [say('eq_request_change', [root.precedent.nru, root.precedent.dsr])];
}
