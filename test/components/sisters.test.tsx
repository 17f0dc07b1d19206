// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, it, vi } from 'vitest';
import { AgainstOthers } from '../../entrypoints/dashboard/report/AgainstOthers';
import { SisterAnswers } from '../../entrypoints/sidepanel/SisterAnswers';
import { dossier } from '../candidature/checklist/samples';
import { draw } from './samples';

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}

const { candidature } = dossier({ dispositif: 'DUI', names: ['Medi20'], nils: [{ name: 'Medi20', nil: '111' }] });
const sister = { ...candidature, number: 'LGCLGCLGC1', dispositif: 'LGC' as const, nils: [{ name: 'Medi20', nil: '222' }] };

it('a table says what differs, with a sentence each, and which to have referenced first', async () => {
  draw(<AgainstOthers candidature={candidature} sisters={[sister]} items={[]} first={[{ candidature: sister, gain: [candidature] }]} />);
  const row = screen.getByRole('row', { name: /^NIL/ });
  expect(row).toHaveTextContent(
    'NILMedi20 : 111Medi20 : 222Medi20 (LGC LGCLGCLGC1)Différent« Medi20 » n’a pas le même NIL dans Medi20 (LGC LGCLGCLGC1).',
  );
  expect(
    screen.getByText(
      /^Déduit des règles de l’équivalence : référencée la première, .* Medi20 \(LGC LGCLGCLGC1\) pourrait servir de racine à Medi20 \(DUI RTPJTHIJVH\)/,
    ),
  ).toBeVisible();
  expect(await violations()).toEqual([]);
});

it('nothing is drawn where there is nothing to compare', () => {
  const { container } = draw(<AgainstOthers candidature={candidature} sisters={[]} items={[]} first={[]} />);
  expect(container).toBeEmptyDOMElement();
});

it('an answer of a sister is copied, and its field found; nothing is written', async () => {
  const onGoTo = vi.fn();
  draw(<SisterAnswers answers={[{ field: 4, label: 'NIL', value: '111', from: 'Medi20 (LGC LGCLGCLGC1)' }]} onGoTo={onGoTo} />);
  const part = screen.getByRole('region', { name: 'Déjà répondu ailleurs' });
  await userEvent.click(within(part).getByRole('button', { name: 'Copier : NIL, 111' }));
  expect(await navigator.clipboard.readText()).toBe('111');
  expect(screen.getByRole('status')).toHaveTextContent('« 111 » est copié.');
  await userEvent.click(within(part).getByRole('button', { name: 'NIL' }));
  expect(onGoTo).toHaveBeenCalledWith(4);
  expect(await violations()).toEqual([]);
});
