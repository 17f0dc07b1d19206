/** What every route works with. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { JSDOM } from 'jsdom';
import type { PageContent } from '../../skins/content.ts';
import { SKINS } from '../../skins/index.ts';
import { renamedContent, renamedHtml } from '../../skins/renamed.ts';
import { candidatureNumbered } from '../state.ts';
import type { Candidature, ReplicaState } from '../state.ts';

/** The server and what it remembers. */
export interface Replica {
  server: FastifyInstance;
  state: ReplicaState;
}

/** The parameters that the addresses of the replica may hold. */
export interface Addressed {
  Params: { number: string; step: string; chapter: string; proof: string; reference: string; slug: string };
  Querystring: { recherche?: string; soumettre?: string };
}

/** Sends a page in the skin of the moment. */
export function sendPage(reply: FastifyReply, state: ReplicaState, content: PageContent): FastifyReply {
  const html = markUp(state, content);
  if (state.sentAs === 'xhtml') return reply.type('application/xhtml+xml; charset=utf-8').send(xhtmlOf(html));
  return reply.type('text/html; charset=utf-8').send(html);
}

/** A page in the skin and the words of the moment, as HTML. Throws when the skin is not known. */
export function markUp(state: ReplicaState, content: PageContent): string {
  const skin = SKINS.find(({ name }) => name === state.skin);
  if (!skin) throw new Error(`No skin is called « ${state.skin} »: ${SKINS.map(({ name }) => name).join(', ')}.`);
  return renamedHtml(skin.render(renamedContent(content, state.renamings)), state.renamings);
}

function xhtmlOf(html: string): string {
  const { window } = new JSDOM(html);
  return new window.XMLSerializer().serializeToString(window.document);
}

/** Something that is not there. */
export class NotFound extends Error {
  statusCode = 404;
}

/** The candidature an address is about. Throws `NotFound` for any other number. */
export function candidatureAt(state: ReplicaState, number: string): Candidature {
  const candidature = candidatureNumbered(state, number);
  if (!candidature) throw new NotFound(`Aucune candidature ne porte le numéro ${number}.`);
  return candidature;
}
