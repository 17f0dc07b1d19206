import { afterEach, expect, test } from 'vitest';
import { withLimits } from '../../entrypoints/content/limits';
import { blankReading } from '../../lib/page/blank';

const news = { reading: blankReading('https://convergence.esante.gouv.fr/x'), findings: [], elementsCount: 0 };
const limits = (isLost = false) => withLimits(news, document, isLost).limits;

async function framed(html: string, sandbox?: string): Promise<void> {
  const frame = Object.assign(document.createElement('iframe'), { srcdoc: html });
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
}

afterEach(() => document.body.replaceChildren());

test.each<[string, string, string | undefined, string[] | undefined]>([
  ['a form in a frame of the site', '<form><input name="siret"></form>', undefined, ['in-frame']],
  ['a frame without questions', '<p>Vidéo</p><input type="hidden" name="t">', undefined, undefined],
  ['a frame that may not be looked into', '<form><input name="siret"></form>', '', undefined],
])('%s', async (_, html, sandbox, said) => {
  await framed(html, sandbox);
  expect(limits()).toEqual(said);
});

test('hints that the page takes away are said, and a page without limits says none', () => {
  expect(limits(true)).toEqual(['hints-removed']);
  expect(withLimits(news, document, false)).toBe(news);
});
