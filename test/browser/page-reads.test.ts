import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageRead } from '../../lib/browser/messages';
import { lastReadIn, onPageRead } from '../../lib/browser/page-reads';
import { reading } from '../store/samples';

const READ = { reading: reading(), findings: [], elementsCount: 1 };
const SENDER = { id: fakeBrowser.runtime.id, url: 'https://convergence.esante.gouv.fr/candidature/12', tab: { id: 7 } };
const MALFORMED = [
  undefined,
  null,
  'read',
  { ...READ, reading: null },
  { ...READ, reading: { ...READ.reading, kind: 'login' } },
  { ...READ, reading: { url: '', kind: 'dashboard' } },
  { ...READ, findings: [{ rule: 1 }] },
];

describe('what a panel hears', () => {
  const hear = async (message: unknown, sender: object = SENDER) => {
    const heard: [number, PageRead][] = [];
    const stop = onPageRead((tab, page) => heard.push([tab, page]));
    await fakeBrowser.runtime.onMessage.trigger(message, sender as never);
    stop();
    return heard;
  };

  it('is a page that was read in a tab of Convergence', async () => {
    expect(await hear({ type: 'pageRead', data: { ...READ, openedAt: 1 } })).toEqual([[7, { ...READ, openedAt: 1 }]]);
  });

  it.each(MALFORMED)('is nothing malformed: %j', async (data) => {
    expect(await hear({ type: 'pageRead', data: data && typeof data === 'object' ? { ...data, openedAt: 1 } : data })).toEqual([]);
  });

  it('is nobody else', async () => {
    const data = { ...READ, openedAt: 1 };
    expect(await hear({ type: 'pageRead', data }, { ...SENDER, id: 'other' })).toEqual([]);
    expect(await hear({ type: 'pageRead', data }, { ...SENDER, url: 'https://evil.example/' })).toEqual([]);
    expect(await hear({ type: 'pageRead', data }, { ...SENDER, tab: undefined })).toEqual([]);
    expect(await hear({ type: 'paused' })).toEqual([]);
    expect(await hear(null)).toEqual([]);
  });
});

describe('the last reading in a tab', () => {
  const answers = (answer: unknown) => vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValueOnce(answer);

  it('is what its page answers', async () => {
    answers(READ);
    expect(await lastReadIn(7)).toEqual(READ);
  });

  it.each(MALFORMED)('is none where the answer is malformed: %j', async (answer) => {
    answers(answer);
    expect(await lastReadIn(7)).toBeNull();
  });
});
