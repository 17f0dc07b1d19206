/** The lists of démarches, the charter, the dashboard and the convention. */
import { conventionPage } from '../pages/convention.ts';
import { charterPage, dashboardPage, demarcheListPage } from '../pages/dashboard.ts';
import { readPost } from '../posts.ts';
import { demarcheAt } from './products.ts';
import { candidatureAt, sendPage } from './replica.ts';
import type { Addressed, Replica } from './replica.ts';

/** Adds the routes that lead to a candidature's steps, and its last one. */
export function addCandidatureRoutes({ server, state }: Replica): void {
  server.get<Addressed>('/demarches/edc-psc', ({ query }, reply) => {
    const candidatures = state.candidatures.filter(({ dispositif }) => dispositif === null);
    return sendPage(reply, state, demarcheListPage(candidatures, 'Guichet Editeur', null, query.recherche ?? ''));
  });
  server.get<Addressed>('/demarches/:slug', ({ params, query }, reply) => {
    const { dispositif, label, slug } = demarcheAt(params.slug);
    const candidatures = state.candidatures.filter((candidature) => candidature.dispositif === dispositif);
    return sendPage(reply, state, demarcheListPage(candidatures, label, slug, query.recherche ?? ''));
  });
  server.get<Addressed>('/candidatures/:number', ({ params }, reply) => {
    const candidature = candidatureAt(state, params.number);
    if (!candidature.charterAccepted) return reply.redirect(`/candidatures/${candidature.number}/charte`);
    return sendPage(reply, state, dashboardPage(candidature));
  });
  server.get<Addressed>('/candidatures/:number/charte', ({ params }, reply) =>
    sendPage(reply, state, charterPage(candidatureAt(state, params.number))),
  );
  server.post<Addressed>('/candidatures/:number/charte', async (request, reply) => {
    const candidature = candidatureAt(state, request.params.number);
    const { fields } = await readPost(request);
    candidature.charterAccepted ||= (fields.charte ?? []).length > 0;
    return reply.redirect(`/candidatures/${candidature.number}`, 303);
  });
  server.get<Addressed>('/candidatures/:number/etape-4', ({ params }, reply) => {
    const candidature = candidatureAt(state, params.number);
    if (candidature.convention === null) return reply.redirect(`/candidatures/${candidature.number}`);
    return sendPage(reply, state, conventionPage(state, candidature));
  });
}
