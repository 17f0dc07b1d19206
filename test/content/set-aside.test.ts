import { expect, it } from 'vitest';
import { createSetAside, type FreshDismissal } from '../../entrypoints/content/set-aside';
import { judging } from '../../entrypoints/rules';
import { telling } from '../../entrypoints/told';
import { withoutDismissed } from '../../lib/judge/dismissal';
import type { Finding, PageReading } from '../../lib/reading/reading';
import { finding as error } from '../components/samples';
import { fields, reading } from '../store/samples';

const page = (value: string, parts: Partial<PageReading> = {}) =>
  reading({ fields: fields(['Téléphone', value, { section: 'Contact' }]), ...parts });
const PHONE: Finding = error({ rule: 'phone-format', severity: 'warning', label: 'Téléphone' });
const WRONG: Finding = error();

function aside() {
  const added: FreshDismissal[] = [];
  const setAside = createSetAside((dismissal) => added.push(dismissal));
  setAside.remember([]);
  /** As a page is judged with what is set aside now. */
  const spoken = (findings: Finding[], at: PageReading) => {
    const speaking = withoutDismissed(findings, at, setAside.now() ?? []);
    const tell = (finding: Finding) =>
      telling.toldOf({ page: { reading: at, elements: [], proofZones: [], shadows: [] }, findings: [finding] }).findings[0];
    setAside.follow(speaking, at, judging.dismissal, tell);
    return speaking;
  };
  return { ...setAside, added, spoken };
}

it('silences at once what is set aside, and tells where and for which value without the value', () => {
  const { spoken, dismissalOf, added } = aside();
  spoken([PHONE, WRONG], page('06 12 34'));
  dismissalOf(PHONE)?.();
  expect(added).toEqual([
    {
      number: 'RTPJTHIJVH',
      rule: 'phone-format',
      place: expect.stringMatching(/^#[\da-f]{16}$/),
      label: 'Téléphone',
      mark: expect.any(Number),
    },
  ]);
  expect(JSON.stringify(added)).not.toContain('06 12');
  expect(spoken([PHONE, WRONG], page('06 12 34'))).toEqual([WRONG]);
  expect(spoken([PHONE, WRONG], page('06 12 35'))).toEqual([PHONE, WRONG]);
});

it('offers nothing for an error, nor on a page without the number of a candidature', () => {
  const { spoken, dismissalOf, dismiss, added } = aside();
  spoken([PHONE, WRONG], page('06 12 34'));
  expect(dismissalOf(WRONG)).toBeNull();
  expect(dismiss(WRONG)).toBe(false);
  spoken([PHONE], page('06 12 34', { candidature: null }));
  expect(dismissalOf(PHONE)).toBeNull();
  expect(dismiss(PHONE)).toBe(false);
  expect(added).toEqual([]);
});

it('does what the panel asks by rule, field and label, and says when the page no longer has it', () => {
  const { spoken, dismiss } = aside();
  spoken([PHONE], page('06 12 34'));
  expect(dismiss({ rule: 'phone-format', field: 1, label: 'Téléphone' })).toBe(false);
  expect(dismiss({ rule: 'phone-format', field: 0, label: 'Téléphone' })).toBe(true);
  expect(spoken([PHONE], page('06 12 34'))).toEqual([]);
  expect(dismiss({ rule: 'phone-format', field: 0, label: 'Téléphone' })).toBe(false);
});

it('takes a drop zone’s finding, which the layer shows as about one more field, for what it is about', () => {
  const { spoken, dismissalOf, added } = aside();
  const file = error({ rule: 'file-count', severity: 'warning', field: null, label: 'SC.SSI/GEN.18', message: '11 fichiers, 10 au plus.' });
  spoken([file], page(''));
  dismissalOf({ ...file, field: 5 })?.();
  expect(added).toMatchObject([{ place: expect.stringMatching(/^#[\da-f]{16}$/), label: 'SC.SSI/GEN.18' }]);
  expect(spoken([file], page(''))).toEqual([]);
});

it('speaks again when what is remembered no longer holds it', () => {
  const { spoken, dismissalOf, remember } = aside();
  spoken([PHONE], page('06 12 34'));
  dismissalOf(PHONE)?.();
  remember([]);
  expect(spoken([PHONE], page('06 12 34'))).toEqual([PHONE]);
});

it('tells no name that a question or a section holds', () => {
  const { spoken, dismissalOf, added } = aside();
  const own = { ...PHONE, label: 'Téléphone de Camille Durand' };
  spoken([own], reading({ fields: fields(['Téléphone de Camille Durand', '06 12 34', { section: 'Mme Durand' }]) }));
  dismissalOf(own)?.();
  expect(added).toHaveLength(1);
  expect(JSON.stringify(added)).not.toMatch(/Durand|Camille/);
});
