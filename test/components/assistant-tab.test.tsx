// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { AssistantTab } from '../../entrypoints/sidepanel/assistant/AssistantTab';
import { dossierAt } from '../../lib/store/dossiers';
import { db } from '../../lib/store/db';
import type { CandidatureRow, PageRow } from '../../lib/store/rows';
import { eraseAll } from '../../lib/store/snapshot';
import { setUserDate } from '../../lib/store/userDates';
import { asWritten } from '../../lib/segur/dates';
import { dossier } from '../candidature/checklist/samples';
import { dayOf, official, shifted } from '../segur/calendar';
import { draw } from './dashboard-parts';

const ROOT = { nru: 'LGCVAGUE22', dsr: 'LGC vague 2', wave: 2 as const, obtained: false, version: '1.0' };
const candidature: CandidatureRow = {
  ...dossier().candidature,
  dispositif: 'DUI',
  candidateVersion: '2.0',
  names: ['Medi20'],
  profiles: ['PA'],
  precedents: [ROOT],
  components: [],
};
const { number } = candidature;

beforeEach(async () => {
  await eraseAll();
  await db.candidatures.put(candidature);
});

/** The assistant as a panel shows it; several stand for several panels. */
function panel(today = '2026-11-21', row = candidature, pages: PageRow[] = []) {
  const shown = { candidature: row, pages };
  return draw(<AssistantTab dossier={shown} today={today} onFailed={(error) => expect(error).toBeUndefined()} />);
}

const radio = async (root: HTMLElement, question: RegExp, choice: string) =>
  within(await within(root).findByRole('group', { name: question })).getByRole('radio', { name: choice });

it('keeps an answer for the next panel, and shows it in the others that are open', async () => {
  const first = panel();
  const second = panel();
  await userEvent.click(await radio(first.container, /composant principal/, 'Oui'));
  await within(second.container).findByText(/s’appliquera quand la racine LGCVAGUE22 sera référencée/);
  expect(await radio(second.container, /composant principal/, 'Oui')).toBeChecked();
  await userEvent.type(await within(second.container).findByRole('textbox', { name: /nom commercial/ }), 'Racine une');
  await within(first.container).findByText(/Medi20, Racine une\S* renvoient/);

  first.unmount();
  second.unmount();
  const later = panel();
  expect(await radio(later.container, /composant principal/, 'Oui')).toBeChecked();
  expect(within(later.container).getByRole('textbox', { name: /nom commercial/ })).toHaveValue('Racine une');
  await userEvent.click(await radio(later.container, /composant principal/, 'Je ne sais pas'));
  await within(later.container).findByText(/On ne peut pas encore dire/);
});

it('goes by the Date 2 that the user has set', async () => {
  const own = shifted(official('date2'), { days: 61 });
  const { container } = panel(dayOf(shifted(official('date2'), { days: 45 })));
  await userEvent.click(await radio(container, /composant principal/, 'Oui'));
  expect(await within(container).findByText(/l’équivalence ne s’applique pas/i)).toBeInTheDocument();
  await setUserDate('DUI', 'date2', own);
  await within(container).findByText(`Date 2, dépôt complet des preuves : ${asWritten(own)} (heure de Paris).`);
  expect(within(container).getByText(/s’appliquera quand la racine/)).toBeInTheDocument();
  expect(within(container).getByText((text) => text.includes(`avant la Date 2 (${asWritten(own)})`))).toBeInTheDocument();
});

it('goes by the Date 2 that Convergence prints before the calendar’s', async () => {
  const at = shifted(official('date2'), { days: 61 });
  const row = { ...candidature, deadlines: [{ subject: 'preuves' as const, at: `${at}:00+01:00`, raw: '', readAt: '' }] };
  const { container } = panel(dayOf(shifted(official('date2'), { days: 45 })), row);
  await userEvent.click(await radio(container, /composant principal/, 'Oui'));
  await within(container).findByText(`Date 2, dépôt complet des preuves : ${asWritten(at)} (heure de Paris).`);
  expect(await within(container).findByText(/s’appliquera quand la racine/)).toBeInTheDocument();
});

