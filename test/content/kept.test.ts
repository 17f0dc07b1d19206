// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchKept } from '../../entrypoints/content/kept';

let end: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  end = new AbortController();
  return () => {
    end.abort();
    vi.restoreAllMocks();
  };
});

const page = () =>
  Object.create({
    get defaultView() {
      return window;
    },
  }) as Document;
const changed = (data: object) => fakeBrowser.runtime.onMessage.trigger({ type: 'choicesChanged', data }, {});

function background(...answers: unknown[]) {
  return vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer === 'ends') throw new Error('The message port closed before a response was received.');
    return answer;
  }) as never);
}

it('is what the background gives, and what it says has changed', async () => {
  const sent = background({ bar: null, pause: 1 });
  const kept = await watchKept(page(), end.signal);
  expect(sent).toHaveBeenCalledExactlyOnceWith({ type: 'choices', data: undefined });
  const heard = vi.fn();
  kept.hear(heard);
  await changed({ bar: null, pause: 1 });
  expect(heard).not.toHaveBeenCalled();
  await changed({ bar: null, pause: 2 });
  expect(heard).toHaveBeenCalledExactlyOnceWith(new Set(['pause']));
  expect(kept.now()).toEqual({ bar: null, pause: 2 });
  end.abort();
  await changed({ pause: 3 });
  expect(heard).toHaveBeenCalledOnce();
});

it('does not tell back what the page itself has put there', async () => {
  background({ bar: null });
  const kept = await watchKept(page(), end.signal);
  const heard = vi.fn();
  kept.hear(heard);
  kept.take({ bar: { edge: 'left' } });
  await changed({ bar: { edge: 'left' } });
  expect(heard).not.toHaveBeenCalled();
});

it('is asked again of a background that is only starting, and is nothing where it never answers', async () => {
  vi.useFakeTimers();
  background('ends', undefined, { pause: 1 });
  const late = watchKept(page(), end.signal);
  await vi.runAllTimersAsync();
  expect((await late).now()).toEqual({ pause: 1 });
  background('ends');
  const never = watchKept(page(), end.signal);
  await vi.runAllTimersAsync();
  expect((await never).now()).toEqual({});
  vi.useRealTimers();
});

it('is asked for again by a page that comes back from the browser’s history', async () => {
  background({ pause: 1 }, { pause: 2 });
  const kept = await watchKept(page(), end.signal);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await vi.waitFor(() => expect(kept.now()).toEqual({ pause: 2 }));
});
