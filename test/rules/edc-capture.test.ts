import { expect, test } from 'vitest';
import { edcCapture } from '../../lib/rules/edc-capture';
import { runRules } from '../../lib/rules/rule';
import type { PageReading, Status } from '../../lib/reading/reading';
import { OWN_DATES } from '../segur/calendar';
import { known, NOW, page, pageTable } from './table';

const card = (name: string, status: Status, total: number | null = 2) => ({
  name,
  status,
  raw: '',
  loaded: total,
  total,
  counted: 'loaded' as const,
  action: null,
});
const READY = 'Prérequis Maturité Technique';
const ACCESS = "Autorisation d'accès aux environnements de test des acteurs de l'Espace de confiance";
const edc = (...chapters: ReturnType<typeof card>[]) => page({ kind: 'edc-chapter-list', guichet: 'edc-psc', dispositif: null, chapters });

const whole = edc(card(READY, 'validated'), card('Test d’intrusion', 'submitted'), card(ACCESS, 'received', null));
const partial = edc(card(READY, 'submitted'), card('Test d’intrusion', 'to-complete'), card(ACCESS, 'unknown', null));
const validated = edc(card(READY, 'validated'), card('Test d’intrusion', 'validated'), card(ACCESS, 'validated', null));

const segur = (dispositif: 'DUI' | 'LGC') => known({ dispositif, product: partial.product });

pageTable(edcCapture, [
  ['under way', partial, [['date2', null]]],
  ['all validated', validated, [['date3', null]]],
  ['Date 2 is past', partial, [['date3', null]], { now: '2027-10-02T09:30', dates: OWN_DATES }],
  ['Date 3 is past', partial, [], { now: '2028-03-16T09:30', dates: OWN_DATES }],
  ['the product is no DUI', partial, [], { known: [segur('LGC')] }],
  ['the product is a DUI too', partial, [['date2', null]], { known: [segur('LGC'), segur('DUI')] }],
  ['the Ségur list', { ...partial, kind: 'chapter-list' }, []],
]);

const marks = (reading: PageReading) =>
  runRules([edcCapture], { reading, known: [], now: NOW }, (_, data) => (data ?? []).join(''))[0]?.message;

test.each([
  ['whole', whole, '☑☑☑☑☑'],
  ['partial', { ...partial, product: null }, '☑☐☐☐☐'],
  ['number not read', { ...validated, candidature: null }, '☐☑☑'],
] as const)('%s is ticked as shown', (_, reading, expected) => expect(marks(reading)).toBe(expected));
