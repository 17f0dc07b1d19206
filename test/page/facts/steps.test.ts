import { describe, expect, it } from 'vitest';
import { stepperIn, stepTableIn } from '../../../lib/page/facts/steps';
import { wordsIn } from '../read-words';

const steps = (html: string, step: 1 | 2 | 3 | 4 | null = 2) =>
  stepperIn(wordsIn(html), 'segur', step).map(({ number, name, status }) => `${number} ${name} ${status}`);
const items = (...texts: string[]) => texts.map((text) => `<li>${text}</li>`).join('');
const four = ['Étape 1 Candidature administrative', 'Étape 2 Éligibilité', 'Étape 3 Dépôt des preuves', 'Étape 4 Convention'];

describe('the stepper', () => {
  it('says where the page is: before it done, after it not open', () => {
    expect(steps(`<ol>${items(...four)}</ol>`)).toEqual([
      '1 Candidature administrative done',
      '2 Éligibilité current',
      '3 Dépôt des preuves not-open',
      '4 Convention not-open',
    ]);
    expect(stepperIn(wordsIn(`<ol>${items(...four)}</ol>`), 'segur', 2).map(({ raw }) => raw)).toEqual(['', '', '', '']);
  });

  it('says nothing of done when the page is none of its steps', () => {
    expect(steps(`<ol>${items(...four)}</ol>`, null).every((line) => line.endsWith('not-open'))).toBe(true);
  });

  it.each([
    'Étape 1 : Candidature administrative',
    'ÉTAPE 1. Candidature administrative',
    'Étape 1 - Candidature administrative',
    'Étape 1 1 Candidature administrative',
    'Étape 1 ✓ Candidature administrative',
    'Étape1 Candidature administrative',
    '01 Candidature administrative',
    '<span>01</span><span>Candidature administrative</span>',
    'Étape 01 – Candidature administrative',
    '1/4 Candidature administrative',
  ])('%s', (first) => {
    expect(steps(`<ol>${items(first, 'Étape 2 Éligibilité')}</ol>`)).toEqual([
      '1 Candidature administrative done',
      '2 Éligibilité current',
    ]);
  });

  it.each([
    ['Non commencée', 'not-open'],
    ['Pas commencée', 'not-open'],
    ['Pas encore commencée', 'not-open'],
    ['Pas encore ouverte', 'not-open'],
    ['Non ouverte', 'not-open'],
    ['Non démarrée', 'not-open'],
    ['Non terminée', 'not-open'],
    ['Pas encore terminée', 'not-open'],
    ['Fermée', 'not-open'],
    ['Non accessible', 'not-open'],
    ['À compléter', 'not-open'],
    ['Verrouillée', 'not-open'],
    ['Bientôt disponible', 'not-open'],
    ['Indisponible', 'not-open'],
  ])('a step that is not begun may say so on its line: %s', (words, status) => {
    for (const beside of [`${words}`, `(${words.toLowerCase()})`, `– ${words}`, `: ${words.toLowerCase()}`]) {
      const texts = ['Étape 1 Candidature administrative', 'Étape 2 Éligibilité', `Étape 3 Dépôt des preuves ${beside}`];
      expect([beside, ...steps(`<ol>${items(...texts)}</ol>`)]).toEqual([
        beside,
        '1 Candidature administrative done',
        '2 Éligibilité current',
        `3 Dépôt des preuves ${status}`,
      ]);
    }
  });

  it('is none when one step is quoted, or names have no step', () => {
    expect(steps('<p>Étape 1 Candidature administrative</p>')).toEqual([]);
    expect(steps('<p>Candidature administrative</p><p>Éligibilité</p>')).toEqual([]);
  });

  it.each([
    ['<li><span>✓</span> Étape 3 Dépôt des preuves</li>', 'done'],
    ['<li>Étape 3 Dépôt des preuves <span>✔</span></li>', 'done'],
    ['<li><i aria-hidden="true">☑</i><div>Étape 3 Dépôt des preuves</div></li>', 'done'],
    ['<li><img alt="Terminé"> Étape 3 Dépôt des preuves</li>', 'done'],
    ['<li><svg aria-label="Étape validée"></svg> Étape 3 Dépôt des preuves</li>', 'done'],
    ['<li><i title="Complété"></i> Étape 3 Dépôt des preuves</li>', 'done'],
    ['<li><i title="Faite"></i> Étape 3 Dépôt des preuves</li>', 'done'],
    ['<li><i title="Fait"></i> Étape 3 Dépôt des preuves</li>', 'done'],
    ['<li><i title="Validé"></i> Étape 3 Dépôt des preuves</li>', 'done'],
    ['<li><i title="Effectué"></i> Étape 3 Dépôt des preuves</li>', 'done'],
    ['<li><i title="Effectuée"></i> Étape 3 Dépôt des preuves</li>', 'done'],
    ['<li><img alt="" title="Terminé"> Étape 3 Dépôt des preuves</li>', 'done'],
    ['<li>Étape 3 Dépôt des preuves <span hidden>✔</span></li>', 'not-open'],
    ['<li>✔ <p>Étape</p><p>3</p><p>Dépôt des preuves</p></li>', 'done'],
    ['<li><i title="Done"></i> Étape 3 Dépôt des preuves</li>', 'done'],
    ['<li><i title="Non terminée ?"></i> Étape 3 Dépôt des preuves</li>', 'not-open'],
    ['<li><i title="Interminée"></i> Étape 3 Dépôt des preuves</li>', 'not-open'],
    ['<li><img alt="Cadenas"> Étape 3 Dépôt des preuves</li>', 'not-open'],
    ['<li>Étape 3 Dépôt des preuves</li>', 'not-open'],
  ])('a tick in %s', (third, status) => {
    const html = `<ol>${items(four[0] ?? '', four[1] ?? '')}${third}${items('Étape 4 Convention')}</ol>`;
    expect(steps(html).map((line) => line.split(' ').at(-1))).toEqual(['done', 'current', status, 'not-open']);
  });
});

