import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asWritten, daysBetween, isoDay, parisInstant, parisLocal, withParisOffset } from '../../lib/segur/dates';

const zone = process.env.TZ;

describe.each(['UTC', 'Europe/Paris', 'America/Guadeloupe', 'Pacific/Auckland'])('for a user in %s', (userZone) => {
  beforeEach(() => {
    process.env.TZ = userZone;
  });
  afterEach(() => {
    process.env.TZ = zone;
  });

  it.each([
    ['2026-10-01T23:59', '2026-10-01T23:59:00+02:00'],
    ['2027-01-15T12:00', '2027-01-15T12:00:00+01:00'],
    ['2026-10-25T01:59', '2026-10-25T01:59:00+02:00'],
    ['2026-10-25T03:00', '2026-10-25T03:00:00+01:00'],
    ['2027-03-28T01:59', '2027-03-28T01:59:00+01:00'],
    ['2027-03-28T03:00', '2027-03-28T03:00:00+02:00'],
    ['2026-12-31', '2026-12-31T00:00:00+01:00'],
  ])('%s in Paris is %s', (local, withOffset) => {
    expect(withParisOffset(local)).toBe(withOffset);
    expect(parisInstant(local)).toBe(Date.parse(withOffset));
  });

  it('the hour that autumn repeats is the first one, the hour that spring skips is an hour later', () => {
    expect(parisInstant('2026-10-25T02:30')).toBe(Date.parse('2026-10-25T02:30:00+02:00'));
    expect(parisLocal(parisInstant('2027-03-28T02:30'))).toBe('2027-03-28T03:30');
  });

  it('what is no date has no instant and no offset', () => {
    expect(parisInstant('demain')).toBeNaN();
    expect(withParisOffset('')).toBe('');
  });

  it('any instant reads as clocks in Paris show it, and back', () => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'short' });
    const minutes = fc.integer({ min: Date.UTC(2024, 0) / 60_000, max: Date.UTC(2031, 0) / 60_000 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const local = parisLocal(minute * 60_000);
        expect(local.replace('T', ' ')).toBe(format.format(minute * 60_000));
        expect(Math.abs(parisInstant(local) - minute * 60_000)).toBeOneOf([0, 3_600_000]);
      }),
      { numRuns: 300 },
    );
  });
});

it('counts days by the calendar', () => {
  expect(daysBetween('2026-10-24T23:00', '2026-10-26T01:00')).toBe(2);
  expect(daysBetween('2027-03-01', '2027-02-27')).toBe(-2);
});

it('knows which days are real', () => {
  expect(isoDay(2028, 2, 29)).toBe('2028-02-29');
  expect(isoDay(2027, 2, 29)).toBeNull();
  expect(isoDay(27, 1, 1)).toBeNull();
});

it.each([
  ['2026-10-01T23:59:00+02:00', '01/10/2026 23:59'],
  ['2026-10-01T12:00', '01/10/2026 12:00'],
  ['2026-10-01', '01/10/2026'],
  ['', ''],
])('%j is written %j', (at, written) => {
  expect(asWritten(at)).toBe(written);
});
