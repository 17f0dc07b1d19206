import { LINKS } from '../../../segur/links';
import type { Definition } from '../definition';
import { readAtOf, type Situation, STEP2 } from '../../situation';

const PORTAL = LINKS.cnda_technical.href;
const PER_NAME = 'Guide DUI (juin 2026), Étape 2, 2. (2/2) : une demande de conformité par nom commercial';
const STEPS = 'Webinaire DUI (26/05/2026) : Initialisation, Pré-examen, Examen de conformité, Finalisation';

const eachName = ({ names }: Situation) => names.map((name) => ({ name }));

/** The CNDA counter: one company number, then for each commercial name a NIL and a request in four stages. */
export const CNDA: Definition[] = [
  {
    key: 'nie',
    stage: 'prerequisites',
    counter: 'cnda',
    source: 'Guide DUI (juin 2026), Étape 2, 2. Informations CNDA (1/2)',
    confidence: 'stated',
    link: PORTAL,
    impliedBy: 2,
    proof: ({ dossier }) => (dossier.candidature.nieGiven ? { done: true, at: readAtOf(dossier, STEP2), words: '' } : null),
  },
  {
    key: 'nil',
    stage: 'prerequisites',
    counter: 'cnda',
    source: PER_NAME,
    confidence: 'stated',
    link: PORTAL,
    after: ['nie'],
    impliedBy: 2,
    each: eachName,
    proof: ({ dossier }, { name }) => {
      const given = dossier.candidature.nils.find((nil) => nil.name === name);
      return given ? { done: true, at: readAtOf(dossier, STEP2), words: given.nil } : null;
    },
  },
  {
    key: 'cnda-request',
    stage: 'cnda',
    counter: 'cnda',
    source: PER_NAME,
    confidence: 'stated',
    link: PORTAL,
    after: ['nil:='],
    each: eachName,
  },
  {
    key: 'cnda-preexam',
    stage: 'cnda',
    counter: 'cnda',
    source: STEPS,
    confidence: 'stated',
    link: PORTAL,
    after: ['cnda-request:=', 'edc-authorisation', 'proxy-authorisation'],
    due: 'date2',
    each: eachName,
  },
  {
    key: 'cnda-exam',
    stage: 'cnda',
    counter: 'cnda',
    source: STEPS,
    confidence: 'stated',
    link: PORTAL,
    after: ['cnda-preexam:='],
    due: 'date3',
    each: eachName,
  },
  {
    key: 'cnda-final',
    stage: 'cnda',
    counter: 'cnda',
    source: 'Guide LGC (septembre 2025), Étape 2 : la décision finale du CNDA nécessite les habilitations EDC',
    confidence: 'stated',
    link: PORTAL,
    after: ['cnda-exam:=', 'edc-habilitation', 'proxy-habilitation'],
    due: 'date3',
    each: eachName,
  },
];
