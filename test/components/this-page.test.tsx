import { screen, within as inside } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FindingList } from '../../entrypoints/sidepanel/FindingList';
import { ThisPage } from '../../entrypoints/sidepanel/ThisPage';
import type { Finding, PageReading } from '../../lib/reading/reading';
import { reading } from '../store/samples';
import { draw, finding, within } from './samples';

const FORM = reading({
  kind: 'step1-form',
  progress: { percent: 16, answered: 3, mandatory: 19, remaining: [], draftSavedAt: '2025-09-02T14:19' },
});

function drawn(page: { reading: PageReading; findings: Finding[] } | null) {
  const onGoTo = vi.fn();
  const onOpenConvergence = vi.fn();
  const onAskStructure = vi.fn<() => Promise<string | null>>().mockResolvedValue('<p>xxx</p>');
  const onSaveStructure = vi.fn();
  draw(
    <ThisPage
      page={page}
      onGoTo={onGoTo}
      onOpenConvergence={onOpenConvergence}
      onAskStructure={onAskStructure}
      teaching={{
        point: () => Promise.resolve(null),
        press: () => {},
        follows: () => Promise.resolve(null),
        senses: () => Promise.resolve([]),
        learn: () => Promise.resolve(null),
      }}
      onSaveStructure={onSaveStructure}
    />,
  );
  return { onGoTo, onOpenConvergence, onAskStructure, onSaveStructure };
}

