/** A form of Étape 2 as long as no real one is. */
import type { PageContent } from '../skins/content';
import { stepFormPage } from '../replica/pages/steps';
import { freshState, READY_MADE, wholeStep2 } from '../replica/seed';
import { candidatureNumbered } from '../replica/state';

const ROWS = 85; // of twelve questions: an other name, a distributor, a component

/** Étape 2 of a DUI with over a thousand questions, one row in two answered, some of them wrongly. */
export function thousandQuestions(): PageContent {
  const state = freshState('', '2026-09-01');
  const candidature = candidatureNumbered(state, READY_MADE.emptyDui);
  if (!candidature) throw new Error('The ready-made candidature is gone');
  const { answers } = candidature.step2;
  Object.assign(answers, wholeStep2('Médico-social - DUI : Profil Général'));
  for (const name of ['autresNoms', 'distributeurs', 'composants']) answers[name] = ['Oui'];
  for (let row = 0; row < ROWS; row++) Object.assign(answers, rowOf(row));
  return stepFormPage(state, candidature, 2);
}

function rowOf(row: number): Record<string, string[]> {
  const isAnswered = row % 2 === 0;
  const given = {
    [`noms-${row}-nom`]: `Nom ${row}`,
    [`noms-${row}-nil`]: `NIL-${row % 5}`,
    [`noms-${row}-version`]: '1.0',
    [`mandataires-${row}-denomination`]: 'Distributeur',
    [`mandataires-${row}-siret`]: '12345678912345',
    [`mandataires-${row}-signature`]: '2026-05-01',
    [`mandataires-${row}-fin`]: '2026-04-30',
    [`composant-${row}-editeur`]: 'Tiers',
    [`composant-${row}-denomination`]: `Composant ${row}`,
    [`composant-${row}-version`]: '1.0',
    [`composant-${row}-nil`]: 'NIL-0',
    [`composant-${row}-chapitres`]: 'Sécurité des SI',
  };
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, isAnswered ? [value] : []]));
}
