import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read';
import type { PageReading } from '../../lib/reading/reading';
import { differences } from '../skins/compare';
import { openInFrame } from './frame';

const URL = 'https://convergence.esante.gouv.fr/';
const pages = import.meta.glob<string>('../pages/*/page.html', { query: '?raw', import: 'default', eager: true });
const readings = import.meta.glob<PageReading>('../pages/*/reading.json', { import: 'default', eager: true });

describe('saved pages, as a browser draws them', () => {
  it.each(Object.keys(pages))('%s', { timeout: 60_000 }, async (path) => {
    const expected = readings[path.replace('page.html', 'reading.json')];
    expect(expected).toBeDefined();
    const { reading } = readPage(openInFrame(pages[path] ?? ''), URL);
    expect(differences(expected as PageReading, reading)).toEqual([]);
  });
});