describe('the page in the tab', () => {
  it('shows the progress that the page counts, and its draft', () => {
    drawn({ reading: FORM, findings: [] });
    expect(screen.getByRole('progressbar', { name: '3 sur 19 réponses obligatoires' })).toHaveAttribute('aria-valuenow', '3');
    expect(screen.getByText('Brouillon enregistré le 2 sept. 2025 à 14:19')).toBeVisible();
    expect(screen.getByText('Rien à corriger sur cette page.')).toBeVisible();
  });

  it('groups what is wrong, missing, doubtful and good to know, in that order', () => {
    drawn({
      reading: FORM,
      findings: [
        finding({ severity: 'info', label: 'Info' }),
        finding({ severity: 'warning', label: 'Doute' }),
        finding({ rule: 'mandatory-missing', label: 'Vide' }),
        finding({ label: 'Faux' }),
        finding({ outcome: 'incomplete', label: 'Incertain' }),
      ],
    });
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'À corriger 1',
      'Réponses obligatoires manquantes 1',
      'À vérifier 2',
      'À savoir 1',
    ]);
  });

  it('lists the first six missing answers, and the others when asked', async () => {
    const missing = (count: number) =>
      Array.from({ length: count }, (_, field) => finding({ rule: 'mandatory-missing', field, label: `Vide ${field}` }));
    drawn({ reading: FORM, findings: missing(19) });
    const lines = () => screen.getAllByRole('button', { name: /^Vide/ }).length;
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Réponses obligatoires manquantes 19');
    expect(lines()).toBe(6);
    await userEvent.click(screen.getByRole('button', { name: 'Afficher les 13 autres' }));
    expect(lines()).toBe(19);
    await userEvent.click(screen.getByRole('button', { name: 'Masquer les 13 dernières' }));
    expect(lines()).toBe(6);
  });

  it('does not fold one line alone', () => {
    const missing = Array.from({ length: 7 }, (_, field) => finding({ rule: 'mandatory-missing', field, label: `Vide ${field}` }));
    drawn({ reading: FORM, findings: missing });
    expect(screen.getAllByRole('button', { name: /^Vide/ })).toHaveLength(7);
    expect(screen.queryByRole('button', { name: /autres/ })).toBeNull();
  });

  it('moves to a field by a click or the keyboard, and not where there is no field', async () => {
    const { onGoTo } = drawn({ reading: FORM, findings: [finding({ field: 7 }), finding({ field: null, label: 'Reporting' })] });
    await userEvent.click(screen.getByRole('button', { name: /Numéro SIRET/ }));
    expect(onGoTo).toHaveBeenCalledWith(7);
    screen.getByRole('button', { name: /Numéro SIRET/ }).focus();
    await userEvent.keyboard('{Enter}');
    expect(onGoTo).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole('button', { name: /Reporting/ })).toBeNull();
  });

  it('leads to the rule that explains a finding', () => {
    drawn({ reading: FORM, findings: [finding()] });
    const list = inside(screen.getByRole('listitem'));
    expect(list.getByRole('link', { name: 'Pourquoi ? Numéro SIRET' })).toHaveAttribute('href', 'dashboard.html#rule=siret-format');
  });

  it('offers « C’est bon ici » where that is offered, and the next point gets the focus when one has gone', async () => {
    const dismissed = vi.fn();
    const findings = [finding(), finding({ severity: 'warning', label: 'Téléphone' }), finding({ severity: 'warning', label: 'Date' })];
    const dismissalOf = (one: Finding) => (one.severity === 'warning' ? () => dismissed(one.label) : null);
    const list = (shown: Finding[]) => <FindingList findings={shown} onGoTo={vi.fn()} dismissalOf={dismissalOf} />;
    const { rerender } = draw(list(findings));
    expect(
      screen.getAllByRole('button', { name: /C’est bon ici/ }).map((each) => [each.getAttribute('aria-label'), each.textContent]),
    ).toEqual([
      ['C’est bon ici : Téléphone', 'C’est bon ici'],
      ['C’est bon ici : Date', 'C’est bon ici'],
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'C’est bon ici : Téléphone' }));
    expect(dismissed).toHaveBeenCalledExactlyOnceWith('Téléphone');
    rerender(within(list(findings.filter(({ label }) => label !== 'Téléphone'))));
    expect(screen.getByRole('button', { name: /^Date/ })).toHaveFocus();
  });

  it('says which facts were not found', () => {
    drawn({ reading: reading({ kind: 'step1-form', missing: ['deadlines', 'progress'] }), findings: [] });
    expect(screen.getByText(/Cap n’a pas trouvé : les dates limites, l’avancement/)).toBeVisible();
  });

  it('leads to Convergence where the tab shows nothing of it', async () => {
    const { onOpenConvergence } = drawn(null);
    expect(screen.queryByRole('button', { name: 'Signaler une page mal lue' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Ouvrir Convergence' }));
    expect(onOpenConvergence).toHaveBeenCalled();
  });

  it('says that a page of Convergence is not recognised, and lets it be reported', async () => {
    const { onSaveStructure } = drawn({ reading: reading({ kind: 'unknown' }), findings: [] });
    expect(screen.getByText('Cap ne reconnaît pas cette page')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ouvrir Convergence' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Signaler une page mal lue' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Enregistrer le fichier' }));
    expect(onSaveStructure).toHaveBeenCalledWith('<p>xxx</p>');
  });

  it('shows the blanked page before it is saved, and saves what was shown', async () => {
    const { onSaveStructure } = drawn({ reading: FORM, findings: [] });
    await userEvent.click(screen.getByRole('button', { name: 'Signaler une page mal lue' }));
    expect(await screen.findByRole('textbox', { name: 'Aperçu du fichier' })).toHaveValue('<p>xxx</p>');
    expect(onSaveStructure).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer le fichier' }));
    expect(onSaveStructure).toHaveBeenCalledWith('<p>xxx</p>');
  });

  it('says that a page that has gone cannot be reported', async () => {
    const { onAskStructure } = drawn({ reading: FORM, findings: [] });
    onAskStructure.mockResolvedValue(null);
    await userEvent.click(screen.getByRole('button', { name: 'Signaler une page mal lue' }));
    expect(await screen.findByText('La page n’est plus là. Rechargez-la, puis recommencez.')).toBeVisible();
  });
});
