import { beforeEach, describe, expect, it } from 'vitest';
import type { PageReading, RequirementReading } from '../../lib/reading/reading';
import { reportOf } from '../../lib/judge/report';
import { allCandidatures, candidature, chaptersOf, countsOf, deleteCandidature, dossierOf } from '../../lib/store/candidatures';
import type { Database } from '../../lib/store/db';
import { historyOf, lookAt, MOST_CHANGES, newsOf } from '../../lib/store/history';
import { saveReading } from '../../lib/store/readings';
import { chapter, fields, freshDatabase, minute, reading } from './samples';

let database: Database;
beforeEach(() => {
  database = freshDatabase();
});

const save = (parts: Partial<PageReading>, at: number) => saveReading(reportOf(reading(parts), []), minute(at), database);

const LIST = { kind: 'chapter-list' as const, step: 3 as const };

describe('saveReading', () => {
  it('keeps facts of several pages side by side', async () => {
    await save({ kind: 'step1-form', fields: fields(['Dénomination commerciale', 'Medi20']) }, 0);
    await save(
      {
        kind: 'step2-form',
        fields: fields(
          ["Numéro d'Identification Logiciel (NIL délivré par le CNDA)", '123'],
          ["Votre logiciel candidat a-t-il d'autres noms commerciaux ?", 'Oui'],
          ['Nom commercial', 'Medi20 Réseau', { row: 0 }],
          ["Numéro d'Identification Logiciel (NIL délivré par le CNDA)", '456', { row: 0 }],
        ),
      },
      1,
    );
    await save({ kind: 'dashboard' }, 2);
    expect(await candidature('RTPJTHIJVH', database)).toMatchObject({
      names: ['Medi20', 'Medi20 Réseau'],
      nils: [
        { name: 'Medi20', nil: '123' },
        { name: 'Medi20 Réseau', nil: '456' },
      ],
      firstReadAt: minute(0),
      readAt: minute(2),
    });
  });

  it('keeps what was asked of a proof earlier, each request once', async () => {
    const asked = (round: number, words: string) => ({ proof: 'SSI17.1.1', round, on: null, words });
    const page = (...requests: ReturnType<typeof asked>[]) => ({
      kind: 'chapter' as const,
      step: 3 as const,
      chapter: 'Sécurité des SI',
      requirements: [
        {
          id: 'SC.SSI/GEN.17',
          title: null,
          loaded: 1,
          total: 1,
          scenarios: [],
          proofs: ['SSI17.1.1'],
          fileRule: null,
          proofStates: [],
          requests,
        },
      ],
    });
    await save(page(asked(1, 'Illisible.')), 0);
    await save(page(asked(1, 'Illisible.')), 1);
    await save(page(asked(2, 'La date manque.')), 2);
    await save(page(), 3);
    const [kept] = (await dossierOf('RTPJTHIJVH', database))?.requirements ?? [];
    expect(kept?.requests).toEqual([asked(1, 'Illisible.'), asked(2, 'La date manque.')]);
  });

  it('leaves a dated line when a chapter changes, and none for a first reading', async () => {
    expect(await save({ ...LIST, chapters: [chapter('Sécurité des SI', 'submitted', 'Soumis', 6, 6)] }, 0)).toEqual([]);
    await save({ ...LIST, chapters: [chapter('Sécurité des SI', 'to-modify', 'À modifier', 6, 6)] }, 1);
    expect(await historyOf('RTPJTHIJVH', database)).toEqual([
      {
        number: 'RTPJTHIJVH',
        at: minute(1),
        subject: 'chapter',
        name: 'Sécurité des SI',
        from: 'Soumis',
        to: 'À modifier',
        status: 'to-modify',
      },
    ]);
  });

  describe('a status that goes to and fro', () => {
    const at = (second: number) => new Date(Date.parse(minute(0)) + second * 1_000).toISOString();
    const shows = (raw: 'Soumis' | 'Validé' | 'À modifier', second: number) => {
      const status = { Soumis: 'submitted', Validé: 'validated', 'À modifier': 'to-modify' } as const;
      return saveReading(reportOf(reading({ ...LIST, chapters: [chapter('A', status[raw], raw)] }), []), at(second), database);
    };

    it('within a minute leaves one line of what it was and is, or none where it is as before', async () => {
      await shows('Soumis', 0);
      await shows('Validé', 100);
      await shows('À modifier', 130);
      expect(await historyOf('RTPJTHIJVH', database)).toMatchObject([{ at: at(130), from: 'Soumis', to: 'À modifier' }]);
      await shows('Soumis', 150);
      expect(await historyOf('RTPJTHIJVH', database)).toEqual([]);
    });

    it('more slowly keeps each, the last thousands of them', async () => {
      await shows('Soumis', 0);
      const row = { number: 'RTPJTHIJVH', subject: 'chapter' as const, name: 'B', from: 'x', to: 'y', status: null };
      await database.history.bulkPut(Array.from({ length: MOST_CHANGES }, (_, place) => ({ ...row, at: at(place * 61) })));
      await shows('Validé', MOST_CHANGES * 61);
      await shows('Soumis', MOST_CHANGES * 61 + 61);
      const kept = await historyOf('RTPJTHIJVH', database);
      expect(kept).toHaveLength(MOST_CHANGES);
      expect(kept.slice(0, 2).map(({ name, to }) => [name, to])).toEqual([
        ['A', 'Soumis'],
        ['A', 'Validé'],
      ]);
      expect(kept.at(-1)?.at).toBe(at(2 * 61));
    });
  });

  it('tells what is new since the last look, and a chapter that appeared', async () => {
    await save({ ...LIST, chapters: [chapter('A', 'submitted', 'Soumis')] }, 0);
    await save({ ...LIST, chapters: [chapter('A', 'validated', 'Validé')] }, 1);
    await lookAt('RTPJTHIJVH', minute(2), database);
    await save(
      { ...LIST, chapters: [chapter('A', 'to-modify', 'À modifier'), chapter('Preuves complémentaires', 'to-complete', 'À compléter')] },
      3,
    );
    expect((await newsOf('RTPJTHIJVH', database)).map(({ name, from, to }) => [name, from, to])).toEqual(
      expect.arrayContaining([
        ['A', 'Validé', 'À modifier'],
        ['Preuves complémentaires', null, 'À compléter'],
      ]),
    );
    expect(await newsOf('RTPJTHIJVH', database)).toHaveLength(2);
  });

  describe('a part is not taken for the whole', () => {
    const card = (name: string, total: number) => ({ ...chapter(name, 'submitted', 'Soumis'), total });
    const announced = (chapters: number, proofs: number) => ({
      totals: { chaptersSubmitted: 0, chapters, chaptersValidated: 0, proofsSubmitted: 0, proofs, proofsValidated: 0 },
    });
    const names = async () => (await chaptersOf('RTPJTHIJVH', database)).map(({ name }) => name);
    beforeEach(async () => {
      await save({ ...LIST, ...announced(3, 6), chapters: [card('A', 1), card('B', 2), card('C', 3)] }, 0);
    });

    it.each<[string, Partial<PageReading>]>([
      ['a filtered list', { ...announced(3, 6), chapters: [card('B', 2)] }],
      ['a page of a table', { ...announced(3, 6), chapters: [card('C', 3), card('A', 1)] }],
      ['a list that announces nothing', { chapters: [card('B', 2)] }],
      ['a list of which not all was read', { ...announced(1, 2), chapters: [card('B', 2)], missing: ['chapters'] }],
      [
        'a list whose cards are all there but one count',
        { ...announced(2, 6), chapters: [card('A', 1), { ...card('B', 2), total: null }] },
      ],
    ])('%s removes nothing, moves nothing and is no news', async (_, part) => {
      await save({ ...LIST, ...part }, 1);
      await save({ ...LIST, ...announced(3, 6), chapters: [card('A', 1), card('B', 2), card('C', 3)] }, 2);
      expect(await names()).toEqual(['A', 'B', 'C']);
      expect(await historyOf('RTPJTHIJVH', database)).toEqual([]);
    });

    it('what a part shows is taken, a chapter that is new to it last', async () => {
      await save({ ...LIST, ...announced(4, 9), chapters: [card('D', 3), { ...card('B', 2), raw: 'Validé', status: 'validated' }] }, 1);
      expect((await chaptersOf('RTPJTHIJVH', database)).map(({ name, raw }) => [name, raw])).toEqual([
        ['A', 'Soumis'],
        ['B', 'Validé'],
        ['C', 'Soumis'],
        ['D', 'Soumis'],
      ]);
    });

    it('a list that shows all that it announces removes what it no longer prints', async () => {
      await save({ ...LIST, ...announced(2, 4), chapters: [card('A', 1), card('C', 3)] }, 1);
      expect(await names()).toEqual(['A', 'C']);
    });

    it('so do the requirements of a chapter, by the proofs that its card announces', async () => {
      const requirement = (id: string, total: number) => ({
        ...{ id, title: null, loaded: 0, total, scenarios: [], proofs: [], proofStates: [], fileRule: null },
      });
      const page = (...requirements: RequirementReading[]) => ({ kind: 'chapter' as const, chapter: 'C', requirements });
      const ids = async () => (await dossierOf('RTPJTHIJVH', database))?.requirements.map(({ id }) => id);
      await save(page(requirement('X.01', 1), requirement('X.02', 2)), 1);
      await save(page(requirement('X.02', 2)), 2);
      expect(await ids()).toEqual(['X.01', 'X.02']);
      await save(page(requirement('X.02', 2), requirement('X.03', 1)), 3);
      expect(await ids()).toEqual(['X.02', 'X.03']);
    });
  });

  it('does not let a stepper unsay what a dashboard printed, and takes a tick as proof', async () => {
    const step = (status: 'done' | 'current' | 'to-modify' | 'to-complete', raw: string) => [
      { number: 1 as const, name: 'Candidature administrative', status, raw },
    ];
    await save({ steps: step('to-modify', 'A modifier') }, 0);
    await save({ kind: 'chapter-list', steps: step('done', '') }, 1);
    expect((await candidature('RTPJTHIJVH', database))?.steps[0]?.status).toBe('to-modify');
    await save({ steps: step('to-complete', 'A compléter') }, 2);
    await save({ kind: 'step1-form', steps: step('current', '') }, 3);
    expect((await candidature('RTPJTHIJVH', database))?.steps[0]?.status).toBe('to-complete');
    await save({ kind: 'step2-form', steps: step('done', '') }, 4);
    expect((await candidature('RTPJTHIJVH', database))?.steps[0]?.status).toBe('done');
  });

  it('keeps two products of the same name apart: the candidature number decides', async () => {
    await save({ chapters: [chapter('A', 'submitted', 'Soumis')], ...LIST }, 0);
    await save({ ...LIST, candidature: 'IZCYKCWXGY', chapters: [chapter('A', 'to-complete', 'À compléter')] }, 1);
    expect((await chaptersOf('RTPJTHIJVH', database))[0]?.raw).toBe('Soumis');
    expect((await chaptersOf('IZCYKCWXGY', database))[0]?.raw).toBe('À compléter');
    expect(await historyOf('IZCYKCWXGY', database)).toEqual([]);
  });

  it('gives a list line to the one candidature of that product reference and dispositif, else to none', async () => {
    const line = { reference: '3323', product: 'Produit test - v0.1', status: 'in-progress' as const, raw: 'En cours' };
    const list = { kind: 'demarche-list' as const, candidature: null, product: null, candidatures: [line] };
    await save({}, 0);
    await save(list, 1);
    expect((await candidature('RTPJTHIJVH', database))?.status).toEqual({ status: 'in-progress', raw: 'En cours' });
    await save({ candidature: 'IZCYKCWXGY' }, 2);
    await save({ ...list, candidatures: [{ ...line, status: 'to-complete', raw: 'A compléter' }] }, 3);
    expect((await allCandidatures(database)).map(({ status }) => status?.raw)).toEqual([undefined, 'En cours']);
    expect(await allCandidatures(database)).toHaveLength(2);
  });

  it('ignores an unknown page and a reading older than what is stored', async () => {
    await save({ kind: 'unknown' }, 5);
    expect(await allCandidatures(database)).toEqual([]);
    await save({ ...LIST, chapters: [chapter('A', 'validated', 'Validé')] }, 5);
    await save({ ...LIST, chapters: [chapter('A', 'submitted', 'Soumis')] }, 4);
    expect((await chaptersOf('RTPJTHIJVH', database))[0]?.raw).toBe('Validé');
  });

  it('counts proofs once a day', async () => {
    const totals = { chaptersSubmitted: 0, chapters: 1, chaptersValidated: 0, proofsSubmitted: 2, proofs: 13, proofsValidated: 1 };
    await save({ ...LIST, totals, chapters: [chapter('A', 'to-complete', 'À compléter', 3, 13)] }, 0);
    await save({ ...LIST, totals, chapters: [chapter('A', 'to-complete', 'À compléter', 7, 13)] }, 1);
    expect(await countsOf('RTPJTHIJVH', database)).toEqual([
      { number: 'RTPJTHIJVH', day: '2026-11-21', total: 13, loaded: 7, submitted: 2, validated: 1, readAt: minute(1) },
    ]);
  });

  it('counts as loaded all of a chapter that was submitted once, and of another what its own page counts since', async () => {
    const totals = { chaptersSubmitted: 1, chapters: 2, chaptersValidated: 0, proofsSubmitted: 15, proofs: 28, proofsValidated: 0 };
    const back = { ...chapter('Retour', 'to-modify', 'A modifier', 13, 15), counted: 'conform' as const };
    await save({ ...LIST, totals, chapters: [back, chapter('A', 'to-complete', 'À compléter', 3, 13)] }, 0);
    const counted = async () => (await countsOf('RTPJTHIJVH', database)).map(({ loaded }) => loaded);
    expect(await counted()).toEqual([18]);
    const requirement = { title: null, scenarios: [], proofs: [], proofStates: [], fileRule: null };
    const parts = [
      { ...requirement, id: 'SSI.12', loaded: 5, total: 6 },
      { ...requirement, id: 'SSI.13', loaded: 4, total: 7 },
    ];
    await save({ kind: 'chapter', chapter: 'A', requirements: parts }, 1);
    expect(await counted()).toEqual([24]);
    expect((await chaptersOf('RTPJTHIJVH', database)).map(({ name, loaded, total }) => [name, loaded, total])).toEqual([
      ['Retour', 13, 15],
      ['A', 9, 13],
    ]);
    await save({ kind: 'chapter', chapter: 'A', requirements: parts.slice(0, 1) }, 2); // a part of the page says nothing of the whole
    expect((await chaptersOf('RTPJTHIJVH', database))[1]?.loaded).toBe(9);
  });

  it('takes a chapter for sent back as soon as its own page asks for a proof again, and the list’s word when it is read', async () => {
    await save({ ...LIST, chapters: [chapter('A', 'submitted', 'Soumis', 1, 1)] }, 0);
    const proofStates = [{ proof: 'SSI.12.01.01', state: 'to-redo' as const, reason: null }];
    const asked = { id: 'SSI.12', title: null, loaded: 1, total: 1, scenarios: [], proofs: ['SSI.12.01.01'], proofStates, fileRule: null };
    expect(await save({ kind: 'chapter', chapter: 'A', requirements: [asked] }, 1)).toMatchObject([
      { subject: 'chapter', name: 'A', from: 'Soumis', to: 'to-modify', status: 'to-modify' },
    ]);
    expect(await chaptersOf('RTPJTHIJVH', database)).toMatchObject([{ status: 'to-modify', raw: '' }]);
    expect(await save({ ...LIST, chapters: [chapter('A', 'to-modify', 'A modifier', 0, 1)] }, 2)).toEqual([]);
    expect(await chaptersOf('RTPJTHIJVH', database)).toMatchObject([{ status: 'to-modify', raw: 'A modifier' }]);
  });

  it('keeps requirements per chapter and no sentence of a finding', async () => {
    const requirement = { id: 'DOC/va1.06', title: null, loaded: 0, total: 1, scenarios: [], proofs: [], proofStates: [], fileRule: null };
    const page = reading({ kind: 'chapter', chapter: 'Documents', requirements: [requirement] });
    const finding = { rule: 'chapter-to-modify', outcome: 'violation', severity: 'warning', field: null, label: null, source: '' } as const;
    await saveReading(reportOf(page, [{ ...finding, message: 'secret' }]), minute(0), database);
    const dossier = await dossierOf('RTPJTHIJVH', database);
    expect(dossier?.requirements.map(({ id, chapter: name }) => [name, id])).toEqual([['Documents', 'DOC/va1.06']]);
    expect(dossier?.pages).toMatchObject([{ kind: 'chapter', chapter: 'Documents', findings: [{ rule: 'chapter-to-modify' }] }]);
    expect(JSON.stringify(dossier)).not.toContain('secret');
  });

  it('shows a deleted candidature again when one of its pages is read later', async () => {
    await save({}, 0);
    await deleteCandidature('RTPJTHIJVH', database);
    expect(await allCandidatures(database)).toEqual([]);
    await saveReading(reportOf(reading(), []), '2099-01-01T00:00:00.000Z', database);
    expect(await allCandidatures(database)).toHaveLength(1);
  });
});
