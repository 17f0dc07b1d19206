import { expect, it } from 'vitest';
import { hashOf, routeOf } from '../../../components/dashboard/route';

it.each([
  ['', { part: 'candidatures', one: null }],
  ['#/settings', { part: 'settings', one: null }],
  ['#/rules/siret-format', { part: 'rules', one: 'siret-format' }],
  ['#rule=siret-format', { part: 'rules', one: 'siret-format' }],
  ['#/nowhere', { part: 'candidatures', one: null }],
  ['#/rules/%', { part: 'rules', one: '%' }],
  [hashOf('candidatures', 'É/2'), { part: 'candidatures', one: 'É/2' }],
])('the address %j leads to %j', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});