describe('what a step’s item says beside its name', () => {
  it.each([
    ['the day when it was done', '<p>Terminée le 12/03/2026</p>', '<p>Ouverture le 1er octobre 2026</p>'],
    ['the day when it was submitted', '<p>Soumise le 12.03.2026</p>', '<p>À venir</p>'],
    ['how much of it is done', '<span>100 %</span>', '<span>0%</span>'],
  ])('%s', (_, done, later) => {
    const html = `<ol><li><h3>${four[0]}</h3>${done}</li><li><h3>${four[1]}</h3></li><li><h3>${four[2]}</h3>${later}</li><li><h3>${four[3]}</h3></li></ol>`;
    expect(steps(html).map((line) => line.split(' ').at(-1))).toEqual(['done', 'current', 'not-open', 'not-open']);
  });

  it('its state for those who cannot see it, written right before its number', () => {
    const html =
      '<ul><li><span>Terminée</span><b>1</b> Candidature administrative</li><li><b>2</b> Éligibilité</li><li><b>3</b> Dépôt des preuves</li></ul>';
    expect(steps(html, null)).toEqual(['1 Candidature administrative done', '2 Éligibilité not-open', '3 Dépôt des preuves not-open']);
  });

  it('a sentence with a day in it is none', () => {
    expect(steps('<p>Éligibilité à soumettre avant le 12/03/2026</p><p>Dépôt des preuves ensuite</p>')).toEqual([]);
  });
});

describe('the tick of a step', () => {
  it('is none of the others’, however their numbers are written', () => {
    const html = '<ol><li>Étape1 Candidature administrative ✓</li><li>Étape2 Éligibilité</li></ol>';
    expect(steps(html, null)).toEqual(['1 Candidature administrative done', '2 Éligibilité not-open']);
  });
});

