/** A page whose site has changed its words: in what the page says, and in what its markup adds. */
import type { PageContent } from './content.ts';

/** What the site prints today, and what it prints instead. */
export interface Renaming {
  from: string;
  to: string;
}

/** The page with other words. Addresses and names of controls hold none of them. */
export function renamedContent(content: PageContent, renamings: readonly Renaming[]): PageContent {
  return renamings.length === 0 ? content : (everyText(content, (text) => renamedText(text, renamings)) as PageContent);
}

/** The markup with other words where the reader sees them: between tags, not in scripts and styles. A star is renamed where it marks a question. */
export function renamedHtml(html: string, renamings: readonly Renaming[]): string {
  if (renamings.length === 0) return html;
  return html
    .split(/(<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/(?<=>)[^<]+(?=<)/g, (text) => renamedText(text, renamings))))
    .join('');
}

function renamedText(text: string, renamings: readonly Renaming[]): string {
  return renamings.reduce((words, { from, to }) => {
    if (from === '*') return words.replace(/\s*\*(?=\s*$)/, /^\p{L}/u.test(to) ? ` ${to}` : to);
    return words.replace(literal(from), () => to);
  }, text);
}

/** What a page sends, and where: no reader sees it. */
const UNSEEN = new Set(['href', 'value', 'does']);

function everyText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => everyText(each, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, UNSEEN.has(name) ? part : everyText(part, change)]));
}

/** Words wherever they stand, with any space between. */
function literal(words: string): RegExp {
  return new RegExp(words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/ /g, '(?: |\u00a0|&nbsp;)'), 'g');
}
