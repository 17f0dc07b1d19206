import { describe, expect, it } from 'vitest';
import { checklistFor } from '../../lib/candidature/checklist/checklist';
import { deadlinesOf } from '../../lib/candidature/deadlines';
import { byUrgency, type Outlook, outlookOf } from '../../lib/candidature/outlook';
import { situationOf } from '../../lib/candidature/situation';
import type { PageKind, Status } from '../../lib/reading/reading';
import type { CandidatureRow, ChapterRow, Dossier, PageRow } from '../../lib/store/rows';
import type { ItemRow } from '../../lib/store/user-rows';
import type { OwnDate } from '../../lib/segur/official-dates';
import { OWN_DATES } from '../segur/calendar';
import { minute } from '../store/samples';
import { dossier } from './checklist/samples';

const NOW = '2026-11-21T09:30';

function outlook(given: Dossier, now = NOW, userDates: readonly OwnDate[] = OWN_DATES): Outlook {
  const deadlines = deadlinesOf(given, userDates, now);
  const named = (name: string) => deadlines.find(({ date }) => date === name) ?? null;
  const situation = situationOf(given, null, { date1: named('date1'), date2: named('date2'), date3: named('date3') });
  return outlookOf({ ...given, items: checklistFor(situation, now), deadlines });
}

const steps = (...statuses: Status[]): CandidatureRow['steps'] =>
  statuses.map((status, index) => ({ number: (index + 1) as 1, name: `Étape ${index + 1}`, status, raw: '' }));
const FILING = steps('validated', 'validated', 'in-progress', 'not-open');
const card = (name: string, status: Status, loaded = 3, total = 13, counted: ChapterRow['counted'] = 'loaded'): ChapterRow => ({
  number: 'RTPJTHIJVH',
  name,
  status,
  raw: '',
  loaded,
  total,
  counted,
  action: null,
  place: 0,
  readAt: minute(0),
});
const page = (kind: PageKind, url: string, parts: Partial<PageRow> = {}): PageRow => ({
  number: 'RTPJTHIJVH',
  kind,
  chapter: '',
  url,
  title: '',
  step: null,
  findings: [],
  missing: [],
  progress: null,
  readAt: minute(0),
  ...parts,
});
const progress = (answered: number) => ({ percent: null, answered, mandatory: 19, remaining: [], draftSavedAt: null });
const SITE = 'https://convergence.esante.gouv.fr/dossier/332';
const INS = "Gestion de l'Identité Nationale de Santé";

describe('the one next action', () => {
  const says = (given: Dossier) => {
    const { action } = outlook(given);
    return [action.text, ...action.data].join(' ').trim();
  };

  it.each<[string, Dossier]>([
    ['next_read', dossier()],
    ['next_fill 1', dossier({ steps: steps('in-progress', 'not-open', 'not-open', 'not-open') })],
    [
      'next_fill_many 1 16',
      dossier(
        { steps: steps('current', 'not-open', 'not-open', 'not-open') },
        { pages: [page('step1-form', SITE, { progress: progress(3) })] },
      ),
    ],
    [
      'next_fill_one 2 1',
      dossier(
        { steps: steps('done', 'current', 'not-open', 'not-open') },
        { pages: [page('step2-form', SITE, { progress: progress(18) })] },
      ),
    ],
    [
      'next_submit_step 1 0',
      dossier(
        { steps: steps('current', 'not-open', 'not-open', 'not-open') },
        { pages: [page('step1-form', SITE, { progress: progress(19) })] },
      ),
    ],
    ['next_modify_step 2', dossier({ steps: steps('validated', 'to-modify', 'not-open', 'not-open') })],
    ['next_wait', dossier({ steps: steps('submitted', 'submitted', 'not-open', 'not-open') })],
    ['next_read_chapters', dossier({ steps: FILING })],
    ['next_file_many Reporting 10', dossier({ steps: FILING }, { chapters: [card('Reporting', 'to-complete', 0, 10)] })],
    [
      'next_file_many MSSanté 9', // what was begun before what was not
      dossier(
        { steps: FILING },
        { chapters: [card('Reporting', 'to-complete', 0, 10), card('Gestion de la MSSanté', 'in-progress', 11, 20)] },
      ),
    ],
    ['next_file_one Reporting 1', dossier({ steps: FILING }, { chapters: [card('Reporting', 'in-progress', 9, 10)] })],
    [
      'next_submit_chapter Reporting',
      dossier({ steps: FILING }, { chapters: [card(INS, 'in-progress', 3, 15), card('Reporting', 'in-progress', 10, 10)] }),
    ],
    ['next_redo_many INS 2', dossier({ steps: FILING }, { chapters: [card(INS, 'to-modify', 2, 15, 'to-modify')] })],
    ['next_redo_one INS 1', dossier({ steps: FILING }, { chapters: [card(INS, 'to-modify', 1, 15, 'to-modify')] })],
    ['next_redo INS', dossier({ steps: FILING }, { chapters: [card(INS, 'to-modify', 13, 15, 'conform')] })],
    [
      'next_redo_chapters INS, Reporting 2',
      dossier({ steps: FILING }, { chapters: [card(INS, 'to-modify'), card('Reporting', 'to-modify')] }),
    ],
    ['next_wait', dossier({ steps: FILING }, { chapters: [card(INS, 'submitted', 15, 15), card('Reporting', 'validated', 10, 10)] })],
    [
      'next_sign',
      dossier(
        { steps: FILING, convention: { state: 'to-sign', referencedOn: null, files: [] } },
        { chapters: [card(INS, 'validated', 15, 15)] },
      ),
    ],
    [
      'next_referenced',
      dossier({ steps: steps('done', 'done', 'done', 'done'), convention: { state: 'referenced', referencedOn: '2028-05-01', files: [] } }),
    ],
  ])('is %s', (expected, given) => {
    expect(says(given)).toBe(expected);
  });

  it('leads to the chapter’s own page, to its list where that was never read, to the candidature where neither was', () => {
    const at = (pages: PageRow[]) =>
      outlook(dossier({ steps: FILING, url: `${SITE}/lu` }, { chapters: [card(INS, 'to-modify')], pages })).action.link;
    const list = page('chapter-list', `${SITE}/etape-3`);
    const other = page('chapter', `${SITE}/etape-3/1`, { chapter: 'Reporting' });
    const own = page('chapter', `${SITE}/etape-3/4`, { chapter: INS });
    expect([at([list, other, own]), at([list, other]), at([])]).toEqual([`${SITE}/etape-3/4`, `${SITE}/etape-3`, `${SITE}/lu`]);
  });

  it('leads to the list of late items, for the user’s own day that has passed', () => {
    const row: ItemRow = {
      number: 'RTPJTHIJVH',
      key: 'own:1',
      state: null,
      note: '',
      initials: '',
      due: '2026-11-20',
      order: null,
      own: { title: 'Relire', guichet: 'segur' },
      deleted: false,
      changedAt: {},
      updatedAt: minute(0),
    };
    const given = dossier({ steps: FILING }, { items: [row], chapters: [card('Reporting', 'to-complete', 0, 10)] });
    expect(outlook(given)).toMatchObject({ late: 1, urgency: 'act', action: { text: 'next_late_one', isInList: true, link: null } });
  });
});

