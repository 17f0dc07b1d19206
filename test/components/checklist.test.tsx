import { screen, within as inside } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Checklist } from '../../entrypoints/sidepanel/checklist/Checklist';
import { NO_FILTER } from '../../entrypoints/sidepanel/checklist/filter';
import type { ChecklistItem } from '../../lib/candidature/checklist/item';
import { actions, draw, item, within } from './samples';

const READ = { done: true, at: '2026-11-21T08:00:00.000Z', words: 'Soumis' };

type ListProps = ComponentProps<typeof Checklist>;

/** The list as a panel holds it. */
function List({ filter: first = NO_FILTER, ...others }: Omit<ListProps, 'filter' | 'onFilter'> & Partial<ListProps>) {
  const [filter, setFilter] = useState(first);
  return <Checklist filter={filter} onFilter={setFilter} {...others} />;
}

function drawn(...items: ChecklistItem[]) {
  const heard = actions();
  const result = draw(<List items={items} stageNow="prerequisites" actions={heard} />);
  return { heard, ...result };
}

const box = (name: string) => screen.getByRole('checkbox', { name });

describe('a box', () => {
  it.each([
    ['todo', {}, false, 'done'],
    ['ticked by the user', { state: 'done-by-user', user: 'done' }, true, null],
    ['ticked by the page', { state: 'done-by-page', page: READ }, true, 'todo'],
    ['denied by the user', { state: 'todo', user: 'todo', page: READ, disagrees: true }, false, null],
    ['not done says the page', { page: { ...READ, done: false } }, false, 'done'],
  ] as [string, Partial<ChecklistItem>, boolean, unknown][])('that is %s', async (_, parts, checked, says) => {
    const { heard } = drawn(item('a', parts));
    expect(box('Élément a')).toHaveProperty('checked', checked);
    await userEvent.click(box('Élément a'));
    expect(heard.onTick).toHaveBeenCalledWith('a', says);
  });

  it('of what does not concern the user cannot be ticked, and says why', () => {
    drawn(item('a', { state: 'not-concerned', user: 'not-concerned' }));
    expect(box('Élément a')).toBeDisabled();
    expect(screen.getByText('Non concerné')).toBeVisible();
  });
});

