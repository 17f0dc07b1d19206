import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../../lib/store/db';
import { partsOfPlace } from '../../lib/store/note-versions';
import type { HeardNote } from './memory';
import { useTeam } from './useTeam';

/** Notes of others on one candidature, and the words of the user's own items, by key, that they may be about. */
export interface TeamNotes {
  notes: (HeardNote & { heardAt: string })[];
  titles: ReadonlyMap<string, string | null>;
}

const NONE: TeamNotes = { notes: [], titles: new Map() };

/** Those that came since the user last looked at the candidature's news, the newest first. */
export function useTeamNotes(number: string): TeamNotes {
  const team = useTeam();
  const stored = useLiveQuery(
    async () => ({ look: await db.looks.get(number), items: await db.items.where('number').equals(number).toArray() }),
    [number],
  );
  if (!team || !stored) return NONE;
  const { look, items } = stored;
  const isNew = (note: HeardNote): note is HeardNote & { heardAt: string } =>
    note.heardAt !== undefined && partsOfPlace(note.place).number === number && (!look || note.heardAt > look.at);
  return { notes: team.memory.news.filter(isNew), titles: new Map(items.map(({ key, own }) => [key, own?.title ?? null])) };
}
