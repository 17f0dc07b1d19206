/** Pages that do not leave the hints alone: they stand, or go quietly after a few tries. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page as tab } from 'vitest/browser';
import { OWN, OWN_TAGS } from '../../lib/page/dom/own';
import { finding, frames, type Stage, stageOf } from './stage';

const FORM = '<main id="m"><p id="row"><label for="a">A</label> <input id="a" aria-describedby="help"></p><p id="help">Aide</p></main>';
const control = () => document.getElementById('a') as HTMLInputElement;
const hosts = () => [...document.querySelectorAll(OWN)];
const described = (element: Element) =>
  (element.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? `nothing: ${id}`);

let stage: Stage;
let errors: unknown[] = [];
const heard = ({ message }: ErrorEvent) => errors.push(message);
const stop: (() => void)[] = [];
beforeEach(() => {
  errors = [];
  addEventListener('error', heard);
  return tab.viewport(900, 700);
});
afterEach(() => {
  for (const end of stop.splice(0)) end();
  stage.end();
  removeEventListener('error', heard);
  document.querySelectorAll(OWN).forEach((element) => element.remove());
});

async function shown(): Promise<void> {
  stage = stageOf(FORM);
  stage.show([finding(0, 'Quatorze chiffres.')], ['a']);
  await frames();
}

/** Takes each element away that is added under `<html>`, as it comes. */
function removing(): { times: number } {
  const counted = { times: 0 };
  const observer = new MutationObserver(() => {
    for (const host of hosts()) {
      host.remove();
      counted.times += 1;
    }
  });
  observer.observe(document, { subtree: true, childList: true });
  stop.push(() => observer.disconnect());
  return counted;
}

test('a page that takes the host away once has it again', async () => {
  await shown();
  hosts()[0]?.remove();
  await frames();
  expect(hosts()).toHaveLength(1);
  expect(described(control())).toEqual(['Aide', 'Quatorze chiffres.']);
});

test('a page that takes it away again and again is left alone, with nothing of ours in it and no error', async () => {
  const counted = removing();
  await shown();
  await frames(60);
  const tries = counted.times;
  expect(tries).toBeGreaterThan(1);
  await frames(60);
  expect(counted.times).toBe(tries);
  expect(hosts()).toEqual([]);
  expect(control().getAttribute('aria-describedby')).toBe('help');
  expect(errors).toEqual([]);
});

test('a page that empties the host has its texts again; one that does so without end has no description that points at nothing', async () => {
  await shown();
  hosts()[0]?.replaceChildren();
  await frames();
  expect(described(control())).toEqual(['Aide', 'Quatorze chiffres.']);
  const observer = new MutationObserver(() => hosts()[0]?.replaceChildren());
  observer.observe(hosts()[0] as Element, { childList: true });
  stop.push(() => observer.disconnect());
  hosts()[0]?.replaceChildren();
  await frames(60);
  expect(control().getAttribute('aria-describedby')).toBe('help');
  expect(errors).toEqual([]);
});

test('a row that the page copies has no description of ours', async () => {
  await shown();
  const copy = document.getElementById('row')?.cloneNode(true) as Element;
  copy.querySelector('input')?.setAttribute('id', 'b');
  document.getElementById('m')?.append(copy);
  await frames();
  expect(document.getElementById('b')?.getAttribute('aria-describedby')).toBe('help');
  expect(described(control())).toEqual(['Aide', 'Quatorze chiffres.']);
});

test('an element of the page’s own under our name stays; what an earlier version left goes', async () => {
  const theirs = Object.assign(document.createElement(OWN_TAGS[0]), { textContent: 'Menu' });
  const left = Object.assign(document.createElement(OWN_TAGS[0]), {
    popover: 'manual',
    innerHTML: '<span id="cap-convergence-4">Un.</span>',
  });
  document.documentElement.append(theirs, left);
  await shown();
  expect(theirs.isConnected).toBe(true);
  expect(left.isConnected).toBe(false);
  expect(stage.marker()).toBeDefined();
});

test('a page that defines an element of our name, and takes it away, has the hints under another', async () => {
  customElements.define(
    OWN_TAGS[0],
    class extends HTMLElement {
      connectedCallback() {
        this.remove();
      }
    },
  );
  await shown();
  await frames();
  expect(hosts().map(({ localName }) => localName)).toEqual([OWN_TAGS[1]]);
  expect(stage.marker()).toBeDefined();
  expect(described(control())).toEqual(['Aide', 'Quatorze chiffres.']);
  expect(errors).toEqual([]);
});

test('a page that defines our element after the hints are there, and takes it away, is left alone', async () => {
  await shown();
  const [host] = hosts();
  customElements.define(
    host?.localName ?? '',
    class extends HTMLElement {
      connectedCallback() {
        this.remove();
      }
    },
  );
  await frames(60);
  expect(hosts()).toEqual([]);
  expect(control().getAttribute('aria-describedby')).toBe('help');
  expect(errors).toEqual([]);
});
