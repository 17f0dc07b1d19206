import { expect, it } from 'vitest';
import { type ChosenFile, sameFiles } from '../../entrypoints/folder/choose-folder';
import type { KeptFolder } from '../../entrypoints/copy/kept-folder';
import { filesIn, textNow } from '../../entrypoints/team/folder';

/** A folder on a drive that other machines write: what is listed may have gone, or be there without its content. */

const gone = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
const locked = () => Promise.reject(new DOMException('locked', 'NotReadableError'));

function folderOf(entries: Record<string, () => Promise<File>>): KeptFolder {
  return {
    async *values() {
      for (const [name, getFile] of Object.entries(entries)) yield { kind: 'file', name, getFile };
    },
  } as unknown as KeptFolder;
}

const member = (name: string) => () => Promise.resolve(new File(['{}'], name));

it('gives the files of a team that are there, where one went away since they were listed', async () => {
  const files = await filesIn(folderOf({ 'cap-a.json': member('cap-a.json'), 'cap-b.json': gone, 'cap-c.json': member('cap-c.json') }));
  expect(files?.map(({ name }) => name)).toEqual(['cap-a.json', 'cap-c.json']);
});

it('says of the folder alone that it is gone', async () => {
  const folder = { values: () => ({ [Symbol.asyncIterator]: () => ({ next: gone }) }) } as unknown as KeptFolder;
  expect(await filesIn(folder)).toBeNull();
});

it('reads no text from a file that cannot be read now, and none of one too large', async () => {
  const file = new File(['{}'], 'cap-a.json');
  expect(await textNow(file)).toBe('{}');
  expect(await textNow(Object.defineProperty(new File([], 'cap-b.json'), 'text', { value: locked }))).toBeNull();
  expect(await textNow(Object.defineProperty(new File([], 'cap-c.json'), 'size', { value: 60_000_000 }))).toBe('');
});

it('compares the files that can be read, and counts the others', async () => {
  const file = (name: string, content = new Blob(['same'])): ChosenFile => ({ name, bytes: 4, changedOn: '2026-11-20', content });
  const unread = Object.defineProperty(new Blob(['same']), 'arrayBuffer', { value: locked });
  expect(await sameFiles([file('a.pdf'), file('b.pdf', unread), file('c.pdf')])).toEqual({ same: [['a.pdf', 'c.pdf']], uncompared: 1 });
});
