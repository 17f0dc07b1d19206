import { existsSync, readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AccessibilityPart, CHECKED } from '../../../entrypoints/dashboard/accessibility/AccessibilityPart';
import { DashboardFrame } from '../../../entrypoints/dashboard/DashboardFrame';
import { draw } from '../dashboard-parts';

/** The test that holds each sentence of the statement, with words of it. */
const HELD_BY: Record<(typeof CHECKED)[number], readonly (readonly [file: string, words: string])[]> = {
  axe: [
    ['test/e2e/accessible.spec.ts', 'axe finds nothing in the pages of the extension'],
    ['test/e2e/dashboard.spec.ts', 'each part is free of what axe finds, in the light and in the dark'],
    ['test/hints/accessible.browser.ts', 'axe'],
  ],
  keyboard: [
    ['test/e2e/keyboard.spec.ts', 'the panel can be worked with the keyboard alone'],
    ['test/e2e/keyboard.spec.ts', 'the keyboard reaches every control of the other pages'],
    ['test/hints/accessible.browser.ts', 'no marker and no bubble is a stop of the keyboard'],
    ['test/hints/layer.browser.ts', 'no other key is stopped'],
  ],
  names: [['test/e2e/panel-narrow.spec.ts', 'what a control shows is in its name, and headings go down one by one']],
  spoken: [
    ['test/hints/descriptions.browser.ts', 'a finding is named after what the site put there'],
    ['test/hints/announcer.browser.ts', 'one region, empty and polite'],
  ],
  contrast: [['test/look/palette.test.ts', 'toBeGreaterThanOrEqual(4.5)']],
  forced: [['test/components/forced-colors.browser.tsx', "forceColors('active')"]],
  motion: [['test/look/motion.test.ts', 'moves only for who has not asked for calm']],
  size: [
    ['test/e2e/panel-narrow.spec.ts', 'const WIDTH = 240'],
    ['test/e2e/dashboard.spec.ts', 'resize(640, 800)'],
  ],
  pictures: [['entrypoints/dashboard/timeline/TimelineTable.tsx', 'table']],
};

it.each(Object.entries(HELD_BY))('what the statement says of %s is held by a test', (_, tests) => {
  for (const [file, words] of tests) {
    expect(existsSync(file), file).toBe(true);
    expect(readFileSync(file, 'utf8'), file).toContain(words);
  }
});

it('the foot of every part leads to the statement', () => {
  draw(
    <DashboardFrame part="accessibility" place="" title="" search={null}>
      <AccessibilityPart />
    </DashboardFrame>,
  );
  const link = screen.getByRole('link', { name: 'Accessibilité' });
  expect(link.getAttribute('href')).toBe('#/accessibility');
  expect(link.getAttribute('aria-current')).toBe('page');
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(CHECKED.length);
});
