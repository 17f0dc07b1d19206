/** What a built folder uses that the oldest browser it admits does not have, by MDN's compatibility data. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import bcd, { type Identifier, type SupportStatement } from '@mdn/browser-compat-data' with { type: 'json' };
import { parseAst } from 'vite';

/** The browsers whose oldest version a manifest says. */
export type Product = 'chrome' | 'firefox';

/** Names of features, each with the version that first had something of that name. */
type Since = Map<string, number>;

/** What is used and came after `oldest`, as "Element.currentCSSZoom is of 128" would be "currentCSSZoom: 128"; sorted. */
export function newerThan(folder: string, product: Product, oldest: number): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = (ending: RegExp) => files.filter((file) => ending.test(file)).map((file) => readFileSync(join(folder, file), 'utf8'));
  const found = new Map<string, number>();
  const look = (kind: string, names: Iterable<string>, since: Since) => {
    for (const name of names) if ((since.get(name) ?? 0) > oldest) found.set(`${kind} ${name}`, since.get(name) ?? 0);
  };
  const script = scriptNames(product);
  const style = styleNames(product);
  for (const code of read(/\.js$/)) {
    const used = namesInScript(code);
    look('script', used.taken, script.names);
    look('option', used.given, script.options);
    look('regexp', used.patterns, patternNames(product));
    for (const text of used.texts)
      for (const [kind, names] of Object.entries(namesInStyle(text))) look(kind, names, style[kind] ?? new Map());
  }
  for (const sheet of read(/\.css$/))
    for (const [kind, names] of Object.entries(namesInStyle(sheet))) look(kind, names, style[kind] ?? new Map());
  look('manifest', keysOf(JSON.parse(read(/^manifest\.json$/)[0] ?? '{}')), manifestKeys(product));
  return [...found].map(([name, version]) => `${name} (${version})`).sort();
}

/** The first version that has it, without a flag and under this name; null where none has (what a test of that browser meets) or none is said. */
function versionOf(feature: Identifier | undefined, product: Product): number | null {
  const { __compat: compat } = feature ?? {};
  const said: SupportStatement | undefined = compat?.support[product];
  if (said === undefined) return null;
  const versions = [said]
    .flat()
    .filter(({ flags, prefix, alternative_name, version_removed }) => !flags && !prefix && !alternative_name && !version_removed)
    .map(({ version_added }) => (typeof version_added === 'string' ? Number.parseInt(version_added.replace('≤', ''), 10) : Number.NaN))
    .filter((version) => !Number.isNaN(version));
  return versions.length > 0 ? Math.min(...versions) : null;
}

/** Adds a name; one that several things bear counts from the first of them on. */
function add(since: Since, name: string, version: number | null): void {
  if (version !== null) since.set(name, Math.min(version, since.get(name) ?? Number.POSITIVE_INFINITY));
}

function members(identifier: Identifier | undefined): [string, Identifier][] {
  return Object.entries(identifier ?? {}).filter(([name]) => name !== '__compat') as [string, Identifier][];
}

/** Of JavaScript, the DOM and the browser's API for extensions: what has a name of its own, and what a call is told by name (`options_x_parameter`). */
function scriptNames(product: Product): { names: Since; options: Since } {
  const names: Since = new Map();
  const options: Since = new Map();
  const walk = (parts: [string, Identifier][]) => {
    for (const [name, part] of parts) {
      const option = /^[a-z]\w*_(\w+)_parameter$/.exec(name)?.[1];
      if (option) add(options, option, versionOf(part, product));
      else add(names, name.replace(/_static$/, '').replace(/^(\w+)_event$/, 'on$1'), versionOf(part, product));
      walk(members(part));
    }
  };
  for (const part of [bcd.api, bcd.javascript.builtins, bcd.webextensions.api]) walk(members(part as Identifier));
  return { names, options };
}

/** Ways of writing a regular expression, by how they are looked for in `namesInScript`. */
function patternNames(product: Product): Since {
  const { regular_expressions } = bcd.javascript as unknown as Record<string, Identifier>;
  const since: Since = new Map();
  for (const name of ['modifier', 'unicode_character_class_escape', 'lookbehind_assertion', 'named_capturing_group']) {
    add(since, name, versionOf((regular_expressions as Record<string, Identifier>)[name], product));
  }
  add(since, 'unicodeSets', versionOf(bcd.javascript.builtins?.RegExp?.unicodeSets, product));
  return since;
}

