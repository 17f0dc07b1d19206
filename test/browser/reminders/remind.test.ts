import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { REMINDERS, remind } from '../../../lib/browser/reminders/remind';
import { numberIn } from '../../../lib/browser/reminders/said';
import { reportOf } from '../../../lib/judge/report';
import { saveSettings } from '../../../lib/browser/settings';
import { archiveCandidature } from '../../../lib/store/candidatures';
import type { Database } from '../../../lib/store/db';
import { saveReading } from '../../../lib/store/readings';
import { setUserDate } from '../../../lib/store/userDates';
import { OWN_DATES } from '../../segur/calendar';
import { chapter, freshDatabase, minute, reading } from '../../store/samples';

const WEEK_BEFORE_DATE_2 = Date.UTC(2027, 8, 24, 8);
let database: Database;
let allowed: boolean;

beforeEach(async () => {
  database = freshDatabase();
  allowed = true;
  fakeBrowser.permissions.contains = vi.fn(async () => allowed);
  await saveSettings({ language: 'fr' });
  for (const { dispositif, date, at } of OWN_DATES) await setUserDate(dispositif, date, at, database);
  await saveReading(reportOf(reading(), []), minute(0), database);
});

const shown = async () => Object.keys(await fakeBrowser.notifications.getAll());

describe('remind', () => {
  it('says once what is due, and keeps one alarm for the next', async () => {
    await remind(WEEK_BEFORE_DATE_2, database);
    expect(await shown()).toEqual(['date2:RTPJTHIJVH:2027-10-01T12:00:7|RTPJTHIJVH']);
    expect((await fakeBrowser.alarms.get(REMINDERS))?.scheduledTime).toBe(Date.UTC(2027, 8, 28, 7));
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    const alarm = vi.spyOn(fakeBrowser.alarms, 'create');
    await remind(WEEK_BEFORE_DATE_2 + 60_000, database);
    expect(create).not.toHaveBeenCalled();
    expect(alarm).not.toHaveBeenCalled();
  });

  it('says of a date that has passed what was to be done, not to do it', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    const list = reading({ kind: 'chapter-list', chapters: [chapter('Sécurité des SI', 'to-complete', 'A compléter')] });
    await saveReading(reportOf(list, []), minute(1), database);
    await remind(Date.UTC(2027, 9, 3, 8), database);
    const told = JSON.stringify(create.mock.calls);
    expect(told).toContain('"message":"La Date 2 est passée');
    expect(told).not.toContain('Soumettez au moins une fois');
  });

  it('goes by the earliest where the page and the user name different dates', async () => {
    const deadlines = [{ subject: 'preuves' as const, at: '2027-09-28T12:00:00+02:00', raw: '' }];
    await saveReading(reportOf(reading({ deadlines }), []), minute(1), database);
    await remind(WEEK_BEFORE_DATE_2, database);
    expect(await shown()).toEqual(['date2:RTPJTHIJVH:2027-09-28T12:00:7|RTPJTHIJVH']);
  });

  it('reminds of the latest day to begin what the user counts days for', async () => {
    await saveSettings({ leadDays: { passi: 100 } });
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await remind(Date.UTC(2027, 5, 23, 8), database);
    expect(create.mock.calls).toMatchObject([
      [
        'start-passi:RTPJTHIJVH:2027-06-23:0|RTPJTHIJVH',
        { message: 'À commencer au plus tard, avec votre délai de 100 jours avant la Date 2 : l’audit PASSI.' },
      ],
    ]);
    await saveSettings({ leadDays: {} });
  });

  it('says nothing and forgets nothing while notifications are not allowed', async () => {
    allowed = false;
    await remind(WEEK_BEFORE_DATE_2, database);
    expect(await shown()).toEqual([]);
    allowed = true;
    await remind(WEEK_BEFORE_DATE_2, database);
    expect(await shown()).toHaveLength(1);
  });

  it('says a chapter to modify once each time it comes back, and a convention to sign', async () => {
    const list = (status: 'submitted' | 'to-modify', raw: string, at: number) =>
      saveReading(
        reportOf(reading({ kind: 'chapter-list', chapters: [chapter('Sécurité des SI', status, raw)] }), []),
        minute(at),
        database,
      );
    const now = Date.UTC(2026, 10, 21, 9);
    await list('submitted', 'Soumis', 1);
    await remind(now, database);
    expect(await shown()).toEqual([]);
    await list('to-modify', 'À modifier', 2);
    await remind(now, database);
    expect(await shown()).toEqual([`to-modify:RTPJTHIJVH:Sécurité des SI:${minute(2)}|RTPJTHIJVH`]);
    await list('submitted', 'Soumis', 3);
    await list('to-modify', 'À modifier', 4);
    const convention = { state: 'to-sign' as const, referencedOn: null, files: [] };
    await saveReading(reportOf(reading({ kind: 'convention', convention }), []), minute(5), database);
    await remind(now, database);
    expect(await shown()).toHaveLength(3);
    expect((await shown()).map(numberIn)).toEqual(['RTPJTHIJVH', 'RTPJTHIJVH', 'RTPJTHIJVH']);
  });

  it('tells many in one notification, and leaves archived candidatures alone', async () => {
    for (const number of ['B', 'C', 'D', 'E']) {
      await saveReading(reportOf(reading({ candidature: number }), []), minute(0), database);
    }
    await archiveCandidature('RTPJTHIJVH', true, database);
    await remind(WEEK_BEFORE_DATE_2, database);
    expect(await shown()).toEqual(['several|']);
    expect(await database.said.count()).toBe(4);
  });

  it('takes the alarm away when the user wants no reminder', async () => {
    await remind(WEEK_BEFORE_DATE_2, database);
    await saveSettings({ reminderDays: [] });
    await remind(WEEK_BEFORE_DATE_2, database);
    expect(await fakeBrowser.alarms.get(REMINDERS)).toBeFalsy();
  });
});
