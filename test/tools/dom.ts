/** A saved page opened outside a browser: jsdom for the tree, and the part of CSS that decides what is drawn. */
import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom';

type Drawn = { display: string; visibility: string; content?: string };
type Declared = { order: number; weight: number; display?: string; visibility?: string };

/** Parses a page without running its scripts. Declarative shadow roots are attached; `getComputedStyle` answers `display` and `visibility`, and the `content` put before or after, alone, for a wide screen. */
export function openPage(html: string, url: string): Document {
  // Style sheets are read below, for what decides drawing; jsdom's own full parse of them is most of the time that a page takes.
  const unparsed = html.replace(/<style\b/gi, '<style type="text/plain"');
  const window = windowAt(url);
  const document = new window.DOMParser().parseFromString(unparsed, 'text/html');
  // The first question asked with a selector costs as much as parsing a small page.
  const roots = /shadowrootmode/i.test(unparsed) ? attachShadowRoots(document) : [];
  const styled = unparsed.includes('<style') ? [document, ...roots] : [];
  const declared = new Map<Element, Declared[]>();
  const generated = new Map<Element, string>();
  let order = 0;
  for (const root of styled) {
    for (const style of root.querySelectorAll('style')) {
      for (const { selector, body } of rulesIn(style.textContent ?? '')) {
        for (const element of generatedAt(root, selector, body)) generated.set(element, generatedContent(body));
        const one = declarationIn(body);
        if (!one) continue;
        order++;
        for (const element of matching(root, selector)) put(declared, element, { ...one, order, weight: weightOf(selector, body) });
      }
    }
  }
  const getComputedStyle = (element: Element, pseudo?: string) =>
    pseudo ? { content: generated.get(element) ?? 'none' } : drawnAs(element, declared);
  return answerStyles(document, window, getComputedStyle);
}

/** Makes `getComputedStyle` of the document's own view of a window that it shares with others answer as given. */
export function answerStyles(
  document: Document,
  window: object,
  getComputedStyle: (element: Element, pseudo?: string) => object,
): Document {
  const defaultView = new Proxy(window, {
    get: (target, name) => (name === 'getComputedStyle' ? getComputedStyle : Reflect.get(target, name)),
  });
  // The reader asks the document's prototype, as no image of the page stands there in its place.
  const inherited = Object.create(Object.getPrototypeOf(document), { defaultView: { get: () => defaultView } });
  return Object.setPrototypeOf(document, inherited);
}

const windows = new Map<string, DOMWindow>();

/** The window that all pages of one address share: jsdom takes longer to make one than to parse a page. */
function windowAt(url: string): DOMWindow {
  const known = windows.get(url);
  if (known) return known;
  const { window } = new JSDOM('', { url, virtualConsole: new VirtualConsole() });
  window.addEventListener = () => {}; // each page's selectors would listen for a focus that never comes, and hold the page for ever
  windows.set(url, window);
  return window;
}

/** The tree of a page, as a browser's DOMParser makes it: nothing drawn, no shadow root attached. */
export function parsePage(html: string): Document {
  return new (windowAt('about:blank').DOMParser)().parseFromString(html, 'text/html');
}

function attachShadowRoots(root: ParentNode): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode=open]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    template.remove();
    roots.push(shadow, ...attachShadowRoots(shadow));
  }
  return roots;
}

/** Style rules outside of media that a wide screen does not match. */
function rulesIn(css: string): { selector: string; body: string }[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const rules: { selector: string; body: string }[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    if (open < 0) break;
    const close = closing(text, open);
    const selector = (text.slice(at, open).split(';').at(-1) ?? '').trim();
    const body = text.slice(open + 1, close);
    if (/^@(?:media|supports|layer)/.test(selector)) {
      if (mediaMatches(selector)) rules.push(...rulesIn(body));
    } else if (!selector.startsWith('@')) rules.push({ selector, body });
    at = close + 1;
  }
  return rules;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}

const SCREEN_WIDTH = 1280;

