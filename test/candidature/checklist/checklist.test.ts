import { describe, expect, it } from 'vitest';
import { checklistFor } from '../../../lib/candidature/checklist/checklist';
import type { Deadline } from '../../../lib/candidature/deadlines';
import { DEFINITIONS } from '../../../lib/candidature/checklist/counters';
import { situationOf } from '../../../lib/candidature/situation';
import type { Status } from '../../../lib/reading/reading';
import type { CandidatureRow, ChapterRow, Dossier } from '../../../lib/store/rows';
import type { ItemRow } from '../../../lib/store/user-rows';
import fr from '../../../public/_locales/fr/messages.json' with { type: 'json' };
import { minute, saidItem } from '../../store/samples';
import { DATES, dossier } from './samples';

const NOW = '2026-11-21T09:30';

const list = (given: Dossier, edc: Dossier | null = null, now = NOW) => checklistFor(situationOf(given, edc, DATES), now);
const keys = (given: Dossier, edc: Dossier | null = null) => list(given, edc).map(({ key }) => key);
const item = (given: Dossier, key: string, edc: Dossier | null = null, now = NOW) => list(given, edc, now).find((one) => one.key === key);

const steps = (...statuses: Status[]): CandidatureRow['steps'] =>
  statuses.map((status, index) => ({ number: (index + 1) as 1, name: '', status, raw: '' }));
const card = (name: string, status: Status, raw = '', number = 'RTPJTHIJVH'): ChapterRow => ({
  number,
  name,
  status,
  raw,
  loaded: 3,
  total: 13,
  counted: 'loaded',
  action: null,
  place: 0,
  readAt: minute(5),
});
const said = (key: string, parts: Partial<ItemRow>) => saidItem('RTPJTHIJVH', key, { updatedAt: minute(0), ...parts });

describe('which items apply', () => {
  it('asks of a candidature at the EDC PSC counter what is done there, and nothing of Ségur', () => {
    const edc = dossier(
      { guichet: 'edc-psc', dispositif: null },
      { chapters: [card('Prérequis Maturité Technique', 'submitted', 'Soumis')] },
    );
    expect(keys(edc, edc)).toEqual([
      'isc-account',
      'isc-collaborators',
      'product',
      'edc-candidature',
      'edc-maturity',
      'edc-authorisation',
      'edc-chapters',
      'edc-habilitation',
    ]);
    expect(item(edc, 'edc-maturity', edc)?.state).toBe('done-by-page');
    expect(item(edc, 'edc-candidature', edc)?.state).toBe('done-by-page');
  });

  it('leaves EDC PSC out for AHI alone, and asks for the intrusion test instead', () => {
    const ahi = keys(dossier({ profiles: ['Profil Général', 'AHI'] }));
    expect(ahi.filter((key) => /edc|proxy/.test(key))).toEqual([]);
    expect(ahi).toContain('ahi-intrusion');
    const both = keys(dossier({ profiles: ['Profil Général', 'AHI', 'PA'] }));
    expect(both).toContain('edc-maturity');
    expect(both).not.toContain('ahi-intrusion');
  });

  it('asks for the proxy vendor’s papers only with a third-party proxy', () => {
    const own = keys(dossier({ edcNru: { lps: 'A', proxy: 'A' } }));
    const third = keys(dossier({ edcNru: { lps: 'A', proxy: 'B' } }));
    const unknown = keys(dossier({ edcNru: { lps: 'A', proxy: null } }));
    expect([own, third, unknown].map((all) => all.includes('proxy-habilitation'))).toEqual([false, true, false]);
  });

  it('makes one CNDA request and one NIL per commercial name', () => {
    const names = keys(dossier({ names: ['Medi20', 'Medi20 Réseau'] })).filter((key) => /^(nil|cnda-)/.test(key));
    expect(names).toHaveLength(10);
    expect(names).toContain('cnda-final:Medi20 Réseau');
  });

  it('speaks of héritage, équivalence, components and attestation only where they are', () => {
    const plain = keys(dossier());
    expect(plain.filter((key) => /heritage|equivalence|component|attestation|root-nru/.test(key))).toEqual([]);
    const precedents: CandidatureRow['precedents'] = [
      { nru: 'V1', dsr: 'MS1', wave: 1, obtained: true, version: null },
      { nru: 'V2', dsr: 'DPI vague 2', wave: 2, obtained: true, version: null },
    ];
    const rich = keys(dossier({ precedents, components: [{ name: 'INSi+', chapters: ['Sécurité des SI'] }], inProgress: true }));
    expect(rich).toEqual(expect.arrayContaining(['heritage', 'equivalence', 'component:INSi+', 'attestation', 'root-nru']));
  });

  it('ticks the attestation once section 7 holds one, and says that it is missing', () => {
    const named = { names: ['Medi20', 'Medi20 Réseau'] };
    expect(item(dossier({ ...named, attestationGiven: true }), 'attestation')?.state).toBe('done-by-page');
    expect(item(dossier({ ...named, attestationGiven: false }), 'attestation')?.page?.done).toBe(false);
  });

  it('drops a derogatory proof once what it replaces is there', () => {
    const given = dossier({}, { items: [said('cnda-final:Produit test', { state: 'done' })] });
    expect(keys(given).filter((key) => key.startsWith('derogatory-cnda'))).toEqual([]);
    expect(keys(dossier()).filter((key) => key.startsWith('derogatory-cnda'))).toHaveLength(2);
  });
});

