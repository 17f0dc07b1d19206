import { expect, it } from 'vitest';
import { hashOf, printHash, routeOf } from '../../../entrypoints/dashboard/route';

it.each([
  ['', { part: 'candidatures', one: null, isToPrint: false }],
  ['#/settings', { part: 'settings', one: null, isToPrint: false }],
  ['#/rules/siret-format', { part: 'rules', one: 'siret-format', isToPrint: false }],
  ['#rule=siret-format', { part: 'rules', one: 'siret-format', isToPrint: false }],
  ['#/nowhere', { part: 'candidatures', one: null, isToPrint: false }],
  ['#/rules/%', { part: 'rules', one: '%', isToPrint: false }],
  [hashOf('candidatures', 'É/2'), { part: 'candidatures', one: 'É/2', isToPrint: false }],
  [printHash('É/2'), { part: 'candidatures', one: 'É/2', isToPrint: true }],
])('the address %j leads to %j', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});
