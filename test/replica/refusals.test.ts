import { beforeEach, describe, expect, it, vi } from 'vitest';
import { freshState, READY_MADE } from './seed.ts';
import { buildReplica } from './server.ts';
import type { Candidature, ReplicaChapter } from './state.ts';
import { type Visitor, visit } from './visitor.ts';

// A busy machine may take its time; nothing here waits.
vi.setConfig({ testTimeout: 20_000 });

const state = freshState('crispy', null);
const server = await buildReplica(state);
let visitor: Visitor;

beforeEach(() => {
  Object.assign(state, freshState('crispy', '2025-09-02'));
  visitor = visit(server);
});

const DUI = `/candidatures/${READY_MADE.emptyDui}`;
const PROOFS = `/candidatures/${READY_MADE.duiAtProofs}/etape-3`;

async function openStep2(): Promise<void> {
  await visitor.ans({ action: 'fill', number: READY_MADE.emptyDui, step: '1' });
  await visitor.go(`${DUI}/etape-1/recapitulatif`);
  await visitor.press('Soumettre votre candidature');
  await visitor.go(`${DUI}/etape-2`);
}

describe('a step', () => {
  it('is refused while a mandatory answer is missing, and says which', async () => {
    await visitor.ans({ action: 'fill', number: READY_MADE.emptyDui, step: '1' });
    await visitor.go(`${DUI}/etape-1`);
    visitor.answer({ siret: '' });
    await visitor.press('Suivant');
    expect(visitor.at().address).toBe(`${DUI}/etape-1`);
    expect(visitor.text()).toContain('Toutes les questions obligatoires doivent être complétées');
    expect(visitor.text().match(/Ce champ est obligatoire/g)).toHaveLength(1);
    await visitor.go(`${DUI}/etape-1`);
    expect(visitor.text()).not.toContain('Ce champ est obligatoire');
  });

  it('is refused from its recap as well', async () => {
    await visitor.go(`${DUI}/etape-1/recapitulatif`);
    await visitor.press('Soumettre votre candidature');
    expect(visitor.at().address).toBe(`${DUI}/etape-1`);
    expect(state.candidatures[0]?.step1.status).toBe('to-complete');
  });

  it('is not there before its turn', async () => {
    for (const step of ['etape-2', 'etape-3']) {
      await visitor.go(`${DUI}/${step}`);
      expect(visitor.at().status).toBe(404);
    }
    await visitor.go(`${DUI}/etape-4`);
    expect(visitor.at().address).toBe(DUI);
  });

  it('can be read but no longer changed once submitted, until the ANS opens it again', async () => {
    await openStep2();
    await visitor.go(`${DUI}/etape-1`);
    expect(visitor.at().address).toBe(`${DUI}/etape-1/recapitulatif`);
    expect(visitor.text()).not.toContain('Soumettre votre candidature');
    await visitor.ans({ action: 'reopen-step', number: READY_MADE.emptyDui, step: '1' });
    await visitor.go(`${DUI}/etape-1`);
    expect(visitor.text()).toContain('19/19 questions obligatoires répondues');
  });
});

describe('a product', () => {
  it('needs its mandatory answers', async () => {
    await visitor.go('/produits/nouveau');
    visitor.answer({ nom: 'Carnet' });
    await visitor.press('Suivant');
    expect(visitor.text()).toContain('Veuillez compléter les champs obligatoires.');
    expect(visitor.text().match(/Ce champ est obligatoire/g)).toHaveLength(3);
  });
});

describe('the count', () => {
  it('follows what the blocks add, as on the real screens', async () => {
    await openStep2();
    expect(visitor.text()).toContain('1/8 questions obligatoires répondues');
    visitor.answer({ autresNoms: 'Oui', nie: '212121212', nil: '123456789' });
    await visitor.press('Enregistrer comme brouillon');
    expect(visitor.text()).toContain('4/12 questions obligatoires répondues');
    expect(visitor.text()).toContain('est complétée à 33%');
  });

  it('asks seven questions of LGC and cuts the percentage', async () => {
    const number = READY_MADE.halfFilledLgc;
    await visitor.ans({ action: 'fill', number, step: '1' });
    await visitor.go(`/candidatures/${number}/etape-1/recapitulatif`);
    await visitor.press('Soumettre votre candidature');
    await visitor.go(`/candidatures/${number}/etape-2`);
    visitor.answer({ nie: '212121212', nil: '123456789' });
    await visitor.press('Enregistrer comme brouillon');
    expect(visitor.text()).toContain('2/7 questions obligatoires répondues');
    expect(visitor.text()).toContain('est complétée à 28 %');
    expect(visitor.text()).toContain('Brouillon enregistré le 02 sept. 2025 à 14h19 par Editeur Recette');
  });

  it('counts two questions for each row of a precedent referencing', async () => {
    await visitor.go(`${DUI}/etape-1`);
    visitor.answer({ precedemment: 'Oui' });
    await visitor.press('Enregistrer comme brouillon');
    expect(visitor.text()).toContain('1/21 questions obligatoires répondues');
    await visitor.press("Ajouter les éléments d'un précédent référencement");
    expect(visitor.text()).toContain('1/23 questions obligatoires répondues');
    await visitor.press('Importer un NRU depuis un autre DSR');
    expect(visitor.text()).toContain('3/23 questions obligatoires répondues');
    expect(visitor.page().querySelector<HTMLInputElement>('[name="precedents-0-nru"]')?.value).toBe('LGCV2GENU3');
  });
});

