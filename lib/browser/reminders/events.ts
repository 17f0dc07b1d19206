/** What happened on Convergence that the user must act on: a chapter to modify, a convention to sign. Pure. */
import type { CandidatureRow, ChapterRow, HistoryRow } from '../../store/rows';

/** An event to say once. `chapter` is "" for a convention. */
export interface ToAct {
  /** Made of the domain; a chapter that is to be modified a second time has another key. */
  key: string;
  kind: 'to-modify' | 'to-sign';
  number: string;
  product: string;
  chapter: string;
}

/** What is to be acted on now, by what was last read of candidatures that are neither archived nor deleted. */
export function toActOn(candidatures: CandidatureRow[], chapters: ChapterRow[], history: HistoryRow[]): ToAct[] {
  const open = candidatures.filter(({ archived, deleted }) => !archived && !deleted);
  return open.flatMap((row): ToAct[] => {
    const { number } = row;
    const product = row.names[0] ?? row.product?.name ?? number;
    const toModify = chapters.filter((chapter) => chapter.number === number && chapter.status === 'to-modify');
    const toSign = row.convention?.state === 'to-sign';
    return [
      ...toModify.map(({ name }): ToAct => {
        const since = history.filter((line) => line.number === number && line.name === name && line.status === 'to-modify');
        const last =
          since
            .map(({ at }) => at)
            .sort()
            .at(-1) ?? '';
        return { key: `to-modify:${number}:${name}:${last}`, kind: 'to-modify', number, product, chapter: name };
      }),
      ...(toSign ? [{ key: `to-sign:${number}`, kind: 'to-sign' as const, number, product, chapter: '' }] : []),
    ];
  });
}
