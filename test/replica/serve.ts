/** Starts the replica and stays until Ctrl-C: `node --import tsx test/replica/serve.ts [--port N] [--http-port N] [--skin NAME] [--today YYYY-MM-DD]`. */
import { parseArgs } from 'node:util';
import { HOST } from './certificate.ts';
import { startReplica } from './server.ts';
import type { ReplicaOptions } from './server.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { port: text, 'http-port': text, skin: text, today: text } });

const options: ReplicaOptions = {
  ...(values.port === undefined ? {} : { port: Number(values.port) }),
  ...(values['http-port'] === undefined ? {} : { httpPort: Number(values['http-port']) }),
  ...(values.skin === undefined ? {} : { skin: values.skin }),
  ...(values.today === undefined ? {} : { today: values.today }),
};

try {
  const replica = await startReplica(options);
  console.log(`The local Convergence answers on https://127.0.0.1:${replica.httpsPort} as ${HOST}; its control page is /__replica.`);
  if (replica.httpPort !== null) console.log(`Plain HTTP: http://127.0.0.1:${replica.httpPort}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => replica.close().then(() => process.exit(0)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
