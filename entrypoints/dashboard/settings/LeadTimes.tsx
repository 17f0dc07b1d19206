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
          <label key={lead} className="field">
            <span>{say('dash_lead_days', [say(`lead_${lead}`)])}</span>
            <input
              type="number"
              min={1}
              max={LONGEST}
              value={leadDays[lead] ?? ''}
              onChange={({ target }) => {
                const { [lead]: _before, ...others } = leadDays;
                const days = target.valueAsNumber;
                onChange(Number.isInteger(days) && days >= 1 && days <= LONGEST ? { ...others, [lead]: days } : others);
              }}
            />
          </label>
        ))}
      </div>
    </section>
  );
}
