import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ChapterStrip } from '../../components/ChapterStrip';
import { Fold } from '../../components/Fold';
import { ProofBar } from '../../components/ProofBar';
import { Chip, type Tone } from '../../components/StatusChip';
import { StepTrack } from '../../components/StepTrack';
import { ProofBars } from '../../entrypoints/sidepanel/assistant/ProofBars';
import '../../components/layers.css';
import '../../lib/look/palette.css';
import '../../components/base.css';
import '../../components/parts.css';
import '../../components/forced-colors.css';
import '../../entrypoints/sidepanel/panel.css';
import '../../entrypoints/sidepanel/assistant/assistant.css';
import { forceColors } from './forced';
import { chapter, within } from './samples';

let stage: HTMLElement;
let root: Root;
beforeAll(() => forceColors('active'));
afterAll(() => forceColors('none'));
beforeEach(() => {
  stage = document.createElement('div');
  stage.style.inlineSize = '240px';
  document.body.append(stage);
  root = createRoot(stage);
});
afterEach(() => {
  root.unmount();
  stage.remove();
});

/** Draws parts of the panel in a window that forces its own colours on them. */
function draw(part: Parameters<typeof within>[0]): void {
  flushSync(() => root.render(within(part)));
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** What an element shows without any colour of its own: its borders, its lines, its weight, the sign before it and the sign after it. */
function shapeOf(element: Element): string {
  const style = getComputedStyle(element);
  const borders = SIDES.map((side) => {
    const line = style.getPropertyValue(`border-${side}-style`);
    return line === 'none' ? 'none' : `${line} ${style.getPropertyValue(`border-${side}-width`)}`;
  });
  const signs = ['::before', '::after'].map((sign) => getComputedStyle(element, sign).content);
  return [...borders, style.textDecorationLine, style.fontWeight, ...signs].join(' | ');
}

const all = (selector: string) => [...stage.querySelectorAll<HTMLElement>(selector)];
const backgroundOf = (element: Element) => getComputedStyle(element).backgroundColor;

test('chips of two tones differ in more than their colour', () => {
  const tones: Tone[] = ['neutral', 'accent', 'ok', 'warning', 'error'];
  draw(
    tones.map((tone) => (
      <Chip key={tone} tone={tone}>
        Un mot
      </Chip>
    )),
  );
  expect(new Set(all('.chip').map(shapeOf)).size).toBe(tones.length);
});

test('the marks of a chapter strip differ by what they stand for', () => {
  const statuses = ['to-complete', 'in-progress', 'submitted', 'validated', 'to-modify', 'not-open'] as const;
  draw(<ChapterStrip chapters={statuses.map((status) => chapter({ name: status, status }))} />);
  const marks = all('.strip > *');
  const fillOf = (mark: Element) => `${getComputedStyle(mark).backgroundImage} ${backgroundOf(mark) === 'rgba(0, 0, 0, 0)'}`;
  expect(new Set(marks.map((mark) => `${shapeOf(mark)} | ${fillOf(mark)}`)).size).toBe(statuses.length);
  for (const mark of marks) expect(mark.getBoundingClientRect().height).toBeGreaterThanOrEqual(10);
});

test('a bar shows how far it is filled', () => {
  draw(<ProofBar value={3} total={13} label="Preuves" />);
  const [bar] = all('.bar') as [HTMLElement];
  const [fill] = all('.bar-fill') as [HTMLElement];
  expect(getComputedStyle(bar).borderTopStyle).toBe('solid');
  expect(backgroundOf(fill)).not.toBe(backgroundOf(bar));
});

test('what is left to file is a full, a half and an empty bar', () => {
  const share = { part: 'profile', name: 'PA', wave1: 'all', wave2: 'none' } as const;
  draw(<ProofBars proofs={[share, { ...share, name: 'PDE', wave1: 'not-common' }]} say={(key) => key} />);
  const [full, empty, half] = all('.assistant-bar') as [HTMLElement, HTMLElement, HTMLElement];
  expect(backgroundOf(full)).not.toBe(backgroundOf(empty));
  expect(getComputedStyle(half).backgroundImage).toContain('gradient');
  expect(getComputedStyle(half).forcedColorAdjust).toBe('none');
});

test('the steps differ by where they stand, and the present one from the rest', () => {
  draw(
    <StepTrack
      current={2}
      steps={[
        { number: 1, name: 'Un', status: 'validated', raw: '' },
        { number: 2, name: 'Deux', status: 'in-progress', raw: '' },
        { number: 3, name: 'Trois', status: 'to-modify', raw: '' },
        { number: 4, name: 'Quatre', status: 'not-open', raw: '' },
      ]}
    />,
  );
  expect(new Set(all('.step').map(shapeOf)).size).toBe(4);
  const [, present, later] = all('.step') as [HTMLElement, HTMLElement, HTMLElement];
  expect(getComputedStyle(present).borderInlineStartStyle).toBe('solid');
  expect(getComputedStyle(later).borderInlineStartStyle).toBe('none');
});

test('the tab that is chosen has a frame, and the others none', async () => {
  draw(
    <Tabs>
      <TabList aria-label="Parties" className="tab-list">
        {['a', 'b'].map((id) => (
          <Tab key={id} id={id} className="tab">
            {id}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="a" />
      <TabPanel id="b" />
    </Tabs>,
  );
  await expect.poll(() => all('.tab[data-selected]').length).toBe(1);
  const frames = all('.tab').map((tab) => SIDES.map((side) => getComputedStyle(tab).getPropertyValue(`border-${side}-width`)));
  expect(frames[0]).not.toContain('0px');
  expect(frames[1]).toEqual(['0px', '0px', '0px', '0px']);
});

test('an arrow says whether its part is unfolded', () => {
  draw(
    [true, false].map((isOpen) => (
      <Fold key={String(isOpen)} title="Titre" isOpen={isOpen} onToggle={() => {}}>
        Texte
      </Fold>
    )),
  );
  const [open, shut] = all('.fold-arrow') as [HTMLElement, HTMLElement];
  expect(getComputedStyle(open).transform).not.toBe(getComputedStyle(shut).transform);
  for (const arrow of [open, shut]) expect(getComputedStyle(arrow).borderTopWidth, 'a drawn border is filled').toBe('0px');
});