describe('the dashboard’s table of steps', () => {
  const table = (html: string) => stepTableIn(wordsIn(html), 'segur').map(({ number, name, status, raw }) => [number, name, status, raw]);
  const head = ['Candidature administrative', 'Éligibilité', 'Dépôt des preuves', 'Convention'];
  const said = ['Validé', 'Soumis', 'À compléter', '-'];
  const whole = [
    [1, 'Candidature administrative', 'validated', 'Validé'],
    [2, 'Éligibilité', 'submitted', 'Soumis'],
    [3, 'Dépôt des preuves', 'to-complete', 'À compléter'],
    [4, 'Convention', 'not-open', '-'],
  ];
  const cells = (tag: string, words: string[]) => words.map((word) => `<${tag}>${word}</${tag.split(' ')[0]}>`).join('');

  it.each([
    `<table><tr>${cells('th', head)}</tr><tr>${cells('td', said)}</tr></table>`,
    `<table><tr><th>N°</th>${cells('th', head)}</tr><tr><td>x</td>${cells('td', said)}</tr></table>`,
    `<table><tr>${cells('td', head)}</tr><tr>${cells('td', said)}</tr></table>`,
    `<div role="table"><div role="row">${cells('div role="columnheader"', head)}</div><div role="row">${cells('div role="cell"', said)}</div></div>`,
    cells('p', head) + cells('div', said),
    `${cells('p', head)}${cells('div', said)}<div>En cours</div>`,
    cells('div role="columnheader"', head) + cells('div', said),
    `<div role="row">${cells('div role="columnheader"', head)}</div>${cells('div', said)}`,
    `<button>Éligibilité</button>${cells('p', head)}${cells('div', said)}`,
    `<section><button>Éligibilité</button></section><table><tr>${cells('th', head)}</tr><tr>${cells('td', said)}</tr></table>`,
    head.map((name, index) => `<p>${name}</p><div>${said[index]}</div>`).join(''),
    head.map((name, index) => `<p>Étape ${index + 1} : ${name}</p><div>${said[index]}</div>`).join(''),
    head.map((name, index) => `<p>${index + 1}. ${name}</p><div>${said[index]}</div>`).join(''),
    head.map((name, index) => `<p>${index + 1}) ${name}</p><div>${said[index]}</div>`).join(''),
    `<nav><p>Éligibilité</p></nav>${head.map((name, index) => `<p>${name}</p><div>${said[index]}</div>`).join('')}`,
  ])('%s', (html) => {
    expect(table(html)).toEqual(whole);
  });

  it('may stand beside the name', () => {
    const html = '<p>Étape 1 : Candidature administrative (Validé)</p><p>Éligibilité: Soumis</p><p>Dépôt des preuves ( À compléter )</p>';
    expect(table(html)).toEqual(whole.slice(0, 3));
    expect(table('<p>Candidature administrative : aide</p><p>Éligibilité (aide)</p>')).toEqual([]);
  });

  it('is that of its own column', () => {
    const some = ['Validé', 'Texte', 'Soumis', '-'];
    const of = (html: string) => table(html).map(([, , , raw]) => raw);
    expect(of(`<table><tr>${cells('th', head)}</tr><tr>${cells('td', some)}</tr></table>`)).toEqual(['Validé', '', 'Soumis', '-']);
    expect(of(`<table><tr>${cells('td', head)}</tr><tr>${cells('td', some)}</tr></table>`)).toEqual(['Validé', '', 'Soumis', '-']);
    const roles = `<div role="row">${cells('div role="columnheader"', head)}</div><div role="row">${cells('div role="cell"', some)}</div>`;
    expect(of(`<div role="table">${roles}</div>`)).toEqual(['Validé', '', 'Soumis', '-']);
    expect(of(`<table><tr>${cells('td', ['Reçu', 'Reçu', 'Reçu', 'Reçu'])}</tr><tr>${cells('th', head)}</tr></table>`)).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });

  it('is no status of a button, nor of words between', () => {
    const html = head.map((name, index) => `<p>${name}</p><p>Texte</p><button>Soumis</button><div>${said[index]}</div>`).join('');
    expect(table(html).map(([, , , raw]) => raw)).toEqual(['Validé', 'Soumis', 'À compléter', '']);
  });

  it.each(['Étape 1 : ', 'Étape 1. ', 'ÉTAPE 1 - ', 'étape 1 '])('has names without « %s »', (before) => {
    expect(table(`<p>${before}Candidature administrative</p><p>Éligibilité</p>`)[0]?.[1]).toBe('Candidature administrative');
  });

  it('is unknown where no status can be told to be its own', () => {
    expect(table(cells('p', head) + cells('div', said.slice(0, 3))).map(([, , status]) => status)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(
      table(`<table><tr>${cells('th', head)}</tr><tr>${cells('td', ['x', 'y', 'z', 'Texte'])}</tr></table>`).map(([, , , raw]) => raw),
    ).toEqual(['', '', '', '']);
  });

  it('keeps to each step what stands between it and the next', () => {
    const html = '<p>Candidature administrative</p><div>Validé</div><p>Éligibilité</p><p>Dépôt des preuves</p><div>Soumis</div>';
    expect(table(html).map(([, , status]) => status)).toEqual(['validated', 'unknown', 'submitted']);
  });

  it('is none with one name, or with names in sentences', () => {
    expect(table('<p>Éligibilité</p><div>Soumis</div>')).toEqual([]);
    expect(table('<p>L’éligibilité</p><p>La convention</p>')).toEqual([]);
  });
});
