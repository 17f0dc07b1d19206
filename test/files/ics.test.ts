import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { icsOf } from '../../lib/files/ics';
import { makeSay } from '../../lib/browser/say';
import { deadline } from '../candidature/deadline';

const NOW = Date.parse('2026-11-21T08:30:00Z');
const events = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
const made = (parts: Parameters<typeof deadline>[0], instant = NOW) => events(icsOf([deadline(parts)], [7, 0], makeSay('fr'), instant))[0];

describe('a calendar file', () => {
  it('has one event for each deadline, at its moment in Paris whatever the clocks show', () => {
    const summer = made({ at: '2027-10-01T12:00' });
    const winter = made({ at: '2028-03-15T12:00' });
    const lastSummerEvening = made({ at: '2027-10-30T23:59' });
    const afterTheChange = made({ at: '2027-10-31T23:59' });
    const instants = [summer, winter, lastSummerEvening, afterTheChange].map((event) => event?.startDate.toJSDate().toISOString());
    expect(instants).toEqual([
      '2027-10-01T10:00:00.000Z',
      '2028-03-15T11:00:00.000Z',
      '2027-10-30T21:59:00.000Z',
      '2027-10-31T22:59:00.000Z',
    ]);
  });

  it('is a whole day where nobody says the hour', () => {
    const event = made({ at: '2025-09-10' });
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2025-09-10');
    expect(event?.endDate.toString()).toBe('2025-09-11');
  });

  it('keeps its UID and gets a higher sequence when the date moves, so that a second import updates', () => {
    const first = made({ at: '2027-10-01T12:00' });
    const second = made({ at: '2027-12-01T12:00' }, NOW + 3_600_000);
    expect(first?.uid).toBe('RTPJTHIJVH-date2@cap-convergence');
    expect(second?.uid).toBe(first?.uid);
    expect(second?.sequence).toBeGreaterThan(first?.sequence ?? Number.NaN);
    const all = ['date1', 'date2', 'date3'] as const;
    const uids = events(
      icsOf(
        all.flatMap((date) => [deadline({ date }), deadline({ date, number: 'B' })]),
        [],
        makeSay('fr'),
        NOW,
      ),
    );
    expect(new Set(uids.map(({ uid }) => uid)).size).toBe(6);
  });

  it('says what is to be done, in words that survive commas, accents and line breaks', () => {
    const event = made({ product: 'Médi, 20; «é»\\n', differs: true });
    expect(event?.summary).toBe('Médi, 20; «é»\\n : Date 2 : dépôt des preuves');
    expect(event?.description).toContain('Les dates diffèrent.\ncalendrier de l’ANS : 2027-10-01 12:00 – Webinaires DUI');
  });

  it('alarms as the user chose, and never for what is met', () => {
    const triggers = (parts: Parameters<typeof deadline>[0]) =>
      new ICAL.Component(ICAL.parse(icsOf([deadline(parts)], [7, 1, 0], makeSay('fr'), NOW)))
        .getFirstSubcomponent('vevent')
        ?.getAllSubcomponents('valarm')
        .map((alarm) => {
          const trigger = alarm.getFirstProperty('trigger');
          expect(trigger?.getParameter('related') ?? 'START').toBe('START'); // the end of a whole day is the next morning
          return String(trigger?.getFirstValue());
        });
    expect(triggers({})).toEqual(['-P7D', '-P1D', '-PT3H']);
    expect(icsOf([deadline()], [30, 7, 1, 0], makeSay('fr'), NOW)).not.toMatch(/TRIGGER.*T\r\n/); // RFC 5545: no time after an empty T
    expect(triggers({ at: '2025-09-10' })).toEqual(['-P6DT15H', '-PT15H', 'PT9H']);
    expect(triggers({ met: true })).toEqual([]);
    const earlier = { at: '2027-10-01T12:00', alarm: { at: '2027-09-29T12:00', daysLeft: 312 } }; // where words differ, the earliest alarms
    expect(triggers(earlier)).toEqual(['-P9D', '-P3D', '-P2DT3H']);
  });

  it('is stamped with the moment of the export', () => {
    const text = icsOf([deadline()], [], makeSay('fr'), NOW);
    expect(text).toContain('LAST-MODIFIED:20261121T083000Z');
    expect(text).toContain('PRODID:-//Cap Convergence//FR');
  });

  it('has lines of at most 75 octets, cut between characters, that read back as they were', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('é', 'œ', '’', '😀', 'a', ' ', ',', 'e\u0301'), minLength: 1, maxLength: 300 }),
        (name) => {
          const product = `P${name}P`;
          const text = icsOf([deadline({ product })], [1], makeSay('fr'), NOW);
          const lines = text.split('\r\n');
          expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
          expect(Buffer.from(text).toString()).toBe(text);
          expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
          expect(events(text)[0]?.summary).toBe(`${product} : Date 2 : dépôt des preuves`);
        },
      ),
    );
  });

  it('may be empty', () => {
    expect(events(icsOf([], [7], makeSay('fr'), NOW))).toEqual([]);
  });
});
