import { useState } from 'react';
import { useWords } from '../../components/words';

/** What became of asking for the page's structure. */
type Asked = { html: string } | 'none' | null;

/** « Signaler une page mal lue »: shows the blanked structure of the page before it is saved as a file; nothing is sent. `onAsk` gives the HTML, null when the page has gone. */
export function PageReport({ onAsk, onSave }: { onAsk: () => Promise<string | null>; onSave: (html: string) => void }) {
  const { say } = useWords();
  const [asked, setAsked] = useState<Asked>(null);
  if (asked === null) {
    const ask = async () => {
      const html = await onAsk();
      setAsked(html === null ? 'none' : { html });
    };
    return (
      <button type="button" className="link" data-report onClick={() => void ask()}>
        {say('panel_report_page')}
      </button>
    );
  }
  if (asked === 'none') return <p>{say('panel_report_none')}</p>;
  return (
    <section aria-label={say('panel_report_page')}>
      <p>{say('panel_report_why')}</p>
      <textarea className="report-preview" aria-label={say('panel_report_preview')} readOnly rows={8} value={asked.html} />
      <div className="buttons">
        <button type="button" data-save onClick={() => onSave(asked.html)}>
          {say('panel_report_save')}
        </button>
        <button type="button" className="link" onClick={() => setAsked(null)}>
          {say('word_close')}
        </button>
      </div>
    </section>
  );
}
