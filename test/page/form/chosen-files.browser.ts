import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchChosenFiles } from '../../../lib/page/form/chosen-files';

let end: AbortController;
let chosen: ReturnType<typeof watchChosenFiles>;
const file = (name: string, bytes: number) => new File([new Uint8Array(bytes)], name);

beforeEach(() => {
  document.body.innerHTML =
    '<div id="zone"><input type="file" id="in" multiple><p id="words">Glissez-déposez</p></div><div id="other"></div>';
  end = new AbortController();
  chosen = watchChosenFiles(document, end.signal);
});
afterEach(() => end.abort());

function carrying(...files: File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const each of files) transfer.items.add(each);
  return transfer;
}

function choose(...files: File[]): void {
  const input = document.getElementById('in') as HTMLInputElement;
  input.files = carrying(...files).files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function drop(id: string, ...files: File[]): Event {
  const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carrying(...files) });
  document.getElementById(id)?.dispatchEvent(event);
  return event;
}

test('chosen files are known by name and size, even when the page empties its input at once', () => {
  document.addEventListener('change', (event) => ((event.target as HTMLInputElement).value = ''), { once: true });
  choose(file('a.pdf', 12), file('b.zip', 0));
  expect(chosen.now()).toEqual([
    {
      at: document.getElementById('in'),
      files: [
        { name: 'a.pdf', bytes: 12 },
        { name: 'b.zip', bytes: 0 },
      ],
    },
  ]);
});

test('dropped files are known where they were dropped, and the drop is not stopped', () => {
  const event = drop('words', file('a.pdf', 3));
  expect(chosen.now()).toEqual([{ at: document.getElementById('words'), files: [{ name: 'a.pdf', bytes: 3 }] }]);
  expect(event.defaultPrevented).toBe(false);
});

test('a later choice in the same zone replaces the earlier one; an emptied choice takes it away', () => {
  drop('zone', file('a.pdf', 3));
  choose(file('b.pdf', 4));
  drop('other', file('c.pdf', 5));
  expect(chosen.now().map(({ files }) => files[0]?.name)).toEqual(['b.pdf', 'c.pdf']);
  choose();
  expect(chosen.now().map(({ files }) => files[0]?.name)).toEqual(['c.pdf']);
});

test('a zone that the page has redrawn has nothing chosen', () => {
  choose(file('a.pdf', 3));
  document.body.innerHTML = '';
  expect(chosen.now()).toEqual([]);
});

test('other fields, and drops of text, choose nothing', () => {
  const text = document.createElement('input');
  document.body.append(text);
  text.dispatchEvent(new Event('change', { bubbles: true }));
  drop('zone');
  expect(chosen.now()).toEqual([]);
});
