import { LONGEST_INITIALS } from '../../../lib/reading/limits';
import { LeadTimes } from './LeadTimes';
import type { Managed } from '../../../lib/browser/managed';
import type { Settings } from '../../../lib/browser/settings';
import { Keys } from '../../../components/Keys';
import { SavedField } from '../../../components/SavedField';
import { useWords } from '../../../components/words';

const REMINDERS = [60, 30, 14, 7, 3, 1, 0];
const CHOICES = {
  language: ['auto', 'fr', 'en'],
  theme: ['auto', 'light', 'dark'],
  markers: ['discreet', 'normal', 'strong'],
  bar: ['shown', 'hidden'],
} as const;

/** The user's choices; each is saved as soon as it is made. What the organisation has fixed is shown, and said to be. */
export function SettingsForm({
  settings,
  managed,
  mayNotify,
  panelKeys,
  onChange,
  onAskNotify,
}: {
  settings: Settings;
  managed: Managed;
  mayNotify: boolean;
  panelKeys: string;
  onChange: (change: Partial<Omit<Settings, 'version'>>) => void;
  onAskNotify: () => void;
}) {
  const { say } = useWords();
  const choice = <Name extends keyof typeof CHOICES>(name: Name) => (
    <label className="field" key={name}>
      <span>{say(`dash_setting_${name}`)}</span>
      <select
        value={settings[name]}
        disabled={name === 'language' && managed.language !== null}
        onChange={({ target }) => onChange({ [name]: target.value })}
      >
        {CHOICES[name].map((value) => (
          <option key={value} value={value}>
            {say(`dash_${name}_${value}`)}
          </option>
        ))}
      </select>
      {name === 'language' && managed.language !== null && <span className="small">{say('dash_fixed')}</span>}
    </label>
  );
  const days = [...new Set([...REMINDERS, ...settings.reminderDays])].sort((a, b) => b - a);
  return (
    <>
      <section className="card" aria-labelledby="look">
        <h2 id="look">{say('dash_settings_look')}</h2>
        <div className="field-pair">{[choice('language'), choice('theme'), choice('markers'), choice('bar')]}</div>
      </section>
      <section className="card" aria-labelledby="reminders">
        <h2 id="reminders">{say('dash_settings_reminders')}</h2>
        {mayNotify ? (
          <p>{say('dash_notify_on')}</p>
        ) : (
          <>
            <p>{say('dash_notify_off')}</p>
            <div className="buttons">
              <button type="button" className="primary" onClick={onAskNotify}>
                {say('dash_notify_ask')}
              </button>
            </div>
          </>
        )}
        <fieldset className="ticks" disabled={managed.reminderDays !== null}>
          <legend>
            {say('dash_reminder_days')}
            {managed.reminderDays !== null && <span className="small"> {say('dash_fixed')}</span>}
          </legend>
          {days.map((day) => (
            <label key={day} className="tick">
              <input
                type="checkbox"
                checked={settings.reminderDays.includes(day)}
                onChange={({ target }) =>
                  onChange({
                    reminderDays: days.filter((other) => (other === day ? target.checked : settings.reminderDays.includes(other))),
                  })
                }
              />
              {day === 0 ? say('dash_reminder_same_day') : say(day === 1 ? 'dash_reminder_one_day' : 'dash_reminder_days_before', [day])}
            </label>
          ))}
        </fieldset>
      </section>
      <section className="card" aria-labelledby="you">
        <h2 id="you">{say('dash_settings_you')}</h2>
        <SavedField
          label={say('word_my_initials')}
          value={settings.initials}
          maxLength={LONGEST_INITIALS}
          onSave={(initials) => onChange({ initials: initials.trim() })}
        />
        <p className="small">{say('dash_initials_what')}</p>
      </section>
      <LeadTimes leadDays={settings.leadDays} onChange={(leadDays) => onChange({ leadDays })} />
      <section className="card" aria-labelledby="keys">
        <h2 id="keys">{say('dash_settings_keys')}</h2>
        <dl className="facts">
          <div>
            <dt>{say('command_open_panel')}</dt>
            <dd>{panelKeys === '' ? say('dash_no_keys') : <Keys keys={panelKeys} />}</dd>
          </div>
          <div>
            <dt>{say('dash_keys_next')}</dt>
            <dd>
              <Keys keys="Alt+Shift+S" />
            </dd>
          </div>
          <div>
            <dt>{say('dash_keys_bar')}</dt>
            <dd>
              <Keys keys="Alt+Shift+V" />
            </dd>
          </div>
        </dl>
        <p className="small">{say('dash_keys_where')}</p>
      </section>
    </>
  );
}
