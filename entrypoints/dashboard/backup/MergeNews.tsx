import type { CandidatureNews, NewsLine } from '../../../lib/files/merge-news';
import { nameOf } from '../../../components/candidature-name';
import { useWords } from '../../../components/words';
import { nameOfLine } from '../../../components/line-name';
import { valueOfLine } from './merge-words';

/** So many lines are told of one candidature, and so many candidatures of a file; the rest is counted. */
const TOLD = 8;
const TOLD_CANDIDATURES = 100;

/** What a merge would bring, candidature by candidature: how many of what, and which. */
export function MergeNews({ news }: { news: CandidatureNews[] }) {
  const words = useWords();
  const { say } = words;
  const untold = news.length - TOLD_CANDIDATURES;
  return (
    <ul className="merge-news">
      {news.slice(0, TOLD_CANDIDATURES).map(({ candidature, whole, lines }) => (
        <li key={candidature?.number ?? 'dates'}>
          <h4>{candidature ? `${nameOf(candidature, words)} (${candidature.number})` : say('dash_news_shared')}</h4>
          {whole && <p>{say(`dash_news_${whole}`)}</p>}
          <ul>
            {groupsOf(lines).map(({ subject, kind, count, told }) => (
              <li key={`${subject} ${kind}`}>
                {`${say(`dash_news_${subject}_${number(count)}`, [count])} ${say(`dash_news_${kind}_${number(count)}`)}`}
                {told.length > 0 && (
                  <ul className="names">
                    {told.map((line) => (
                      <li key={`${line.key} ${line.words}`}>
                        <ToldLine line={line} />
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
          {lines.length > TOLD && <p className="small">{say(`dash_news_more_${number(lines.length - TOLD)}`, [lines.length - TOLD])}</p>}
        </li>
      ))}
      {untold > 0 && <li>{say(`dash_news_candidatures_${number(untold)}`, [untold])}</li>}
    </ul>
  );
}

function ToldLine({ line }: { line: NewsLine }) {
  const words = useWords();
  const { say } = words;
  const { subject, before, after, initials } = line;
  const values = [before, after].map((value) => valueOfLine(line, value, words)).filter((value) => value !== '');
  const whose = initials !== '' && subject !== 'person' ? ` (${initials})` : '';
  return (
    <>
      {say('dash_news_line', [nameOfLine(line, say)])}
      {subject !== 'own' && subject !== 'aside' && ` : ${values.join(' → ')}`}
      {whose}
    </>
  );
}

interface Group {
  subject: NewsLine['subject'];
  kind: NewsLine['kind'];
  count: number;
  told: NewsLine[];
}

/** The lines by what they are about and what becomes of it, in their order. */
function groupsOf(lines: NewsLine[]): Group[] {
  const told = lines.slice(0, TOLD);
  const names = [...new Set(lines.map(({ subject, kind }) => `${subject} ${kind}`))];
  return names.flatMap((name) => {
    const members = lines.filter(({ subject, kind }) => `${subject} ${kind}` === name);
    const [first] = members;
    return first
      ? [{ subject: first.subject, kind: first.kind, count: members.length, told: told.filter((line) => members.includes(line)) }]
      : [];
  });
}

function number(count: number): 'one' | 'many' {
  return count === 1 ? 'one' : 'many';
}
