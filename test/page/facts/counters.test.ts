import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/page/read';
import { openPage } from '../../tools/dom';

const HEAD = '<header>Convergence</header><main><p>Candidature n°RTPJTHIJVH</p>';
const URL = 'https://convergence.esante.gouv.fr/';
const readingOf = (html: string) => readPage(openPage(`${HEAD}${html}</main>`, URL), URL).reading;

/** Two chapters, in the places where pages of other makes put a counter's number and its words. */
const LISTS: [how: string, html: string][] = [
  [
    'under its words, in a table',
    `<table><tr><th>Chapitre</th><th>Statut</th><th>Preuves chargées</th><th></th></tr>
    <tr><td>Sécurité des SI</td><td>En cours</td><td>1/9</td><td><a href="#">Modifier</a></td></tr>
    <tr><td>INS</td><td>À compléter</td><td>0/15</td><td><a href="#">Compléter</a></td></tr></table>`,
  ],
  [
    'under its words, in a grid of roles',
    `<div role="table"><div role="row"><i role="columnheader">Chapitre</i><i role="columnheader">Statut</i><i role="columnheader">Preuves chargées</i></div>
    <div role="row"><i role="cell">Sécurité des SI</i><i role="cell">En cours</i><i role="cell">1 sur 9</i></div>
    <div role="row"><i role="cell">INS</i><i role="cell">À compléter</i><i role="cell">0 sur 15</i></div></div>`,
  ],
  [
    'as the definition of its words',
    `<ul><li><h2>Sécurité des SI</h2><dl><dt>Statut</dt><dd>En cours</dd><dt>Preuves chargées</dt><dd>1/9</dd></dl></li>
    <li><h2>INS</h2><dl><dt>Statut</dt><dd>À compléter</dd><dt>Preuves chargées</dt><dd>0/15</dd></dl></li></ul>`,
  ],
  [
    'after its words and a colon',
    `<ul><li><h2>Sécurité des SI</h2><p>Statut : En cours</p><p>Preuves chargées : 1/9</p></li>
    <li><h2>INS</h2><p>Statut : À compléter</p><p>Preuves chargées : 0 / 15</p></li></ul>`,
  ],
  [
    'over its words, as a large figure',
    `<article><h2>Sécurité des SI</h2><b>En cours</b><div><p>1/9</p><p>preuves chargées</p></div><div><p>0/9</p><p>preuves conformes</p></div></article>
    <article><h2>INS</h2><b>À compléter</b><div><p>0/15</p><p>preuves chargées</p></div></article>`,
  ],
  [
    'between something else and its words',
    `<article><h2>Sécurité des SI</h2><p>En cours</p><p>1/9</p><p>preuves chargées</p></article>
    <article><h2>INS</h2><p>À compléter</p><p>0/15</p><p>preuves chargées</p></article>`,
  ],
  [
    'before its words, as the guides print it',
    `<ul><li><h2>Sécurité des SI</h2><b>En cours</b><p>1/9 preuves chargées 0/9 preuves conformes</p></li>
    <li><h2>INS</h2><b>À compléter</b><p>0/15 preuves chargées</p></li></ul>`,
  ],
  [
    'beside a dash for what is not known',
    `<table><tr><td>Sécurité des SI</td><td>-</td><td>En cours</td><td>1/9 preuves chargées</td></tr>
    <tr><td>INS</td><td>-</td><td>À compléter</td><td>0/15 preuves chargées</td></tr></table>`,
  ],
  [
    'before words of one or many',
    `<ul><li><h2>Sécurité des SI</h2><b>En cours</b><p>1 / 9 preuve(s) chargée(s)</p></li>
    <li><h2>INS</h2><b>À compléter</b><p>0/15 Preuve(s) chargée(s)</p></li></ul>`,
  ],
  [
    'under words of one or many',
    `<table><tr><th>Chapitre</th><th>Statut</th><th>Preuve(s) chargée(s)</th></tr>
    <tr><td>Sécurité des SI</td><td>● En cours</td><td>1/9</td></tr><tr><td>INS</td><td>○ À compléter</td><td>0/15</td></tr></table>`,
  ],
];

describe('a chapter’s counter, its number', () => {
  it.each(LISTS)('%s', (_, html) => {
    const { chapters } = readingOf(`<h1>Chapitres d’exigences</h1>${html}`);
    expect(chapters.map(({ name, status, loaded, total, counted }) => ({ name, status, loaded, total, counted }))).toEqual([
      { name: 'Sécurité des SI', status: 'in-progress', loaded: 1, total: 9, counted: 'loaded' },
      { name: 'INS', status: 'to-complete', loaded: 0, total: 15, counted: 'loaded' },
    ]);
  });

  it('is one of the chapter on its line, where no status is printed', () => {
    const line = (name: string, counter: string) => `<li>${name} <span>Preuves chargées : ${counter}</span></li>`;
    const { chapters } = readingOf(`<h1>Chapitres d’exigences</h1><ul>${line('Sécurité des SI', '1/9')}${line('INS', '0/15')}</ul>`);
    expect(chapters.map(({ name, loaded, total }) => [name, loaded, total])).toEqual([
      ['Sécurité des SI', 1, 9],
      ['INS', 0, 15],
    ]);
  });
});

/** One requirement and its counter, likewise. */
const REQUIREMENTS: [how: string, html: string][] = [
  ['before its words', '<h3>SC.SSI/GEN.15 - Authentifier <span>0/1 complété</span></h3>'],
  ['after its words, on the title’s line', '<h3>SC.SSI/GEN.15 - Authentifier <span>Complété : 0/1</span></h3>'],
  ['as the definition of its words', '<h3>SC.SSI/GEN.15 - Authentifier</h3><dl><dt>Complété</dt><dd>0/1</dd></dl>'],
  ['over its words', '<h3>SC.SSI/GEN.15 - Authentifier</h3><div><p>0 sur 1</p><p>complétée</p></div>'],
  ['before words of one or many', '<h3>SC.SSI/GEN.15 - Authentifier (0/1 complété(s))</h3>'],
  [
    'under its words',
    '<table><tr><th>Exigence</th><th>Complété</th></tr><tr><td>SC.SSI/GEN.15 - Authentifier</td><td>0/1</td></tr></table>',
  ],
];

describe('a requirement’s counter, its number', () => {
  it.each(REQUIREMENTS)('%s', (_, html) => {
    const { requirements } = readingOf(`<h1>Chapitre d’exigences : Sécurité des SI</h1>${html}<p>SC.SSI/GEN.15.01.01</p>`);
    expect(requirements.map(({ id, title, loaded, total, proofs }) => ({ id, title, loaded, total, proofs }))).toEqual([
      { id: 'SC.SSI/GEN.15', title: 'Authentifier', loaded: 0, total: 1, proofs: ['SC.SSI/GEN.15.01.01'] },
    ]);
  });

  it('is none where it counts pages, or something else', () => {
    const pages = '<p>Page</p><p>1/3</p><dl><dt>Niveau</dt><dd>2/4</dd></dl>';
    const { requirements } = readingOf(`<h1>Chapitre d’exigences : Sécurité des SI</h1><h3>SC.SSI/GEN.15 - Authentifier</h3>${pages}`);
    expect(requirements).toEqual([]);
  });
});
