/** Étapes 1 and 2 of a candidature: the form and its recap. The form of the Espace de Confiance is one of them. */
import { STEP_2 } from '../../skins/site-words.ts';
import type { Block, FormContent, ModalContent, PageContent } from '../../skins/content.ts';
import { isOpen, sectionsOf } from '../state.ts';
import type { Candidature, ReplicaState } from '../state.ts';
import { EDC_INFORMATION } from '../words/edc.ts';
import { STEP1_INFORMATION } from '../words/step1.ts';
import { STEP2_INFORMATION } from '../words/step2.ts';
import { formContent, progressContent, recapSections } from './form.ts';
import { candidaturePage, links, stepNames, takeRefusal } from './furniture.ts';

const MANDATORY_SENTENCE = 'Les champs obligatoires sont signalés par un astérisque *';

/** The form of a step, to be filled. */
export function stepFormPage(state: ReplicaState, candidature: Candidature, number: 1 | 2): PageContent {
  const step = number === 1 ? candidature.step1 : candidature.step2;
  const sections = sectionsOf(candidature, number);
  const home = `/candidatures/${candidature.number}`;
  const refusal = takeRefusal(step);
  const form = formContent(sections, step, `${home}/etape-${number}`, [
    { label: 'Retour', does: null, href: home },
    { label: 'Enregistrer comme brouillon', does: 'draft' },
    { label: 'Suivant', does: 'next' },
  ]);
  const style = { space: number === 1 || candidature.dispositif !== 'DUI', cut: candidature.dispositif !== 'DUI' };
  return {
    ...candidaturePage(state, candidature, number, [
      { type: 'notice', title: 'Informations utiles', paragraphs: informationOf(candidature, number) },
      { type: 'text', text: MANDATORY_SENTENCE },
      ...refusal,
      { type: 'form', form },
    ]),
    progress: progressContent(nameOf(candidature, number), sections, step, style),
  };
}

/** The recap of a step: to be submitted while the step is open, to be read once it is not. `asking`: the dialog of Étape 2 is open. */
export function stepRecapPage(state: ReplicaState, candidature: Candidature, number: 1 | 2, asking: boolean): PageContent {
  const step = number === 1 ? candidature.step1 : candidature.step2;
  const sections = sectionsOf(candidature, number);
  const home = `/candidatures/${candidature.number}`;
  const open = isOpen(step);
  const body: Block[] = [{ type: 'heading', text: `Récapitulatif de l'étape ${nameOf(candidature, number)}` }];
  if (open) {
    const sentence = 'Avant de soumettre votre candidature, nous vous invitons à valider le récapitulatif de votre saisie';
    body.push({ type: 'notice', title: 'Vérifier votre saisie', paragraphs: [sentence] });
  }
  body.push({ type: 'text', text: MANDATORY_SENTENCE }, { type: 'recap', sections: recapSections(sections, step.answers) });
  if (open) body.push({ type: 'form', form: submissionForm(`${home}/etape-${number}`) });
  else body.push(links({ label: 'Retour', href: home }));
  const page = candidaturePage(state, candidature, number, body);
  return asking ? { ...page, modal: step2Modal(home) } : page;
}

function submissionForm(href: string): FormContent {
  const buttons = [
    { label: 'Retour', does: null, href },
    { label: 'Soumettre votre candidature', does: 'submit' },
  ];
  return { action: `${href}/soumission`, multipart: false, sections: [], buttons };
}

function step2Modal(home: string): ModalContent {
  return {
    title: `Soumission de l'étape ${STEP_2}`,
    paragraphs: [
      `Confirmez-vous la soumission de l'étape ${STEP_2} ?`,
      'Une fois soumis, vous ne pourrez pas apporter de modification à votre saisie.',
      `Si toutefois, après soumission, vous souhaitez modifier l'étape ${STEP_2}, nous vous invitons à utiliser la messagerie Convergence pour préciser à l'équipe Référencement Ségur de l'ANS votre demande de modification.`,
    ],
    action: `${home}/etape-2/confirmation`,
    confirm: 'Confirmer la soumission',
    cancel: { label: 'Annuler', href: `${home}/etape-2/recapitulatif` },
  };
}

function nameOf(candidature: Candidature, number: 1 | 2): string {
  return stepNames(candidature)[number - 1] as string;
}

function informationOf({ dispositif }: Candidature, number: 1 | 2): string[] {
  if (dispositif === null) return EDC_INFORMATION;
  return number === 1 ? STEP1_INFORMATION : STEP2_INFORMATION;
}
