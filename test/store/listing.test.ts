/** What is copied into the stores' forms: whole in both languages, within the stores' limits, true of the manifest and of the texts on the screen. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import config from '../../wxt.config';
import { TILES } from '../tools/store-tiles';
import { texts } from '../tools/locale-keys';

/** The least and the most characters of what a store asks for, with where it says so. */
const LIMITS: readonly (readonly [section: string, store: string, least: number, most: number])[] = [
  ['Title', 'Chrome: https://developer.chrome.com/docs/extensions/reference/manifest/name', 1, 75],
  ['Title', 'Firefox: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/name', 1, 50],
  ['Title', 'Edge: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/name', 1, 45],
  ['Short description', 'Chrome, Edge: https://developer.chrome.com/docs/extensions/reference/manifest/description', 1, 132],
  ['Summary', 'Firefox: https://github.com/mozilla/addons-server, src/olympia/devhub/forms.py, DescribeForm', 1, 250],
  ['Description', 'Chrome: https://github.com/GoogleChrome/modern-web-guidance, skills/chrome-extensions/references/webstore', 1, 16_000],
  ['Description', 'Edge: https://learn.microsoft.com/microsoft-edge/extensions/publish/publish-extension', 250, 10_000],
  ['Single purpose', 'our own measure: the forms count, their documentation says no number', 1, 1_000],
  ['Notes for reviewers', 'our own measure: the forms count, their documentation says no number', 1, 2_000],
];
const LONGEST_REASON = 1_000; // our own measure, likewise

/** https://learn.microsoft.com/microsoft-edge/extensions/publish/publish-extension */
const SEARCH_TERMS = { most: 7, longest: 30, words: 21 };

const [host, ...rest] = permissions();

describe.each(['fr', 'en'] as const)('the listing in %s', (language) => {
  const sections = sectionsOf(readFileSync(`test/store/listing/${language}.md`, 'utf8'), '## ');
  const section = (name: string) => sections.get(name) ?? '';
  const shown = texts(language);

  it.each(LIMITS)('%s has a length that fits %s', (name, _, least, most) => {
    expect(section(name).length).toBeGreaterThanOrEqual(least);
    expect(section(name).length).toBeLessThanOrEqual(most);
  });

  it('says in its title that it is not official, as the manifest does: Chrome and Edge show that one', () => {
    expect(section('Title')).toMatch(/\((non officiel|unofficial)\)$/);
    expect(section('Title')).toBe(shown.get('ext_title'));
    expect(section('Short description')).toBe(shown.get('ext_description'));
  });

  it('gives each permission of the manifest one reason, and no other', () => {
    const reasons = sectionsOf(section('Permissions'), '### ');
    expect([...reasons.keys()]).toEqual([host, ...rest]);
    for (const [name, reason] of reasons) {
      expect(reason.length, name).toBeGreaterThan(60);
      expect(reason.length, name).toBeLessThanOrEqual(LONGEST_REASON);
    }
  });

  it('has search terms that Edge takes', () => {
    const terms = section('Search terms').split('\n');
    expect(terms.length).toBeLessThanOrEqual(SEARCH_TERMS.most);
    expect(terms.filter((term) => term.length > SEARCH_TERMS.longest)).toEqual([]);
    expect(terms.join(' ').split(' ').length).toBeLessThanOrEqual(SEARCH_TERMS.words);
  });

  it('quotes only what stands on the screen', () => {
    const quoted = [...sections.values()].join('\n').matchAll(/[«“]\s?([^»”]+?)\s?[»”]/g);
    const strange = [...quoted].map(([, words]) => words ?? '').filter((words) => ![...shown.values()].includes(words));
    expect(strange).toEqual([]);
  });

  it('answers what is collected, and whether code comes from elsewhere', () => {
    expect(section('Data use').split('\n').length).toBeGreaterThan(3);
    expect(section('Remote code')).toMatch(/^No[n.]/);
  });

  it('has a policy of privacy that is a page of its own, and loads nothing', () => {
    const page = readFileSync(`test/store/listing/privacy.${language}.html`, 'utf8');
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toMatch(/<title>[^<]+<\/title>/);
    for (const name of [host, ...rest]) expect(page).toContain(`<code>${name}</code>`);
    expect(page).not.toMatch(/<(script|img|link|iframe)|url\(|@import/);
  });
});

describe('the pictures', () => {
  const folder = 'test/store/pictures';
  const SIZES = {
    ...Object.fromEntries(['1-page', '2-proofs', '3-panel', '4-popup', '5-dashboard'].map((name) => [name, { width: 1280, height: 800 }])),
    ...Object.fromEntries(
      ['fr', 'en'].flatMap((language) => [
        [`tile-small-${language}`, TILES.small],
        [`tile-large-${language}`, TILES.large],
      ]),
    ),
    logo: TILES.logo,
  };

  it.each(Object.entries(SIZES))('%s has the size that the stores ask for, and is opaque but for the logo', (name, { width, height }) => {
    const png = readFileSync(`${folder}/${name}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
    expect(png[25]).toBe(name === 'logo' ? RGBA : RGB);
  });
});

/** The kinds of a PNG's colours, as its header says them. */
const RGB = 2;
const RGBA = 6;

/** What the manifest asks for, the host first; WXT adds what the side panel needs. */
function permissions(): string[] {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest is no function');
  const asked = manifest({ browser: 'chrome', manifestVersion: 3, mode: 'production', command: 'build' });
  if (asked instanceof Promise) throw new Error('The manifest is not there at once');
  const { host_permissions = [], permissions: always = [], optional_permissions: later = [] } = asked;
  return [...host_permissions, ...always, 'sidePanel', ...later].map(String);
}

/** The texts under the headings of one level, by heading. */
function sectionsOf(text: string, mark: string): Map<string, string> {
  const parts = `\n${text}`.split(`\n${mark}`).slice(1);
  return new Map(parts.map((part) => [part.split('\n', 1)[0] ?? '', part.slice(part.indexOf('\n')).trim()]));
}
