/** Étapes 1 and 2: drafts, buttons that fill, recap, submission. */
import { stepFormPage, stepRecapPage } from '../pages/steps.ts';
import { readPost } from '../posts.ts';
import type { PostedFile } from '../posts.ts';
import {
  answersAfterPost,
  askedQuestions,
  fileRefusal,
  groupNamed,
  progressOf,
  questionsOfRow,
  rowCount,
  withRowAdded,
} from '../questions.ts';
import type { Answers } from '../questions.ts';
import { KNOWN_DATA } from '../seed.ts';
import { furthestStep, isOpen, sectionsOf } from '../state.ts';
import type { Candidature, FormStep, ReplicaState } from '../state.ts';
import { candidatureAt, NotFound, sendPage } from './replica.ts';
import type { Addressed, Replica } from './replica.ts';

/** Adds the routes of the two forms. Each post ends in a redirection. */
export function addStepRoutes({ server, state }: Replica): void {
  const at = '/candidatures/:number/etape-:step(^[12]$)';
  server.get<Addressed>(at, ({ params }, reply) => {
    const { candidature, number, step, href } = stepAt(state, params);
    if (!isOpen(step)) return reply.redirect(`${href}/recapitulatif`);
    return sendPage(reply, state, stepFormPage(state, candidature, number));
  });
  server.post<Addressed>(at, async (request, reply) => {
    const { candidature, number, step, href } = stepAt(state, request.params);
    const { fields, files } = await readPost(request);
    if (!isOpen(step)) return reply.redirect(`${href}/recapitulatif`, 303);
    const does = fields.do?.at(-1) ?? 'draft';
    step.answers = answersAfterPost(sectionsOf(candidature, number), fields, step.answers);
    takeFiles(candidature, number, files);
    act(state, candidature, number, does);
    if (step.status === 'to-complete') step.status = 'in-progress';
    step.draftSavedAt = state.clock();
    const goesOn = does === 'next' && Object.keys(step.errors).length === 0 && !refuseMissing(candidature, number);
    return reply.redirect(goesOn ? `${href}/recapitulatif` : href, 303);
  });
  server.get<Addressed>(`${at}/recapitulatif`, ({ params, query }, reply) => {
    const { candidature, number, step } = stepAt(state, params);
    const asking = query.soumettre !== undefined && isOpen(step) && number === 2;
    return sendPage(reply, state, stepRecapPage(state, candidature, number, asking));
  });
  server.post<Addressed>(`${at}/soumission`, ({ params }, reply) => {
    const { candidature, number, href } = stepAt(state, params);
    if (refuseMissing(candidature, number)) return reply.redirect(href, 303);
    if (number === 2) return reply.redirect(`${href}/recapitulatif?soumettre=1`, 303);
    return reply.redirect(submit(candidature, number), 303);
  });
  server.post<Addressed>(`${at}/confirmation`, ({ params }, reply) => {
    const { candidature, number, href } = stepAt(state, params);
    return reply.redirect(refuseMissing(candidature, number) ? href : submit(candidature, number), 303);
  });
}

interface StepAt {
  candidature: Candidature;
  number: 1 | 2;
  step: FormStep;
  href: string;
}

/** The form an address is about. Throws `NotFound` for a step that is not open yet, or that the candidature does not have. */
function stepAt(state: ReplicaState, params: Addressed['Params']): StepAt {
  const candidature = candidatureAt(state, params.number);
  const number = params.step === '1' ? 1 : 2;
  const absent = number === 2 && candidature.dispositif === null;
  if (absent || number > furthestStep(candidature)) throw new NotFound("Cette étape n'est pas encore ouverte.");
  const step = number === 1 ? candidature.step1 : candidature.step2;
  return { candidature, number, step, href: `/candidatures/${candidature.number}/etape-${number}` };
}

/** Says what is missing, and whether anything is. */
function refuseMissing(candidature: Candidature, number: 1 | 2): boolean {
  const step = number === 1 ? candidature.step1 : candidature.step2;
  const { remaining } = progressOf(sectionsOf(candidature, number), step.answers);
  if (remaining.length === 0) return false;
  step.refusal = 'Toutes les questions obligatoires doivent être complétées avant de soumettre cette étape.';
  step.errors = Object.fromEntries(remaining.map(({ name }) => [name, 'Ce champ est obligatoire.']));
  return true;
}

/** Submits a step; where one goes next. */
function submit(candidature: Candidature, number: 1 | 2): string {
  const step = number === 1 ? candidature.step1 : candidature.step2;
  step.status = 'submitted';
  return `/candidatures/${candidature.number}`;
}

/** Keeps the files that the drop zones allow, and says why of the others. */
function takeFiles(candidature: Candidature, number: 1 | 2, files: PostedFile[]): void {
  const step = number === 1 ? candidature.step1 : candidature.step2;
  const asked = askedQuestions(sectionsOf(candidature, number), step.answers);
  for (const file of files) {
    const limit = asked.find(({ name }) => name === file.field)?.question.limit;
    if (!limit) continue;
    const kept = step.answers[file.field] ?? [];
    const refusal = fileRefusal(limit, file.name, file.bytes, kept.length);
    if (refusal === null) step.answers[file.field] = [...kept, file.name];
    else step.errors[file.field] = refusal;
  }
}

/** What the button pressed does besides saving: "add:GROUP", "fill:WHOSE", "import:GROUP", "import-edc:QUESTION", "remove:QUESTION:INDEX". */
function act(state: ReplicaState, candidature: Candidature, number: 1 | 2, does: string): void {
  const step = number === 1 ? candidature.step1 : candidature.step2;
  const sections = sectionsOf(candidature, number);
  const [verb, subject = '', index = ''] = does.split(':');
  const group = groupNamed(sections, subject);
  if (verb === 'add' && group) step.answers = withRowAdded(group, step.answers);
  if (verb === 'fill') Object.assign(step.answers, filled(subject, step.answers));
  if (verb === 'import' && group) {
    const rows = Array.from({ length: rowCount(group, step.answers) }, (_, row) => questionsOfRow(group, row));
    const [nru, dsr] = rows.find((row) => row.every(({ name }) => (step.answers[name] ?? []).length === 0)) ?? [];
    if (nru && dsr) Object.assign(step.answers, { [nru.name]: ['LGCV2GENU3'], [dsr.name]: ['LGC vague 2'] });
  }
  if (verb === 'import-edc') {
    const edc = state.candidatures.find(({ dispositif }) => dispositif === null);
    if (edc) step.answers[subject] = [edc.number];
  }
  if (verb === 'remove') step.answers[subject] = (step.answers[subject] ?? []).filter((_, place) => place !== Number(index));
}

/** The answers that a button « Compléter ... » gives. The contact may be a copy of the representative typed above. */
function filled(whose: string, answers: Answers): Answers {
  const { representative, mine, company } = KNOWN_DATA;
  if (whose === 'contact-representative') {
    const copied = ['Nom', 'Prenom', 'Email', 'Telephone'].map((part) => [`contact${part}`, answers[`representant${part}`] ?? []]);
    return Object.fromEntries(copied);
  }
  const known = whose === 'representative' ? representative : whose === 'company' ? company : mine;
  return Object.fromEntries(Object.entries(known).map(([name, value]) => [name, [value]]));
}
