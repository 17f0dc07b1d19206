import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../lib/page/dom/outline';
import { wordsOf } from '../../lib/page/dom/words';
import { readPage } from '../../lib/page/read';
import { openInFrame } from './frame';

const URL = 'https://convergence.esante.gouv.fr/';
const STYLE =
  '<style>.b{display:block}.i{display:inline-block}.f{display:flex}.c{flex-direction:column}.g{display:grid}.l{float:left}</style>';
const bodyOf = (html: string) => openInFrame(`<!doctype html>${STYLE}<body>${html}`).body;
const linesIn = (html: string) => outlineOf(bodyOf(html)).tokens.map(({ text }) => text);

const FORM = '<title>Convergence</title><h1>Questionnaire d’évaluation : DUI vague 2</h1><p>Informations CNDA</p>';
const formIn = (html: string) => readPage(openInFrame(`<!doctype html>${STYLE}${FORM}${html}`), URL).reading;

describe('an element whose tag is inline, drawn as a block, is a line of its own', () => {
  it.each([
    ['<p>un <a class="b">deux</a> trois</p>', ['un', 'deux', 'trois']],
    ['<p><a class="b">un</a><a class="b">deux</a></p>', ['un', 'deux']],
    ['<p><span class="b">un</span> deux</p>', ['un', 'deux']],
    ['<p>un <b><span class="b">deux</span></b></p>', ['un', 'deux']],
    ['<p>un <span class="f">deux</span></p>', ['un', 'deux']],
    ['<div class="f c"><span>un</span><span>deux</span></div>', ['un', 'deux']],
    // What stands beside the words before is on their line, whatever its computed style says.
    ['<p>un <a>deux</a></p>', ['un deux']],
    ['<p>un <span class="i">deux</span></p>', ['un deux']],
    ['<div class="f"><span>un</span> <span>deux</span></div>', ['un deux']],
    ['<div class="g"><span>un</span> <span>deux</span></div>', ['un deux']],
    ['<p><span class="l">un</span> <span>deux</span></p>', ['un deux']],
  ])('%s', (html, lines) => {
    expect(linesIn(html)).toEqual(lines);
  });

  it('in the words of what holds it, too', () => {
    expect(wordsOf(bodyOf('<p>Sou<b>mis</b><span class="b">hier</span></p>'))).toBe('Soumis hier');
    expect(wordsOf(bodyOf('<p>Sou<b>mis</b><span>hier</span></p>'))).toBe('Soumishier');
  });

  it('so that a hint in a label is help, and no part of the name', () => {
    const label = (hint: string) => `<label>Nom du contact ${hint} <input></label>`;
    const [drawn] = formIn(label('<span class="b">tel qu’au Kbis</span>')).fields;
    expect(drawn).toMatchObject({ label: 'Nom du contact', help: 'tel qu’au Kbis' });
    const [inline] = formIn(label('<span>et de la société</span>')).fields;
    expect(inline).toMatchObject({ label: 'Nom du contact et de la société', help: null });
  });

  it('so that what remains to be answered is told apart', () => {
    const links = ['Nom du contact', 'Fonction'].map((name) => `<a class="b" href="#">${name}</a>`).join('');
    const { progress } = formIn(
      `<p>1/3 questions obligatoires répondues</p><div>Questions restantes :${links}</div><label>Nom du contact <input></label><label>Fonction <input></label>`,
    );
    expect(progress?.remaining).toEqual(['Nom du contact', 'Fonction']);
  });
});
