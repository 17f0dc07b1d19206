/** What a site's markup goes through from one release to the next, without its words changing. */
/** A small generator of numbers, so that a drift can be repeated from its seed. */
type Random = () => number;

function randomFrom(seed: number): Random {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

type Drift = (document: Document, random: Random) => void;

/** A subtree, the insides of `<template>` included. */
function scopes(document: Document): ParentNode[] {
  const found: ParentNode[] = [document.body];
  for (const scope of found) for (const template of scope.querySelectorAll('template')) found.push(template.content);
  return found;
}

function all(document: Document, selector = '*'): Element[] {
  return scopes(document).flatMap((scope) => [...scope.querySelectorAll(selector)]);
}

/** Text nodes of the page's own words: not of scripts, styles and typed values. */
function texts(document: Document): Text[] {
  return all(document).flatMap((element) =>
    /^(SCRIPT|STYLE|TEXTAREA|OPTION|TEMPLATE)$/.test(element.tagName)
      ? []
      : [...element.childNodes].filter((node): node is Text => node.nodeType === 3 && (node.textContent ?? '').trim() !== ''),
  );
}

const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'list', 'headers', 'form'];

/** Elements that a style sheet of the page or a script-driven state refers to keep their class. */
function isStyledBySheet(document: Document, name: string): boolean {
  return [...document.querySelectorAll('style'), ...all(document, 'style')].some((style) => style.textContent?.includes(`.${name}`));
}

