import { describe, expect, it } from 'vitest';
import { type Dismissal, markOf, mayBeDismissed, placesOf, spotOf, withoutDismissed } from '../../lib/judge/dismissal';
import type { Finding } from '../../lib/reading/reading';
import { finding as error } from '../components/samples';
import { fields, reading } from '../store/samples';

const finding = (parts: Partial<Finding> = {}) => error({ rule: 'phone-format', severity: 'warning', ...parts });
const page = (value: string, parts = {}) => reading({ fields: fields(['Téléphone', value, { section: 'Contact' }]), ...parts });
const dismissalOf = (one: Finding, of = page('06 12 34')): Dismissal => ({ number: 'RTPJTHIJVH', rule: one.rule, ...spotOf(one, of) });

describe('what may be set aside', () => {
  it.each<[string, Partial<Finding>, boolean]>([
    ['a warning', {}, true],
    ['a warning about the page', { field: null }, true],
    ['a doubt', { severity: 'error', outcome: 'incomplete' }, true],
    ['what is good to know of a field', { severity: 'info' }, true],
    ['what is good to know of the page', { severity: 'info', field: null }, false],
    ['an error', { severity: 'error' }, false],
    ['a missing answer', { rule: 'mandatory-missing', severity: 'warning', outcome: 'incomplete' }, false],
  ])('%s: %j is %s', (_, parts, expected) => {
    expect(mayBeDismissed(finding(parts))).toBe(expected);
  });
});

describe('what is silent', () => {
  it('is the finding that was set aside, while its answer stays', () => {
    const aside = [dismissalOf(finding())];
    expect(withoutDismissed([finding()], page('06 12 34'), aside)).toEqual([]);
    expect(withoutDismissed([finding()], page('06 12 35'), aside)).toEqual([finding()]);
    expect(withoutDismissed([finding()], page('06 12 34'), aside)).toEqual([]);
  });

  it('is also what was set aside by an earlier version, which kept the words of the place', () => {
    const { mark, place } = dismissalOf(finding());
    const earlier = { number: 'RTPJTHIJVH', rule: 'phone-format', place: 'Contact|Téléphone|null', mark };
    expect(place).not.toContain('Contact');
    expect(withoutDismissed([finding()], page('06 12 34'), [earlier])).toEqual([]);
  });

  it('is not another rule, another question, another candidature or another row', () => {
    const aside = [dismissalOf(finding())];
    const other = finding({ rule: 'email-format' });
    expect(withoutDismissed([other], page('06 12 34'), aside)).toEqual([other]);
    expect(withoutDismissed([finding()], page('06 12 34', { candidature: 'QMZKWPLDXA' }), aside)).toHaveLength(1);
    expect(withoutDismissed([finding()], page('06 12 34', { candidature: null }), aside)).toHaveLength(1);
    const rows = fields(['Téléphone', '06 12 34', { section: 'Contact', row: 1 }]);
    expect(withoutDismissed([finding()], page('', { fields: rows }), aside)).toHaveLength(1);
  });

  it('is never an error, also where the same rule was a doubt before', () => {
    const aside = [dismissalOf(finding())];
    const grave = finding({ severity: 'error' });
    expect(withoutDismissed([grave], page('06 12 34'), aside)).toEqual([grave]);
  });

  it('of a page is what has the same label and the same numbers, in any language', () => {
    const limit = (message: string) => finding({ rule: 'deadline-differs', field: null, label: null, message });
    const aside = [dismissalOf(limit('La page annonce le 01/10/2026, le calendrier le 02/10/2026.'))];
    const english = limit('The page says 01/10/2026, the calendar 02/10/2026.');
    const another = limit('La page annonce le 01/11/2026, le calendrier le 02/10/2026.');
    expect(withoutDismissed([english, another], page(''), aside)).toEqual([another]);
  });
});

it('a place is the same for the same question, and tells two that read the same apart', () => {
  const twice = fields(['Nom', 'a', { section: 'Contact' }], ['Nom', 'b', { section: 'Contact' }]);
  expect(placesOf(twice)).toEqual(['Contact|Nom|null', 'Contact|Nom|null|1']);
});

it('a mark is 16 bits: it differs for what people type, and thousands of values share each', () => {
  const marks = Array.from({ length: 200_000 }, (_, at) => markOf(`06${at}`));
  expect(marks.every((mark) => Number.isInteger(mark) && mark >= 0 && mark <= 0xffff)).toBe(true);
  expect(new Set(marks).size).toBeGreaterThan(50_000);
  expect(markOf('06 12 34 56 78')).not.toBe(markOf('06 12 34 56 79'));
});
