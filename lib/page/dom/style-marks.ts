/** Marks that the page's style draws: `label.required::after { content: " *" }`. */
import { kept } from './kept';
import { isMark, starred } from './marks';
import { whenForgotten } from '../../segur/words';
import * as native from './native';

/** Whether the page's style draws a mark before or after an element. */
export const hasDrawnMark = kept((element: Element): boolean => {
  if (!mayDrawMarksAt(element)) return false;
  return ['::after', '::before'].some((pseudo) => isMarkContent(native.computedStyle(element, pseudo)?.content ?? ''));
});

function isMarkContent(content: string): boolean {
  return content.length > 2 && isMark(starred(content.replace(/^["']|["']$/g, '').trim()));
}

/** Whether a style may draw a mark at an element or in it; a shadow root has styles of its own. */
export function mayDrawMarksAt(element: Element): boolean {
  const document = native.ownerDocument(element);
  return native.getRootNode(element) !== document || mayDrawMarks(document);
}

/** Whether any style of a document may draw a mark: where none does, no element is asked, each answer being dear. */
const mayDrawMarks = kept((document: Document) => {
  const sheets = [...(native.styleSheets(document) ?? []), ...(native.adoptedStyleSheets(document) ?? [])];
  return sheets.length === 0 ? native.querySelector(document, 'style,link') !== null : sheets.some(drawsMarks);
});

/** By style sheet, with the number of rules that it had then: a sheet of thousands is looked through once. */
let known = new WeakMap<CSSStyleSheet, { rules: number; draws: boolean }>();
whenForgotten(() => (known = new WeakMap()));

function drawsMarks(sheet: CSSStyleSheet): boolean {
  try {
    const { cssRules } = sheet;
    const before = known.get(sheet);
    if (before?.rules === cssRules.length) return before.draws;
    const draws = [...cssRules].some(drawsMark);
    known.set(sheet, { rules: cssRules.length, draws });
    return draws;
  } catch {
    return true; // a sheet from elsewhere is not shown
  }
}

function drawsMark(rule: CSSRule): boolean {
  const { style, cssRules, styleSheet } = rule as CSSStyleRule & CSSImportRule;
  const content = style?.content ?? '';
  if (/[(\\]/.test(content) || isMarkContent(content)) return true; // a variable or an attribute may hold anything
  return (styleSheet ? drawsMarks(styleSheet) : false) || (cssRules ? [...cssRules].some(drawsMark) : false);
}
