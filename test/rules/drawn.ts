/** Values drawn by fast-check that are right by construction. */
import fc from 'fast-check';
import { isLuhnValid } from '../../lib/rules/terms/number';

const LA_POSTE = '356000000';

/** The digits with the last one that makes the Luhn sum a multiple of ten. */
function withKey(digits: string): string {
  const key = [...'0123456789'].find((each) => isLuhnValid(digits + each));
  return digits + key;
}

export const validSiren = fc
  .stringMatching(/^\d{8}$/)
  .map(withKey)
  .filter((siren) => Number(siren) > 0);

export const validSiret = fc.tuple(validSiren, fc.stringMatching(/^\d{4}$/)).map(([siren, sequence]) => withKey(siren + sequence));

/** La Poste's establishments: the fourteen digits sum to a multiple of five. */
export const validLaPosteSiret = fc
  .stringMatching(/^\d{5}$/)
  .map((nic) => LA_POSTE + nic)
  .filter((siret) => [...siret].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0);

const grouped = (digits: string, gap: string) => (digits.match(/\d{1,2}/g) ?? []).join(gap);
const gap = fc.constantFrom('', ' ', '.', '-', '\u00a0', '/');

/** French numbers in every usual writing: 06 12 34 56 78, +33 6 12..., +33 (0)6..., 0033..., FR - 06... */
export const frenchPhone = fc.tuple(fc.stringMatching(/^[1-9]\d{8}$/), gap, fc.nat(5)).map(([number, between, writing]) => {
  const rest = grouped(number.slice(1), between);
  return [
    `0${number[0]}${between}${rest}`,
    `+33 ${number[0]}${between}${rest}`,
    `+33 (0)${number[0]} ${rest}`,
    `0033 ${number[0]} ${rest}`,
    `FR - 0${number[0]} ${rest}`,
    `0${number[0]} ${rest} poste 12`,
  ][writing] as string;
});

/** Overseas departments: Guadeloupe, Guyane, Martinique, La Réunion and Mayotte. */
export const overseasPhone = fc
  .tuple(fc.constantFrom('+590', '+594', '+596', '+262', '00262'), fc.stringMatching(/^[67]\d{8}$/), gap)
  .map(([code, number, between]) => `${code} ${grouped(number, between)}`);

/** E.164 numbers of other countries, seven to fifteen digits in all. */
export const foreignPhone = fc.stringMatching(/^[124-9]\d{6,14}$/).map((digits) => `+${digits}`);

/** Addresses that RFC 5322 and 6531 take: accents, plus signs, apostrophes, long endings. */
export const emailAddress = fc
  .tuple(
    fc.stringMatching(/^[a-z0-9éèçñ.!#$%&'*+/=?^_`{|}~-]{1,20}$/),
    fc.array(fc.stringMatching(/^[a-z0-9éèü][a-z0-9éèü-]{0,10}$/), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('fr', 'com', 'paris', 'technology', 'xn--p1ai', 'рф', 'museum', 'co.uk'),
  )
  .map(([name, labels, ending]) => `${name}@${labels.join('.')}.${ending}`);

/** Days as YYYY-MM-DD, the changes of hour in Paris and leap days among them. */
export const isoDays = fc.oneof(
  fc.constantFrom('2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2028-02-29', '2000-02-29'),
  fc.date({ min: new Date('1990-01-01'), max: new Date('2150-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);