describe('where items stand', () => {
  it('ticks what a page proves, with when it was read', () => {
    const given = dossier({ steps: steps('done', 'submitted', 'in-progress'), readAt: minute(3) });
    expect(item(given, 'step1')).toMatchObject({ state: 'done-by-page', page: { done: true, at: minute(3) } });
    expect(item(given, 'step2')?.state).toBe('done-by-page');
  });

  it.each<[Status, string]>([
    ['submitted', 'done-by-page'],
    ['validated', 'done-by-page'],
    ['to-modify', 'todo'],
    ['to-complete', 'todo'],
    ['unknown', 'todo'],
  ])('a chapter that is %s is %s', (status, state) => {
    const given = dossier({ steps: steps('done', 'done') }, { chapters: [card('Cœur de métier', status)] });
    expect(item(given, 'chapter:Cœur de métier')?.state).toBe(state);
  });

  it.each<Status>(['to-modify', 'to-complete', 'in-progress', 'current', 'unknown', 'not-open'])(
    'never ticks a step that is %s',
    (status) => {
      expect(item(dossier({ steps: steps(status) }), 'step1')?.state).toBe('late');
    },
  );

  it('takes the EDC PSC authorisation as given only when it is validated', () => {
    const name = "Autorisation d'accès aux environnements de test des acteurs de l'Espace de confiance";
    const edc = (status: Status) => dossier({ number: 'EDC', guichet: 'edc-psc' }, { chapters: [card(name, status, '', 'EDC')] });
    expect(item(dossier(), 'edc-authorisation', edc('received'))?.page).toBeNull();
    expect(item(dossier(), 'edc-authorisation', edc('validated'))?.state).toBe('done-by-page');
  });

  it('does not take the candidature’s own number for an EDC PSC one', () => {
    expect(item(dossier({ edcNru: { lps: 'RTPJTHIJVH', proxy: null } }), 'edc-candidature')?.page).toBeNull();
  });

  it('says what waits for what, both ways', () => {
    const given = dossier();
    expect(item(given, 'cnda-preexam:Produit test')).toMatchObject({
      state: 'waiting',
      blockedBy: ['cnda-request:Produit test', 'edc-authorisation'],
    });
    expect(item(given, 'edc-authorisation')?.blocks).toContain('cnda-preexam:Produit test');
    const free = dossier(
      {},
      { items: [said('cnda-request:Produit test', { state: 'done' }), said('edc-authorisation', { state: 'not-concerned' })] },
    );
    expect(item(free, 'cnda-preexam:Produit test')).toMatchObject({ state: 'todo', blockedBy: [] });
  });

  it('shows both when page and user disagree', () => {
    const doneByUser = dossier({ steps: steps('to-complete') }, { items: [said('step1', { state: 'done' })] });
    expect(item(doneByUser, 'step1')).toMatchObject({ state: 'done-by-user', disagrees: true, page: { done: false }, user: 'done' });
    const undone = dossier({ steps: steps('done') }, { items: [said('step1', { state: 'todo' })] });
    expect(item(undone, 'step1')).toMatchObject({ state: 'late', disagrees: true, page: { done: true } });
    const agreed = dossier({ steps: steps('done') }, { items: [said('step1', { state: 'done' })] });
    expect(item(agreed, 'step1')?.disagrees).toBe(false);
  });

  it.each<[string, Status[], string[]]>([
    ['validated', ['validated', 'validated', 'in-progress'], ['legal-email', 'nie', 'nil:Produit test']],
    ['ticked', ['done', 'done', 'current'], ['legal-email', 'nie', 'nil:Produit test']],
    ['only submitted', ['validated', 'submitted'], []],
  ])('deduces from an Étape 2 that is %s what it cannot do without', (_, statuses, deduced) => {
    const found = list(dossier({ steps: steps(...statuses) })).filter(({ page }) => page?.deduced);
    expect(found.map(({ key }) => key).sort()).toEqual(deduced);
    expect(found.every(({ state }) => state === 'done-by-page')).toBe(true);
    const denied = dossier({ steps: steps(...statuses) }, { items: [said('nie', { state: 'todo' })] });
    expect(item(denied, 'nie')?.state).toBe('todo');
  });

  it('calls late what is late, and not what only waits for it', () => {
    const given = dossier({ steps: steps('in-progress', 'not-open') });
    expect(item(given, 'step1')?.state).toBe('late');
    expect(item(given, 'step2')?.state).toBe('waiting');
  });

  it('calls nothing late by a date that is met, or of which nothing was read', () => {
    const late = (date1: Partial<Deadline>) => {
      const dates = { ...DATES, date1: { ...(DATES.date1 as Deadline), ...date1 } };
      return checklistFor(situationOf(dossier({ steps: steps('to-modify', 'submitted') }), null, dates), NOW).filter(
        ({ state }) => state === 'late',
      );
    };
    expect(late({}).map(({ key }) => key)).toEqual(['step1']);
    expect([...late({ met: true }), ...late({ isUnread: true }), ...late({ isPast: false })]).toEqual([]);
  });

  it('takes the user’s own date before the official one', () => {
    const given = dossier({}, { items: [said('motco2', { due: '2026-11-20' })] });
    expect(item(given, 'motco2')).toMatchObject({ state: 'late', due: { from: 'user', at: '2026-11-20' } });
    const today = dossier({}, { items: [said('motco2', { due: '2026-11-21' })] });
    expect(item(today, 'motco2')?.state).toBe('todo');
  });

  it('does not call all chapters validated while some are not listed', () => {
    const totals = { chaptersSubmitted: 1, chapters: 2, chaptersValidated: 1, proofsSubmitted: 0, proofs: 1, proofsValidated: 0 };
    expect(item(dossier({ totals }, { chapters: [card('A', 'validated')] }), 'chapters-validated')?.page?.done).toBe(false);
    expect(item(dossier({}, { chapters: [card('A', 'validated')] }), 'chapters-validated')?.state).toBe('done-by-page');
  });

  it.each([
    ['upcoming', 'waiting', 'waiting'],
    ['to-sign', 'todo', 'waiting'],
    ['signed', 'done-by-page', 'todo'],
    ['referenced', 'done-by-page', 'done-by-page'],
  ] as const)('with a convention %s the signature is %s and the decision %s', (state, convention, referenced) => {
    const given = dossier({ convention: { state, referencedOn: null, files: [] } });
    expect([item(given, 'convention')?.state, item(given, 'referenced')?.state]).toEqual([convention, referenced]);
  });
});

