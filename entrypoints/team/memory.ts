/** What this browser knows of its team, beside the rows: in IndexedDB alone, and in no backup, so that no other browser takes itself for this one. */
import { browser } from 'wxt/browser';
import type { Round, ToldFile } from '../../lib/files/team-round';
import type { Notes } from '../../lib/store/note-versions';
import { forgetHandle, rememberedHandle, rememberHandle } from '../copy/handles';

/** `rests`: everything is merged; `asleep`: the browser wants a click first; `gone`: the folder is no longer there. */
export type TeamState = 'rests' | 'asleep' | 'gone';

/** A note of another's. `heardAt`: when it came here, ISO 8601 in UTC; absent where an earlier version heard it. */
export type HeardNote = Round['news'][number] & { heardAt?: string };

/** `id`: random letters, made once. `aside`: names of files that are not merged. `news`: the last notes of others, the newest first. */
export interface TeamMemory {
  id: string;
  notes: Notes;
  aside: string[];
  files: ToldFile[];
  news: HeardNote[];
  state: TeamState;
}

const LOCK = 'cap-convergence-team';
const TOLD = 'teamTold';
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const MADE_OF = 6;

/** What is known; a new member where nothing is. */
export async function readTeam(): Promise<TeamMemory> {
  const known = (await rememberedHandle('member')) as TeamMemory | null;
  return known ?? { id: newId(), notes: {}, aside: [], files: [], news: [], state: 'rests' };
}

/** Changes a part of it, and tells every page. */
export async function changeTeam(change: Partial<TeamMemory>): Promise<TeamMemory> {
  const memory = { ...(await readTeam()), ...change };
  await rememberHandle('member', memory);
  await tellTeam();
  return memory;
}

/** Forgets the folder and what is known of the team; the files stay in the folder. */
export async function forgetTeam(): Promise<void> {
  await Promise.all([forgetHandle('team'), forgetHandle('member')]);
  await tellTeam();
}

/** Calls back whenever something of it changes in any page, until the returned function is called. */
export function watchTeam(changed: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && changes[TOLD]) changed();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** Only one page at a time makes a round, or changes what is known. */
export function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(LOCK, work) as Promise<Result>;
}

/** A sign to every page, of which nothing stays. */
async function tellTeam(): Promise<void> {
  await browser.storage.session.set({ [TOLD]: true });
  await browser.storage.session.remove(TOLD);
}

function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(MADE_OF))].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}
