/** One loop of animation frames for the whole layer. It sleeps when nothing on the page can have moved. */

import * as native from '../page/dom/native';

const AWAKE_MS = 400;
const CAUSES = [
  'scroll',
  'resize',
  'load',
  'click',
  'input',
  'change',
  'focusin',
  'toggle',
  'transitionrun',
  'transitionend',
  'animationend',
];

/**
 * Calls `draw` once per frame from each cause of movement on, until 400 ms after the last, and then `rested`. `structural` is called first when
 * elements came or went.
 */
export function createFrames(
  document: Document,
  draw: () => void,
  structural: () => void,
  rested: () => void,
  signal: AbortSignal,
): { wake(): void } {
  const view = native.defaultView(document) as Window & typeof globalThis;
  let until = 0;
  let frame = 0;
  let changed = true;
  const tick = () => {
    frame = 0;
    if (changed) structural();
    changed = false;
    draw();
    if (performance.now() < until) frame = view.requestAnimationFrame(tick);
    else rested();
  };
  const wake = () => {
    until = performance.now() + AWAKE_MS;
    frame ||= view.requestAnimationFrame(tick);
  };
  for (const type of CAUSES) view.addEventListener(type, wake, { capture: true, passive: true, signal });
  const mutations = new view.MutationObserver(() => {
    changed = true;
    wake();
  });
  mutations.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const sizes = new view.ResizeObserver(wake);
  sizes.observe(native.documentElement(document));
  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(frame);
    mutations.disconnect();
    sizes.disconnect();
  });
  return { wake };
}
