import { blanked, blankedTexts } from './blanked';
import { flatChildren, rendering } from './rendered';
import * as native from './native';
import { OWN_NAMES } from './own';

const DROPPED = new Set([
  'SCRIPT',
  'STYLE',
  'LINK',
  'META',
  'TEMPLATE',
  'NOSCRIPT',
  'IFRAME',
  'OBJECT',
  'SVG',
  'IMG',
  'CANVAS',
  'VIDEO',
  'AUDIO',
  'PICTURE',
  ...OWN_NAMES,
]);
const KEPT = new Set([
  'role',
  'type',
  'required',
  'disabled',
  'readonly',
  'multiple',
  'open',
  'colspan',
  'rowspan',
  'scope',
  'aria-required',
  'aria-hidden',
  'aria-haspopup',
  'aria-level',
  'aria-current',
]);
const WORDY = new Set(['aria-label', 'title', 'placeholder', 'alt']);
const REFERENCES = new Set(['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-activedescendant']);
const VOID = new Set(['INPUT', 'BR', 'HR', 'COL', 'WBR']);

/**
 * The structure of a page as an HTML document without anything of anybody's: texts keep only the words in `known` (as `plain` words), every other letter is
 * an x and every digit a 0; values, choices, addresses and classes are gone; ids are numbered. What is not drawn says so by `hidden`.
 */
export function structureOf(document: Document, known: ReadonlySet<string>): string {
  const ids = new Map<string, string>();
  const blank = (text: string) => blanked(text, known);
  const texts = blankedTexts(native.body(document), known);

  const write = (node: Node): string => {
    if (native.nodeType(node) === 3) return escape(texts.get(node as Text) as string);
    if (native.nodeType(node) !== 1) return '';
    const element = node as Element;
    if (DROPPED.has(native.tagName(element).toUpperCase())) return '';
    const tag = /^[A-Z][A-Z0-9-]*$/i.test(native.tagName(element)) ? native.tagName(element).toLowerCase() : 'div';
    const hidden = rendering(element) === 'shown' ? '' : ' hidden';
    const open = `<${tag}${attributes(element)}${hidden}>`;
    if (VOID.has(native.tagName(element))) return open;
    const inner = native.shadowRoot(element)
      ? `<template shadowrootmode="open">${flatChildren(element).map(write).join('')}</template>${[...native.childNodes(element)].map(write).join('')}`
      : [...native.childNodes(element)].map(write).join('');
    return `${open}${inner}</${tag}>`;
  };
  const attributes = (element: Element): string =>
    [...native.attributes(element)].map(({ name, value }) => attribute(name, value)).join('') + valueOf(element, blank);
  const attribute = (name: string, value: string): string => {
    if (KEPT.has(name)) return value === '' ? ` ${name}` : ` ${name}="${escape(blanked(value, KEYWORDS))}"`;
    if (WORDY.has(name)) return ` ${name}="${escape(blank(value))}"`;
    if (!REFERENCES.has(name)) return '';
    return ` ${name}="${value
      .split(/\s/)
      .filter(Boolean)
      .map((id) => numbered(id, ids))
      .join(' ')}"`;
  };

  return `<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"><title>${escape(blank(native.title(document)))}</title></head>\n${write(native.body(document))}\n</html>\n`;
}

/** Values that attributes of roles and types may have: words of HTML, not of anybody. */
const KEYWORDS: ReadonlySet<string> = new Set(
  `alert alertdialog banner button cell checkbox col color columnheader combobox complementary contentinfo date datetime-local definition dialog email file form
false grid gridcell group heading hidden img link list listbox listitem main menu month navigation number option page password polite progressbar radio radiogroup
region reset row rowgroup rowheader search searchbox spinbutton status step submit switch tab table tablist tel term text textbox time tooltip tree true url week`.split(
    /\s/,
  ),
);

function valueOf(element: Element, blank: (text: string) => string): string {
  const { value, type } = element as HTMLInputElement;
  if (native.tagName(element) === 'OPTION') return (element as HTMLOptionElement).value === '' ? ' value=""' : '';
  if (native.tagName(element) !== 'INPUT' || !value || /checkbox|radio|file|hidden/.test(type)) return '';
  return ` value="${escape(/submit|button|reset/.test(type) ? blank(value) : blanked(value, new Set()))}"`;
}

function numbered(id: string, ids: Map<string, string>): string {
  const known = ids.get(id) ?? `n${ids.size + 1}`;
  ids.set(id, known);
  return known;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