function styleNames(product: Product): Record<string, Since> {
  const since = (part: Identifier | undefined, deep = false) => {
    const names: Since = new Map();
    const walk = (parts: [string, Identifier][]) => {
      for (const [name, each] of parts) {
        add(names, name, versionOf(each, product));
        if (deep) walk(members(each));
      }
    };
    walk(members(part));
    return names;
  };
  const { properties, selectors, types } = bcd.css as unknown as Record<string, Identifier>;
  const atRules = (bcd.css as unknown as Record<string, Identifier>)['at-rules'];
  return { property: since(properties), selector: since(selectors), atRule: since(atRules), value: since(types, true) };
}

function manifestKeys(product: Product): Since {
  const since: Since = new Map();
  const walk = (parts: [string, Identifier][], above: string) => {
    for (const [name, part] of parts) {
      add(since, `${above}${name}`, versionOf(part, product));
      walk(members(part), `${above}${name}.`);
    }
  };
  walk(members(bcd.webextensions.manifest as Identifier), '');
  return since;
}

/** Every key of a manifest by its path, those of lists without their places. */
function keysOf(value: unknown, above = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => keysOf(each, above));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [`${above}${key}`, ...keysOf(each, `${above}${key}.`)]);
}

interface Node {
  type: string;
  [key: string]: unknown;
}

/**
 * What a script takes by name and does not itself give a name to; what it gives by name; how it writes expressions; texts that may be a style. A name that
 * the script gives to something of its own is not counted as the browser's, but for those that a call is told.
 */
function namesInScript(code: string) {
  const taken = new Set<string>();
  const given = new Set<string>();
  const patterns = new Set<string>();
  const texts: string[] = [];
  const visit = (node: Node, above?: Node) => {
    const { computed, name, value } = node;
    const [key, regex] = [(node.key ?? node.property) as Node | undefined, node.regex as { pattern: string; flags: string } | undefined];
    const word = nameOf(key, computed === true);
    const isTaken = (node.type === 'MemberExpression' && !isOwn(node, above)) || above?.type === 'ObjectPattern';
    if (word !== null) (isTaken ? taken : given).add(word);
    if (node.type === 'Identifier' && /^[A-Z]\w{3}/.test(String(name))) taken.add(String(name));
    if (node.type === 'Literal' && typeof value === 'string' && /[{;]/.test(value)) texts.push(value);
    if (node.type === 'TemplateElement') texts.push((node.value as { raw: string }).raw);
    if (/\(\?[ims-]+:/.test(String(regex?.pattern))) patterns.add('modifier');
    if (String(regex?.flags).includes('v')) patterns.add('unicodeSets');
    for (const child of Object.values(node).flat()) if (typeof (child as Node | null)?.type === 'string') visit(child as Node, node);
  };
  visit(parseAst(code) as unknown as Node);
  return { taken: [...taken].filter((name) => !given.has(name)), given, patterns, texts };
}

/** `this.x = ...`, `X.prototype.x = ...`: a property of something that the script itself makes. */
function isOwn(member: Node, above: Node | undefined): boolean {
  const { type, property } = member.object as Node;
  const isMade = type === 'ThisExpression' || (property as Node | undefined)?.name === 'prototype';
  return isMade && above?.type === 'AssignmentExpression' && above.left === member;
}

function nameOf(node: Node | undefined, computed: boolean): string | null {
  if (node?.type === 'Identifier' && !computed) return String(node.name);
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

/** What a style sheet, or a text that may be one, names. */
function namesInStyle(sheet: string): Record<string, string[]> {
  const every = (pattern: RegExp) => [...new Set([...sheet.matchAll(pattern)].map(([, name]) => name ?? ''))];
  return {
    property: every(/[{;]\s*([a-z][a-z-]+)\s*:/g),
    selector: every(/::?([a-z-]+)(?=[^;{}]*\{)/g),
    atRule: every(/@([a-z-]+)/g),
    value: every(/\b([a-z-]+)\(/g),
  };
}
