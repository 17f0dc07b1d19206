import { outlookOf } from '../../lib/candidature/outlook';
import type { Cell, Sheet } from '../../lib/files/cells';
import type { Exported } from '../../lib/files/sheets';
import { dossier } from '../candidature/checklist/samples';
import { deadline } from '../candidature/deadline';
import { chapter, minute } from '../store/samples';

/** One candidature with everything that an export shows of it. */
export function exported(): Exported {
  const known = dossier({ names: ['Medi20'], profiles: ['PA', 'PDE'], forecastDate: '2027-09-15' });
  const { number } = known.candidature;
  const chapters = [chapter('Sécurité des SI', 'to-modify', 'A modifier', 1, 2), chapter('Reporting', 'to-complete', 'A compléter', 0, 10)];
  return {
    dossier: {
      ...known,
      chapters: chapters.map((one, place) => ({ ...one, number, place, readAt: minute(0) })),
      requirements: [
        {
          number,
          chapter: 'Sécurité des SI',
          place: 0,
          readAt: minute(0),
          id: 'SC.SSI/GEN.18',
          title: null,
          loaded: 1,
          total: 2,
          scenarios: ['SSI18.1'],
          proofs: ['SSI18.1.1', 'SSI18.1.2'],
          fileRule: null,
          proofStates: [],
        },
      ],
      proofs: [
        {
          number,
          chapter: 'Sécurité des SI',
          proof: 'SSI18.1.2',
          note: '=1+1; "attention"\nà refaire',
          fileName: 'écran.pdf',
          initials: 'PM',
          due: null,
          done: false,
          deleted: false,
          changedAt: {},
          updatedAt: minute(0),
        },
      ],
    },
    deadlines: [deadline()],
    items: [],
    outlook: outlookOf({ ...known, items: [], deadlines: [deadline()] }),
    history: [
      { number, at: minute(0), subject: 'chapter', name: 'Sécurité des SI', from: 'Soumis', to: 'A modifier', status: 'to-modify' },
      {
        number,
        at: '2026-03-29T00:30:00.000Z',
        subject: 'deadline',
        name: 'preuves',
        from: '2026-10-01T12:00:00+02:00',
        to: '2027-10-01T12:00:00+02:00',
        status: null,
      },
    ],
  };
}

/** A sheet of one column. */
export function column(...cells: Cell[]): Sheet {
  return { name: 'Une', header: ['Titre'], rows: cells.map((cell) => [cell]) };
}
