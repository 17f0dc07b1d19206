/** The rounds of a team: all others' files are merged, and this member's own is written when it would say something else. */
import { isOwnFile, isSameText, memberFileName } from '../../lib/files/member-file';
import { tellWords } from '../../lib/browser/words';
import { type ToldFile, teamRound } from '../../lib/files/team-round';
import { readSettings } from '../../lib/browser/settings';
import { download } from '../hooks/download';
import { keptFolder, type KeptFolder, writeIn } from '../copy/kept-folder';
import { filesIn, isMembers, textNow } from './folder';
import { alone, changeTeam, readTeam } from './memory';

/** So many notes of others are told. */
const MOST_NEWS = 20;

/** Each file that this page has merged: its size and when it was written. */
const merged = new Map<string, string>();

/** One round with the remembered folder, without asking; nothing where there is none. */
export function roundQuietly(): Promise<void> {
  return alone(async () => {
    const folder = await keptFolder('team');
    if (folder === null) return;
    if ((await folder.queryPermission({ mode: 'readwrite' })) === 'granted') await roundIn(folder);
    else if ((await readTeam()).state !== 'asleep') await changeTeam({ state: 'asleep' });
  });
}

/** One round at the user's click, which may ask for leave. */
export async function roundNow(): Promise<void> {
  const folder = await keptFolder('team');
  if (folder && (await folder.requestPermission({ mode: 'readwrite' })) === 'granted') await alone(() => roundIn(folder));
}

/** Merges the files of a folder that the browser cannot remember. */
export function takeIn(files: readonly File[]): Promise<void> {
  return alone(async () => {
    await merge(files.filter(({ name }) => isMembers(name)));
  });
}

/** Gives this member's own file to the user, to be put into the folder. */
export function giveOut(): Promise<void> {
  return alone(async () => {
    const { own, name } = await merge([]);
    download(name, own, 'application/json');
  });
}

/** Sets a file aside, or merges it again from the next round on. */
export function setAside(name: string, isAside: boolean): Promise<void> {
  return alone(async () => {
    const { aside, files } = await readTeam();
    merged.delete(name);
    const others = aside.filter((one) => one !== name);
    const told = files.map((file): ToldFile => (file.name === name ? { ...file, outcome: isAside ? 'aside' : 'merged' } : file));
    await changeTeam({ aside: isAside ? [...others, name] : others, files: told });
  });
}

async function roundIn(folder: KeptFolder): Promise<void> {
  const files = await filesIn(folder);
  if (files === null) return void (await changeTeam({ state: 'gone' }));
  const { own, name } = await merge(files);
  const before = files.find((file) => file.name === name);
  if (!before || !isSameText((await textNow(before)) ?? '', own)) await writeIn(folder, name, own);
}

/** Merges those that are not this member's own and that this page has not merged as they are; gives what the own file should hold, and its name. */
async function merge(files: readonly File[]): Promise<{ own: string; name: string }> {
  const [memory, { initials }] = await Promise.all([readTeam(), readSettings()]);
  const me = { id: memory.id, name: initials };
  const others = files.filter(({ name }) => !isOwnFile(name, me.id));
  const fresh = others.filter((file) => merged.get(file.name) !== stateOf(file));
  const texts = await Promise.all(fresh.map(textNow));
  const read = fresh.map(({ name }, at) => ({ name, text: texts[at] ?? '' }));
  const round = await teamRound({ me, notes: memory.notes, files: read, aside: memory.aside });
  if (fresh.length > 0) await tellWords();
  for (const [at, file] of fresh.entries()) if (texts[at] !== null) merged.set(file.name, stateOf(file)); // the others are tried again
  const heard = new Map([...memory.files, ...round.files].map((file) => [file.name, file]));
  const told = files.length > 0 ? others.flatMap(({ name }) => heard.get(name) ?? []) : memory.files;
  const heardAt = new Date().toISOString();
  const change = {
    ...memory,
    notes: round.notes,
    files: told,
    news: [...round.news.map((note) => ({ ...note, heardAt })), ...memory.news].slice(0, MOST_NEWS),
    state: 'rests' as const,
  };
  if (JSON.stringify(change) !== JSON.stringify(memory) || memory.files.length === 0) await changeTeam(change);
  return { own: round.own, name: files.find(({ name }) => isOwnFile(name, me.id))?.name ?? memberFileName(me) };
}

function stateOf({ size, lastModified }: File): string {
  return `${size} ${lastModified}`;
}
