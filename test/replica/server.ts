/** The local Convergence: every screen of the guides and their workflow, on loopback, with TLS. State lives in memory and ends with it. */
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import serveFiles from '@fastify/static';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { SKINS } from '../skins/index.ts';
import { selfSigned } from './certificate.ts';
import { addCandidatureRoutes } from './routes/candidatures.ts';
import { addControlRoutes } from './routes/control.ts';
import { addElsewhereRoutes } from './routes/elsewhere.ts';
import { addProductRoutes } from './routes/products.ts';
import { addProofRoutes } from './routes/proofs.ts';
import { addStepRoutes } from './routes/steps.ts';
import { freshState } from './seed.ts';
import type { ReplicaState } from './state.ts';

/** What a site as careful as a State's could send: no inline script. The extension is proved under it. */
export const PAGE_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

const MAX_FILE_BYTES = 30_000_000;

/** How a replica starts. Ports are ephemeral unless given; plain HTTP is served only on a port that is given (0 for any). `today` is YYYY-MM-DD. */
export interface ReplicaOptions {
  port?: number;
  httpPort?: number;
  skin?: string;
  today?: string;
}

/** A replica that runs. */
export interface RunningReplica {
  httpsPort: number;
  /** null when plain HTTP is not served. */
  httpPort: number | null;
  state: ReplicaState;
  close(): Promise<void>;
}

/** The server of a state, not listening yet: over TLS when a certificate is given. */
export async function buildReplica(state: ReplicaState, tls: { key: Buffer; cert: Buffer } | null = null): Promise<FastifyInstance> {
  const options = { bodyLimit: MAX_FILE_BYTES * 10, forceCloseConnections: true, routerOptions: { maxParamLength: 200 } };
  const server = (tls === null ? fastify(options) : fastify({ ...options, https: tls })) as FastifyInstance;
  await server.register(formbody);
  await server.register(multipart, { throwFileSizeLimit: false, limits: { fileSize: MAX_FILE_BYTES, fields: 5000, files: 50 } });
  const roots = ['./static/', '../skins/'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
  await server.register(serveFiles, { root: roots, prefix: '/static/', allowedPath: (path) => path.endsWith('.js') });
  server.addHook('onSend', async (_, reply) => {
    const policy = state.sentAs === 'sandboxed' ? `${PAGE_POLICY}; sandbox allow-scripts allow-forms` : PAGE_POLICY;
    reply.headers({ 'content-security-policy': policy, 'cache-control': 'no-store' });
  });
  server.get('/favicon.ico', (_, reply) => reply.code(204).send());
  const replica = { server, state };
  addProductRoutes(replica);
  addCandidatureRoutes(replica);
  addStepRoutes(replica);
  addProofRoutes(replica);
  addElsewhereRoutes(replica);
  addControlRoutes(replica);
  return server;
}

/** Starts a replica on 127.0.0.1. Throws one clear sentence when openssl or the skin is missing, or the port is taken. */
export async function startReplica({
  port = 0,
  httpPort,
  skin = SKINS[0]?.name ?? '',
  today,
}: ReplicaOptions = {}): Promise<RunningReplica> {
  if (!SKINS.some(({ name }) => name === skin))
    throw new Error(`No skin is called « ${skin} »: ${SKINS.map(({ name }) => name).join(', ')}.`);
  const state = freshState(skin, today ?? null);
  const secure = await buildReplica(state, selfSigned());
  const plain = httpPort === undefined ? null : await buildReplica(state);
  const servers = plain === null ? [secure] : [secure, plain];
  await secure.listen({ port, host: '127.0.0.1' });
  await plain?.listen({ port: httpPort ?? 0, host: '127.0.0.1' });
  return {
    httpsPort: portOf(secure),
    httpPort: plain === null ? null : portOf(plain),
    state,
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}

function portOf(server: FastifyInstance): number {
  return (server.server.address() as AddressInfo).port;
}
