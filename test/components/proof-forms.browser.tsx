import type { AxeResults } from 'axe-core';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RefusedLines, TakeBackForm } from '../../entrypoints/dashboard/backup/TakeBackForm';
import { CopyForm } from '../../entrypoints/dashboard/list/CopyForm';
import { LeadTimes } from '../../entrypoints/dashboard/settings/LeadTimes';
import { LatestStarts } from '../../entrypoints/sidepanel/LatestStarts';
import { DerogatoryFile } from '../../entrypoints/sidepanel/proofs/DerogatoryFile';
import type { Capture } from '../../lib/candidature/derogatory-file';
import type { LatestStart } from '../../lib/candidature/backward-plan';
import type { Refusal } from '../../lib/files/take-back';
import '../../components/layers.css';
import '../../lib/look/palette.css';
import '../../components/base.css';
import '../../components/parts.css';
import '../../entrypoints/sidepanel/panel.css';
import '../../entrypoints/dashboard/dashboard.css';
import { dossier } from '../candidature/checklist/samples';
import { misnamed } from './names';
import { item, within } from './samples';

const AXE = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url);
const OPTIONS = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] };

let stage: HTMLElement;
let root: Root;
beforeAll(async () => {
  const script = Object.assign(document.createElement('script'), { src: AXE.href });
  document.head.append(script);
  await new Promise((resolve) => script.addEventListener('load', resolve));
  document.documentElement.lang = 'fr';
  document.title = 'Cap';
});
beforeEach(async () => {
  await page.viewport(360, 700);
  stage = document.createElement('main');
  document.body.append(stage);
  root = createRoot(stage);
});
afterEach(() => {
  root.unmount();
  stage.remove();
});

function draw(part: ReactNode): void {
  flushSync(() => root.render(within(part)));
}

const capture: Capture = {
  item: item('derogatory-cnda-date2:Alpha', {
    stage: 'derogatory',
    title: { text: 'item_derogatory_cnda_date2', data: ['Alpha'] },
    words: null,
  }),
  shown: ['software', 'preexam', 'return'].map((name) => ({ key: `derogatory-cnda-date2:Alpha#${name}`, name, isSeen: name === 'return' })),
  steps: [item('cnda-request:Alpha', { state: 'done-by-user' }), item('cnda-preexam:Alpha')],
};
const start = (daysLeft: number): LatestStart => ({
  lead: 'passi',
  number: 'RTPJTHIJVH',
  product: 'Alpha',
  at: '2027-06-03',
  days: 120,
  before: '2027-10-01T12:00',
  daysLeft,
  met: false,
});
const REFUSED: Refusal[] = [
  { line: 3, reason: 'due', said: 'bientôt' },
  { line: 4, reason: 'initials', said: 'Martin' },
  { line: 9, reason: 'unknown', said: 'INS.99.01.01' },
];
const nothing = () => {};
const { candidature } = dossier();

const PARTS: [string, ReactNode][] = [
  ['taking a spreadsheet back', <TakeBackForm key="1" onOpen={nothing} />],
  ['lines that are refused', <RefusedLines key="2" refused={REFUSED} />],
  ['lead times', <LeadTimes key="3" leadDays={{ passi: 120 }} onChange={nothing} />],
  ['latest starts', <LatestStarts key="4" starts={[start(30), { ...start(-2), lead: 'cnda' }]} />],
  ['the derogatory file', <DerogatoryFile key="5" captures={[capture]} isNear onTick={nothing} />],
  ['copying', <CopyForm key="6" from="Alpha" others={[candidature]} onCopy={nothing} onCancel={nothing} />],
];

