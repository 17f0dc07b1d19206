import { describe, expect, it } from 'vitest';
import { capturesOf, isDerogatoryNear } from '../../lib/candidature/derogatory-file';
import { checklistFor } from '../../lib/candidature/checklist/checklist';
import { situationOf } from '../../lib/candidature/situation';
import { DATES, dossier } from './checklist/samples';
import { deadline } from './deadline';
import type { ItemRow } from '../../lib/store/user-rows';
import { saidItem } from '../store/samples';

const NOW = '2026-11-21T09:30';
const captures = (known: Parameters<typeof dossier>[0], rows: ItemRow[] = []) =>
  capturesOf(checklistFor(situationOf(dossier(known), null, DATES), NOW), rows);

describe('the derogatory file', () => {
  it('has a capture a name and counter, with the steps of that counter alone', () => {
    const all = captures({ names: ['Alpha', 'Beta'], dispositif: 'DUI' });
    expect(all.map(({ item }) => item.key)).toContain('derogatory-cnda-date2:Beta');
    const stepsOf = (key: string) => all.find(({ item }) => item.key === key)?.steps.map((step) => step.key) ?? [];
    expect(stepsOf('derogatory-cnda-date2:Beta')).toEqual(
      expect.arrayContaining(['cnda-request:Beta', 'cnda-preexam:Beta', 'cnda-final:Beta']),
    );
    expect(stepsOf('derogatory-cnda-date2:Beta').filter((key) => !key.endsWith(':Beta'))).toEqual([]);
    expect(stepsOf('derogatory-edc-date2')).toEqual(expect.arrayContaining(['edc-maturity', 'edc-authorisation', 'edc-habilitation']));
    expect(stepsOf('derogatory-edc-date2').filter((key) => key.startsWith('proxy-'))).toEqual([]);
    expect(stepsOf('derogatory-proxy-date3')).toContain('proxy-habilitation');
    expect(stepsOf('derogatory-proxy-date3').filter((key) => !key.startsWith('proxy-'))).toEqual([]);
  });

  it('has a tick for each thing that a capture must show, a capture of each name with its own', () => {
    const known = { names: ['Alpha', 'Beta'], dispositif: 'DUI' } as const;
    const seen = saidItem('RTPJTHIJVH', 'derogatory-cnda-date2:Beta#return', { state: 'done' });
    const all = captures({ ...known, names: [...known.names] }, [seen]);
    expect(all.filter(({ shown }) => shown.length < 2)).toEqual([]);
    const seenOf = (key: string) =>
      all
        .find(({ item }) => item.key === key)
        ?.shown.filter(({ isSeen }) => isSeen)
        .map(({ name }) => name);
    expect(seenOf('derogatory-cnda-date2:Beta')).toEqual(['return']);
    expect(seenOf('derogatory-cnda-date2:Alpha')).toEqual([]);
  });

  it('is of DUI alone', () => expect(captures({ dispositif: 'RIS' })).toEqual([]));

  it.each<[number, object, boolean]>([
    [30, {}, true],
    [31, {}, false],
    [120, { passi: 120, reading: 10 }, true],
    [121, { passi: 120 }, false],
    [20, { reading: 10 }, false],
  ])('is near %i days before Date 2 with %j: %s', (daysLeft, leads, near) => {
    expect(isDerogatoryNear(deadline({ daysLeft }), leads)).toBe(near);
    expect(isDerogatoryNear(deadline({ daysLeft, met: true }), leads)).toBe(false);
    expect(isDerogatoryNear(null, leads)).toBe(false);
  });
});
