// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Assistant } from '../../entrypoints/sidepanel/assistant/Assistant';
import { assistanceFor } from '../../lib/candidature/equivalence/assistance';
import type { Answer, Answers } from '../../lib/candidature/equivalence/from-known';
import type { KnownCandidature } from '../../lib/reading/reading';
import { sayFrench } from '../candidature/equivalence/french';

const INS = 'Gestion de l’Identité Nationale de Santé';
const case3: KnownCandidature = {
  number: 'RTPJTHUVHX',
  guichet: 'segur',
  dispositif: 'DUI',
  product: null,
  candidateVersion: '2.0',
  names: ['A', 'B', 'C'],
  nils: [],
  precedents: [
    { nru: 'W1', dsr: 'MS2 PDE', wave: 1, obtained: true, version: '1.0' },
    { nru: 'DPIVAGUE22', dsr: 'DPI vague 2', wave: 2, obtained: true, version: '1.5' },
  ],
  edcNru: { lps: null, proxy: null },
  profiles: ['Profil Général', 'PDE'],
  components: [{ name: 'INSkit', chapters: [INS] }],
  forecastDate: null,
};

function withAnswer(answers: Answers, id: string, answer: Answer | null): Answers {
  const others = Object.entries(answers).filter(([other]) => other !== id);
  return Object.fromEntries(answer === null ? others : [...others, [id, answer]]);
}

function Mounted({ known = case3, onAddSteps = () => {} }: { known?: KnownCandidature; onAddSteps?: () => void }) {
  const [answers, setAnswers] = useState<Answers>({});
  return (
    <Assistant
      assistance={assistanceFor(known, '2026-11-21', answers, sayFrench, '2027-10-01T12:00')}
      known={{ ...known, attestationGiven: null }}
      origin={null}
      answers={answers}
      say={sayFrench}
      onAnswer={(id, answer) => setAnswers((before) => withAnswer(before, id, answer))}
      onAddSteps={onAddSteps}
      onOpenStep1={() => {}}
    />
  );
}

const answerLine = () => screen.getAllByRole('status')[0];
const choose = async (question: RegExp, choice: string) =>
  userEvent.click(within(screen.getByRole('group', { name: question })).getByRole('radio', { name: choice }));

