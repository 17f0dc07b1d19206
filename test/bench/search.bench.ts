import { bench, describe } from 'vitest';
import { entriesOf } from '../../entrypoints/search/entries';
import { makeSay } from '../../lib/browser/say';
import { searchOver } from '../../lib/candidature/search';
import type { DossierNow } from '../../lib/store/dossiers';
import { chapter } from '../components/samples';
import { dossier } from '../candidature/checklist/samples';

const CANDIDATURES = 20;
const PROOFS = 1_000;
const words = { say: makeSay('fr'), language: 'fr' } as const;

/** A candidature with a thousand proofs in nine chapters. */
function full(place: number): DossierNow {
  const number = `BENCH${String(place).padStart(5, '0')}`;
  const own = { number, place: 0, readAt: '2026-11-21T08:00:00.000Z' };
  const names = Array.from({ length: 9 }, (_, at) => `Chapitre d’exigences ${at}`);
  const requirements = Array.from({ length: PROOFS / 5 }, (_, at) => {
    const id = `SC.SSI/GEN.${String(at).padStart(3, '0')}`;
    const proofs = Array.from({ length: 5 }, (_, each) => `${id}.01.0${each}`);
    const proofStates = proofs.map((proof) => ({ proof, state: 'missing' as const, reason: null }));
    const title = 'Le système DOIT afficher l’identité qualifiée de l’usager';
    return { ...own, id, chapter: names[at % 9] as string, title, loaded: 0, total: 5, scenarios: [], proofs, proofStates, fileRule: null };
  });
  const chapters = names.map((name) => ({ ...own, ...chapter({ name }) }));
  const known = dossier({ number }, { chapters, requirements });
  return { dossier: known, edc: null, items: [], deadlines: [], outlook: {} as DossierNow['outlook'] };
}

const dossiers = Array.from({ length: CANDIDATURES }, (_, place) => full(place));
const entries = entriesOf(dossiers, words);
const find = searchOver(entries);

describe(`the search over ${CANDIDATURES} candidatures of ${PROOFS} proofs, a key in a frame`, () => {
  bench('made ready', () => {
    searchOver(entriesOf(dossiers, words));
  });
  for (const sought of ['s', 'ssi', 'SC.SSI/GEN.150.01.02', 'identite usager', 'nothing of it']) {
    bench(`a key: ${sought}`, () => {
      find(sought);
    });
  }
});
