import { describe, expect, it } from 'vitest';
import { withSharedDates } from '../../entrypoints/dashboard/timeline/shared-dates';
import type { Lane, Mark } from '../../entrypoints/dashboard/timeline/timeline';
import { dossier } from '../candidature/checklist/samples';

const mark = (kind: Mark['kind'], at: string, parts: Partial<Mark> = {}): Mark => ({
  kind,
  at,
  from: 'calendar',
  isUncertain: false,
  isMet: false,
  title: '',
  ...parts,
});

function lane(number: string, marks: Mark[], dispositif: 'DUI' | 'LGC' | null = 'DUI'): Lane {
  return { candidature: dossier({ number, dispositif }).candidature, marks };
}

const told = (lanes: Lane[]) => {
  const { shared, own } = withSharedDates(lanes);
  return {
    shared: shared.map(({ label, marks }) => [
      label,
      ...marks.map(({ kind, at, shared }) => [kind, at, shared.map(({ candidature }) => candidature.number)]),
    ]),
    own: own.map(({ candidature, marks }) => [candidature.number, ...marks.map(({ kind, at }) => `${kind} ${at}`)]),
  };
};

describe('the dates that candidatures share', () => {
  it('are taken out of their lanes; what differs, what is their own and what another dispositif says stays', () => {
    const [date1, date2, other] = [mark('date1', '2026-10-01'), mark('date2', '2027-10-01'), mark('date2', '2027-12-01')];
    const lanes = [
      lane('A', [date1, date2, mark('forecast', '2027-09-15')]),
      lane('B', [date1, date2, other, mark('forecast', '2027-09-15')]),
      lane('C', [date1, other]),
      lane('D', [date2], 'LGC'),
      lane('E', [date2], null),
    ];
    expect(told(lanes)).toEqual({
      shared: [
        ['DUI vague 2', ['date1', '2026-10-01', ['A', 'B', 'C']], ['date2', '2027-10-01', ['A', 'B']], ['date2', '2027-12-01', ['B', 'C']]],
      ],
      own: [['A', 'forecast 2027-09-15'], ['B', 'forecast 2027-09-15'], ['C'], ['D', 'date2 2027-10-01'], ['E', 'date2 2027-10-01']],
    });
  });

  it('are met, or uncertain, where they are for all who share them', () => {
    const date = (parts: Partial<Mark>) => mark('date1', '2026-10-01', parts);
    const [first] = withSharedDates([lane('A', [date({ isMet: true, isUncertain: true })]), lane('B', [date({})])]).shared;
    expect(first?.marks[0]).toMatchObject({ isMet: false, isUncertain: false });
    const [whole] = withSharedDates([lane('A', [date({ isMet: true })]), lane('B', [date({ isMet: true })])]).shared;
    expect(whole?.marks[0]).toMatchObject({ isMet: true, isUncertain: false });
  });

  it('are also those on which the ANS’s date limits what is done at the other counters', () => {
    const cnda = (title: string, from: 'official' | 'user' = 'official') => mark('cnda', '2027-10-01', { from, title });
    const lanes = [lane('A', [cnda('Examen de A')]), lane('B', [cnda('Examen de B')]), lane('C', [cnda('Examen de C', 'user')])];
    expect(told(lanes)).toEqual({
      shared: [['DUI vague 2', ['cnda', '2027-10-01', ['A', 'B']]]],
      own: [['A'], ['B'], ['C', 'cnda 2027-10-01']],
    });
    expect(withSharedDates(lanes).shared[0]?.marks[0]?.title).toBe('');
  });

  it('are none for one candidature alone', () => {
    expect(told([lane('A', [mark('date1', '2026-10-01')])])).toEqual({ shared: [], own: [['A', 'date1 2026-10-01']] });
  });
});