describe('the assistant', () => {
  it('asks only what no page says, with the terms explained', () => {
    render(<Mounted />);
    const questions = screen.getAllByRole('group').map((group) => within(group).getAllByRole('radio').length);
    expect(questions).toEqual([3, 3, 3]);
    expect(screen.getAllByRole('radio', { checked: true, name: 'Je ne sais pas' })).toHaveLength(3);
    expect(screen.getByRole('group', { name: /composant principal/ })).toHaveAccessibleDescription(/application centrale, unique/);
    expect(screen.getByRole('textbox', { name: /nom commercial/ })).toHaveAccessibleDescription(/Solution racine/);
  });

  it('cannot tell before an answer, and says it at once after one', async () => {
    render(<Mounted />);
    expect(answerLine()).toHaveTextContent('On ne peut pas encore dire');
    await choose(/composant principal/, 'Oui');
    expect(answerLine()).toHaveTextContent('L’équivalence s’applique avec la racine DPIVAGUE22.');
    await choose(/composant principal/, 'Non');
    expect(answerLine()).toHaveTextContent('L’équivalence ne s’applique pas');
    await choose(/composant principal/, 'Je ne sais pas');
    expect(answerLine()).toHaveTextContent('On ne peut pas encore dire');
  });

  it('shows what is left to file, each bar with its words', async () => {
    render(<Mounted />);
    await choose(/composant principal/, 'Oui');
    await choose(/INSkit/, 'Oui');
    const linesOf = (name: string) => screen.getByText(name, { selector: 'strong' }).closest('li');
    expect(linesOf('Profil Général')).toHaveTextContent('Vague 1 : rien à déposer (hérité)');
    expect(linesOf('Profil Général')).toHaveTextContent('Vague 2 : à déposer, sauf ce qui est commun avec la racine');
    expect(linesOf('PDE')).toHaveTextContent('Vague 2 : tout est à déposer');
    expect(linesOf(INS)).toHaveTextContent('Vague 1 : tout est à déposer');
    expect(answerLine()).toHaveTextContent('Cas 3A');
    await choose(/INSkit/, 'Non');
    expect(screen.queryByText(INS, { selector: 'strong' })).toBeNull();
  });

  it('says until when, what to write where, and what the attestation declares', async () => {
    render(<Mounted />);
    await choose(/composant principal/, 'Oui');
    expect(screen.getByText(/Date 2, dépôt complet des preuves : 01\/10\/2027 12:00/)).toBeInTheDocument();
    const step1 = screen.getByRole('heading', { level: 4, name: 'Étape 1 : Candidature administrative' }).closest('section');
    expect(step1).toHaveTextContent('indiquez le NRU DPIVAGUE22');
    expect(screen.getByText(/les noms commerciaux A, B, C renvoient/)).toBeInTheDocument();
    expect(screen.getByText(/Section 6 : vous n’avez pas dit si « INSkit » est nouveau/)).toBeInTheDocument();
  });

  it('takes words', async () => {
    render(<Mounted />);
    await choose(/composant principal/, 'Oui');
    await userEvent.type(screen.getByRole('textbox', { name: /nom commercial/ }), 'Racine');
    expect(screen.getByText(/les noms commerciaux A, B, C, Racine renvoient/)).toBeInTheDocument();
  });

  it('takes several choices', async () => {
    const ms1 = { nru: 'W1', dsr: 'MS1', wave: 1 as const, obtained: true, version: null };
    render(<Mounted known={{ ...case3, precedents: [ms1], profiles: ['PA', 'PDS'], components: [] }} />);
    const lineOf = (name: string) => screen.getByText(name, { selector: 'strong' }).closest('li');
    await userEvent.click(screen.getByRole('checkbox', { name: 'PA' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'PDS' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'PA' }));
    expect(lineOf('PDS')).toHaveTextContent('Vague 1 : rien à déposer');
    expect(lineOf('PA')).toHaveTextContent('Vague 1 : tout est à déposer');
  });

  it('gives its steps to the list, and says so', async () => {
    const onAddSteps = vi.fn();
    render(<Mounted onAddSteps={onAddSteps} />);
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter ces étapes à ma liste' }));
    expect(onAddSteps).toHaveBeenCalledWith(assistanceFor(case3, '2026-11-21', {}, sayFrench, '2027-10-01T12:00')?.assessment.steps);
    expect(screen.getByText('Étapes ajoutées à votre liste.')).toBeInTheDocument();
  });

  it('can be copied as text', async () => {
    const user = userEvent.setup();
    render(<Mounted />);
    await user.click(screen.getByRole('button', { name: 'Copier en texte' }));
    const lines = (await navigator.clipboard.readText()).split('\n');
    expect(lines[0]).toBe('Héritage et équivalence');
    expect(lines[1]).toBe('A, B, C - 2.0 - DUI vague 2');
    expect(lines).toContain('- W1 (MS2 PDE) : hérité');
    expect(lines).toContain('- PDE. Vague 1 : rien à déposer (hérité). Vague 2 : tout est à déposer.');
    expect(screen.getByText('Texte copié.')).toBeInTheDocument();
  });

  it('says when the text could not be copied', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    render(<Mounted />);
    await user.click(screen.getByRole('button', { name: 'Copier en texte' }));
    expect(await screen.findByText(/n’a pas pu être copié/)).toBeInTheDocument();
  });

  it('can be printed', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    render(<Mounted />);
    await userEvent.click(screen.getByRole('button', { name: 'Imprimer' }));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('says what to do while nothing is known', () => {
    render(<Mounted known={{ ...case3, dispositif: null }} />);
    expect(screen.getByText(/son dispositif n’est pas encore connu/)).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says that no precedent was read', () => {
    render(<Mounted known={{ ...case3, precedents: [] }} />);
    expect(answerLine()).toHaveTextContent('aucun référencement de vague 2');
    expect(screen.getByText(/Aucun référencement précédent n’a été lu/)).toBeInTheDocument();
  });

  it('gives a message to paste, with what the ANS alone can answer', async () => {
    render(<Mounted />);
    await choose(/composant principal/, 'Oui');
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(screen.getByRole('button', { name: 'Copier le message' }));
    const message = writeText.mock.calls[0]?.[0] ?? '';
    expect(message).toContain('DUI vague 2 (A, B, C, 2.0)');
    expect(message).toContain(sayFrench('eq_request_change', ['DPIVAGUE22', 'DPI vague 2']));
    expect(message).toContain(sayFrench('eq_open_names_twice'));
    expect(message).not.toContain(sayFrench('eq_open_lists'));
    expect(message).not.toMatch(/demandez/i);
    expect(screen.getByRole('link', { name: 'ans-support-convergence@esante.gouv.fr' })).toBeTruthy();
  });
});
