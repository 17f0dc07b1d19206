/** The bar: how much is left on this page, the way to the next point, and the list of all of them. */
import type { Say } from '../rules/rule';
import { beforeSubmitting } from './before-submitting';
import { isOver, moveClear } from './corner';
import { type Counts, type DismissalOf, type HintedPage, type PauseScope, countFindings } from './hinted';
import { make, makeButton } from './make';
import type { Position } from './points';
import { sentences } from './sentences';

/** What the bar asks of the layer. */
export interface BarActions {
  next(): void;
  go(id: number): void;
  why(rule: string): void;
  dismissalOf: DismissalOf;
  pause(scope: PauseScope): void;
}

/** The layer's one bar. */
export interface Bar {
  show(page: HintedPage, position: Position | null): void;
  /** Takes the focus, where it is shown. */
  focus(): void;
  /** Moves to the other side when it hides this element, which has just received the focus. */
  avoid(element: Element): void;
  /** Takes the first corner where it lies on no button that stays in place as the page scrolls: a cookie banner's, a chat's. */
  keepClear(document: Document): void;
}

/** An empty bar, in a bottom corner; `show` fills it. */
export function createBar(layer: HTMLElement, say: Say, waits: ReadonlySet<string>, actions: BarActions): Bar {
  let page: HintedPage | null = null;
  let opened = false;
  let small = false;
  /** By the user, who then has the last word. */
  let moved = false;
  /** What the list shows now: it is made again only when that changes, so that the focus in it is kept. */
  let listed = '';

  const bar = make('section', 'bar');
  bar.hidden = true;
  const count = make('span', 'count');
  const list = make('div', 'list');
  const toggle = makeButton(
    'toggle',
    say('hint_list'),
    () => {
      opened = !opened;
      refresh();
    },
    '▴',
  );
  const place = make('span', 'place');
  const next = makeButton('next', say('hint_next'), () => actions.next());
  const move = makeButton(
    'icon move',
    say('hint_move'),
    () => {
      moved = true;
      bar.classList.toggle('left');
    },
    '⇄',
  );
  const reduce = makeButton(
    'icon reduce',
    say('hint_reduce'),
    () => {
      small = !small;
      refresh();
    },
    '–',
  );
  const pause = makeButton('icon pause', say('hint_pause'), () => actions.pause('page'), '‖');
  const head = make('div', 'head', make('b', 'name', 'Cap'), count, place, next, toggle, pause, move, reduce);
  bar.append(list, head);
  bar.title = bar.ariaLabel = say('hint_bar');
  next.title = say('hint_next_title');
  layer.append(bar);
  bar.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !opened) return;
    event.preventDefault(); // used
    opened = false;
    refresh();
    toggle.focus();
  });

  function refresh(): void {
    if (!page) return;
    const counts = countFindings([...page.findings, ...(page.onForm ?? [])], waits);
    const words = countWords(counts, say);
    const rest = page.findings.length + page.missing.length > 0 || page.beforeSubmitting;
    bar.hidden = !rest && page.fields.length === 0;
    bar.classList.toggle('small', small);
    bar.dataset.level = counts.error ? 'error' : counts.fill ? 'fill' : counts.check ? 'look' : 'info';
    count.textContent = small ? String(counts.error + counts.fill + counts.check) : words.join('\u00a0· ') || say('hint_nothing');
    next.hidden = !page.findings.some(({ field }) => field !== null);
    toggle.hidden = !rest;
    pause.hidden = !opened || small;
    toggle.ariaExpanded = String(opened);
    reduce.textContent = small ? '+' : '–';
    reduce.title = reduce.ariaLabel = say(small ? 'hint_enlarge' : 'hint_reduce');
    list.hidden = !opened || small || !rest;
    const told = JSON.stringify([page.findings, page.missing, page.beforeSubmitting, page.onForm]);
    if (list.hidden || told === listed) return;
    const heldFocus = list.matches(':focus-within');
    list.replaceChildren(...contents(page, words));
    listed = told;
    if (heldFocus) toggle.focus(); // what held it is gone
  }

  function contents(shown: HintedPage, words: readonly string[]): Node[] {
    const nodes: Node[] = [];
    if (shown.beforeSubmitting) nodes.push(...beforeSubmitting(shown, words, say, actions.why));
    if (shown.missing.length) nodes.push(make('p', 'sentence', say('hint_missing', [shown.missing.join(', ')])));
    if (shown.findings.length) nodes.push(make('ul', 'findings', ...inOrder(shown).map(item)));
    return nodes;
  }

  function item(finding: HintedPage['findings'][number]): Node {
    const { field, label } = finding;
    const name =
      field === null ? make('b', 'label', label ?? say('hint_page')) : makeButton('link label', label ?? '', () => actions.go(field));
    return make('li', 'finding', name, ...sentences([finding], say, actions.why, actions.dismissalOf));
  }

  return {
    show(shown, position) {
      place.textContent = position && say('hint_place', [position.place, position.of]);
      opened ||= shown.beforeSubmitting && !page?.beforeSubmitting;
      small &&= !(shown.beforeSubmitting && !page?.beforeSubmitting);
      page = shown;
      refresh();
    },
    focus() {
      [next, toggle, reduce].find((button) => button.checkVisibility())?.focus();
    },
    avoid(element) {
      if (isOver(bar, element)) bar.classList.toggle('left');
    },
    keepClear(document) {
      if (moved || bar.hidden || bar.matches(':hover, :focus-within')) return;
      moveClear(document, bar);
    },
  };
}

/** "3 à corriger", "12 à remplir"; what is zero is not said. */
function countWords({ error, fill, check }: Counts, say: Say): string[] {
  return [error && say('hint_to_correct', [error]), fill && say('hint_to_fill', [fill]), check && say('hint_to_check', [check])].filter(
    (words) => words !== 0,
  );
}

/** What is about the page first, then the fields in page order. */
function inOrder(page: HintedPage): HintedPage['findings'] {
  return [...page.findings].sort((a, b) => (a.field ?? -1) - (b.field ?? -1));
}
