/** From the landing page to a product attached to a démarche. */
import { answersAfterPost, progressOf } from '../questions.ts';
import {
  cataloguePage,
  demarcheChoicePage,
  parcoursPage,
  productChoicePage,
  productFormPage,
  productRecapPage,
  productSheetPage,
} from '../pages/products.ts';
import { readPost } from '../posts.ts';
import { freshStep, newCandidature, nextNumber } from '../state.ts';
import type { ReplicaProduct, ReplicaState } from '../state.ts';
import { DEMARCHES } from '../words/demarches.ts';
import type { Demarche } from '../words/demarches.ts';
import { ACCOUNT, PRODUCT_SECTIONS } from '../words/products.ts';
import { NotFound, sendPage } from './replica.ts';
import type { Addressed, Replica } from './replica.ts';

/** Adds the routes of products. */
export function addProductRoutes({ server, state }: Replica): void {
  for (const landing of ['/', '/parcours']) server.get(landing, (_, reply) => sendPage(reply, state, parcoursPage()));
  server.get<Addressed>('/produits', (request, reply) => sendPage(reply, state, cataloguePage(state, request.query.recherche ?? '')));
  server.get('/produits/nouveau', (_, reply) => sendPage(reply, state, productFormPage(state)));
  server.post('/produits/nouveau', async (request, reply) => {
    const { fields } = await readPost(request);
    const draft = state.productDraft;
    draft.answers = answersAfterPost(PRODUCT_SECTIONS, fields, draft.answers);
    const { remaining } = progressOf(PRODUCT_SECTIONS, draft.answers);
    if (remaining.length === 0) return reply.redirect('/produits/nouveau/recapitulatif', 303);
    draft.refusal = 'Veuillez compléter les champs obligatoires.';
    draft.errors = Object.fromEntries(remaining.map(({ name }) => [name, 'Ce champ est obligatoire.']));
    return reply.redirect('/produits/nouveau', 303);
  });
  server.get('/produits/nouveau/recapitulatif', (_, reply) => sendPage(reply, state, productRecapPage(state)));
  server.post('/produits/nouveau/validation', (_, reply) => reply.redirect(`/produits/${createProduct(state).reference}`, 303));
  server.get<Addressed>('/produits/:reference', ({ params }, reply) =>
    sendPage(reply, state, productSheetPage(productAt(state, params.reference))),
  );
  server.get<Addressed>('/produits/:reference/demarches', ({ params }, reply) =>
    sendPage(reply, state, demarcheChoicePage(productAt(state, params.reference))),
  );
  server.post<Addressed>('/produits/:reference/demarches/:slug', ({ params }, reply) => {
    const product = productAt(state, params.reference);
    const { dispositif, slug } = demarcheAt(params.slug);
    state.candidatures.unshift(newCandidature(nextNumber(state), dispositif, product));
    return reply.redirect(`/demarches/${slug}`, 303);
  });
  server.get<Addressed>('/demarches/:slug/nouvelle', ({ params, query }, reply) =>
    sendPage(reply, state, productChoicePage(state, demarcheAt(params.slug), query.recherche ?? '')),
  );
}

function productAt(state: ReplicaState, reference: string): ReplicaProduct {
  const product = state.products.find((known) => known.reference === reference);
  if (!product) throw new NotFound(`Aucun produit ne porte la référence ${reference}.`);
  return product;
}

/** The démarche of an address. Throws `NotFound` for any other word. */
export function demarcheAt(slug: string): Demarche {
  const demarche = DEMARCHES.find((known) => known.slug === slug);
  if (!demarche) throw new NotFound(`Aucune démarche ne s'appelle ${slug}.`);
  return demarche;
}

/** The product of the draft, added to the catalogue under the next reference; the draft is then empty again. */
function createProduct(state: ReplicaState): ReplicaProduct {
  const { answers } = state.productDraft;
  const reference = String(Math.max(...state.products.map((product) => Number(product.reference))) + 1);
  const said = (name: string): string => answers[name]?.[0] ?? '';
  const product = { reference, name: said('nom'), version: said('version'), description: said('description') };
  state.products.unshift(product);
  state.productDraft = freshStep({ responsable: [ACCOUNT] });
  return product;
}
