import { saysHour } from '../../../lib/segur/dates';
import { DISPOSITIFS, type DispositifName } from '../../../lib/segur/dispositifs';
import { DATE_NAMES, type DateName } from '../../../lib/segur/official-dates';
import type { UserDateRow } from '../../../lib/store/user-rows';
import { saidDate } from '../../../components/said-dates';
import { LAST_DAY } from '../../../lib/reading/limits';
import { useWords } from '../../../components/words';

/** The three official dates of each dispositif with their source, and the user's own date where it differs. `onSet`: null goes back to the calendar. */
export function CalendarDates({
  userDates,
  onSet,
}: {
  userDates: UserDateRow[];
  onSet: (dispositif: DispositifName, date: DateName, at: string | null) => void;
}) {
  const { say } = useWords();
  return (
    <section className="card" aria-labelledby="calendar">
      <h2 id="calendar">{say('dash_settings_calendar')}</h2>
      <p>{say('dash_calendar_intro')}</p>
      <div className="dash-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('dash_calendar_date')}</th>
              <th scope="col">{say('dash_calendar_official')}</th>
              <th scope="col">{say('dash_calendar_yours')}</th>
            </tr>
          </thead>
          {(Object.keys(DISPOSITIFS) as DispositifName[]).map((dispositif) => (
            <tbody key={dispositif}>
              <tr>
                <th scope="rowgroup" colSpan={3}>
                  {DISPOSITIFS[dispositif].label}
                </th>
              </tr>
              {DATE_NAMES.map((date) => (
                <DateLine
                  key={date}
                  dispositif={dispositif}
                  date={date}
                  yours={userDates.find((row) => row.dispositif === dispositif && row.date === date)?.at ?? null}
                  onSet={(at) => onSet(dispositif, date, at)}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}

function DateLine({
  dispositif,
  date,
  yours,
  onSet,
}: {
  dispositif: DispositifName;
  date: DateName;
  yours: string | null;
  onSet: (at: string | null) => void;
}) {
  const words = useWords();
  const { say } = words;
  const { label } = DISPOSITIFS[dispositif];
  const official = DISPOSITIFS[dispositif].calendar[date];
  const what = `${label}, ${say(`word_${date}`)}`;
  return (
    <tr>
      <td>{say(`word_${date}`)}</td>
      <td>
        {official ? (
          <>
            <p>{saidDate(official.at, words)}</p>
            <p className="small">
              {say('panel_source', [official.source])}
              {official.confidence === 'secondary' && ` ${say('dash_calendar_secondary')}`}
            </p>
          </>
        ) : (
          <p className="small">{say('dash_calendar_unknown')}</p>
        )}
      </td>
      <td>
        <div className="date-input">
          <input
            type="datetime-local"
            max={`${LAST_DAY}T23:59`}
            aria-label={say('dash_calendar_your_date', [what])}
            value={yours === null ? '' : saysHour(yours) ? yours : `${yours}T12:00`}
            onChange={({ target }) => onSet(target.value === '' ? null : target.value.slice(0, 16))}
          />
          {yours !== null && (
            <button type="button" className="link" aria-label={say('dash_calendar_back_one', [what])} onClick={() => onSet(null)}>
              {say('dash_calendar_back')}
            </button>
          )}
        </div>
      </td>
    </tr>
  );
}
