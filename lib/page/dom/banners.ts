import type { Outline, Token } from './outline';
import { flatParent } from './rendered';
import { plain } from '../../reading/text';

const BANNER = /\bcookies?\b|\blettre d'information\b|\bnewsletter\b/;

/** Marks a cookie banner or a newsletter's form as furniture: the few lines around such words, short of the page's main parts. */
export function withoutBanners(tokens: Token[], range: Outline['range']): Token[] {
  for (const token of tokens) {
    if (token.furniture || token.heading === 1 || !BANNER.test(plain(token.text || labelWords(token.element)))) continue;
    let banner: { from: number; to: number } = { from: token.at, to: token.at + 1 };
    for (let outer: Element | null = token.element; outer; outer = flatParent(outer)) {
      const { from, to } = range(outer);
      if (from < 0) continue;
      if (to - from > 12 || tokens.slice(from, to).some((other) => other.heading === 1 || /^\d\. /.test(other.text))) break;
      banner = { from, to };
    }
    for (const other of tokens.slice(banner.from, banner.to)) other.furniture = true;
  }
  return tokens;
}

function labelWords(control: Element): string {
  return control.getAttribute('aria-label') ?? control.getAttribute('placeholder') ?? '';
}
