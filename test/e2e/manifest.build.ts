import { readdirSync, readFileSync } from 'node:fs';
import { chromeId } from '../package/chrome-id';
import { newerThan } from '../package/newer';
import { expect, test } from './fixtures';

const PRODUCTS = ['chrome', 'firefox'] as const;
type Product = (typeof PRODUCTS)[number];

/** What is newer than the oldest browser admitted and stays, with the reason. */
const KNOWN = (JSON.parse(readFileSync('test/package/newer.json', 'utf8')) as { names: string[] }[]).flatMap(({ names }) => names);

const manifestOf = (product: Product) => JSON.parse(readFileSync(`.output/${product}-mv3/manifest.json`, 'utf8'));

/** What a build uses beyond the oldest browser that its manifest admits. */
function newerIn(product: Product): string[] {
  const { minimum_chrome_version, browser_specific_settings } = manifestOf(product);
  return newerThan(
    `.output/${product}-mv3`,
    product,
    Number.parseInt(minimum_chrome_version ?? browser_specific_settings.gecko.strict_min_version, 10),
  );
}

const nameOf = (said: string) => said.replace(/ \(\d+\)$/, '');

for (const product of PRODUCTS) {
  test(`${product}: the oldest browser that the manifest admits has all that is used, but for what is listed with a reason`, () => {
    expect(newerIn(product).filter((said) => !KNOWN.includes(nameOf(said)))).toEqual([]);
  });

  test(`${product}: there is one version, package.json's, and it is one of three numbers`, () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(manifestOf(product).version).toBe(version);
  });

  test(`${product}: the keys of the panel are no browser's own on any system, nor those of the hints`, () => {
    const commands: { suggested_key: Record<string, string> }[] = Object.values(manifestOf(product).commands);
    const keys = commands.map(({ suggested_key }) => suggested_key);
    expect(keys).toHaveLength(1);
    // Chrome and Edge have A (notices), B (favourites), I (feedback), N (split view), T (toolbar); Firefox none; the hints S and V.
    for (const key of keys) expect(key).toEqual({ default: expect.stringMatching(/^Alt\+Shift\+[^ABINTSV]$/) });
  });

  test(`${product}: of the icons, those that the manifest names are in the package and no other`, () => {
    const named: string[] = Object.values(manifestOf(product).icons);
    expect(
      readdirSync(`.output/${product}-mv3/icon`)
        .map((file) => `icon/${file}`)
        .sort(),
    ).toEqual(named.sort());
  });
}

test('what is listed as newer is so still', () => {
  const found = PRODUCTS.flatMap(newerIn).map(nameOf);
  expect(KNOWN.filter((name) => !found.includes(name))).toEqual([]);
});

test('the ids, to which what a user has stored belongs, are those that were first given', () => {
  expect(manifestOf('firefox').browser_specific_settings.gecko.id).toBe('{a8ba987c-566c-4f5b-b327-e363a9d9a8ad}');
  expect(chromeId(manifestOf('chrome').key)).toBe('mkglblpkolklekldoecckhaagkgcdekg');
});

test("Firefox's sidebar does not open by itself when one installs", () => {
  expect(manifestOf('firefox').sidebar_action.open_at_install).toBe(false);
});
