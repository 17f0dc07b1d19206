import { expect, it } from 'vitest';
import { formIn } from '../read-words';

const kind = (label: string) => formIn(`<label for="n">${label}</label><input id="n">`).fields[0]?.kind;

it.each([
  ['E-mail', 'email'],
  ['Email *', 'email'],
  ['Adresse e-mail du contact', 'email'],
  ['Adresse mail', 'email'],
  ['Mail professionnel', 'email'],
  ['Mél.', 'email'],
  ['Mél', 'email'],
  ['Mel :', 'email'],
  ['Courriel', 'email'],
  ['Adresse électronique', 'email'],
  ['Adresse de messagerie', 'email'],
  ['Adresse courriel', 'email'],
  ['Votre adresse email', 'email'],
  ['Courrier électronique', 'email'],
  ['Messagerie électronique', 'email'],
  ['Téléphone', 'tel'],
  ['Tél.', 'tel'],
  ['Tél', 'tel'],
  ['Tel. portable', 'tel'],
  ['N° de téléphone', 'tel'],
  ['Numéro de téléphone du contact', 'tel'],
  ['Numéro de tél.', 'tel'],
  ['Téléphone portable', 'tel'],
  ['Portable', 'tel'],
  ['Numéro de mobile', 'tel'],
  ['Téléphone fixe', 'tel'],
  ['Nom et téléphone du contact', 'text'],
  ['Nom, prénom et e-mail du responsable', 'text'],
  ['Contact (nom, téléphone)', 'text'],
  ['Nom / téléphone', 'text'],
  ['E-mail ou téléphone', 'text'],
  ['Adresse', 'text'],
  ['Adresse postale', 'text'],
  ['Nom de l’application de téléconsultation', 'text'],
  ['Solution mobile', 'text'],
  ['Messagerie sécurisée utilisée', 'text'],
  ['Hôtel', 'text'],
])('%s is %s', (label, expected) => {
  expect(kind(label)).toBe(expected);
});

it.each([
  ['type="range" value="40"', 'number'],
  ['placeholder="j/m/aaaa"', 'date'],
])('an input with %s is a %s', (attributes, expected) => {
  expect(formIn(`<label for="n">Part</label><input id="n" ${attributes}>`).fields[0]?.kind).toBe(expected);
});
