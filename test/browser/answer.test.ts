import { markedPlace } from '../../lib/judge/dismissal';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { answer } from '../../lib/browser/answer';
import { lateBadge, pageBadge, pausedBadge } from '../../lib/browser/badge';
import { memoryOf } from '../../lib/browser/memory';
import { allCandidatures } from '../../lib/store/candidatures';
import { type Database, openDatabase } from '../../lib/store/db';
import { storeFailure } from '../../lib/store/errors';
import { eraseEverything } from '../../lib/browser/erasing';
import { storedRows } from '../../lib/store/snapshot';
import { setUserDate } from '../../lib/store/userDates';
import { makeSay } from '../../lib/browser/say';
import { chapter, fields, freshDatabase, minute, reading } from '../store/samples';

let database: Database;
const OURS = { candidature: 'RTPJTHIJVH', product: null, numbers: [] };
const effects = { stored: vi.fn(), openRule: vi.fn(), dismissed: vi.fn() };
beforeEach(() => {
  database = freshDatabase();
});

const pageRead = (parts = {}, openedAt = 0) => ({
  type: 'pageRead' as const,
  data: { reading: reading(parts), findings: [], elementsCount: 0, openedAt },
});

describe('answer', () => {
  it('stores a page, tells its changes, and then knows the candidature', async () => {
    await answer(pageRead({ kind: 'chapter-list', chapters: [chapter('A', 'submitted', 'Soumis')] }), minute(0), effects, database);
    await answer(pageRead({ kind: 'chapter-list', chapters: [chapter('A', 'validated', 'Validé')] }), minute(1), effects, database);
    expect(effects.stored).toHaveBeenLastCalledWith([expect.objectContaining({ from: 'Soumis', to: 'Validé' })]);
    await answer(pageRead({ kind: 'step1-form', fields: fields(['Dénomination commerciale', 'Medi20']) }), minute(2), effects, database);
    expect((await memoryOf(OURS, database)).known).toEqual([
      {
        number: 'RTPJTHIJVH',
        guichet: 'segur',
        dispositif: 'DUI',
        product: { name: 'Produit test', version: 'v0.1', reference: '3323' },
        candidateVersion: null,
        names: ['Medi20'],
        nils: [],
        precedents: [],
        edcNru: { lps: null, proxy: null },
        profiles: [],
        components: [],
        forecastDate: null,
      },
    ]);
  });

  it('remembers what was found on a step’s form, without its sentences, and the dates that the user set', async () => {
    const found = { rule: 'siret-format', outcome: 'violation', severity: 'error', field: 4, label: 'Numéro SIRET' } as const;
    const form = pageRead({ kind: 'step1-form' });
    form.data.findings = [{ ...found, message: 'Vérifiez…', source: '' }] as never;
    await answer(form, minute(0), effects, database);
    await answer(pageRead({ kind: 'chapter-list' }), minute(1), effects, database);
    await setUserDate('DUI', 'date2', '2027-12-01T12:00', database);
    expect(await answer({ type: 'known', data: OURS }, minute(2), effects, database)).toMatchObject({
      forms: [{ number: 'RTPJTHIJVH', kind: 'step1-form', findings: [{ rule: 'siret-format', label: 'Numéro SIRET' }] }],
      dates: [{ dispositif: 'DUI', date: 'date2', at: '2027-12-01T12:00' }],
    });
  });

  it('takes nothing from a page opened before everything was erased, until it is opened again', async () => {
    await answer(pageRead({}, 1_000), minute(0), effects, database);
    await browser.storage.local.set({ settings: { version: 1 } });
    await eraseEverything(2_000, database);
    expect(await browser.storage.local.get(null)).toEqual({});
    await answer(pageRead({ title: 'changed since' }, 1_000), minute(1), effects, database);
    expect(await storedRows(database)).toEqual(await storedRows(freshDatabase()));
    await answer(pageRead({}, 2_001), minute(2), effects, database);
    expect(await allCandidatures(database)).toHaveLength(1);
  });

  it('keeps what is set aside, tells of it, and then knows it; not from a page opened before everything was erased', async () => {
    const dismissal = { number: 'RTPJTHIJVH', rule: 'phone-format', place: markedPlace('Contact|Téléphone|null'), mark: 7 };
    const dismiss = (openedAt: number) => ({ type: 'dismiss' as const, data: { ...dismissal, label: 'Téléphone', openedAt } });
    const known = async () => (await memoryOf(OURS, database)).dismissals;
    await answer(dismiss(1_000), minute(0), effects, database);
    expect(effects.dismissed).toHaveBeenCalledOnce();
    expect(await known()).toEqual([dismissal]);
    await eraseEverything(2_000, database);
    await answer(dismiss(1_000), minute(2), effects, database);
    expect(await known()).toEqual([]);
    expect(effects.dismissed).toHaveBeenCalledOnce();
  });

  it('keeps no name that a page gives as a place or a question', async () => {
    const data = {
      number: 'RTPJTHIJVH',
      rule: 'phone-format',
      place: 'Mme Durand|Téléphone|null',
      mark: 7,
      label: 'Téléphone de Camille Durand',
    };
    await answer({ type: 'dismiss', data: { ...data, openedAt: 1_000 } }, minute(0), effects, database);
    const rows = await database.dismissals.toArray();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/Durand|Camille/);
  });

  it('opens a rule and stores nothing', async () => {
    await answer({ type: 'openRule', data: { rule: 'nru-self' } }, minute(0), effects, database);
    expect(effects.openRule).toHaveBeenCalledWith('nru-self');
    expect(await allCandidatures(database)).toEqual([]);
  });

  it('keeps what was stored when the disk is full, and says so', async () => {
    await answer(pageRead(), minute(0), effects, database);
    const full = new DOMException('no room', 'QuotaExceededError');
    database.history.hook('creating', () => {
      throw full;
    });
    const changed = pageRead({ steps: [], convention: { state: 'to-sign', referencedOn: null, files: [] }, title: 'new' });
    const error = await answer(changed, minute(1), effects, database).catch((thrown: unknown) => thrown);
    expect(storeFailure(error)).toBe('full');
    expect(await allCandidatures(database)).toMatchObject([{ readAt: minute(0), convention: null }]);
  });

  it('stores again once what stood in the way of the database is gone, without being started anew', async () => {
    const name = `held-${crypto.randomUUID()}`;
    const newer = new Dexie(name);
    newer.version(99).stores({ later: 'key' });
    await newer.open();
    newer.close();
    const held = openDatabase(name);
    const error = await answer(pageRead(), minute(0), effects, held).catch((thrown: unknown) => thrown);
    expect(storeFailure(error)).toBe('newer');
    await Dexie.delete(name);
    await answer(pageRead(), minute(1), effects, held);
    expect(await allCandidatures(held)).toHaveLength(1);
  });

  it.each([
    ['VersionError', 'newer'],
    ['DatabaseClosedError', 'closed'],
    ['QuotaExceededError', 'full'],
    ['SomethingElse', 'unknown'],
  ])('knows %s as %s', (name, failure) => {
    expect(storeFailure(new DOMException('', name))).toBe(failure);
    expect(storeFailure('no error')).toBe('unknown');
  });
});

describe('the badge', () => {
  const say = makeSay('fr');
  const finding = { rule: 'x', field: null, label: null, message: '', source: '' };

  it('counts errors, not warnings nor what cannot be told', () => {
    const badge = pageBadge(
      [
        { ...finding, severity: 'error', outcome: 'violation' },
        { ...finding, severity: 'error', outcome: 'incomplete' },
        { ...finding, severity: 'warning', outcome: 'violation' },
      ],
      say,
    );
    expect(badge).toMatchObject({ text: '1', title: 'Cap Convergence : 1 erreur sur cette page' });
  });

  it('is empty where the extension is paused, and its title says why', () => {
    expect(pausedBadge(say)).toMatchObject({ text: '', title: 'Cap Convergence est en pause sur cette page' });
  });

  it.each([
    [0, '', 'Cap Convergence : rien n’est en retard'],
    [1, '1', 'Cap Convergence : 1 élément en retard'],
    [120, '99+', 'Cap Convergence : 120 éléments en retard'],
  ])('says %i late items in words', (late, text, title) => {
    expect(lateBadge(late, say)).toMatchObject({ text, title });
  });
});