describe('how much a candidature presses', () => {
  it.each<[Outlook['urgency'], string, Dossier]>([
    ['missed', NOW, dossier({ steps: steps('in-progress', 'not-open', 'not-open', 'not-open') })],
    ['calm', NOW, dossier()], // never read: nobody says that Date 1 was missed
    ['calm', NOW, dossier({ steps: FILING }, { chapters: [card('Reporting', 'to-complete')] })],
    ['act', NOW, dossier({ steps: FILING }, { chapters: [card('Reporting', 'to-modify')] })],
    ['soon', '2027-09-10T09:00', dossier({ steps: FILING }, { chapters: [card('Reporting', 'to-complete')] })],
    ['urgent', '2027-09-28T09:00', dossier({ steps: FILING }, { chapters: [card('Reporting', 'to-complete')] })],
    ['missed', '2027-10-01T12:01', dossier({ steps: FILING }, { chapters: [card('Reporting', 'to-complete')] })],
    ['rest', NOW, dossier({ steps: FILING }, { chapters: [card('Reporting', 'submitted')] })],
  ])('is %s at %s', (urgency, now, given) => {
    expect(outlook(given, now).urgency).toBe(urgency);
  });

  it('goes by the word that alarms where the date itself is later', () => {
    const given = dossier({ steps: FILING, deadlines: [] }, { chapters: [card('Reporting', 'to-complete')] });
    given.candidature.deadlines = [{ subject: 'preuves', at: '2027-09-12T12:00:00+02:00', raw: '', readAt: minute(0) }];
    expect(outlook(given, '2027-09-10T09:00')).toMatchObject({ urgency: 'urgent', next: { at: '2027-10-01T12:00', daysLeft: 21 } });
  });

  it('is calm for ten candidatures that file their proofs in time: nothing of them is late or missed', () => {
    const given = dossier({ steps: FILING }, { chapters: [card(INS, 'submitted', 15, 15), card('Reporting', 'to-complete', 0, 10)] });
    expect(outlook(given)).toMatchObject({ missed: [], late: 0, urgency: 'calm', next: { date: 'date2' } });
  });

  it('puts the most pressing first, then the nearest date', () => {
    const dui = (parts: Partial<CandidatureRow>, chapters: ChapterRow[] = []) => {
      const given = dossier(parts, { chapters });
      return { candidature: given.candidature, outlook: outlook(given) };
    };
    const sorted = [
      dui({ number: 'REST', steps: FILING }, [card('Reporting', 'submitted')]),
      dui({ number: 'CALM', steps: FILING }, [card('Reporting', 'to-complete')]),
      dui({ number: 'ACT', steps: FILING }, [card('Reporting', 'to-modify')]),
      dui({ number: 'MISSED', steps: steps('in-progress', 'not-open') }),
    ].sort(byUrgency);
    expect(sorted.map(({ candidature }) => candidature.number)).toEqual(['MISSED', 'ACT', 'CALM', 'REST']);
  });
});
