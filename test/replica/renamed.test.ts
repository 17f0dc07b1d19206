import { describe, expect, it } from 'vitest';
import { SKINS } from '../skins/index.ts';
import { freshState } from './seed.ts';
import { buildReplica } from './server.ts';

const PAGE = '/candidatures/IZCYKCWXGY/etape-1';

describe.each(SKINS.map(({ name }) => name))('in the skin %s', (skin) => {
  it('the site changes its words by the control page, and takes them back', async () => {
    const server = await buildReplica(freshState(skin, null));
    const rename = (from: string, to: string) =>
      server.inject({ method: 'POST', url: '/__replica', payload: { action: 'rename', from, to } });
    const words = async () => (await server.inject(PAGE)).body.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<[^>]*>/g, '');
    const before = await words();
    await rename("Questionnaire d'évaluation", "Dossier d'appréciation");
    await rename('*', '†');
    const changed = await words();
    expect(changed).toContain('Dossier d');
    expect(changed).toContain('†');
    expect(changed).not.toMatch(/Questionnaire d.évaluation/);
    await rename('', '');
    expect(await words()).toBe(before);
  });
});

it('a word is not renamed to nothing', async () => {
  const server = await buildReplica(freshState(SKINS[0]?.name ?? '', null));
  const answer = await server.inject({ method: 'POST', url: '/__replica', payload: { action: 'rename', from: 'Soumis' } });
  expect([answer.statusCode, answer.body]).toEqual([400, 'No word is given for « Soumis ».']);
});
