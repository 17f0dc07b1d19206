/** The opened bar: how much is left on this page, the way to the next point, the list, and the way to the panel. */
import type { Say } from '../rules/rule';
import type { BarActions } from './bar-actions';
import { barList } from './bar-list';
import { fillersOf } from './fillers';
import type { HintedPage, PauseScope } from './hinted';
import { make, makeButton } from './make';
import type { Position } from './points';

const SCOPES: readonly PauseScope[] = ['page', 'today', 'on'];

/** The box, of a size that its words do not change. */
export interface BarBox {
  element: HTMLElement;
  /** Leads to the panel; true when instead it tells the keys that do. */
  toPanel(): Promise<boolean>;
  /** `left`: how much is left, in words. */
  fill(page: HintedPage, left: readonly string[], position: Position | null): void;
}

/** An empty box. `reduce` closes it. */
export function createBarBox(say: Say, actions: BarActions, reduce: () => void): BarBox {
  /** What the list shows now: it is made again only when that changes, so that the focus in it is kept. */
  let listed = '';

  const count = make('p', 'count');
  const place = make('span', 'position');
  const list = make('div', 'list');
  const next = makeButton('next', say('hint_next'), () => actions.next());
  next.title = say('hint_next_title');
  const keys = make('p', 'sentence keys');
  async function toPanel(): Promise<boolean> {
    const pressed = await actions.openPanel();
    keys.textContent = pressed ? say('hint_panel_keys', [pressed]) : '';
    actions.tell(keys.textContent);
    return pressed !== null;
  }
  const panel = makeButton('door panel', say('hint_panel'), () => void toPanel());
  const [pauses, choices] = pauseParts(say, actions.pause);
  const shut = makeButton('door reduce', say('hint_reduce'), reduce);
  const element = make(
    'div',
    'box',
    make('div', 'row', make('b', 'name', 'Cap'), count),
    make('div', 'row', next, place),
    list,
    keys,
    choices,
    make('div', 'row', panel, pauses, shut),
  );
  element.hidden = true;

  return {
    element,
    toPanel,
    fill(page, left, position) {
      count.textContent = left.join('\u00a0· ') || say('hint_nothing');
      place.textContent = position ? say('hint_position', [position.place, position.of]) : '';
      next.hidden = !page.findings.some(({ field }) => field !== null);
      const fillers = fillersOf(document);
      next.textContent = say(page.proofs ? 'hint_next_proof' : 'hint_next');
      const told = JSON.stringify([page.findings, page.proofs, page.missing, page.beforeSubmitting, page.onForm, fillers]);
      if (told === listed) return;
      listed = told;
      const hadFocus = list.matches(':focus-within');
      list.replaceChildren(...barList(page, left, fillers, say, actions));
      if (hadFocus) (next.hidden ? shut : next).focus(); // its line has gone
    },
  };
}

/** The button and the choices that it unfolds above itself, so that no button moves. */
function pauseParts(say: Say, pause: (scope: PauseScope) => void): [HTMLButtonElement, HTMLElement] {
  const choices = make('div', 'row scopes', ...SCOPES.map((scope) => makeButton('door', say(`hint_pause_${scope}`), () => pause(scope))));
  choices.hidden = true;
  const button = makeButton('door pause', say('hint_pause'), () => {
    choices.hidden = !choices.hidden;
    button.ariaExpanded = String(!choices.hidden);
  });
  button.ariaExpanded = 'false';
  return [button, choices];
}
