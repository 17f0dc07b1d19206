import type { Deadline } from '../../lib/candidature/deadlines';

/** Date 2 in 314 days by the calendar, with what is given. What alarms is the date itself unless told otherwise. */
export function deadline(parts: Partial<Deadline> = {}): Deadline {
  const { at = '2027-10-01T12:00', daysLeft = 314 } = parts;
  return {
    number: 'RTPJTHIJVH',
    product: 'Produit test',
    dispositif: 'DUI',
    date: 'date2',
    at,
    words: [{ from: 'calendar', at, source: 'Webinaires DUI' }],
    differs: false,
    daysLeft,
    isPast: false,
    alarm: { at, daysLeft },
    met: false,
    isUnread: false,
    ...parts,
  };
}