it('leaves out, once referenced, what neither page nor user says anything of', () => {
  const convention: CandidatureRow['convention'] = { state: 'referenced', referencedOn: '2026-05-29', files: [] };
  const given = dossier({ convention }, { items: [said('gazelle', { note: 'fait en mars' })] });
  expect(list(given).filter(({ state }) => state === 'late' || state === 'waiting')).toEqual([]);
  expect(keys(given)).toContain('gazelle');
  expect(keys(given)).not.toContain('motco2');
});

describe('the list', () => {
  it('puts the user’s own items last, and keeps the user’s order inside a stage', () => {
    const given = dossier(
      {},
      {
        items: [said('own:1', { own: { title: 'Relancer', guichet: 'cnda' } }), said('product', { order: -1 })],
      },
    );
    const all = list(given);
    expect(all.at(-1)).toMatchObject({ key: 'own:1', stage: 'own', counter: 'cnda', words: 'Relancer', state: 'todo' });
    expect(all[0]?.key).toBe('product');
  });

  it('has a text, a reason and a source for every item, and no key twice', () => {
    const texts = new Set(Object.keys(fr));
    for (const { key, source } of DEFINITIONS) {
      const text = `item_${key.replaceAll('-', '_')}`;
      expect([texts.has(text), texts.has(`${text}_why`), source !== ''], key).toEqual([true, true, true]);
    }
    expect(new Set(DEFINITIONS.map(({ key }) => key)).size).toBe(DEFINITIONS.length);
  });

  it('names only items that exist as what comes before', () => {
    const known = new Set(DEFINITIONS.map(({ key }) => key));
    const named = DEFINITIONS.flatMap(({ after = [], unless }) => [...after, ...(unless ? [unless] : [])]);
    expect(named.map((key) => key.replace(/:[=*]$/, '')).filter((key) => !known.has(key))).toEqual([]);
  });
});
