import { DOCUMENTS, stated } from '../../../segur/claim';
import { LINKS } from '../../../segur/links';
import type { Definition } from '../definition';
import { readAtOf, type Situation, STEP2 } from '../../situation';

const PORTAL = LINKS.cnda_technical.href;
const STAGES = 'Les éléments CNDA attendus dans le guichet de référencement Convergence';

const eachName = ({ names }: Situation) => names.map((name) => ({ name }));
/** Whether Étape 2 itself asks for the CNDA's numbers. */
const isAsked = ({ dossier: { candidature } }: Situation): boolean => candidature.nieGiven !== null || candidature.nils.length > 0;

/** The CNDA counter: one company number, then for each commercial name a NIL and a request in four stages. No document sets a date for the request, the examination or the end. */
export const CNDA: Definition[] = [
  {
    key: 'nie',
    stage: 'prerequisites',
    counter: 'cnda',
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 2, Les prérequis de l’étape 2',
      'Vous devez récupérer les éléments auprès du CNDA',
      ['DUI', 'LGC'],
      ['PSF'],
    ),
    shownBy: isAsked,
    link: PORTAL,
    impliedBy: 2,
    proof: ({ dossier }) => (dossier.candidature.nieGiven ? { done: true, at: readAtOf(dossier, STEP2), words: '' } : null),
  },
  {
    key: 'nil',
    stage: 'prerequisites',
    counter: 'cnda',
    claim: stated(
      DOCUMENTS.principle,
      'Dénominations commerciales multiples',
      'Vous indiquez les NIL de chaque nom commercial',
      ['DUI', 'LGC', 'PSF'],
      [],
    ),
    shownBy: isAsked,
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
    key: 'component-nil',
    stage: 'prerequisites',
    counter: 'cnda',
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 2, Les prérequis de l’étape 2',
      'NIL des Composants additionnels si vous avez des composants additionnels',
      ['DUI', 'LGC'],
      ['PSF'],
    ),
    shownBy: isAsked,
    link: PORTAL,
    after: ['nie'],
    each: ({ dossier }) => dossier.candidature.components.map(({ name }) => ({ name })),
  },
  {
    key: 'cnda-request',
    stage: 'cnda',
    counter: 'cnda',
    claim: stated(
      DOCUMENTS.principle,
      'Fonctionnement sur le guichet CNDA',
      'L’éditeur doit déposer des demandes de conformité pour chaque nom commercial',
      ['DUI', 'LGC', 'PSF'],
      [],
    ),
    shownBy: isAsked,
    link: PORTAL,
    after: ['nil:='],
    each: eachName,
  },
  {
    key: 'cnda-preexam',
    stage: 'cnda',
    counter: 'cnda',
    claim: stated(
      DOCUMENTS.parcours,
      STAGES,
      'Ce statut est nécessaire pour permettre à l’éditeur de déposer un dossier « réputé complet »',
      ['DUI'],
      ['LGC', 'PSF'],
    ),
    shownBy: isAsked,
    link: PORTAL,
    after: ['cnda-request:=', 'edc-authorisation', 'proxy-authorisation'],
    due: 'date2',
    each: eachName,
  },
  {
    key: 'cnda-exam',
    stage: 'cnda',
    counter: 'cnda',
    claim: stated(DOCUMENTS.parcours, STAGES, 'Examen de conformité', ['DUI'], ['LGC', 'PSF']),
    shownBy: isAsked,
    link: PORTAL,
    after: ['cnda-preexam:='],
    each: eachName,
  },
  {
    key: 'cnda-final',
    stage: 'cnda',
    counter: 'cnda',
    claim: stated(
      DOCUMENTS.guideDui,
      'Étape 3, Focus sur les preuves CNDA et EDC PSC en cas de multiples noms commerciaux',
      'Pour chaque NIL, je dépose les attestations de conformité CNDA demandées dans le REM',
      ['DUI', 'PSF'],
      ['LGC'],
    ),
    shownBy: isAsked,
    link: PORTAL,
    after: ['cnda-exam:=', 'edc-habilitation', 'proxy-habilitation'],
    each: eachName,
  },
];
