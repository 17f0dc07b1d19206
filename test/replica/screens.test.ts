import { get } from 'node:https';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SKINS } from '../skins/index.ts';
import { freshState } from './seed.ts';
import { buildReplica, PAGE_POLICY, startReplica } from './server.ts';
import type { RunningReplica } from './server.ts';
import { visit } from './visitor.ts';

// A busy machine may take its time; nothing here waits.
vi.setConfig({ testTimeout: 20_000 });

const SCREENS = [
  '/',
  '/produits',
  '/produits/nouveau',
  '/produits/nouveau/recapitulatif',
  '/produits/3323',
  '/produits/3323/demarches',
  '/demarches/dui',
  '/demarches/edc-psc',
  '/demarches/lgc/nouvelle',
  '/candidatures/HVBNTRKXWS/charte',
  '/candidatures/RTPJTHIJVH',
  '/candidatures/RTPJTHIJVH/etape-1',
  '/candidatures/IZCYKCWXGY/etape-1',
  '/candidatures/IZCYKCWXGY/etape-1/recapitulatif',
  '/candidatures/QMZKWPLDXA/etape-2/recapitulatif',
  '/candidatures/QMZKWPLDXA/etape-3',
  '/candidatures/QMZKWPLDXA/etape-3/reporting?soumettre=1',
  '/candidatures/EKPSCZQWTN/etape-1/recapitulatif',
  '/candidatures/EKPSCZQWTN/etape-3',
  '/candidatures/EKPSCZQWTN/etape-3/architecture-et-inventaire',
  '/messagerie',
  '/faq',
  '/connexion',
  '/tests/redraw',
  '/tests/late',
  '/tests/partial',
  '/tests/spa/formulaire',
  '/tests/spa/liste',
];

describe.each(SKINS.map(({ name }) => name))('in the skin %s', (skin) => {
  it('every screen is there, without an inline script', async () => {
    const server = await buildReplica(freshState(skin, null));
    for (const screen of SCREENS) {
      const { statusCode, body, headers } = await server.inject(screen);
      expect([screen, statusCode]).toEqual([screen, 200]);
      expect(body).not.toMatch(/<script>|<script (?!src=)|\son[a-z]+="/);
      expect(headers['content-security-policy']).toBe(PAGE_POLICY);
    }
  });
});

describe('words', async () => {
  const server = await buildReplica(freshState('crispy', null));

  it.each([
    ['/candidatures/QMZKWPLDXA/etape-3', 'Statut : 4/9 chapitres soumis dont 1 validé 37/200 preuves soumises dont 13 validées'],
    ['/candidatures/QMZKWPLDXA/etape-3', '13/15 preuves conformes 2/15 preuves à modifier'],
    ['/candidatures/QMZKWPLDXA/etape-3', '1/1 preuve chargée'],
    ['/candidatures/QMZKWPLDXA/etape-3/gestion-et-partage-des-documents-de-sante', 'TROD.01 5/5 complétés'],
    ['/candidatures/IZCYKCWXGY/etape-1', "L'étape « Candidature administrative » est complétée à"],
    ['/candidatures/IZCYKCWXGY/etape-1', 'Prénom de la person...'],
    ['/demarches/dui', 'Vos démarches DUI vague 2 (6)'],
  ])('%s says « %s »', async (address, words) => {
    const visitor = visit(server);
    await visitor.go(address);
    expect(visitor.text()).toContain(words);
  });

  it('write LGC plurals whatever the number, and add « Visite INS »', async () => {
    const visitor = visit(server);
    const number = 'IZCYKCWXGY';
    for (const step of ['1', '2']) {
      await visitor.ans({ action: 'fill', number, step });
      await visitor.go(`/candidatures/${number}/etape-${step}/recapitulatif`);
      await visitor.press('Soumettre votre candidature');
    }
    await visitor.press('Confirmer la soumission');
    await visitor.ans({ action: 'eligible', number });
    await visitor.go(`/candidatures/${number}/etape-3`);
    expect(visitor.text()).toContain('Statut : 0/8 chapitres soumis dont 0 validés 0/239 preuves soumises dont 0 validées');
    expect(visitor.text()).toContain('0/81 preuves chargées');
    expect(visitor.text()).toContain('En attente planification');
  });
});

describe('over TLS', () => {
  let replica: RunningReplica;
  beforeAll(async () => {
    replica = await startReplica({ httpPort: 0, today: '2026-09-02' });
  });
  afterAll(() => replica.close());

  it('answers as the real host, with a certificate of its own', async () => {
    const options = {
      port: replica.httpsPort,
      path: '/demarches/dui',
      rejectUnauthorized: false,
      servername: 'convergence.esante.gouv.fr',
    };
    const status = await new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', ...options }, (response) => resolve(response.resume().statusCode)).on('error', reject);
    });
    expect(status).toBe(200);
  });

  it('answers on plain HTTP when asked to, with the same state', async () => {
    const before = await fetch(`http://127.0.0.1:${replica.httpPort}/__replica/state`);
    expect(await before.json()).toMatchObject({ now: '2026-09-02T14:19' });
  });

  it('refuses a skin it does not have', async () => {
    await expect(startReplica({ skin: 'none' })).rejects.toThrow('No skin is called « none »');
  });
});

it('gives the scripts of its pages, and no other file', async () => {
  const server = await buildReplica(freshState('crispy', null));
  for (const script of ['replica', 'redraw', 'late', 'spa', 'partial']) {
    const { statusCode, headers } = await server.inject(`/static/${script}.js`);
    expect([script, statusCode, headers['content-type']]).toEqual([script, 200, expect.stringContaining('javascript')]);
  }
  expect((await server.inject('/static/index.ts')).statusCode).toBe(404);
});
