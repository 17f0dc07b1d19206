import { kept } from '../dom/kept';
import { isOwnText, type Outline, type Token, isControlToken } from '../dom/outline';
import type { PageWords } from './facts';
import { stepperIn } from './steps';
import { plain } from '../taught';
import * as native from '../dom/native';

/** Titles that Convergence prints on the pages that are read. Source: guides DUI and LGC, every screen. */
const KNOWN =
  /^(?:questionnaire d'evaluation\b|recapitulatif de l'etape|chapitres? d'exigences?\b|convention (?:a venir|a signer|signee(?: et)? validee)$|candidature referencee$|vos demarches\b|nouvelle demarche\b|inscription au referencement\b|ajouter un nouveau produit$|votre catalogue produits?$|les parcours$)/;

/** "Produit test - v0.1 - 3323", with the démarche after a colon or without. `words`: plain. */
export function isProductTitle(words: string): boolean {
  return / - \d{2,6}(?: ?:.*)?$/.test(words) && words.split(' - ').length > 2;
}

const isKnownTitle = (words: string) => KNOWN.test(words) || isProductTitle(words);

/** The page's main heading as printed: its H1 (a known one first), else a heading or a line with a known title. "" when there is none. */
export function titleOf({ tokens }: Outline): string {
  const texts = tokens.filter((token) => isOwnText(token) && token.text.length <= 200);
  const isKnown = (token: Token) => isKnownTitle(plain(token.text)) && !/\s[>›/]\s/.test(token.text);
  const ones = texts.filter((token) => token.heading === 1 && plain(token.text) !== 'convergence'); // the site's name in its logo
  const headings = texts.filter((token) => (token.heading ?? 0) > 1);
  const title =
    ones.find(isKnown) ?? ones[0] ?? headings.find(isKnown) ?? repeated(texts.filter(isKnown)) ?? headings[0] ?? ofTheTab(texts);
  return title?.text ?? '';
}

/** Among styled lines: a breadcrumb ends with the title of its page, which then stands twice; else the first. */
function repeated(lines: Token[]): Token | undefined {
  return lines.find((line, at) => lines.some((other, index) => index !== at && plain(other.text) === plain(line.text))) ?? lines[0];
}

/** On a page without any heading: the line that the tab's title begins with. */
function ofTheTab(lines: Token[]): Token | undefined {
  const begins = ({ text, element }: Token) => native.title(native.ownerDocument(element)).startsWith(text);
  return lines.find((line) => line.text.length >= 3 && plain(line.text) !== 'convergence' && begins(line));
}

/**
 * Whether the page may be one of a candidature: its title is one of Convergence's own, or it prints the steps. A message, a notification or a help page that
 * quotes the words of a step is none.
 */
export function isCandidaturePage({ plainTitle, words }: { plainTitle: string; words: PageWords }): boolean {
  if (/\b(?:messagerie|conversation|foire aux questions|faq|aide)\b/.test(plainTitle)) return false;
  return isKnownTitle(plainTitle) || stepperIn(words, 'segur', null).length > 0 || stepperIn(words, 'edc-psc', null).length > 0;
}

/** The place of the main heading among the tokens: its last, a breadcrumb's being before. -1 when there is none. */
export function titlePlace({ tokens }: Outline, title: string): number {
  const heading = tokens.findIndex((token) => token.heading === 1 && token.text === title);
  return heading >= 0 ? heading : tokens.findLastIndex((token) => token.text === title);
}

/** The lines of a page that may tell what it is, as `plain` words, each once. */
const linesOf = kept(({ tokens }: Outline) => {
  const lines = tokens.filter((token) => !isControlToken(token) && !token.furniture).map(({ text }) => plain(text));
  return [...new Set(lines)];
});

/** What was asked of a page's lines, by pattern. */
const knownLines = kept<Outline, Map<string, boolean>>(() => new Map());

/** Whether a line of the page, of any kind, is exactly these words. */
export function hasLine({ outline }: { outline: Outline }, pattern: RegExp): boolean {
  const known = knownLines(outline);
  const has = known.get(pattern.source) ?? linesOf(outline).some((line) => pattern.test(line));
  known.set(pattern.source, has);
  return has;
}
