/** A page to hint on, eyes to see what the closed layer shows, and a hand to click on it. */
import { userEvent } from 'vitest/browser';
import type { BarPlace } from '../../lib/hints/edges';
import type { HintedField, HintedPage, HintLayer } from '../../lib/hints/hinted';
import { createHintLayer } from '../../lib/hints/layer';
import * as native from '../../lib/page/dom/native';
import type { Finding } from '../../lib/reading/reading';

/** A finding about a field, or about the page; an error unless said otherwise. */
export function finding(field: number | null, message: string, more: Partial<Finding> = {}): Finding {
  return { rule: 'siret-format', outcome: 'violation', severity: 'error', field, label: 'Numéro SIRET', message, source: 'Guide', ...more };
}

/** A finding about emptiness. */
export function empty(field: number): Finding {
  return finding(field, 'Répondez à cette question.', { rule: 'mandatory-missing' });
}

/** A field of one control, found by its id. */
export function fieldOf(id: string): HintedField {
  const control = native.getElementById(document, id) as Element;
  return { key: id, controls: [control], anchor: control, describe: [control] };
}

/** A layer over the test's own page, with its closed root laid open to the test. */
export interface Stage {
  layer: HintLayer;
  host(): HTMLElement | null;
  root: ShadowRoot;
  why: string[];
  /** The sentences of what was set aside; it is offered for warnings. */
  dismissed: string[];
  /** Where the user has put the bar, each time. */
  places: BarPlace[];
  pauses: string[];
  show(findings: Finding[], ids: string[], more?: Partial<HintedPage>): void;
  marker(place?: number): HTMLElement | undefined;
  bubble(): HTMLElement | null;
  bar(): HTMLElement;
  end(): void;
}

/** Puts `html` in the body and a layer over it. */
export function stageOf(html: string): Stage {
  native.body(document).innerHTML = html;
  return layOver();
}

/** Puts a layer over the page as it is. `mode`: only a checker that cannot see into a closed root needs an open one. */
export function layOver(mode: ShadowRootMode = 'closed'): Stage {
  let root: ShadowRoot | undefined;
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    root = attachShadow.call(this, { ...init, mode });
    return root;
  };
  const controller = new AbortController();
  const why: string[] = [];
  const dismissed: string[] = [];
  const places: BarPlace[] = [];
  const pauses: string[] = [];
  const layer = createHintLayer({
    document,
    say: (key, data = []) => [key, ...data].join(' '),
    waits: new Set(['mandatory-missing']),
    whole: new Map([['siret-format', (value: string) => value.length >= 14]]),
    why: (rule) => why.push(rule),
    dismissalOf: (about) => (about.severity === 'warning' ? () => dismissed.push(about.message) : null),
    openPanel: async () => 'Ctrl+Maj+Y',
    pause: (scope) => pauses.push(scope),
    placed: (place) => places.push(place),
    lost: () => controller.abort(),
    signal: controller.signal,
  });
  Element.prototype.attachShadow = attachShadow;
  const shadow = root as unknown as ShadowRoot;
  return {
    layer,
    why,
    dismissed,
    places,
    pauses,
    root: shadow,
    host: () => native.querySelector(document, 'cap-convergence') as HTMLElement | null,
    show: (findings, ids, more) => layer.show({ findings, fields: ids.map(fieldOf), missing: [], beforeSubmitting: false, ...more }),
    marker: (place = 0) => [...shadow.querySelectorAll<HTMLElement>('.marker')].filter((each) => each.checkVisibility())[place],
    bubble: () => [...shadow.querySelectorAll<HTMLElement>('.bubble')].find((each) => each.checkVisibility()) ?? null,
    bar: () => shadow.querySelector('.bar') as HTMLElement,
    end: () => controller.abort(),
  };
}

/** Clicks in the middle of an element with the real mouse, on whatever lies there, and takes the mouse away. */
export async function clickOn(element: Element | null | undefined): Promise<void> {
  const { left, top, width, height } = (element as Element).getBoundingClientRect();
  const page = document.documentElement.getBoundingClientRect();
  const position = { x: left + width / 2 - page.left, y: top + height / 2 - page.top };
  await userEvent.click(document.documentElement, { position, force: true });
  await userEvent.hover(document.documentElement, { position: { x: 1, y: 1 }, force: true });
}

/** Resolves when a few frames have been drawn. */
export async function frames(count = 4): Promise<void> {
  for (let drawn = 0; drawn < count; drawn++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Resolves after so many milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