describe('a file of a form', () => {
  it.each([
    ['notes.txt', 100, "Le format du fichier « notes.txt » n'est pas autorisé."],
    ['gros.pdf', 15_000_000, 'La taille du fichier « gros.pdf » dépasse la limite autorisée.'],
  ])('%s of %i bytes is refused', async (name, bytes, sentence) => {
    await openStep2();
    await visitor.press('Enregistrer comme brouillon', { field: 'documentation', name, bytes });
    expect(visitor.text()).toContain(sentence);
    expect(state.candidatures[0]?.step2.answers.documentation).toEqual([]);
  });

  it('is kept by the posts that follow, counted to ten, and taken away', async () => {
    await openStep2();
    const { answers } = (state.candidatures[0] as Candidature).step2;
    answers.documentation = Array.from({ length: 9 }, (_, index) => `page${index + 1}.pdf`);
    for (const name of ['page10.PDF', 'page11.pdf'])
      await visitor.press('Enregistrer comme brouillon', { field: 'documentation', name, bytes: 10 });
    expect(visitor.text()).toContain('Cet espace accepte 10 fichiers maximum.');
    expect(state.candidatures[0]?.step2.answers.documentation).toHaveLength(10);
    await visitor.press('Supprimer');
    expect(state.candidatures[0]?.step2.answers.documentation?.[0]).toBe('page2.pdf');
  });
});

describe('a proof', () => {
  const reporting = `${PROOFS}/reporting`;
  const chapter = () => state.candidatures.find(({ number }) => number === READY_MADE.duiAtProofs)?.chapters[2] as ReplicaChapter;
  const place = (type: string) => chapter().proofs.findIndex((proof) => proof.type === type && proof.given === null);

  async function post(at: number, body: FormData): Promise<string> {
    const encoded = new Response(body);
    const url = `${reporting}/preuves/${at}`;
    const headers = { 'content-type': encoded.headers.get('content-type') ?? '' };
    await server.inject({ method: 'POST', url, headers, payload: Buffer.from(await encoded.arrayBuffer()) });
    await visitor.go(reporting);
    return visitor.text();
  }

  it.each([
    ['preuve.exe', 10, "Le format du fichier « preuve.exe » n'est pas autorisé."],
    ['film.mp4', 10_000_000, 'La taille du fichier « film.mp4 » dépasse la limite autorisée.'],
  ])('%s of %i bytes is refused', async (name, bytes, sentence) => {
    const body = new FormData();
    body.append('proof', new File([new Uint8Array(bytes)], name));
    expect(await post(place('file'), body)).toContain(sentence);
    expect(chapter().proofs[place('file')]?.given).toBeNull();
  });

  it('that is a link must be one', async () => {
    const link = place('link');
    const wrong = new FormData();
    wrong.append('link', 'ici');
    expect(await post(link, wrong)).toContain("« ici » n'est pas un lien.");
    const right = new FormData();
    right.append('link', 'https://preuves.example/1');
    await post(link, right);
    expect(chapter().proofs[link]?.given).toBe('https://preuves.example/1');
  });

  it('missing keeps its chapter from being submitted', async () => {
    await visitor.go(reporting);
    await visitor.press('Soumettre le chapitre');
    expect(visitor.text()).toContain('Preuves restantes : 7.');
  });

  it('of a submitted chapter stays as it is', async () => {
    const submitted = `${PROOFS}/autres-fonctionnalites`;
    await visitor.go(submitted);
    expect(visitor.text()).not.toContain('Soumettre le chapitre');
  });
});

describe('the control page', () => {
  it('says what it does not know', async () => {
    await expect(visitor.ans({ action: 'dance' })).rejects.toThrow('No act is called « dance »');
    await expect(visitor.ans({ action: 'eligible', number: 'X' })).rejects.toThrow('No candidature has the number « X »');
    await expect(visitor.ans({ action: 'eligible', number: READY_MADE.emptyDui })).rejects.toThrow('Étapes 1 and 2');
    await expect(visitor.ans({ action: 'skin', skin: 'none' })).rejects.toThrow('No skin is called « none »');
    await expect(visitor.ans({ action: 'clock', today: 'demain' })).rejects.toThrow('« demain » is no day');
  });

  it('sets dates and puts everything back', async () => {
    await visitor.ans({ action: 'deadlines', dispositif: 'dui', candidature: '10/01/2027 23:59' });
    await visitor.go(`${DUI}/etape-1`);
    expect(visitor.text()).toContain('la candidature administrative : 10/01/2027 23:59 (Heure de Paris)');
    await visitor.ans({ action: 'reset' });
    await visitor.go(`${DUI}/etape-1`);
    expect(visitor.text()).toContain('la candidature administrative : 01/10/2026 12:00 (Heure de Paris)');
  });
});
