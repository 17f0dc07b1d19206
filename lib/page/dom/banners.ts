import { endsForm } from '../lexicon';
import type { Outline, Token } from './outline';
import { flatParent } from './rendered';
import { byText, plain } from '../../reading/text';
import * as native from './native';

const isBannerWords = byText((words) => BANNER.test(plain(words)));
const BANNER = /\bcookies?\b|\blettre d'information\b|\bnewsletter\b/;
/** The buttons of a banner: one takes, refuses or chooses; one leaves an address. */
const ANSWER = /\b(?:accept|refus|parametr|personnalis|continuer sans|gerer|ok\b|compris|abonne|inscri)/;

/**
 * Marks a cookie banner or a newsletter's form as furniture: the few lines around such words that hold a button to answer them, short of the page's main
 * parts. Words about cookies without such a button are the page's own.
 */
export function withoutBanners(tokens: Token[], range: Outline['range']): Token[] {
  for (const token of tokens) {
    if (token.furniture || token.heading === 1 || !isBannerWords(token.text || labelWords(token.element))) continue;
    const banner = { from: token.at, to: token.at + 1 };
    for (let outer: Element | null = token.element; outer; outer = flatParent(outer)) {
      const { from, to } = range(outer);
      if (from < 0) continue;
      if (to - from > 12 || tokens.slice(from, to).some(isMainPart)) break;
      Object.assign(banner, { from, to });
    }
    const inside = tokens.slice(banner.from, banner.to);
    const asks = inside.some(({ kind }) => kind === 'control');
    if (asks && !inside.some(({ kind, text }) => kind === 'action' && ANSWER.test(plain(text)))) continue;
    for (const other of inside) other.furniture = true;
  }
  return tokens;
}

function isMainPart(token: Token): boolean {
  const { heading, text } = token;
  return heading === 1 || /^\d\. /.test(text) || (text.endsWith('*') && !isBannerWords(text)) || endsForm(token);
}

function labelWords(control: Element): string {
  return native.getAttribute(control, 'aria-label') ?? native.getAttribute(control, 'placeholder') ?? '';
}
