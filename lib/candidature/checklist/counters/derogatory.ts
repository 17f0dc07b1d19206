import type { Definition } from '../definition';
import type { Situation } from '../../situation';

const DATE_2 = 'Guide DUI (juin 2026), Focus sur les preuves dérogatoires acceptées à la Date 2';
const DATE_3 = 'Guide DUI (juin 2026), Focus sur les preuves dérogatoires acceptées à la Date 3';

const eachName = ({ names }: Situation) => names.map((name) => ({ name }));
const edcNeeded = ({ ahiOnly }: Situation): boolean => !ahiOnly;

/** What the ANS accepts at Date 2 and Date 3 while the CNDA or EDC PSC has not finished; not needed once it has. */
export const DEROGATORY: Definition[] = [
  {
    key: 'derogatory-cnda-date2',
    stage: 'derogatory',
    counter: 'cnda',
    source: DATE_2,
    confidence: 'stated',
    kind: 'chapter-list',
    due: 'date2',
    unless: 'cnda-final:=',
    each: eachName,
  },
  {
    key: 'derogatory-edc-date2',
    stage: 'derogatory',
    counter: 'edc-psc',
    source: DATE_2,
    confidence: 'stated',
    kind: 'edc-chapter-list',
    due: 'date2',
    unless: 'edc-habilitation',
    applies: edcNeeded,
  },
  {
    key: 'derogatory-cnda-date3',
    stage: 'derogatory',
    counter: 'cnda',
    source: DATE_3,
    confidence: 'stated',
    kind: 'chapter-list',
    due: 'date3',
    unless: 'cnda-final:=',
    each: eachName,
  },
  {
    key: 'derogatory-edc-date3',
    stage: 'derogatory',
    counter: 'edc-psc',
    source: DATE_3,
    confidence: 'stated',
    kind: 'edc-chapter-list',
    due: 'date3',
    unless: 'edc-habilitation',
    applies: edcNeeded,
  },
];
