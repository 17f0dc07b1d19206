import { useEffect, useState } from 'react';
import { canKeepFolder, keptFolder, type KeptFolder } from '../copy/kept-folder';
import { readTeam, type TeamMemory, watchTeam } from './memory';
import { roundQuietly } from './rounds';

interface Observing {
  FileSystemObserver?: new (changed: () => void) => { observe(folder: KeptFolder): Promise<void>; disconnect(): void };
}

const LOOK_EVERY_MS = 30_000;

/** While the page is open, the team's folder is looked at every half minute, and at once where the browser tells of its changes. */
export function useTeamRounds(): void {
  useEffect(() => {
    if (!canKeepFolder) return;
    const look = () => void roundQuietly().catch(() => {}); // the drive may be away: the next look tells
    const { FileSystemObserver } = globalThis as Observing;
    const observer = FileSystemObserver ? new FileSystemObserver(look) : null;
    void keptFolder('team').then((folder) => folder && observer?.observe(folder).catch(() => {})); // not on every drive
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      observer?.disconnect();
    };
  }, []);
}

/** What is known of the team, and its folder's name; null until it is read. */
export function useTeam(): { memory: TeamMemory; folder: string | null } | null {
  const [team, setTeam] = useState<{ memory: TeamMemory; folder: string | null } | null>(null);
  useEffect(() => {
    const read = () =>
      void Promise.all([readTeam(), keptFolder('team')]).then(([memory, folder]) => setTeam({ memory, folder: folder?.name ?? null }));
    read();
    return watchTeam(read);
  }, []);
  return team;
}
