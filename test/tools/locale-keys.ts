import { readFileSync } from 'node:fs';
import { type Source, withoutComments } from './sources';

/** The texts of one language by key, `$1` and so on unfilled. */
export function texts(language: 'fr' | 'en'): Map<string, string> {
  const entries: Record<string, { message: string }> = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
  return new Map(Object.entries(entries).map(([key, { message }]) => [key, message]));
}

/** `$1`, `$2`… that a text holds, each once, in order. */
export function placeholders(text: string): string[] {
  return [...new Set(text.match(/\$[1-9]/g))].sort();
}

/** The keys that sources name: whole strings, and patterns for those put together ("item_${id}_what"). */
export interface NamedKeys {
  whole: Set<string>;
  patterns: RegExp[];
  /** Keys given to `say`, `getMessage` or `title`-like calls as a plain string: each must exist. */
  asked: { key: string; path: string }[];
}

/** Collects the names of texts from the code, the manifest's `__MSG_…__` included. */
export function namedKeys(sources: Source[]): NamedKeys {
  const named: NamedKeys = { whole: new Set(), patterns: [], asked: [] };
  for (const { path, text } of sources) {
    const code = withoutComments(text);
    for (const [, key] of code.matchAll(/['"`]([a-zA-Z]\w+)['"`]/g)) named.whole.add(key ?? '');
    for (const [, key] of code.matchAll(/__MSG_(\w+?)__/g)) named.whole.add(key ?? '');
    for (const [, key] of code.matchAll(/\b(?:say|getMessage)\(\s*'(\w+)'/g)) named.asked.push({ key: key ?? '', path });
    for (const [, template] of code.matchAll(/`([\w${}().?:=' [\],-]*)`/g)) {
      if (/^\w*_/.test(template ?? '') && template?.includes('${')) named.patterns.push(templatePattern(template));
    }
  }
  return named;
}

/** A template as the pattern of what it may give. */
function templatePattern(template: string): RegExp {
  return new RegExp(`^${template.replace(/\$\{[^}]*\}/g, '\\w+')}$`);
}
