import { DOCUMENTS, stated } from '../../../segur/claim';
import type { Definition } from '../definition';
import type { Situation } from '../../situation';

const DATE_2 = 'Étape 3, preuves dérogatoires acceptées à la Date 2';
const DATE_3 = 'Étape 3, preuves dérogatoires acceptées à la Date 3';
const EITHER =
  'vous n’obtenez pas l’habilitation Editeur de logiciel utilisateur ou l’habilitation Editeur de Proxy e-santé de l’EDC PSC à échéance de la Date';

const eachName = ({ names }: Situation) => names.map((name) => ({ name }));
const edcNeeded = ({ ahiOnly }: Situation): boolean => !ahiOnly;

/** What the DUI guide accepts at Date 2 and Date 3 while the CNDA or EDC PSC has not finished, for the software and for the proxy; not needed once each has. Told for DUI alone. */
export const DEROGATORY: Definition[] = [
  {
    key: 'derogatory-cnda-date2',
    stage: 'derogatory',
    counter: 'cnda',
    claim: stated(
      DOCUMENTS.guideDui,
      `${DATE_2} (1/2)`,
      'à défaut, le dépôt au CNDA de l’ensemble des éléments attendus du dossier de l’homologation concernée, tel qu’attesté par le CNDA',
      ['DUI'],
      [],
    ),
    kind: 'chapter-list',
    due: 'date2',
    unless: 'cnda-final:=',
    each: eachName,
  },
  {
    key: 'derogatory-edc-date2',
    stage: 'derogatory',
    counter: 'edc-psc',
    claim: stated(DOCUMENTS.guideDui, `${DATE_2} (2/2)`, `${EITHER} 2`, ['DUI'], []),
    kind: 'edc-chapter-list',
    due: 'date2',
    unless: 'edc-habilitation',
    applies: edcNeeded,
  },
  {
    key: 'derogatory-proxy-date2',
    stage: 'derogatory',
    counter: 'edc-psc',
    claim: stated(DOCUMENTS.guideDui, `${DATE_2} (2/2)`, `${EITHER} 2`, ['DUI'], []),
    due: 'date2',
    unless: 'proxy-habilitation',
    applies: edcNeeded,
  },
  {
    key: 'derogatory-cnda-date3',
    stage: 'derogatory',
    counter: 'cnda',
    claim: stated(
      DOCUMENTS.guideDui,
      `${DATE_3} (1/2)`,
      'compte-rendu de pré-examen déclenchant une date d’examen via une copie d’écran de son espace personnel CNDA',
      ['DUI'],
      [],
    ),
    kind: 'chapter-list',
    due: 'date3',
    unless: 'cnda-final:=',
    each: eachName,
  },
  {
    key: 'derogatory-edc-date3',
    stage: 'derogatory',
    counter: 'edc-psc',
    claim: stated(DOCUMENTS.guideDui, `${DATE_3} (2/2)`, `${EITHER} 3`, ['DUI'], []),
    kind: 'edc-chapter-list',
    due: 'date3',
    unless: 'edc-habilitation',
    applies: edcNeeded,
  },
  {
    key: 'derogatory-proxy-date3',
    stage: 'derogatory',
    counter: 'edc-psc',
    claim: stated(DOCUMENTS.guideDui, `${DATE_3} (2/2)`, `${EITHER} 3`, ['DUI'], []),
    due: 'date3',
    unless: 'proxy-habilitation',
    applies: edcNeeded,
  },
];
