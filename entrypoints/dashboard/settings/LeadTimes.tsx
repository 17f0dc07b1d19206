import { useId, useState } from 'react';
import { useWords } from '../../../components/words';
import { type LeadDays, LEADS } from '../../../lib/candidature/backward-plan';

const LONGEST = 730;

/** How long the user counts for what takes long before Date 2; empty until they say so. */
export function LeadTimes({ leadDays, onChange }: { leadDays: LeadDays; onChange: (leadDays: LeadDays) => void }) {
  const { say } = useWords();
  return (
    <section className="card" aria-labelledby="lead-times">
      <h2 id="lead-times">{say('dash_leads')}</h2>
      <p>{say('dash_leads_what')}</p>
      <div className="field-pair">
        {LEADS.map((lead) => (
          <LeadField
            key={lead}
            label={say('dash_lead_days', [say(`lead_${lead}`)])}
            days={leadDays[lead]}
            onChange={(days) => {
              const { [lead]: _before, ...others } = leadDays;
              onChange(days === undefined ? others : { ...others, [lead]: days });
            }}
          />
        ))}
      </div>
    </section>
  );
}

/** What is typed stays as it is typed; what is no number of days is said, and kept by nobody. */
function LeadField({ label, days, onChange }: { label: string; days: number | undefined; onChange: (days: number | undefined) => void }) {
  const { say } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const why = useId();
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="number"
        min={1}
        max={LONGEST}
        step={1}
        value={typed ?? days ?? ''}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? why : undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          setWrong(!target.validity.valid);
          if (target.validity.valid) onChange(target.value === '' ? undefined : target.valueAsNumber);
        }}
        onBlur={() => !isWrong && setTyped(null)}
      />
      {isWrong && (
        <span id={why} role="alert" className="callout callout-warning">
          {say('dash_lead_wrong', [LONGEST])}
        </span>
      )}
    </label>
  );
}
