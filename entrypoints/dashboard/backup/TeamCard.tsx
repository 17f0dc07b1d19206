import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { nameOfPlace } from '../../team/note-name';
import { useWords } from '../../../components/words';
import { db } from '../../../lib/store/db';
import { canKeepFolder, chooseFolderToKeep } from '../../copy/kept-folder';
import { forgetTeam, type TeamMemory } from '../../team/memory';
import { giveOut, roundNow, setAside, takeIn } from '../../team/rounds';
import { useTeam } from '../../team/useTeam';
import { TeamFiles } from './TeamFiles';

/** A team's folder: chosen once, or taken in and given out by hand; its members and what came from them. */
export function TeamCard({ onFailed }: { onFailed: (error: unknown) => void }) {
  const { say } = useWords();
  const team = useTeam();
  const [isBusy, setBusy] = useState(false);
  const run = (work: () => Promise<unknown>) => {
    setBusy(true);
    void work()
      .catch(onFailed)
      .finally(() => setBusy(false));
  };
  if (team === null) return null;
  const { memory, folder } = team;
  const choose = async () => {
    if (await chooseFolderToKeep('team')) await roundNow();
  };
  const move = async (name: string, isAside: boolean) => {
    await setAside(name, isAside);
    if (folder !== null) await roundNow();
  };
  return (
    <section className="card" aria-labelledby="team" aria-busy={isBusy || undefined}>
      <h2 id="team">{say('team_title')}</h2>
      <p>{say(canKeepFolder ? 'team_what' : 'team_what_by_hand')}</p>
      <p className="small">{say('team_before')}</p>
      {folder !== null && <p role="status">{say(`team_${memory.state}`, [folder])}</p>}
      {canKeepFolder ? (
        <div className="buttons">
          {folder !== null && (
            <button type="button" onClick={() => run(roundNow)}>
              {say(memory.state === 'asleep' ? 'team_wake' : 'team_now')}
            </button>
          )}
          <button type="button" onClick={() => run(choose)}>
            {say(folder === null ? 'team_choose' : 'team_choose_other')}
          </button>
          {folder !== null && (
            <button type="button" onClick={() => run(forgetTeam)}>
              {say('team_forget')}
            </button>
          )}
        </div>
      ) : (
        <>
          <label className="field">
            <span>{say('team_take')}</span>
            <input
              type="file"
              ref={(input) => input?.setAttribute('webkitdirectory', '')}
              onChange={({ target }) => {
                const files = [...(target.files ?? [])];
                target.value = ''; // the same folder can be opened again
                run(() => takeIn(files));
              }}
            />
          </label>
          <div className="buttons">
            <button type="button" onClick={() => run(giveOut)}>
              {say('team_give')}
            </button>
          </div>
        </>
      )}
      <TeamFiles files={memory.files} onAside={(name, isAside) => run(() => move(name, isAside))} />
      <TeamNews news={memory.news} />
    </section>
  );
}

/** The last notes of others: who noted what. */
function TeamNews({ news }: Pick<TeamMemory, 'news'>) {
  const { say } = useWords();
  const titles = useLiveQuery(async () => new Map((await db.items.toArray()).map(({ key, own }) => [key, own?.title ?? null])));
  if (news.length === 0 || titles === undefined) return null;
  return (
    <>
      <h3>{say('team_news')}</h3>
      <ul>
        {news.map(({ place, version }) => (
          <li key={`${version.by} ${version.at} ${place}`}>
            {say('team_noted', [version.name || version.by, nameOfPlace(place, titles, say)])}
          </li>
        ))}
      </ul>
    </>
  );
}
