import { useEffect, useState } from 'react';
import { useWords } from '../../components/words';
import type { Followed, WhatFollows } from '../../lib/judge/what-follows';
import { LONGEST_WORD, type Refusal } from '../../lib/reading/taught';
import { isValue } from '../../lib/reading/taught-words';
import { type Meaning, STATUS_WORDINGS, WORDINGS } from '../../lib/reading/wordings';
import { takeFocus } from '../hooks/take-focus';
import type { Teaching } from '../hooks/useTeaching';

const STATUSES = Object.keys(STATUS_WORDINGS) as Meaning[];

/** « Montrer à Cap »: the user shows a word of the page, sees what would follow from it, and has it learnt or not. `means`: null for a status, which is chosen. */
export function TeachWord({ means, teaching }: { means: Meaning | null; teaching: Teaching }) {
  const { say } = useWords();
  const [shown, setShown] = useState<'pointing' | { word: string } | null>(null);
  const about = means === null ? say('panel_teach_status') : WORDINGS[means];
  if (shown !== null && shown !== 'pointing')
    return <ShownWord means={means} first={shown.word} teaching={teaching} onClose={() => setShown(null)} />;
  const point = async () => {
    setShown('pointing');
    const word = await teaching.point();
    setShown(word === null ? null : { word: beforeValue(word) });
  };
  return (
    <>
      <button type="button" className="link" data-teach={means ?? 'status'} onClick={() => void point()}>
        {say('panel_teach')} <span className="unseen">{about}</span>
      </button>
      {shown === 'pointing' && <Pointing onKey={teaching.press} />}
    </>
  );
}

/** Hands the keys that point on to the page: the focus stays in the panel, where they would do something else. */
function Pointing({ onKey }: { onKey: (key: string) => void }) {
  const { say } = useWords();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!/^(?:Arrow(?:Down|Up|Left|Right)|Enter|Escape)$/.test(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      onKey(event.key);
    };
    addEventListener('keydown', pressed, { capture: true });
    return () => removeEventListener('keydown', pressed, { capture: true });
  }, [onKey]);
  return (
    <p className="small" role="status">
      {say('hint_point')}
    </p>
  );
}

function ShownWord({ means, first, teaching, onClose }: { means: Meaning | null; first: string; teaching: Teaching; onClose: () => void }) {
  const { say } = useWords();
  const [text, setText] = useState(first);
  const [refused, setRefused] = useState<Refusal['why'] | 'store' | null>(null);
  const word = text.trim();
  const follows = useFollows(word, means ?? 'to-complete', teaching); // of every status the same follows
  const spoilt = follows?.spoilt ?? [];
  const learn = async (meaning: Meaning) => {
    const refusal = await teaching.learn(word, meaning);
    if (refusal) setRefused(refusal.why);
    else onClose();
  };
  const learning = (meaning: Meaning, words: string) => (
    <button
      key={meaning}
      type="button"
      data-learn={meaning}
      disabled={spoilt.length > 0}
      onClick={() => void learn(meaning).catch(() => setRefused('store'))}
    >
      {words}
    </button>
  );
  return (
    <section aria-label={say('panel_teach')}>
      <label className="field">
        <span>{say('panel_teach_word')}</span>
        <input
          ref={takeFocus}
          value={text}
          maxLength={LONGEST_WORD}
          data-taught-word
          onChange={({ target }) => {
            setRefused(null);
            setText(target.value);
          }}
        />
      </label>
      <p>{means === null ? say('panel_teach_would_status', [word]) : say('panel_teach_would', [word, WORDINGS[means]])}</p>
      {follows && (
        <p className="small">{spoilt.length > 0 ? say('panel_teach_spoils', [listed(spoilt, say)]) : said(follows.appear, say)}</p>
      )}
      {refused && <p role="alert">{say(`panel_teach_refused_${refused}`)}</p>}
      <div className="buttons">
        {means === null ? STATUSES.map((each) => learning(each, WORDINGS[each])) : learning(means, say('panel_teach_learn'))}
        <button type="button" className="link" onClick={onClose}>
          {say('panel_teach_leave')}
        </button>
      </div>
    </section>
  );
}

type Say = ReturnType<typeof useWords>['say'];

function said(appear: readonly Followed[], say: Say): string {
  return appear.length === 0 ? say('panel_teach_follows_nothing') : say('panel_teach_follows', [listed(appear, say)]);
}

/** « le numéro de candidature : RTPJTHIJVH, les chapitres (2) »: each fact once; what a page prints of it where it is one, never our own word for it. */
function listed(facts: readonly Followed[], say: Say): string {
  const names = [...new Set(facts.map(({ fact }) => fact))];
  return names
    .map((name) => {
      const own = facts.filter(({ fact }) => fact === name);
      const [only] = own.length === 1 ? own : [];
      const printed = only && PRINTED.has(name) ? (only.after ?? only.before) : name === 'chapters' ? only?.about : null;
      const more = printed ? ` : ${printed}` : own.length > 1 ? ` (${own.length})` : '';
      return `${say(NAMED.has(name) ? `hint_fact_${name}` : 'panel_teach_fact_page')}${more}`;
    })
    .join(', ');
}

/** Facts that are read as they are printed. */
const PRINTED: ReadonlySet<string> = new Set(['candidature', 'dispositif', 'product', 'title']);

/** The facts that have a name of their own; the others are what the page is. */
const NAMED: ReadonlySet<string> = new Set([
  'candidature',
  'candidatures',
  'chapters',
  'convention',
  'deadlines',
  'dispositif',
  'fields',
  'product',
  'progress',
  'requirements',
  'steps',
  'totals',
]);

/** What would follow from a word, once it is no longer being changed; null while that is not known. */
function useFollows(word: string, means: Meaning, teaching: Teaching): WhatFollows | null {
  const [follows, setFollows] = useState<WhatFollows | null>(null);
  useEffect(() => {
    let isAsked = true;
    setFollows(null);
    if (word === '') return;
    const timer = setTimeout(() => {
      teaching.follows(word, means).then(
        (answer) => isAsked && setFollows(answer),
        () => {},
      );
    }, 300);
    return () => {
      isAsked = false;
      clearTimeout(timer);
    };
  }, [word, means, teaching]);
  return follows;
}

/** « Dossier n° » of « Dossier n° RTPJTHIJVH »: the words that announce a value; all of them where none do. */
function beforeValue(shown: string): string {
  const parts = shown.split(' ');
  const at = parts.findIndex(isValue);
  return at > 0 ? parts.slice(0, at).join(' ') : shown;
}
