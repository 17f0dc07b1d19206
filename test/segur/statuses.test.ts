import { describe, expect, it } from 'vitest';
import { chapterRank, currentStep, isReadyToSubmit, type Status, STATUSES } from '../../lib/segur/statuses';
import { isOpen, isSubmitted, wasSubmitted } from '../../lib/segur/statuses';

const steps = (...statuses: Status[]) => statuses.map((status, index) => ({ number: index + 1, status }));

describe('the law of statuses', () => {
  it('never calls one status both open to the user and with the ANS', () => {
    expect(STATUSES.filter((status) => isOpen(status) && isSubmitted(status))).toEqual([]);
  });

  it('knows that what came back was submitted', () => {
    expect(STATUSES.filter((status) => wasSubmitted(status) && !isSubmitted(status))).toEqual(['to-modify']);
  });

  it.each<[number | undefined, Status[]]>([
    [1, ['in-progress', 'not-open', 'not-open', 'not-open']],
    [1, ['current', 'not-open', 'not-open', 'not-open']],
    [2, ['submitted', 'to-complete', 'not-open', 'not-open']],
    [1, ['to-modify', 'to-complete', 'not-open', 'not-open']], // what came back comes first
    [2, ['validated', 'submitted', 'not-open', 'not-open']], // the ANS has it
    [3, ['done', 'submitted', 'in-progress', 'not-open']],
    [1, ['not-open', 'not-open', 'not-open', 'not-open']],
    [undefined, ['done', 'done', 'done', 'done']],
    [undefined, []],
  ])('stands on step %s with %j', (number, statuses) => {
    expect(currentStep(steps(...statuses))?.number).toBe(number);
  });

  it.each<[Status, number | null, number | null, string, boolean]>([
    ['in-progress', 6, 6, 'loaded', true],
    ['to-complete', 6, 6, 'loaded', true],
    ['to-complete', 5, 6, 'loaded', false],
    ['to-complete', 0, 0, 'loaded', false],
    ['to-modify', 6, 6, 'loaded', false],
    ['submitted', 6, 6, 'loaded', false],
    ['in-progress', 6, 6, 'unknown', true],
    ['in-progress', 6, 6, 'conform', false],
    ['in-progress', 6, 6, 'to-modify', false],
    ['in-progress', null, null, 'unknown', false],
  ])('a chapter that is %s with %s of %s %s is ready: %s', (status, loaded, total, counted, ready) => {
    expect(isReadyToSubmit({ status, loaded, total, counted })).toBe(ready);
  });
});

it('puts chapters in the order in which they are worked on', () => {
  const card = (status: Status, loaded = 0) => ({ status, loaded, total: 3, counted: 'loaded' });
  const inOrder = [
    card('to-modify'),
    card('to-complete', 3),
    card('to-complete', 1),
    card('to-complete'),
    card('not-open'),
    card('submitted', 3),
    card('validated', 3),
  ];
  expect([...inOrder].reverse().sort((a, b) => chapterRank(a) - chapterRank(b))).toEqual(inOrder);
  expect(chapterRank(card('done'))).toBe(chapterRank(card('validated')));
});
