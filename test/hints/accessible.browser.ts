import type { AxeResults } from 'axe-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { page as tab, userEvent } from 'vitest/browser';
import { type Stage, empty, finding, frames, layOver } from './stage';

const AXE = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url);
const OPTIONS = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] };

let stage: Stage;
beforeAll(async () => {
  const script = Object.assign(document.createElement('script'), { src: AXE.href });
  document.head.append(script);
  await new Promise((resolve) => script.addEventListener('load', resolve));
});
afterEach(() => {
  stage.end();
  document.documentElement.removeAttribute('lang');
});

async function layered(theme: 'light' | 'dark'): Promise<void> {
  await tab.viewport(900, 700);
  document.documentElement.lang = 'fr';
  document.title = 'Questionnaire';
  document.body.innerHTML = '<main><h1>Questionnaire</h1><label>A <input id="a"></label><p><label>B <input id="b"></label></main>';
  stage = layOver('open');
  stage.layer.look({ theme, markers: 'normal' });
  stage.show(
    [finding(0, 'Un.'), finding(0, 'Deux.', { severity: 'info' }), empty(1), finding(null, 'Trois.', { label: null })],
    ['a', 'b'],
    { missing: ['les étapes'], beforeSubmitting: true },
  );
  document.getElementById('a')?.focus();
  await frames();
}

test.each(['light', 'dark'] as const)('axe finds nothing in the layer, %s', async (theme) => {
  await layered(theme);
  expect(stage.bubble()).not.toBeNull();
  const { violations, passes } = await (
    window as unknown as { axe: { run(page: Document, options: object): Promise<AxeResults> } }
  ).axe.run(document, OPTIONS);
  expect(passes.length).toBeGreaterThan(10);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('no marker and no bubble is a stop of the keyboard; the bar comes last', async () => {
  await layered('light');
  const stops: string[] = [];
  document.getElementById('a')?.focus();
  for (let presses = 0; presses < 4; presses++) {
    await userEvent.tab();
    stops.push(document.activeElement === stage.host() ? (stage.root.activeElement?.className ?? '') : (document.activeElement?.id ?? ''));
  }
  expect(stops[0]).toBe('b');
  expect(stops.slice(1).join()).not.toMatch(/marker/);
  expect(stage.root.activeElement?.closest('.bar')).not.toBeNull();
});
