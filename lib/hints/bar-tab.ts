/** The bar's tab: how heavy what is left is, by sign, shape and colour, and how many points there are. */
import type { Say } from '../rules/rule';
import { type HandleActions, makeHandle } from './drag';
import type { Edge } from './edges';
import type { Remaining } from './remaining';
import { make } from './make';
import type { Box } from './placement';

const SIGNS: Record<Remaining['level'], string> = { error: '!', fill: '', look: '?', done: '✓' };

export interface Tab {
  element: HTMLButtonElement;
  tell(left: Remaining, isOpen: boolean): void;
  stand(edge: Edge, box: Box): void;
}

/** A tab that says nothing yet. */
export function createTab(say: Say, actions: HandleActions): Tab {
  const element = make('button', 'tab');
  element.type = 'button';
  element.title = say('hint_tab_title');
  makeHandle(element, actions);
  let [sign, number, drawn] = ['', '', ''];

  /** Its parts are made anew: what is moved within it would count as a movement of the page. */
  function draw(): void {
    const now = [sign, number, element.style.width].join();
    if (now !== drawn) element.replaceChildren(make('span', 'sign', sign), make('span', 'number', number));
    drawn = now;
  }

  return {
    element,
    tell({ level, count, words }, isOpen) {
      element.ariaExpanded = String(isOpen);
      element.ariaLabel = say('hint_tab', [count ? `${count} (${words.join(', ')})` : say('hint_nothing')]);
      element.dataset.level = level;
      [sign, number] = [SIGNS[level], String(count || '')];
      draw();
    },
    stand(edge, box) {
      element.dataset.edge = edge;
      put(element, box);
      draw();
    },
  };
}

/** Puts a part of the bar where a rectangle of the viewport is. */
export function put({ style }: HTMLElement, { left, top, width, height }: Box): void {
  style.transform = `translate(${Math.round(left)}px,${Math.round(top)}px)`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}
