import { afterEach, expect, test } from 'vitest';
import type { HintedField } from '../../lib/hints/hinted';
import { finding, frames, pause, type Stage, stageOf } from '../hints/stage';

const FIELDS = 300;

let stage: Stage;
afterEach(() => stage.end());

/** The time that the best of several runs takes, in ms: the machine's other work is not ours. */
function fastest(runs: number, run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** One pass over every node with its box: what any reader of the page's layout pays. */
function rawWalk(): void {
  const walker = document.createTreeWalker(document.body);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) (node as Element).getBoundingClientRect?.();
}

function fields(): HintedField[] {
  return [...document.querySelectorAll('input')].map((control) => ({
    key: control.id,
    controls: [control],
    anchor: control,
    describe: [control],
  }));
}

test(`${FIELDS} hints are shown, and shown again, in a small multiple of one raw walk; at rest nothing is drawn`, async () => {
  const rows = Array.from({ length: FIELDS }, (_, row) => `<p><label for="f${row}">Question ${row}</label> <input id="f${row}"></p>`);
  stage = stageOf(rows.join(''));
  const page = {
    findings: Array.from({ length: FIELDS }, (_, row) => finding(row, `Message ${row}.`)),
    fields: fields(),
    missing: [],
    beforeSubmitting: false,
  };
  rawWalk();
  const walk = Math.max(fastest(20, rawWalk), 0.1);
  const first = fastest(1, () => stage.layer.show(page));
  await frames(6);
  const again = fastest(10, () => stage.layer.show(page));
  console.log(`raw walk ${walk.toFixed(2)} ms; first ${(first / walk).toFixed(1)} times, again ${(again / walk).toFixed(1)} times`);
  expect(first / walk).toBeLessThan(100);
  expect(again / walk).toBeLessThan(30);

  await pause(700);
  let drawn = 0;
  const { requestAnimationFrame: original } = window;
  window.requestAnimationFrame = (callback) => {
    drawn++;
    return original(callback);
  };
  await pause(300);
  window.requestAnimationFrame = original;
  expect(drawn).toBe(0);
});
