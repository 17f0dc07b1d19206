import { useWords } from '../../../components/words';
import type { ToldFile } from '../../../lib/files/team-round';
import { readable } from '../readable';

/** The files of a team's folder: whose each is, its last change, what became of it, and the button that sets it aside. */
export function TeamFiles({ files, onAside }: { files: ToldFile[]; onAside: (name: string, isAside: boolean) => void }) {
  const words = useWords();
  const { say } = words;
  if (files.length === 0) return null;
  return (
    <table>
      <caption>{say('team_members')}</caption>
      <thead>
        <tr>
          {['member', 'file', 'changed', 'state', 'do'].map((column) => (
            <th key={column} scope="col">
              {say(`team_column_${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {files.map(({ name, member, outcome, exportedAt, isAhead }) => (
          <tr key={name}>
            <td>{member ? member.name || member.id : '–'}</td>
            <th scope="row">{name}</th>
            <td>{exportedAt === null ? '–' : readable(exportedAt, words)}</td>
            <td>
              {say(`team_file_${outcome}`)} {isAhead && say('team_file_ahead')}
            </td>
            <td>
              <button
                type="button"
                aria-label={say('word_pair', [say(outcome === 'aside' ? 'team_back' : 'team_aside'), name])}
                onClick={() => onAside(name, outcome !== 'aside')}
              >
                {say(outcome === 'aside' ? 'team_back' : 'team_aside')}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
