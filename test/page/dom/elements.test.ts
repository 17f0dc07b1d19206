/** The elements behind a reading: what hints are put beside, and the drop zones of a chapter. */
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../lib/page/dom/outline';
import type { RequirementReading } from '../../../lib/reading/reading';
import { flatChildren, flatParent, isRendered, rendering } from '../../../lib/page/dom/rendered';
import { proofZonesIn } from '../../../lib/page/form/zones';
import { readPage } from '../../../lib/page/read';
import { openPage } from '../../tools/dom';
import { bodyOf, formIn } from '../read-words';

const idOf = (element: Element) => element.id || element.tagName;

describe('the elements of a field', () => {
  it.each([
    ['<div id="b"><label>Ville <input id="c"></label></div>', 'c'],
    [
      '<div id="b"><p>Ville *</p><div id="r"><label><input type="radio" name="r"> Oui</label><label><input type="radio" name="r"> Non</label></div></div>',
      'r',
    ],
    ['<div id="b"><p>Preuve *</p><input type="file" id="c"></div>', 'c'],
    ['<div id="b"><p>Preuve *</p><input type="file" id="c" hidden></div>', 'b'],
    ['<div id="b"><p>Ville *</p><div id="c" role="combobox">Lyon</div></div>', 'c'],
  ])('%s: the anchor is %s', (html, anchor) => {
    expect(formIn(html).elements.map((one) => idOf(one.anchor))).toEqual([anchor]);
  });

  it('are all its controls', () => {
    const [one] = formIn(
      '<p>Ville *</p><label><input type="radio" id="a" name="r"> Oui</label><label><input type="radio" id="b" name="r"> Non</label>',
    ).elements;
    expect(one && [idOf(one.control), one.controls.map(idOf), one.describe.map(idOf)]).toEqual(['a', ['a', 'b'], ['a', 'b']]);
  });

  it('go with the fields of the reading; recaps have none', () => {
    const read = (html: string) => readPage(openPage(`<body>${html}`, 'https://example.org/'), '');
    const form = read('<h1>Ajouter un nouveau produit</h1><h2>1. Titre</h2><label>Ville <input id="c"></label><input>');
    expect(form.elements.map(({ control }) => control.id)).toEqual(['c']);
    expect(read('<h1>Ajouter un nouveau produit</h1><p>Responsable du produit : X</p>').elements).toEqual([]);
    expect(read('<h1>Bonjour</h1><label>Ville <input></label>')).toMatchObject({
      elements: [],
      proofZones: [],
      reading: { kind: 'unknown', title: 'Bonjour' },
    });
  });
});

describe('the drop zones of a chapter', () => {
  const requirement = (id: string, maxBytes: number | null = null): RequirementReading => ({
    id,
    title: null,
    loaded: 0,
    total: 1,
    scenarios: [],
    proofs: [],
    proofStates: [],
    fileRule: maxBytes === null ? null : { maxBytes, extensions: [], maxFiles: null },
  });
  const zones = (html: string, ...requirements: RequirementReading[]) =>
    proofZonesIn(outlineOf(bodyOf(html)), requirements).map(({ requirement, zone, input, fileRule }) => [
      requirement,
      idOf(zone),
      input?.id,
      fileRule?.maxBytes ?? null,
    ]);

  it('belong to the last id before them, with their own rule or its', () => {
    const html =
      '<input type="file" id="0"><p>DOC.01 - Un</p><div id="x">Déposez <b><input type="file" id="1"></b></div><input id="t"><p>DOC.02 - Deux</p><div id="y">Taille < 15 Mo <input type="file" id="2"></div><p>Autre</p><div id="z">Déposez <input type="file" id="3"></div>';
    expect(zones(html, requirement('DOC.01', 5), requirement('DOC.02', 7))).toEqual([
      ['DOC.01', 'x', '1', 5],
      ['DOC.02', 'y', '2', 15e6],
      ['DOC.02', 'z', '3', 7],
    ]);
    expect(zones(html)).toEqual([]);
  });

  it('are read on a chapter’s page alone', () => {
    const page = (title: string) =>
      `<h1>Questionnaire d’évaluation : DUI vague 2</h1><p>${title}</p><p>DOC.01 - Un</p><p>0/1 complété</p><div>Déposez <input type="file"></div>`;
    const read = (html: string) => readPage(openPage(`<body>${html}`, 'https://example.org/'), '').proofZones.length;
    expect(read(page('Chapitre d’exigences : Sécurité'))).toBe(1);
    expect(read(page('Informations CNDA'))).toBe(0);
  });
});

describe('what is drawn', () => {
  const inBody = (html: string, selector: string) => bodyOf(html).querySelector(selector) as Element;

  it.each([
    ['<p>a</p>', 'shown'],
    ['<p hidden>a</p>', 'gone'],
    ['<p style="display:none">a</p>', 'gone'],
    ['<p style="visibility:hidden">a</p>', 'ghost'],
    ['<p style="visibility:collapse">a</p>', 'ghost'],
    ['<template class="p">a</template>', 'gone'],
    ['<noscript class="p">a</noscript>', 'gone'],
    ['<datalist class="p">a</datalist>', 'gone'],
    ['<iframe class="p"></iframe>', 'gone'],
    ['<object class="p"></object>', 'gone'],
    ['<cap-convergence class="p">a</cap-convergence>', 'gone'],
  ])('%s is %s', (html, how) => {
    expect(rendering(inBody(html, 'p,.p'))).toBe(how);
    expect(isRendered(inBody(html, 'p,.p'))).toBe(how === 'shown');
  });

  it.each([
    ['<div hidden><p>a</p></div>', false],
    ['<div style="visibility:hidden"><p style="visibility:visible">a</p></div>', true],
    ['<details><summary>s</summary><p>a</p></details>', false],
    ['<details><summary><p>a</p></summary></details>', true],
    ['<details open><summary>s</summary><p>a</p></details>', true],
    ['<div><div><p>a</p></div></div>', true],
  ])('with its ancestors: %s %s', (html, yes) => {
    expect(isRendered(inBody(html, 'p'))).toBe(yes);
  });

  it('is an open shadow root rather than what it hides, and what its slots take', () => {
    const host = inBody(
      '<div id="h"><template shadowrootmode="open"><b>in</b><slot name="s"><i>else</i></slot><slot name="t"><u>else</u></slot></template><p slot="s">a</p><p id="q">b</p></div>',
      '#h',
    );
    const root = host.shadowRoot as ShadowRoot;
    const [first, second] = root.querySelectorAll('slot');
    const [inside, left] = host.querySelectorAll('p');
    expect(flatChildren(host)).toEqual([...root.childNodes]);
    expect(flatChildren(first as Element)).toEqual([inside]);
    expect(flatChildren(second as Element)).toEqual([...(second as Element).childNodes]);
    expect(flatParent(inside as Element)).toBe(first);
    expect(flatParent(root.firstChild as Node)).toBe(host);
    expect(flatParent((inside as Element).firstChild as Node)).toBe(inside);
    expect(flatParent(host.ownerDocument.documentElement)).toBeNull();
    expect([isRendered(inside as Element), isRendered(left as Element), isRendered(root.firstElementChild as Element)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
