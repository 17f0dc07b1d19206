import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from './fixtures';

const CONVERGENCE = 'https://convergence.esante.gouv.fr/*';
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'";
const PERMISSIONS = { chrome: ['alarms', 'sidePanel', 'storage', 'unlimitedStorage'], firefox: ['alarms', 'storage', 'unlimitedStorage'] };

for (const product of ['chrome', 'firefox'] as const) {
  const folder = `.output/${product}-mv3`;
  const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
  const manifest = () => JSON.parse(read('manifest.json'));

  test(`${product}: the manifest asks for what is announced and nothing else`, () => {
    const { permissions, optional_permissions, host_permissions, content_security_policy, manifest_version } = manifest();
    expect(manifest_version).toBe(3);
    expect([...permissions].sort()).toEqual(PERMISSIONS[product]);
    expect(optional_permissions).toEqual(['notifications']);
    expect(host_permissions).toEqual([CONVERGENCE]);
    expect(content_security_policy).toEqual({ extension_pages: POLICY });
    for (const key of ['optional_host_permissions', 'externally_connectable', 'declarative_net_request']) {
      expect(manifest()).not.toHaveProperty(key);
    }
    const reachable: { resources: string[]; matches: string[] }[] = manifest().web_accessible_resources;
    expect(reachable.map(({ resources, matches }) => ({ resources, matches }))).toEqual([
      { resources: ['reader.js', 'rules.js', 'told.js', 'hints.js', 'structure.js', 'taught.js', 'teach.js'], matches: [CONVERGENCE] },
    ]);
    const scripts: { matches: string[] }[] = manifest().content_scripts;
    expect(scripts.map(({ matches }) => matches)).toEqual([[CONVERGENCE]]);
  });

  test(`${product}: the script that runs in the page is small, and holds neither the store, nor React, nor telephone numbers`, () => {
    const files: string[] = manifest().content_scripts.flatMap(({ js }: { js: string[] }) => js);
    const script = files.map(read).join('\n');
    expect(script.length).toBeGreaterThan(5_000);
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(32_000);
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(12_000);
    expect(script).not.toMatch(/dexie|Minified React error|react\.transitional\.element|country_calling_codes/i);
  });

  test(`${product}: what the page's script loads stays under its limits, and holds none of them either`, () => {
    const limits = {
      'reader.js': 90_000,
      'rules.js': 50_000,
      'told.js': 20_000,
      'hints.js': 40_000,
      'taught.js': 12_000,
      'teach.js': 20_000,
    };
    for (const [file, limit] of Object.entries(limits)) {
      expect(Buffer.byteLength(read(file)), file).toBeLessThanOrEqual(limit);
      expect(read(file)).not.toMatch(/dexie|Minified React error|react\.transitional\.element|country_calling_codes/i);
    }
  });

  test(`${product}: the extension's own pages and the background share one polyfill, which no script of the page holds`, () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    const holders = scripts.filter((file) => read(file).includes('mozWebExtensionPolyfill'));
    expect(holders).toEqual([expect.stringMatching(/^chunks\b/)]);
  });

  test(`${product}: the order of the layers stands before every style of a page, and night needs nothing that its oldest Chromium lacks`, () => {
    for (const page of ['dashboard', 'popup', 'sidepanel', 'welcome']) {
      const sheets = [...read(`${page}.html`).matchAll(/rel="stylesheet"[^>]*href="\/([^"]+)"/g)].map(([, file]) => read(file ?? ''));
      const layers = [...sheets.join('').matchAll(/@layer ([\w, ]+)[;{]/g)].flatMap(([, names]) => names?.split(/, ?/) ?? []);
      expect([...new Set(layers)], page).toEqual(['base', 'parts', 'screen', 'hover', 'forced']);
      expect(sheets.join(''), page).not.toContain('light-dark(');
    }
    expect(read('hints.js')).not.toContain('light-dark(');
  });

  test(`${product}: the background, which starts for every page that is read, says its own words only and stays under 300 kB`, () => {
    const script = [...withImports('background.js')].map(read).join('\n');
    expect(script).toContain('background_late_one');
    expect(script).not.toContain('dash_title');
    expect(script).not.toContain('sharedStrings'); // what reads spreadsheets
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(300_000);
  });

  /** A built file and all that it loads. */
  function withImports(file: string, loaded = new Set<string>()): Set<string> {
    if (loaded.has(file)) return loaded;
    loaded.add(file);
    for (const [, path] of read(file).matchAll(/(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g))
      withImports(join(dirname(file), path ?? ''), loaded);
    return loaded;
  }

  test(`${product}: nothing that ships evaluates text or reaches for the network`, () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(2);
    for (const file of scripts) {
      expect(read(file), file).not.toMatch(
        /\bnew Function\b|\beval\(|\bXMLHttpRequest\b|\bnew WebSocket\b|\bsendBeacon\b|\bnew EventSource\b|sourceMappingURL/,
      );
    }
    const withoutPages = scripts.filter((file) => !file.startsWith('chunks/'));
    for (const file of withoutPages) expect(read(file), file).not.toMatch(/\bfetch\(/);
  });
}