function mediaMatches(media: string): boolean {
  if (!media.startsWith('@media')) return true;
  return media
    .slice(6)
    .split(',')
    .some((query) => {
      if (/\bprint\b|prefers-color-scheme:\s*dark|prefers-reduced-motion:\s*reduce|prefers-contrast|forced-colors:\s*active/.test(query))
        return false;
      const px = (pattern: RegExp) => {
        const found = pattern.exec(query);
        return found ? Number(found[1]) * (/r?em/.test(found[2] ?? '') ? 16 : 1) : null;
      };
      const min = px(/min-width:\s*([\d.]+)(px|r?em)/) ?? px(/width\s*>=?\s*([\d.]+)(px|r?em)/);
      const max = px(/max-width:\s*([\d.]+)(px|r?em)/) ?? px(/width\s*<=?\s*([\d.]+)(px|r?em)/);
      return (min === null || SCREEN_WIDTH >= min) && (max === null || SCREEN_WIDTH <= max);
    });
}

function declarationIn(body: string): Pick<Declared, 'display' | 'visibility'> | null {
  const display = /(?:^|[;\s])display\s*:\s*([\w-]+)/.exec(body)?.[1];
  const visibility = /(?:^|[;\s])visibility\s*:\s*([\w-]+)/.exec(body)?.[1];
  return display || visibility ? { ...(display ? { display } : {}), ...(visibility ? { visibility } : {}) } : null;
}

const PSEUDO = /::?(?:after|before)\s*$/;

/** The elements that a rule on `::before` or `::after` writes at. */
function generatedAt(root: ParentNode, selector: string, body: string): Element[] {
  if (!/(?:^|[;\s])content\s*:/.test(body)) return [];
  return selector.split(',').flatMap((one) => (PSEUDO.test(one) ? matching(root, one.replace(PSEUDO, '') || '*') : []));
}

function generatedContent(body: string): string {
  const said = /(?:^|[;\s])content\s*:\s*("[^"]*"|'[^']*'|[^;]+)/.exec(body)?.[1] ?? '';
  return said.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

function matching(root: ParentNode, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

function weightOf(selector: string, body: string): number {
  const ids = selector.match(/#[\w-]+/g)?.length ?? 0;
  const classes = selector.match(/\.[\w-]+|\[[^\]]+\]|(?<!:):(?!:)[\w-]+/g)?.length ?? 0;
  const tags = selector.match(/(?:^|[\s>+~])[a-z][\w-]*/gi)?.length ?? 0;
  return (/!important/.test(body) ? 1e9 : 0) + ids * 1e4 + classes * 100 + tags;
}

function put(declared: Map<Element, Declared[]>, element: Element, one: Declared): void {
  const all = declared.get(element);
  if (all) all.push(one);
  else declared.set(element, [one]);
}

function drawnAs(element: Element, declared: Map<Element, Declared[]>): Drawn {
  return { display: own(element, 'display', declared) ?? browserDisplay(element), visibility: inheritedVisibility(element, declared) };
}

function own(element: Element, name: 'display' | 'visibility', declared: Map<Element, Declared[]>): string | null {
  const inline = declarationIn(element.getAttribute('style') ?? '')?.[name];
  const ruled = (declared.get(element) ?? []).filter((one) => one[name]).sort((a, b) => a.weight - b.weight || a.order - b.order);
  const last = ruled.at(-1);
  return last && (last.weight >= 1e9 || !inline) ? (last[name] ?? null) : (inline ?? null);
}

function browserDisplay(element: Element): string {
  const isClosed = element.tagName === 'DIALOG' && !element.hasAttribute('open');
  const isHidden =
    element.hasAttribute('hidden') ||
    element.hasAttribute('popover') ||
    (element.tagName === 'INPUT' && element.getAttribute('type') === 'hidden');
  return isClosed || isHidden ? 'none' : 'block';
}

function inheritedVisibility(element: Element, declared: Map<Element, Declared[]>): string {
  for (let outer: Element | null = element; outer; outer = outer.parentElement ?? ((outer.getRootNode() as ShadowRoot).host || null)) {
    const said = own(outer, 'visibility', declared);
    if (said && said !== 'inherit') return said;
  }
  return 'visible';
}
