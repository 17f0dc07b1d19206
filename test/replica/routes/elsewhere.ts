/** Pages that are no step, and pages that change under one's eyes (`/tests/...`), each by a script of its own. */
import type { FastifyReply } from 'fastify';
import type { PageContent } from '../../skins/content.ts';
import { chapterListPage } from '../pages/chapter-list.ts';
import { demarcheListPage } from '../pages/dashboard.ts';
import { collaboratorsPage, faqPage, loginPage, messageriePage } from '../pages/elsewhere.ts';
import { links } from '../pages/furniture.ts';
import { stepFormPage } from '../pages/steps.ts';
import { loadProofs, READY_MADE } from '../seed.ts';
import { candidatureAt, markUp, sendPage } from './replica.ts';
import type { Replica } from './replica.ts';

/** Adds these pages. */
export function addElsewhereRoutes({ server, state }: Replica): void {
  const pages = {
    '/messagerie': messageriePage,
    '/faq': faqPage,
    '/connexion': loginPage,
    '/collaborateurs': collaboratorsPage,
    '/collaborateurs/ajouter': collaboratorsPage,
    '/recherche': faqPage,
  };
  for (const [address, page] of Object.entries(pages)) server.get(address, (_, reply) => sendPage(reply, state, page()));
  for (const address of ['/messagerie', '/connexion']) server.post(address, (_, reply) => reply.redirect(address, 303));
  addChangingPages({ server, state });
}

function addChangingPages({ server, state }: Replica): void {
  const send = (reply: FastifyReply, content: PageContent, script: string): FastifyReply =>
    reply.type('text/html; charset=utf-8').send(withScript(markUp(state, content), script));
  const form = (): PageContent => stepFormPage(state, candidatureAt(state, READY_MADE.halfFilledLgc), 1);

  server.get('/tests/redraw', (_, reply) => send(reply, form(), 'redraw'));
  server.get('/tests/late', (_, reply) => send(reply, withoutLastSection(form()), 'late'));
  server.get('/tests/late/whole', (_, reply) => send(reply, form(), 'late'));
  server.get<{ Querystring: { charge?: string } }>('/tests/partial', ({ query }, reply) => {
    const candidature = structuredClone(candidatureAt(state, READY_MADE.duiAtProofs));
    const reporting = candidature.chapters[2];
    if (reporting) loadProofs(reporting, Math.min(Number(query.charge ?? 3), reporting.proofs.length));
    const page = chapterListPage(state, candidature);
    const more = links({ label: 'Actualiser', href: `/tests/partial?charge=${Number(query.charge ?? 3) + 1}` });
    return send(reply, { ...page, body: [...page.body, more] }, 'partial');
  });
  const navigation = links({ label: 'Le formulaire', href: '/tests/spa/formulaire' }, { label: 'La liste', href: '/tests/spa/liste' });
  server.get('/tests/spa', (_, reply) => reply.redirect('/tests/spa/formulaire'));
  server.get('/tests/spa/formulaire', (_, reply) => {
    const page = form();
    return send(reply, { ...page, body: [navigation, ...page.body] }, 'spa');
  });
  server.get('/tests/spa/liste', (_, reply) => {
    const page = demarcheListPage(
      state.candidatures.filter(({ dispositif }) => dispositif === 'DUI'),
      'DUI vague 2',
      'dui',
      '',
    );
    return send(reply, { ...page, body: [navigation, ...page.body] }, 'spa');
  });
}

function withScript(html: string, script: string): string {
  return html.replace('</head>', `<script src="/static/${script}.js" defer></script></head>`);
}

/** The page with its form's last numbered section left out, to come later. */
function withoutLastSection(page: PageContent): PageContent {
  const body = page.body.map((block) =>
    block.type === 'form' ? { ...block, form: { ...block.form, sections: block.form.sections.slice(0, -1) } } : block,
  );
  return { ...page, body };
}
