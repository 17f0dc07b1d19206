import { describe, expect, it } from 'vitest';
import { accept } from '../../lib/browser/accept';
import { fields, reading } from '../store/samples';

const EXTENSION = { id: 'cap', pages: 'chrome-extension://cap/' };
const PAGE = { id: 'cap', url: 'https://convergence.esante.gouv.fr/candidature/12' };
const PANEL = { id: 'cap', url: 'chrome-extension://cap/sidepanel.html' };
const pageRead = (parts = {}) => ({
  type: 'pageRead',
  data: { reading: reading({ fields: fields(['DSR', 'MS1']) }), findings: [], elementsCount: 1, openedAt: 1, ...parts },
});

describe('accept', () => {
  it('takes a page read on Convergence, as it was sent', () => {
    expect(accept(pageRead(), PAGE, EXTENSION)).toEqual({ ok: true, message: pageRead() });
  });

  it.each([
    ['another extension', { ...PAGE, id: 'other' }],
    ['nobody', {}],
    ['another site', { id: 'cap', url: 'https://convergence.esante.gouv.fr.evil.example/' }],
    ['plain http', { id: 'cap', url: 'http://convergence.esante.gouv.fr/' }],
    ['an extension page', PANEL],
  ])('refuses a page read from %s', (_, sender) => {
    expect(accept(pageRead(), sender, EXTENSION)).toEqual({ ok: false, refusal: 'sender' });
  });

  it.each([
    ['no reading', { reading: null }],
    ['an unknown kind', { reading: { ...reading(), kind: 'login' } }],
    ['a field without a value', { reading: { ...reading(), fields: [{ ...fields(['DSR', ''])[0], value: 5 }] } }],
    ['a deadline that is no date', { reading: { ...reading(), deadlines: [{ subject: 'preuves', at: 'soon', raw: '' }] } }],
    ['a text too long', { reading: reading({ title: 'x'.repeat(20_001) }) }],
    ['no moment of opening', { openedAt: undefined }],
    ['findings that are none', { findings: [{ rule: 1 }] }],
  ])('refuses %s', (_, parts) => {
    expect(accept(pageRead(parts), PAGE, EXTENSION)).toEqual({ ok: false, refusal: 'shape' });
  });

  it('drops keys that are no part of a reading', () => {
    const taken = accept(pageRead({ reading: { ...reading(), collaborators: ['Jean Dupont'] } }), PAGE, EXTENSION);
    expect(taken.ok).toBe(true);
    expect(JSON.stringify(taken)).not.toContain('Dupont');
  });

  it('lets an extension page open a rule or the panel, with a plain rule name', () => {
    expect(accept({ type: 'openRule', data: { rule: 'siret-format' } }, PANEL, EXTENSION).ok).toBe(true);
    expect(accept({ type: 'openPanel' }, PANEL, EXTENSION).ok).toBe(true);
    expect(accept({ type: 'openRule', data: { rule: '../x' } }, PANEL, EXTENSION)).toEqual({ ok: false, refusal: 'shape' });
    expect(accept({ type: 'known' }, PAGE, EXTENSION)).toEqual({ ok: true, message: { type: 'known', data: undefined } });
  });

  it('takes what is set aside and a pause from a page of Convergence alone, and no more of a value than its mark', () => {
    const dismissal = {
      number: 'RTPJTHIJVH',
      rule: 'phone-format',
      place: 'Contact|Téléphone|null',
      label: 'Téléphone',
      mark: 7,
      openedAt: 1,
    };
    const dismiss = (parts = {}) => ({ type: 'dismiss', data: { ...dismissal, ...parts } });
    expect(accept(dismiss({ value: '06 12 34' }), PAGE, EXTENSION)).toEqual({ ok: true, message: dismiss() });
    expect(accept(dismiss({ mark: 65_536 }), PAGE, EXTENSION)).toEqual({ ok: false, refusal: 'shape' });
    expect(accept(dismiss({ number: '' }), PAGE, EXTENSION)).toEqual({ ok: false, refusal: 'shape' });
    expect(accept(dismiss(), PANEL, EXTENSION)).toEqual({ ok: false, refusal: 'sender' });
    expect(accept({ type: 'paused' }, PAGE, EXTENSION)).toEqual({ ok: true, message: { type: 'paused', data: undefined } });
  });

  it('refuses a page larger than any, though each part of it is within its bounds', () => {
    const label = 'a'.repeat(10_000);
    const data = (count: number) => ({
      reading: reading({ kind: 'step1-form', fields: fields(...Array.from({ length: count }, (): [string, string] => [label, ''])) }),
      findings: [],
      elementsCount: count,
      openedAt: 1,
    });
    expect(accept({ type: 'pageRead', data: data(10) }, PAGE, EXTENSION).ok).toBe(true);
    expect(accept({ type: 'pageRead', data: data(900) }, PAGE, EXTENSION)).toEqual({ ok: false, refusal: 'shape' });
  });

  it.each([null, undefined, 'pageRead', 3, {}, { type: 'toString' }, { type: 'pageState' }])('leaves %j to others', (message) => {
    expect(accept(message, PAGE, EXTENSION)).toEqual({ ok: false, refusal: 'not-ours' });
  });
});