describe.each(PARTS)('%s', (_, part) => {
  test.each(['light', 'dark'])('axe finds nothing, %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    draw(part);
    const { axe } = window as unknown as { axe: { run(context: Element, options: object): Promise<AxeResults> } };
    const { violations, passes } = await axe.run(stage, OPTIONS);
    delete document.documentElement.dataset.theme;
    expect(passes.length).toBeGreaterThan(0);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test('each control is called by what it shows, and nothing is wider than a narrow panel', async () => {
    await page.viewport(240, 700);
    draw(part);
    expect(misnamed(stage)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(240);
  });
});

test('a file is taken once it is chosen, the same one again', async () => {
  const onOpen = vi.fn();
  draw(<TakeBackForm onOpen={onOpen} />);
  const input = page.getByLabelText('Tableau de preuves (.xlsx ou .csv)');
  for (const turn of [1, 2]) {
    await userEvent.upload(input, new File(['a'], 'preuves.csv'));
    expect(onOpen).toHaveBeenCalledTimes(turn);
  }
});

test('each refused line is told with its number, what was written and what to do', () => {
  draw(<RefusedLines refused={REFUSED} />);
  const said = [...stage.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(said[0]).toMatch(/^Ligne 3\s: «\sbientôt\s» n’est pas une date\. Écrivez-la jj\/mm\/aaaa\.$/);
  expect(said[1]).toMatch(/Ligne 4.*Mettez cinq caractères au plus, sans nom/);
  expect(said[2]).toMatch(/INS\.99\.01\.01/);
});

test.each([
  ['800', 80, 'Indiquez un nombre entier de jours, de 1 à 730'],
  ['0', undefined, 'Indiquez un nombre entier de jours'],
  ['1.5', 1, 'Indiquez un nombre entier de jours'],
])('of « %s » days the last number that is one is kept, and the rest is said', async (typed, kept, sentence) => {
  const onChange = vi.fn();
  draw(<LeadTimes leadDays={{}} onChange={onChange} />);
  await userEvent.tab();
  await userEvent.keyboard(typed);
  const input = document.activeElement as HTMLInputElement;
  expect(input.value).toBe(typed);
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toContain(sentence);
  expect(onChange.mock.lastCall?.[0] ?? {}).toEqual(kept === undefined ? {} : { maturity: kept });
  await userEvent.clear(input);
  expect(input.getAttribute('aria-invalid')).toBe('false');
  expect(onChange).toHaveBeenLastCalledWith({});
});

test('a start that has passed is said otherwise; none is no list', () => {
  draw(<LatestStarts starts={[start(30), { ...start(-2), lead: 'cnda' }]} />);
  const [ahead, past] = [...stage.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(ahead).toContain('3 juin 2027');
  expect(past?.replace('CNDA', '')).not.toBe(ahead);
  draw(<LatestStarts starts={[{ ...start(30), met: true }]} />);
  expect(stage.textContent).toBe('');
});

test('each thing that a capture must show has its tick, by the keyboard too', async () => {
  const onTick = vi.fn();
  draw(<DerogatoryFile captures={[capture]} isNear onTick={onTick} />);
  const group = page.getByRole('group', { name: /^Sur la capture/ });
  await expect.element(group.getByRole('checkbox', { name: 'la date de retour prévisionnelle' })).toBeChecked();
  group.getByRole('checkbox', { name: 'les informations du logiciel' }).element().focus();
  await userEvent.keyboard(' ');
  expect(onTick).toHaveBeenLastCalledWith('derogatory-cnda-date2:Alpha#software', 'done');
});

test('the derogatory file opens by itself once Date 2 is near, and as the user says', async () => {
  draw(<DerogatoryFile captures={[capture]} isNear={false} onTick={nothing} />);
  const fold = page.getByRole('button', { name: /Preuves dérogatoires/ });
  await expect.element(fold).toHaveAttribute('aria-expanded', 'false');
  draw(<DerogatoryFile captures={[capture]} isNear onTick={nothing} />);
  await expect.element(fold).toHaveAttribute('aria-expanded', 'true');
  await fold.click();
  await expect.element(fold).toHaveAttribute('aria-expanded', 'false');
});

test('the form that copies has the focus as it opens, and says where to', async () => {
  const onCopy = vi.fn();
  draw(<CopyForm from="Alpha" others={[candidature]} onCopy={onCopy} onCancel={nothing} />);
  expect(document.activeElement?.tagName).toBe('SELECT');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(onCopy).toHaveBeenCalledExactlyOnceWith(candidature.number);
});
