import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of the build that comes after today's. */
export const NEXT = '99.0.0';

/** Lays a build out as the version after it, whose database has one table more; gives the version of that database. */
export function layNewer(build: string, folder: string): number {
  cpSync(build, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version: NEXT }));
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const latest = Math.max(
    ...scripts.flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(STEP)].map(([, , version]) => Number(version))),
  );
  for (const file of scripts) {
    const code = readFileSync(join(folder, file), 'utf8');
    const newer = code.replace(STEP, (step, database, version, tables) =>
      Number(version) === latest ? `${database}.version(${latest + 1}).stores({...${tables},later:\`id\`}),${step}` : step,
    );
    if (newer !== code) writeFileSync(join(folder, file), newer);
  }
  return latest + 1;
}

/** One step of the database, as the bundler writes it. */
const STEP = /([\w$]+)\.version\((\d+)\)\.stores\(([\w$]+)\)/g;
