import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Deadline } from '../../lib/candidature/deadlines';
import type { Outlook } from '../../lib/candidature/outlook';
import type { CandidatureRow } from '../../lib/store/rows';
import { CandidatureChoice } from '../../entrypoints/sidepanel/CandidatureChoice';
import { PanelHeader } from '../../entrypoints/sidepanel/PanelHeader';
import '../../components/layers.css';
import '../../lib/look/palette.css';
import '../../components/base.css';
import '../../components/parts.css';
import '../../components/forced-colors.css';
import '../../entrypoints/sidepanel/panel.css';
import { dossier } from '../candidature/checklist/samples';
import { forceColors } from './forced';
import { deadline } from '../candidature/deadline';
import { within } from './samples';

const WIDTH = 240;
const HEIGHT = 600;

let stage: HTMLElement;
let root: Root;
beforeEach(async () => {
  await page.viewport(WIDTH, HEIGHT);
  stage = document.createElement('div');
  stage.className = 'panel';
  document.body.append(stage);
  root = createRoot(stage);
});
afterEach(async () => {
  root.unmount();
  stage.remove();
  await forceColors('none');
});

const { candidature } = dossier({
  product: { name: 'Dossier Usager Exemple des établissements du littoral', version: '2.4', reference: '3412' },
  names: [],
  steps: [
    { number: 1, name: 'Candidature administrative', status: 'validated', raw: 'Validé' },
    { number: 2, name: 'Éligibilité', status: 'validated', raw: 'Validé' },
    { number: 3, name: 'Dépôt des preuves', status: 'awaiting-planning', raw: 'En attente de planification' },
    { number: 4, name: 'Convention', status: 'not-open', raw: '' },
  ],
});
const LONGEST: Outlook['action'] = {
  text: 'next_redo_chapters',
  data: ['INS, SSI, MSSanté, DMP, Reporting, Documents', 6],
  link: 'https://convergence.esante.gouv.fr/',
  isInList: false,
};
const missed = deadline({ date: 'date1', at: '2026-10-01T12:00', daysLeft: -123, isPast: true });

const OUTLOOKS: Record<string, Partial<Outlook>> = {
  'a date far ahead': { next: deadline({ daysLeft: 307 }) },
  'a date that is near': { next: deadline({ daysLeft: 21 }) },
  'a date that was missed': { missed: [missed] },
  'no date': { next: null },
};

const boxOf = (element: Element | null | undefined) => (element as Element).getBoundingClientRect();

function draw(row: CandidatureRow, outlook: Partial<Outlook>): void {
  const whole: Outlook = { next: deadline(), missed: [], action: LONGEST, urgency: 'act', late: 0, ...outlook };
  flushSync(() =>
    root.render(
      within(
        <header>
          <PanelHeader candidature={row} deadlines={[]} starts={[]} outlook={whole} step={3} onAct={() => {}}>
            <CandidatureChoice candidatures={[row]} pinned={row.number} onPin={() => {}} />
          </PanelHeader>
        </header>,
      ),
    ),
  );
}

test.each(Object.entries(OUTLOOKS))(
  'with %s and the longest words, the header of the narrowest panel takes at most a quarter of it',
  (_, outlook) => {
    draw(candidature, outlook);
    expect(boxOf(document.querySelector('header')).bottom).toBeLessThanOrEqual(HEIGHT / 4);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(WIDTH);
  },
);

const AHEAD: [Deadline, string[]] = [deadline({ daysLeft: 307 }), ['Date 2', '1 oct. 2027', 'dans 307 jours']];
const PASSED: [Deadline, string[]] = [missed, ['Date 1', 'Dépassée il y a 123 jours']];

test.each([
  ['far ahead', 'none', ...AHEAD],
  ['far ahead', 'active', ...AHEAD],
  ['missed', 'none', ...PASSED],
  ['missed', 'active', ...PASSED],
] as const)('a date that is %s is whole in its line, forced colours: %s', async (_, forced, next, words) => {
  await forceColors(forced);
  draw(candidature, { next });
  const line = boxOf(document.querySelector('.date-line'));
  for (const text of words) {
    const part = [...document.querySelectorAll('.date-line *')].find(({ textContent }) => textContent === text);
    const { top, bottom, right } = boxOf(part);
    expect([top >= line.top, bottom <= line.bottom, right <= WIDTH], text).toEqual([true, true, true]);
  }
});