describe('an item', () => {
  it('says that page and user do not agree', () => {
    drawn(item('a', { user: 'todo', page: READ, disagrees: true }));
    expect(screen.getByText('Convergence dit que c’est fait')).toBeVisible();
  });

  it('unfolds why, where it was read, and what it waits for', async () => {
    drawn(
      item('a', {
        why: { text: 'item_step1_why', data: [] },
        page: READ,
        state: 'waiting',
        blockedBy: ['b'],
        source: 'Guide DUI',
        confidence: 'inferred',
      }),
      item('b', { blocks: ['a'] }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Élément a' }));
    const line = inside(screen.getAllByRole('listitem').find((each) => each.className.startsWith('item ')) as HTMLElement);
    expect(line.getByText(/dossier administratif/)).toBeVisible();
    expect(line.getByText('Lu sur Convergence le 21 nov. 2026 à 09:00 : Soumis')).toBeVisible();
    expect(line.getByText('Élément b')).toBeVisible();
    expect(line.getByText(/Source : Guide DUI \(déduit, à vérifier\)/)).toBeVisible();
  });

  it('takes a note when the field is left, initials of at most five letters, a date, and "not concerned"', async () => {
    const { heard } = drawn(item('a'));
    await userEvent.click(screen.getByRole('button', { name: 'Élément a' }));
    await userEvent.type(screen.getByLabelText('Note'), 'appeler');
    await userEvent.tab();
    expect(heard.onNote).toHaveBeenLastCalledWith('a', 'appeler');
    await userEvent.type(screen.getByLabelText('Initiales'), 'ABCDEFG');
    await userEvent.tab();
    expect(heard.onAssign).toHaveBeenLastCalledWith('a', 'ABCDE');
    await userEvent.click(screen.getByRole('button', { name: 'Non concerné' }));
    expect(heard.onTick).toHaveBeenCalledWith('a', 'not-concerned');
  });

  it('moves within its stage, and not past its end', async () => {
    const { heard } = drawn(item('a'), item('b'), item('c', { stage: 'step1' }));
    await userEvent.click(screen.getByRole('button', { name: 'Élément b' }));
    await userEvent.click(screen.getByRole('button', { name: 'Descendre' }));
    expect(heard.onOrder).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Monter' }));
    expect(heard.onOrder).toHaveBeenCalledWith(['b', 'a']);
  });

  it('opens its place where one is known', async () => {
    const there = item('a', { where: { kind: null, link: 'https://convergence.esante.gouv.fr/' } });
    const { heard } = drawn(there);
    await userEvent.click(screen.getByRole('button', { name: 'Élément a' }));
    await userEvent.click(screen.getByRole('button', { name: 'Y aller' }));
    expect(heard.onOpen).toHaveBeenCalledWith(there);
  });

  it('shows a note that arrives from another window unless one is typing', async () => {
    const { rerender } = drawn(item('a'));
    await userEvent.click(screen.getByRole('button', { name: 'Élément a' }));
    const again = (note: string) => rerender(within(<List items={[item('a', { note })]} stageNow="prerequisites" actions={actions()} />));
    again('d’ailleurs');
    expect(screen.getByLabelText('Note')).toHaveValue('d’ailleurs');
    await userEvent.type(screen.getByLabelText('Note'), ' et moi');
    again('encore');
    expect(screen.getByLabelText('Note')).toHaveValue('d’ailleurs et moi');
  });
});

describe('the list', () => {
  const three = [
    item('a', { initials: 'CM', note: 'Éric' }),
    item('b', { state: 'late' }),
    item('c', { state: 'done-by-user', counter: 'cnda' }),
  ];

  const stageNamed = (name: RegExp) => screen.getByRole('button', { name });

  it('counts per stage, and unfolds the one the candidature is at, also where another is late', () => {
    drawn(item('b', { stage: 'cnda', state: 'late' }), item('a'));
    expect(stageNamed(/CNDA.*1 en retard.*0\/1/)).toHaveAttribute('aria-expanded', 'false');
    expect(stageNamed(/Prérequis/)).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('checkbox', { name: 'Élément a' })).toBeVisible();
  });

  it.each([
    ['late', [item('a', { stage: 'step1' }), item('b', { stage: 'step3', state: 'late' })], /Étape 3/],
    ['where something can be done', [item('a', { stage: 'step1', state: 'waiting' }), item('b', { stage: 'step2' })], /Étape 2/],
  ])('unfolds, where the present stage is unknown or has nothing, the first that is %s', (_, items, name) => {
    drawn(...items);
    expect(stageNamed(name)).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  });

  it('says what waits, what is deduced and what is late, and only the last as pressing', () => {
    drawn(
      item('a', { state: 'waiting', blockedBy: ['c'] }),
      item('b', { state: 'done-by-page', page: { ...READ, deduced: true } }),
      item('c', { state: 'late' }),
    );
    const lineOf = (name: string) => screen.getByRole('checkbox', { name }).closest('li') as HTMLElement;
    expect(inside(lineOf('Élément a')).getByText('Attend un autre élément').className).not.toContain('chip');
    expect(inside(lineOf('Élément b')).getByText('déduit').className).not.toContain('chip');
    expect(inside(lineOf('Élément c')).getByText('En retard')).toHaveClass('chip-error');
  });

  it('opened on what is late, says so and leads back to the whole of it', async () => {
    draw(
      <List
        items={[item('a'), item('b', { state: 'late' })]}
        stageNow={null}
        filter={{ ...NO_FILTER, show: 'late' }}
        actions={actions()}
      />,
    );
    expect(screen.getByRole('combobox', { name: 'Afficher' })).toHaveValue('late');
    expect(screen.getAllByRole('checkbox').map((each) => each.getAttribute('aria-label'))).toEqual(['Élément b']);
    await userEvent.click(screen.getByRole('button', { name: 'Tout afficher' }));
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    expect(screen.getByRole('status')).toHaveFocus();
  });

  it.each([
    ['Afficher', 'En retard', ['Élément b']],
    ['Afficher', 'Terminés', ['Élément c']],
    ['Afficher', 'À faire', ['Élément a', 'Élément b']],
    ['Guichet', 'CNDA', ['Élément c']],
    ['Responsable', 'Seulement CM', ['Élément a']],
  ])('filters by %s: %s', async (filter, choice, names) => {
    drawn(...three);
    await userEvent.click(screen.getByRole('button', { name: 'Filtrer' }));
    await userEvent.selectOptions(screen.getAllByRole('combobox', { name: filter })[0] as HTMLElement, choice);
    expect(screen.getAllByRole('checkbox').map((each) => each.getAttribute('aria-label'))).toEqual(names);
  });

  it('finds words in titles and notes, whatever the accents, in every stage', async () => {
    drawn(...three, item('d', { stage: 'step4', words: 'ERIC encore' }));
    await userEvent.type(screen.getByRole('searchbox'), 'eric');
    expect(screen.getAllByRole('checkbox').map((each) => each.getAttribute('aria-label'))).toEqual(['Élément a', 'ERIC encore']);
    expect(screen.getByRole('status')).toHaveTextContent('Trouvés : 2 sur 4');
  });

  it('adds an item of the user’s own by the keyboard, and not an empty one', async () => {
    const { heard } = drawn(item('a'));
    await userEvent.type(screen.getByLabelText('Ce qu’il y a à faire'), '  {Enter}');
    expect(heard.onAdd).not.toHaveBeenCalled();
    await userEvent.clear(screen.getByLabelText('Ce qu’il y a à faire'));
    await userEvent.type(screen.getByLabelText('Ce qu’il y a à faire'), 'Relire{Enter}');
    expect(heard.onAdd).toHaveBeenCalledWith('Relire', 'segur');
  });

  it('deletes only items of the user’s own', async () => {
    const { heard } = drawn(
      item('own:1', { stage: 'own' }),
      item('official', { stage: 'own', words: null, title: { text: 'item_step1', data: [] } }),
    );
    await userEvent.click(screen.getByRole('button', { name: /soumettre l’étape 1/ }));
    expect(screen.queryByRole('button', { name: 'Supprimer' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Élément own:1' }));
    await userEvent.click(screen.getByRole('button', { name: 'Supprimer' }));
    expect(heard.onDelete).toHaveBeenCalledWith('own:1');
  });
});

describe('while the user ticks', () => {
  const late = (key: string) => item(key, { stage: 'step1', state: 'late' });
  const other = item('other', { stage: 'step2' });

  it('the stage that was unfolded stays, also when nothing in it is late any more', () => {
    const { rerender, heard } = drawn(late('a'), other);
    expect(box('Élément a')).toBeVisible();
    rerender(
      within(
        <List
          items={[item('a', { stage: 'step1', state: 'done-by-user', user: 'done' }), other]}
          stageNow="prerequisites"
          actions={heard}
        />,
      ),
    );
    expect(box('Élément a')).toBeVisible();
  });

  it('the focus goes to the next line when the ticked one leaves the list', async () => {
    const items = ['a', 'b', 'c'].map((key) => item(key, { stage: 'step1' }));
    const { rerender, heard } = drawn(...items);
    await userEvent.click(screen.getByRole('button', { name: 'Filtrer' }));
    await userEvent.selectOptions(screen.getAllByRole('combobox', { name: 'Afficher' })[0] as HTMLElement, 'À faire');
    box('Élément b').focus();
    const done = items.map((one) => (one.key === 'b' ? { ...one, state: 'done-by-user' as const, user: 'done' as const } : one));
    rerender(within(<List items={done} stageNow="prerequisites" actions={heard} />));
    expect(box('Élément c')).toHaveFocus();
  });
});
