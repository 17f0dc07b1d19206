import { describe, expect, it } from 'vitest';
import { stepperIn } from '../../../lib/page/facts/steps';
import { wordsIn } from '../read-words';

const NAMES = ['Candidature administrative', 'Éligibilité', 'Dépôt des preuves', 'Convention'];
const steps = (html: string, step: 1 | 2 | 3 | 4 | null = 2) =>
  stepperIn(wordsIn(html), 'segur', step).map(({ number, name, status }) => `${number} ${name} ${status}`);
const WHOLE = ['1 Candidature administrative done', '2 Éligibilité current', '3 Dépôt des preuves not-open', '4 Convention not-open'];
const each = (item: (name: string, index: number) => string) => NAMES.map(item).join('');
const state = (index: number) => (index < 1 ? 'Terminée' : index === 1 ? 'En cours' : 'À venir');

describe('a stepper in any markup', () => {
  it.each([
    `<ol>${each((name) => `<li>${name}</li>`)}</ol>`,
    `<ol>${each((name, i) => `<li>${i + 1}. ${name}</li>`)}</ol>`,
    `<ol>${each((name, i) => `<li><span>${i + 1}</span><span>${name}</span></li>`)}</ol>`,
    `<ol>${each((name, i) => `<li><div>${i + 1}</div><div>${name}</div></li>`)}</ol>`,
    `<ul>${each((name, i) => `<li><a href="#">${name} <span>${i + 1}</span></a></li>`)}</ul>`,
    `<ol>${each((name, i) => `<li>${name}<br>Étape ${i + 1}</li>`)}</ol>`,
    `<ol>${each((name, i) => `<li><strong>${name}</strong><small>Étape ${i + 1} sur 4</small></li>`)}</ol>`,
    `<div>${each((name, i) => `<div>Étape n° ${i + 1}</div><div>${name}</div>`)}</div>`,
    `<div>${each((name, i) => `<div><span>ÉTAPE</span> <b>${i + 1}</b><p>${name}</p></div>`)}</div>`,
    `<div>${each((name, i) => `<div><span>${name}</span><em>${state(i)}</em></div>`)}</div>`,
    `<div>${each((name, i) => `<div><span>${state(i)}</span><p>${name}</p></div>`)}</div>`,
    `<ol>${each((name, i) => `<li${i === 1 ? ' aria-current="step"' : ''}>${i < 1 ? '✓ ' : `${i + 1} `}${name}</li>`)}</ol>`,
    `<div role="tablist">${each((name, i) => `<button role="tab" aria-selected="${i === 1}">${name}</button>`)}</div>`,
    `<div role="tablist">${each((name, i) => `<div role="tab" aria-selected="${i === 1}"><span>${i + 1}</span> ${name}</div>`)}</div>`,
    `<nav><ol>${each((name, i) => `<li><span class="sr-only">${state(i)} :</span> ${name}</li>`)}</ol></nav>`,
    `<mat-stepper><div>${each((name, i) => `<mat-step-header role="tab" aria-selected="${i === 1}"><div>${i < 1 ? '<mat-icon>done</mat-icon>' : i + 1}</div><div>${name}</div></mat-step-header>`)}</div></mat-stepper>`,
    `<table><tr>${each((name, i) => `<td>${i + 1} - ${name}</td>`)}</tr></table>`,
    `<div>${each((name, i) => `<a href="#">${i + 1}) ${name}</a>`)}</div>`,
    `<div>${each((name) => `<button>${name}</button>`)}</div>`,
    `<ol>${each((name, i) => `<li><span>Étape ${i + 1} / 4 :</span> <span>${name}</span></li>`)}</ol>`,
    `<ol>${each((name, i) => `<li>${i + 1}/4 ${name}</li>`)}</ol>`,
    `<ol>${each((name, i) => `<li>${name} (${state(i).toLowerCase()})</li>`)}</ol>`,
    `<ol>${each((name, i) => `<li>${name} - étape ${state(i).toLowerCase()}</li>`)}</ol>`,
    `<div>${each((name, i) => `<div><div>${i < 1 ? '✔' : i + 1}</div><div>Étape ${i + 1}<br>${name}</div></div>`)}</div>`,
    `<p>${NAMES.join(' › ')}</p>`,
    `<ol>${each((name, i) => `<li>Étape ${['I', 'II', 'III', 'IV'][i]} : ${name}</li>`)}</ol>`,
  ])('%s', (html) => {
    expect(steps(`<div>${html}</div><h1>Titre</h1><p>Texte</p>`)).toEqual(WHOLE);
  });

  it.each([
    ['<li aria-current="step">Éligibilité</li>', 'current'],
    ['<li><a aria-current="true">Éligibilité</a></li>', 'current'],
    ['<li role="tab" aria-selected="true">Éligibilité</li>', 'current'],
    ['<li>Éligibilité (en cours)</li>', 'current'],
    ['<li>Éligibilité <span class="sr-only">étape actuelle</span></li>', 'current'],
    ['<li>✓ Éligibilité</li>', 'done'],
    ['<li>Éligibilité <svg aria-label="Terminée"></svg></li>', 'done'],
    ['<li>Éligibilité <span>Terminée</span></li>', 'done'],
    ['<li><span>Complétée</span> Éligibilité</li>', 'done'],
    ['<li>Éligibilité - validée</li>', 'done'],
    ['<li>Éligibilité</li>', 'not-open'],
    ['<li aria-disabled="true">Éligibilité</li>', 'not-open'],
    ['<li>Éligibilité <span>À venir</span></li>', 'not-open'],
    ['<li>Éligibilité <span>Non terminée</span></li>', 'not-open'],
  ])('on a page of no step, %s', (second, status) => {
    const html = `<ol><li>✓ Candidature administrative</li>${second}<li>Dépôt des preuves</li><li>Convention</li></ol>`;
    expect(steps(html, null)[1]).toBe(`2 Éligibilité ${status}`);
  });

  it.each([
    '<p>Les étapes « Candidature administrative » et « Éligibilité » sont à compléter avant le dépôt des preuves, puis la convention.</p>',
    '<h2>Candidature administrative</h2><p>Texte de la partie.</p><label>Nom <input></label><h2>Éligibilité</h2><p>Texte de l’autre partie.</p>',
    '<p>Convention</p><p>Éligibilité</p>',
    '<ul><li>Convention</li></ul>',
  ])('none in %s', (html) => {
    expect(steps(html, null)).toEqual([]);
  });
});
