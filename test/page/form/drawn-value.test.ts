import { describe, expect, it } from 'vitest';
import { drawnBeside } from '../../../lib/page/form/drawn-value';
import { open } from '../pieces';

const shown = (html: string) => drawnBeside(open(html).querySelector('#i') as Element, 'Ville').join(' | ');
const input = '<input id="i">';
const shut = '<input id="i" readonly>';

describe('what a drawn list shows as chosen', () => {
  it.each([
    [`<div><span>Lyon</span>${input}</div>`, 'Lyon'],
    [`<div><span>Lyon <button>Retirer</button></span><span>Paris <b role="button">x</b></span>${input}</div>`, 'Lyon | Paris'],
    [`<div><span></span><span>Lyon</span>${input}</div>`, 'Lyon'],
    [`<div><span>Lyon</span><div><div>${input}</div></div></div>`, 'Lyon'],
    [`<div><span>${'a'.repeat(100)}</span>${input}</div>`, 'a'.repeat(100)],
    [`<div>${shut}<span>Lyon</span><span>Effacer</span></div>`, 'Lyon'],
    [`<div><span>Paris</span>${shut}<span>Lyon</span></div>`, 'Paris'],
    [`<div><span>Lyon</span><div>${shut}<label>Pays</label></div></div>`, 'Lyon'],
    [`<div>Lyon${input}</div>`, 'Lyon'],
    [`<div>${input}<div>Choisir une ville</div></div>`, 'Choisir une ville'],
  ])('%s', (html, words) => {
    expect(shown(html)).toBe(words);
  });
});

describe('no choice is', () => {
  it.each([
    ['what is drawn nowhere', `<div>${input}</div>`],
    ['what is drawn too far', `<div><span>Lyon</span><div><div><div>${input}</div></div></div></div>`],
    ['what comes after an input that one types in', `<div>${input}<span>Lyon</span></div>`],
    ['a sentence', `<div><span>Lyon</span><div><p>Choisissez une ville.</p>${input}</div></div>`],
    ['a long text', `<div><span>${'a'.repeat(101)}</span>${input}</div>`],
    ['a title', `<h1>Lyon</h1><p><select></select></p><form>${input}</form>`],
    ['a title further in', `<div><div><h3>Lyon</h3></div><div>${input}</div></div>`],
    ["the question's own name", `<div><b>Ville *</b>${input}</div>`],
    ['what stands in the label around', `<label><span>facultatif</span> ${input}</label>`],
    ['a long prompt after', `<div>${input}<p>Choisissez une des villes de votre région</p></div>`],
    ['a field', `<div><span>Lyon</span><select></select>${input}</div>`],
    ['a label', `<div><span>Lyon</span><div><label>Ville</label>${input}</div></div>`],
    ['another question', `<div><span>Lyon</span><div><p><select></select></p><b>Ville</b>${input}</div></div>`],
  ])('%s', (_, html) => {
    expect(shown(html)).toBe('');
  });

  it('anything around an input that is in no page', () => {
    expect(drawnBeside(open('').createElement('input'), 'Ville')).toEqual([]);
  });
});