/** Each drift by its name. None changes a word, a value, or what is shown. */
export const DRIFTS = {
  classes(document, random) {
    const renamed = new Map<string, string>();
    for (const element of all(document, '[class]')) {
      const names = [...element.classList].map((name) => {
        if (isStyledBySheet(document, name)) return name;
        if (!renamed.has(name)) renamed.set(name, `k${Math.floor(random() * 1e9).toString(36)}`);
        return renamed.get(name) ?? name;
      });
      element.setAttribute('class', names.join(' '));
    }
  },

  ids(document, random) {
    const prefix = `n${Math.floor(random() * 1e6).toString(36)}_`;
    const known = new Map<string, string>();
    for (const element of all(document, '[id]')) {
      known.set(element.id, `${prefix}${known.size}`);
      element.id = known.get(element.id) ?? '';
    }
    for (const name of references) {
      for (const element of all(document, `[${name}]`)) {
        const value = element.getAttribute(name) ?? '';
        element.setAttribute(
          name,
          value
            .split(/\s+/)
            .map((id) => known.get(id) ?? id)
            .join(' '),
        );
      }
    }
  },

  wrappers(document, random) {
    for (const element of all(document, 'div, section, main, aside, form, p, h1, h2, h3, input, select, textarea, fieldset')) {
      if (random() > 0.25 || !element.parentNode) continue;
      const parent = element.parentElement?.tagName ?? '';
      if (/^(DL|TR|TABLE|TBODY|THEAD|UL|OL|SELECT|P|LABEL|SPAN)$/.test(parent) && !/^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName))
        continue;
      const isControl = /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName);
      const wrapper = document.createElement(isControl ? 'span' : 'div');
      element.before(wrapper);
      wrapper.append(element);
    }
  },

  attributes(document, random) {
    for (const element of all(document)) {
      if (random() > 0.5) continue;
      const own = [...element.attributes].reverse();
      for (const { name } of own) element.removeAttribute(name);
      element.setAttribute('data-v', String(Math.floor(random() * 1e6)));
      for (const { name, value } of own) if (/^[\w:-]+$/.test(name)) element.setAttribute(name, value);
    }
  },

  icons(document, random) {
    const made = [
      '<svg aria-hidden="true" width="12" height="12"><title>icône</title><path d="M0 0h12v12z"></path></svg>',
      '<i class="fa fa-info-circle"></i>',
      '<span aria-hidden="true">ⓘ</span>',
      '<img alt="" src="data:,">',
    ];
    for (const label of all(document, 'label, legend, dt, th, h1, h2, h3, h4, h5, summary, button')) {
      if (random() > 0.4 || (label.textContent ?? '').trim() === '') continue;
      const place = random() > 0.5 ? 'afterbegin' : 'beforeend';
      label.insertAdjacentHTML(place, made[Math.floor(random() * made.length)] ?? '');
    }
  },

  capitals(document) {
    const style = document.createElement('style');
    style.textContent = 'h1,h2,h3,h4,h5,button,th,dt,.chip,.button{text-transform:uppercase}';
    document.head.append(style);
  },

  /** Capitals in the text itself, of headings, chips and buttons: what is read then differs by its case. */
  shouting(document) {
    for (const part of all(document, 'h1, h2, h3, h4, h5, .chip, .button, button')) {
      const walker = document.createTreeWalker(part, 4);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        node.textContent = (node.textContent ?? '').toLocaleUpperCase('fr');
    }
  },

  breaks(document, random) {
    for (const text of texts(document)) {
      const words = (text.data.match(/\S+/g) ?? []).length;
      if (random() > 0.2 || words < 4 || text.parentElement?.closest('button, svg')) continue;
      const space = text.data.indexOf(' ', Math.floor(text.data.length / 2));
      if (space < 1 || space > text.data.length - 2) continue;
      const rest = text.splitText(space);
      rest.before(document.createElement('br'));
    }
  },

  /** The part arrives late: a placeholder came first, the finished page no longer has it but for an empty shell. */
  lazy(document, random) {
    for (const part of all(document, 'aside, .card, .box')) {
      if (random() > 0.3) continue;
      part.insertAdjacentHTML('beforebegin', '<div class="skeleton" aria-busy="false" hidden>Chargement en cours…</div>');
      part.setAttribute('aria-busy', 'false');
      part.setAttribute('data-loaded', 'true');
    }
  },

  copies(document, random) {
    for (const part of all(document, 'aside, nav, .stepper, .candidature, .deadline')) {
      if (random() > 0.6 || !part.parentElement || /^(DL|TR|TABLE|UL|OL)$/.test(part.parentElement.tagName)) continue;
      const copy = part.cloneNode(true) as Element;
      for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
      const hidden = document.createElement('div');
      hidden.setAttribute(...((random() > 0.5 ? ['hidden', ''] : ['style', 'display:none']) as [string, string]));
      hidden.append(copy);
      part.before(hidden);
    }
  },

  spaces(document, random) {
    for (const text of texts(document)) if (random() < 0.5) text.data = text.data.replace(/ /g, () => (random() < 0.5 ? '\u00A0' : ' '));
  },

  comments(document, random) {
    for (const text of texts(document)) {
      if (random() > 0.3) continue;
      const space = text.data.indexOf(' ', 1);
      if (space < 1) continue;
      text.splitText(space).before(document.createComment(' react-text: 7 '));
    }
  },

  indentation(document, random) {
    for (const element of all(document, 'div, section, dl, tr, ul, ol, form, fieldset, label, p, td, th, dd, dt')) {
      if (random() > 0.5 || element.closest('pre, textarea')) continue;
      element.prepend('\n        ');
      element.append('\n      ');
    }
  },
} satisfies Record<string, Drift>;

/** The name of a drift. */
export type DriftName = keyof typeof DRIFTS;

/** Every drift's name. */
export const DRIFT_NAMES = Object.keys(DRIFTS) as DriftName[];

/** The page after these drifts, one after the other, drawn from `seed`. `parse` makes the tree, where there is no browser that does. Declared shadow roots stay declared. */
export function drift(html: string, names: readonly DriftName[], seed: number, parse: (html: string) => Document = parseHere): string {
  const document = parse(html);
  const random = randomFrom(seed);
  for (const name of names) DRIFTS[name](document, random);
  return `<!doctype html>${document.documentElement.outerHTML}`;
}

function parseHere(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