it('makes items of the checklist of its steps, each once', async () => {
  const { container } = panel();
  const add = await within(container).findByRole('button', { name: 'Ajouter ces étapes à ma liste' });
  const own = async () => ((await dossierAt(number, '2026-11-21T09:30'))?.items ?? []).filter(({ key }) => key.startsWith('own:'));
  await userEvent.click(add);
  const steps = within(container)
    .getAllByRole('listitem')
    .filter((item) => item.closest('.assistant-steps'));
  await expect.poll(async () => (await own()).length).toBe(steps.length);
  expect(steps.length).toBeGreaterThan(3);
  await userEvent.click(add);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await own()).toHaveLength(steps.length);
  expect((await own()).map(({ words }) => words)).toContainEqual(expect.stringContaining('LGCVAGUE22'));
});

describe('where Étape 1 was never read', () => {
  const unread: CandidatureRow = { ...candidature, precedents: [], inProgress: null };
  const BEFORE = /déjà obtenu un référencement Ségur/;
  const panelText = () => document.querySelector('.assistant')?.textContent ?? '';

  it('says so, and asserts nothing', async () => {
    const { container } = panel(undefined, unread);
    expect(await within(container).findByText('Cap n’a pas encore lu l’étape 1 de cette candidature.')).toBeVisible();
    expect(within(container).getAllByRole('group')).toHaveLength(1);
    expect(await radio(container, BEFORE, 'Je ne sais pas')).toBeChecked();
    expect(panelText()).not.toMatch(/Pas d’équivalence|tout est à déposer|Aucun référencement|pas d’héritage/i);
  });

  it('opens the candidature there', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    panel(undefined, unread);
    await userEvent.click(await screen.findByRole('button', { name: 'Ouvrir l’étape 1' }));
    await expect.poll(() => create.mock.calls).toEqual([[{ url: unread.url }]]);
  });

  it('says what follows from « Non », and takes it back', async () => {
    const { container } = panel(undefined, unread);
    await userEvent.click(await radio(container, BEFORE, 'Non'));
    await within(container).findByText(/pas d’héritage, ni d’équivalence/);
    expect(panelText()).toContain('Vague 2 : tout est à déposer');
    await userEvent.click(await radio(container, BEFORE, 'Je ne sais pas'));
    await expect.poll(panelText).not.toMatch(/tout est à déposer/);
  });

  it('asks after « Oui » with which referencing, then what it always asks', async () => {
    const { container } = panel(undefined, unread);
    await userEvent.click(await radio(container, BEFORE, 'Oui'));
    await userEvent.type(await within(container).findByRole('textbox', { name: 'Quel est le NRU de ce référencement ?' }), 'LGCVAGUE22');
    expect(panelText()).not.toMatch(/équivalence (ne )?s’applique|tout est à déposer/);
    await userEvent.type(within(container).getByRole('textbox', { name: 'Sur quel DSR a-t-il été obtenu ?' }), 'LGC vague 2');
    await userEvent.click(await radio(container, /composant principal/, 'Oui'));
    await within(container).findByText(/L’équivalence s’applique avec la racine LGCVAGUE22/);
  });

  it.each(['step1-form', 'step1-recap'] as const)('but %s was, what it declares is told as read', async (kind) => {
    const page = { number, kind, chapter: '', url: '', title: '', step: 1, findings: [], missing: [], progress: null, readAt: '' } as const;
    const { container } = panel(undefined, unread, [{ ...page, findings: [], missing: [] }]);
    await within(container).findByText(/aucun référencement de vague 2 n’est déclaré/);
    expect(within(container).queryByText(/n’a pas encore lu/)).toBeNull();
  });
});

it('shows the attestation that an item asked for, with the focus on it', async () => {
  const shown = { candidature: { ...candidature, names: ['Medi20', 'Medi21'] }, pages: [] };
  draw(<AssistantTab dossier={shown} today="2026-11-21" isAttestationAsked onFailed={(error) => expect(error).toBeUndefined()} />);
  await vi.waitFor(() => expect(screen.getByRole('heading', { name: /Attestation sur l’honneur/ })).toHaveFocus());
  expect(screen.getByRole('region', { name: /Texte de l’attestation/ })).toHaveTextContent('Medi21, NIL : [à compléter]');
  await userEvent.click(screen.getByRole('button', { name: 'Copier l’attestation' }));
  expect(await navigator.clipboard.readText()).toContain('Candidature n° RTPJTHIJVH');
});
