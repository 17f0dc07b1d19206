import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icsOf } from '../../lib/files/ics';
import { makeSay } from '../../lib/browser/say';
import { deadline } from '../candidature/deadline';
import { isDuration, strictEvents } from '../tools/strict-calendar';

const NOW = Date.parse('2026-11-21T08:30:00Z');
const file = (parts: Parameters<typeof deadline>[0], instant = NOW, days = [7, 0]) =>
  icsOf([deadline(parts)], days, makeSay('fr'), instant);
const made = (...given: Parameters<typeof file>) => strictEvents(file(...given))[0];

describe('a calendar file', () => {
  it('has one event for each deadline, at its moment in Paris whatever the clocks show', () => {
    const moments = ['2027-10-01T12:00', '2028-03-15T12:00', '2027-10-30T23:59', '2027-10-31T23:59'];
    expect(moments.map((at) => made({ at })?.start)).toEqual([
      '20271001T100000Z',
      '20280315T110000Z',
      '20271030T215900Z',
      '20271031T225900Z',
    ]);
  });

  it('is a whole day where nobody says the hour', () => {
    expect(made({ at: '2025-09-10' })).toMatchObject({ start: '20250910', end: '20250911' });
  });

  it('keeps its UID and gets a higher sequence when the date moves, so that a second import updates', () => {
    const first = made({ at: '2027-10-01T12:00' });
    const second = made({ at: '2027-12-01T12:00' }, NOW + 3_600_000);
    expect(first?.uid).toBe('RTPJTHIJVH-date2@cap-convergence');
    expect(second?.uid).toBe(first?.uid);
    expect(second?.sequence).toBeGreaterThan(first?.sequence ?? Number.NaN);
    expect(made({}, Date.UTC(2001, 0))?.sequence).toBe(0); // a clock that is wrong
    const all = ['date1', 'date2', 'date3'] as const;
    const each = all.flatMap((date) => [deadline({ date }), deadline({ date, number: 'B' })]);
    expect(strictEvents(icsOf(each, [], makeSay('fr'), NOW))).toHaveLength(6);
  });

  it('says what is to be done, in words that survive commas, accents and line breaks', () => {
    const event = made({ product: 'Médi, 20; «é»\\n', differs: true });
    expect(event?.summary).toBe('Médi, 20; «é»\\n : Date 2 : dépôt des preuves');
    expect(event?.description).toContain('Les dates diffèrent.\ncalendrier de l’ANS : 2027-10-01 12:00 – Webinaires DUI');
  });

  it('alarms as the user chose, and never for what is met', () => {
    const triggers = (parts: Parameters<typeof deadline>[0], days = [30, 7, 1, 0]) => made(parts, NOW, days)?.triggers;
    expect(triggers({})).toEqual(['-P30D', '-P7D', '-P1D', '-PT3H']);
    expect(triggers({ at: '2025-09-10' })).toEqual(['-P29DT15H', '-P6DT15H', '-PT15H', 'PT9H']);
    expect(triggers({ met: true })).toEqual([]);
    const earlier = { at: '2027-10-01T12:00', alarm: { at: '2027-09-29T12:00', daysLeft: 312 } }; // where words differ, the earliest alarms
    expect(triggers(earlier, [7, 1, 0])).toEqual(['-P9D', '-P3D', '-P2DT3H']);
    expect(triggers({ at: '2027-10-01T12:00', alarm: { at: '2027-10-01T11:59', daysLeft: 0 } }, [0])).toEqual(['-PT3H1M']);
  });

  it('is stamped with the moment of the export', () => {
    expect(made({})?.stamp).toBe('20261121T083000Z');
    expect(file({})).toContain('PRODID:-//Cap Convergence//FR');
  });

  it('is to the letter of RFC 5545 whatever words and dates it is made of, and says them', () => {
    const words = fc.oneof(
      fc.string({
        unit: fc.constantFrom('é', '’', '😀', 'a', ' ', ',', ';', '\\', ':', '"', '\n', '\r', '\u0085', '\u2028', '\t', '\uD800', '\0'),
        maxLength: 200,
      }),
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.constant('é'.repeat(40_000)),
    );
    const at = fc.oneof(
      fc
        .date({ min: new Date('1900-01-02'), max: new Date('8999-12-30'), noInvalidDate: true })
        .chain((date) => fc.constantFrom(date.toISOString().slice(0, 16), date.toISOString().slice(0, 10))),
      fc.constantFrom('12026-01-01', '2026-02-31', '9999-12-31', '', 'bientôt', '2026-10-01T25:00'),
    );
    fc.assert(
      fc.property(words, words, words, at, at, fc.array(fc.nat(400), { maxLength: 4 }), (product, number, source, day, alarm, days) => {
        const parts = { product: `P${product}P`, number: `N${number}`, at: day, alarm: { at: alarm, daysLeft: 1 } };
        const odd = deadline({ ...parts, words: [{ from: 'calendar', at: day, source }] });
        const events = strictEvents(icsOf([deadline(), odd], days, makeSay('fr'), NOW));
        expect(events[0]?.triggers).toHaveLength(days.length);
        if (events[1]) expect(events[1].summary).toMatch(/^P[^]*(?:P : Date 2 : dépôt des preuves|…)$/);
        else expect([day, alarm].some((each) => /^$|^12026|02-31|^9999|bientôt|T25/.test(each))).toBe(true);
      }),
    );
  });
});

describe('the strict reader', () => {
  it.each(['P1DT', '-P30DT', 'P', 'PT', 'P1Y', 'P1M', 'PT1H5S', 'P1WT1H', '1D', 'P-1D', 'P1D ', 'P1.5D'])('refuses %s', (value) => {
    expect(isDuration(value)).toBe(false);
  });

  it.each<[string, (good: string) => string]>([
    ['a bare end of line', (good) => good.replace('\r\n', '\n')],
    ['a line of 76 octets', (good) => good.replace('SUMMARY:', `SUMMARY:${'a'.repeat(80)}`)],
    ['a comma as it is', (good) => good.replace('SUMMARY:', 'SUMMARY:a,')],
    ['a property after an alarm', (good) => good.replace('END:VEVENT', 'X-A:b\r\nEND:VEVENT')],
    ['no stamp', (good) => good.replace(/DTSTAMP.*\r\n/, '')],
    ['a property twice', (good) => good.replace('STATUS:CONFIRMED', 'STATUS:CONFIRMED\r\nSTATUS:CONFIRMED')],
    ['a day that is none', (good) => good.replace('DTSTART:20271001', 'DTSTART:20270931')],
    ['an unknown property', (good) => good.replace('STATUS', 'STATE')],
    ['an empty calendar', (good) => good.replace(/BEGIN:VEVENT[^]*END:VEVENT\r\n/, '')],
  ])('refuses %s', (_, spoil) => {
    expect(() => strictEvents(spoil(file({})))).toThrow(/./);
  });
});
