/** Somebody who visits the replica without a browser: reads pages, fills forms and presses buttons by the words on them. */
import type { FastifyInstance } from 'fastify';
import { Window } from 'happy-dom';
import type { Act } from './ans.ts';

/** A visitor on one page at a time. Each verb throws when what it names is not on the page. */
export interface Visitor {
  /** Goes to an address, following redirections. */
  go(address: string): Promise<void>;
  /** Types, chooses or ticks: the question's name, and what to answer. */
  answer(values: Record<string, string>): void;
  /** Presses the button or link with these words; `file` goes with the post under its question's name. */
  press(words: string, file?: { field: string; name: string; bytes: number }, place?: number): Promise<void>;
  /** The words of the page, spaces single. */
  text(): string;
  /** Where the visitor stands, and the status of the answer. */
  at(): { address: string; status: number };
  /** The page's document. */
  page(): Document;
  /** Plays the ANS's side. */
  ans(act: Act): Promise<void>;
}

/** A visitor of a server that need not listen. */
export function visit(server: FastifyInstance): Visitor {
  const parser = new new Window().DOMParser();
  let page = parse('');
  let here = { address: '', status: 0 };

  /** Without its style sheet, which a visitor does not need. */
  function parse(html: string): Document {
    return parser.parseFromString(html.replace(/<style>[\s\S]*?<\/style>/g, ''), 'text/html') as unknown as Document;
  }

  async function arrive(response: Awaited<ReturnType<FastifyInstance['inject']>>, address: string): Promise<void> {
    const { location } = response.headers;
    if (typeof location === 'string') return go(location);
    here = { address, status: response.statusCode };
    page = parse(response.body);
  }

  async function go(address: string): Promise<void> {
    await arrive(await server.inject({ method: 'GET', url: address }), address);
  }

  function control(name: string, value: string): HTMLInputElement {
    const named = [...page.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
    const found = named.find(({ type, value: own }) => (type !== 'radio' && type !== 'checkbox') || own === value) ?? named[0];
    if (!found) throw new Error(`No question is named ${name} on ${here.address}.`);
    return found;
  }

  async function send(form: HTMLFormElement, button: HTMLElement, file?: { field: string; name: string; bytes: number }): Promise<void> {
    const posted = [...valuesOf(form), [button.getAttribute('name') ?? '', button.getAttribute('value') ?? '']] as [string, string][];
    const isMultipart = form.getAttribute('enctype') === 'multipart/form-data';
    const body = isMultipart ? new FormData() : new URLSearchParams();
    for (const [name, value] of posted) if (name !== '') body.append(name, value);
    if (file && body instanceof FormData) body.append(file.field, new File([new Uint8Array(file.bytes)], file.name));
    const encoded = new Response(body);
    const headers = { 'content-type': encoded.headers.get('content-type') ?? '' };
    const payload = Buffer.from(await encoded.arrayBuffer());
    const action = form.getAttribute('action') ?? here.address;
    await arrive(await server.inject({ method: 'POST', url: action, headers, payload }), action);
  }

  return {
    go,
    answer(values) {
      for (const [name, value] of Object.entries(values)) {
        const found = control(name, value);
        if (found.type === 'radio' || found.type === 'checkbox') found.checked = true;
        else found.value = value;
      }
    },
    async press(words, file, place = 0) {
      const pressable = [...page.querySelectorAll<HTMLElement>('a, button')];
      const element = pressable.filter(({ textContent }) => textContent.trim() === words)[place];
      if (!element) throw new Error(`Nothing says « ${words} » on ${here.address}.`);
      const form = element.closest('form');
      if (element.tagName === 'A') return go(element.getAttribute('href') ?? '');
      if (!form) throw new Error(`« ${words} » belongs to no form on ${here.address}.`);
      return send(form, element, file);
    },
    text: () => wordsOf(page.body).join(' ').replace(/\s+/g, ' '),
    at: () => here,
    page: () => page,
    async ans(act) {
      const response = await server.inject({ method: 'POST', url: '/__replica', payload: act });
      if (response.statusCode !== 200) throw new Error(response.body);
    },
  };
}

/** What a browser would post of a form: names and values, files apart. */
function valuesOf(form: HTMLFormElement): [string, string][] {
  return [...form.querySelectorAll<HTMLInputElement>('input[name], select[name], textarea[name]')]
    .filter(({ type, checked }) => type !== 'file' && ((type !== 'radio' && type !== 'checkbox') || checked))
    .map((control) => [control.getAttribute('name') ?? '', control.value]);
}

function wordsOf(node: Node): string[] {
  return node.nodeName === '#text' ? [node.textContent ?? ''] : [...node.childNodes].flatMap(wordsOf);
}
