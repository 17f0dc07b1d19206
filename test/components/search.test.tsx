import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SearchDialog } from '../../entrypoints/search/SearchDialog';
import { entriesOf } from '../../entrypoints/search/entries';
import { goTo, type Place } from '../../entrypoints/search/place';
import { SearchEverywhere } from '../../entrypoints/search/SearchEverywhere';
import { isSearchKey } from '../../entrypoints/search/search-key';
import { makeSay } from '../../lib/browser/say';
import { type Entry, searchOver } from '../../lib/candidature/search';
import { db } from '../../lib/store/db';
import { dossiersAt } from '../../lib/store/dossiers';
import { noteItem } from '../../lib/store/items';
import { SAMPLE_NUMBER } from '../../lib/store/made-up';
import { changeProofs } from '../../lib/store/proofs';
import { addSample } from '../../lib/store/sample';
import { dayOf, official } from '../segur/calendar';
import { draw } from './samples';

const words = { say: makeSay('fr'), language: 'fr' } as const;

describe('the dialog', () => {
  const entry = (title: string): Entry<string> => ({ kind: 'note', number: '', title, detail: [], where: title });
  const show = () => {
    const [onGo, onClose] = [vi.fn(), vi.fn()];
    draw(<SearchDialog find={searchOver(['Un', 'Une', 'Unique'].map(entry))} onGo={onGo} onClose={onClose} />);
    return { onGo, onClose, box: screen.getByRole('combobox', { name: 'Chercher partout' }) };
  };
  const active = (box: HTMLElement) => document.getElementById(box.getAttribute('aria-activedescendant') ?? '');

  it('is chosen in by the arrows, round and round, and Enter goes there', async () => {
    const { onGo, onClose, box } = show();
    await userEvent.type(box, 'un');
    expect(screen.getByRole('status')).toHaveTextContent('3 résultats');
    expect(active(box)).toHaveTextContent('Un');
    await userEvent.keyboard('{ArrowUp}');
    expect(active(box)).toHaveTextContent('Unique');
    expect(active(box)).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onGo).toHaveBeenCalledExactlyOnceWith('Une');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('begins with the first again when something else is sought', async () => {
    const { onGo, box } = show();
    await userEvent.type(box, 'un{ArrowDown}{ArrowDown}i{Enter}');
    expect(onGo).toHaveBeenCalledExactlyOnceWith('Unique');
  });

  it('goes nowhere where nothing is found, and has no list', async () => {
    const { onGo, box } = show();
    await userEvent.type(box, 'rien{Enter}');
    expect(onGo).not.toHaveBeenCalled();
    expect(box).toHaveAttribute('aria-expanded', 'false');
    expect(box).not.toHaveAttribute('aria-controls');
    expect(screen.getByRole('status')).toHaveTextContent('0 résultats');
  });

  it('takes a click, and is closed by its button', async () => {
    const { onGo, onClose, box } = show();
    await userEvent.type(box, 'une');
    await userEvent.click(screen.getByRole('option', { name: /Une/ }));
    expect(onGo).toHaveBeenCalledExactlyOnceWith('Une');
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('everything', () => {
  beforeEach(async () => {
    await addSample();
    await noteItem(SAMPLE_NUMBER, 'gazelle', 'Voir avec la recette.');
    await changeProofs(SAMPLE_NUMBER, [{ chapter: 'Sécurité des SI', proof: 'SSI18.1.1' }], { note: 'Flouter le nom' });
    await changeProofs(SAMPLE_NUMBER, [{ chapter: 'Sécurité des SI', proof: 'SC.SSI/GEN.18' }], { note: 'Relire à deux' });
    return async () => {
      await Promise.all(db.tables.map((table) => table.clear()));
    };
  });

  const place = async (sought: string): Promise<Place | undefined> => {
    const find = searchOver(entriesOf(await dossiersAt('2026-11-28T09:00'), words));
    return find(sought).best[0]?.where;
  };
  const proof = { to: 'proof', number: SAMPLE_NUMBER, chapter: 'Sécurité des SI' };

  it.each<[string, object]>([
    [SAMPLE_NUMBER, { to: 'candidature', number: SAMPLE_NUMBER }],
    ['Produit fictif', { to: 'candidature', number: SAMPLE_NUMBER }],
    ['SSI18.1.1', { ...proof, proof: 'SSI18.1.1', isZone: true }],
    ['flouter', { ...proof, proof: 'SSI18.1.1', isZone: true }],
    ['relire deux', { ...proof, proof: 'SC.SSI/GEN.18', isZone: false }],
    ['recette', { to: 'item', number: SAMPLE_NUMBER, key: 'gazelle' }],
    ['date 2 : dépôt', { to: 'candidature', number: SAMPLE_NUMBER }],
    [dayOf(official('date2')), { to: 'candidature', number: SAMPLE_NUMBER }],
    ['siret-format', { to: 'rule', id: 'siret-format' }],
    ['cnda.ameli', { to: 'link', href: 'https://cnda.ameli.fr' }],
  ])('%j leads to %j', async (sought, where) => {
    expect(await place(sought)).toEqual(where);
  });

  it('opens by its key and by its button, and goes where Enter says', async () => {
    const { id = Number.NaN } = (await fakeBrowser.windows.create({ focused: true })) ?? {};
    draw(<SearchEverywhere page="panel" />);
    expect(screen.getByRole('button', { name: 'Chercher partout Ctrl+K' })).toBeVisible();
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.type(screen.getByRole('combobox'), 'SSI18.1.1');
    await screen.findAllByRole('option');
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(async () =>
      expect((await fakeBrowser.storage.session.get(`wish:${id}`))[`wish:${id}`]).toMatchObject({
        number: SAMPLE_NUMBER,
        part: 'proofs',
        search: 'SSI18.1.1',
        proof: { chapter: 'Sécurité des SI', proof: 'SSI18.1.1' },
      }),
    );
    await userEvent.click(screen.getByRole('button', { name: /^Chercher partout/ }));
    expect(screen.getByRole('combobox')).toBeVisible();
  });

  it('shows a candidature and a rule where one is in the dashboard', () => {
    const from = { page: 'dashboard', windowId: undefined } as const;
    goTo({ to: 'candidature', number: 'RTPJTHIJVH' }, from);
    expect(location.hash).toBe('#/candidatures/RTPJTHIJVH');
    goTo({ to: 'rule', id: 'siret-format' }, from);
    expect(location.hash).toBe('#/rules/siret-format');
    goTo({ to: 'item', number: 'A', key: 'gazelle' }, from);
    expect(location.hash).toBe('#/candidatures/A');
  });
});

describe('the key', () => {
  it.each<[string, KeyboardEventInit, boolean, boolean]>([
    ['Ctrl+K', { key: 'k', ctrlKey: true }, false, true],
    ['Ctrl+K with capitals locked', { key: 'K', ctrlKey: true }, false, true],
    ['K', { key: 'k' }, false, false],
    ['Ctrl+Shift+K', { key: 'K', ctrlKey: true, shiftKey: true }, false, false],
    ['Ctrl+Alt+K', { key: 'k', ctrlKey: true, altKey: true }, false, false],
    ['Cmd+K on a Mac', { key: 'k', metaKey: true }, true, true],
    ['Ctrl+K on a Mac, which cuts the line', { key: 'k', ctrlKey: true }, true, false],
    ['the system’s key elsewhere', { key: 'k', metaKey: true }, false, false],
  ])('%s', (_, init, isMac, opens) => {
    expect(isSearchKey(new KeyboardEvent('keydown', init), isMac)).toBe(opens);
  });

  it('takes nothing from what is typed elsewhere', async () => {
    await fakeBrowser.windows.create({ focused: true });
    draw(
      <>
        <SearchEverywhere page="panel" />
        <input aria-label="Note" />
      </>,
    );
    await userEvent.type(screen.getByLabelText('Note'), 'kiosque K');
    expect(screen.getByLabelText('Note')).toHaveValue('kiosque K');
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});
