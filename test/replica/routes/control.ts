/** The control page `/__replica`: a form for each act, and the same acts as JSON posts. It is no page of Convergence. */
import { SKINS } from '../../skins/index.ts';
import { ACTS, play } from '../ans.ts';
import type { Act } from '../ans.ts';
import { parisLocal } from '../../../lib/segur/dates.ts';
import { allChapters, demarcheLabel, productLabel, SENT_AS } from '../state.ts';
import type { Candidature, ReplicaState } from '../state.ts';
import type { Replica } from './replica.ts';

/** Adds the control page. A JSON post answers the state, or 400 with one sentence; a form goes back to the page. */
export function addControlRoutes({ server, state }: Replica): void {
  server.get('/__replica', (_, reply) => reply.type('text/html; charset=utf-8').send(controlPage(state)));
  server.get('/__replica/state', () => summaryOf(state));
  server.post<{ Body: Act }>('/__replica', (request, reply) => {
    const fromForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
    try {
      play(state, request.body);
    } catch (error) {
      return reply
        .code(400)
        .type('text/plain; charset=utf-8')
        .send((error as Error).message);
    }
    return fromForm ? reply.redirect('/__replica', 303) : reply.send(summaryOf(state));
  });
}

/** What a test wants to know of the state, as JSON. */
function summaryOf(state: ReplicaState) {
  const candidatures = state.candidatures.map((candidature) => ({
    number: candidature.number,
    label: demarcheLabel(candidature),
    product: productLabel(candidature.product),
    step1: candidature.step1.status,
    step2: candidature.step2.status,
    eligible: candidature.eligible,
    chapters: allChapters(candidature).map(({ words, status, proofs }) => ({
      slug: words.slug,
      name: words.name,
      status,
      loaded: proofs.filter(({ given }) => given !== null).length,
      total: proofs.length,
    })),
    convention: candidature.convention,
  }));
  return { skin: state.skin, skins: SKINS.map(({ name }) => name), now: parisLocal(state.clock()), candidatures };
}

function controlPage(state: ReplicaState): string {
  const forms = Object.entries(ACTS).map(([action, { label, asks }]) => {
    const fields = asks.map((name) => fieldOf(name, state)).join(' ');
    return `<form method="post" action="/__replica"><input type="hidden" name="action" value="${action}"><b>${label}</b> ${fields} <button>OK</button></form>`;
  });
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Replica</title>
<style>body{font:15px sans-serif;margin:2rem;max-width:70rem}form{margin:.6rem 0;padding:.6rem;border:1px solid #bbb}td,th{padding:.2rem .8rem;text-align:left}</style></head>
<body><p>Le côté des vérificateurs, et les réglages de la réplique. Habit : ${state.skin}. Il est ${parisLocal(state.clock())}.</p>
<table>${state.candidatures.map(rowOf).join('')}</table>${forms.join('\n')}</body></html>`;
}

function rowOf(candidature: Candidature): string {
  const { number, step1, step2, eligible, convention } = candidature;
  const cells = [
    `<a href="/candidatures/${number}">${number}</a>`,
    demarcheLabel(candidature),
    step1.status,
    step2.status,
    eligible ? 'éligible' : '',
    convention ?? '',
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

const CHOICES: Partial<Record<keyof Act, (state: ReplicaState) => string[]>> = {
  number: (state) => state.candidatures.map(({ number }) => number),
  skin: () => SKINS.map(({ name }) => name),
  document: () => [...SENT_AS],
  step: () => ['1', '2'],
  on: () => ['oui', 'non'],
  dispositif: (state) => Object.keys(state.deadlines),
};

function fieldOf(name: keyof Act, state: ReplicaState): string {
  const choices = CHOICES[name]?.(state);
  if (!choices) return `<label>${name} <input name="${name}"></label>`;
  return `<label>${name} <select name="${name}">${choices.map((choice) => `<option>${choice}</option>`).join('')}</select></label>`;
}
