import { chaptersIn, totalsIn } from '../facts/cards';
import { requirementsIn } from '../facts/requirements';
import { hasLine, isCandidaturePage } from '../facts/title';
import { plain, said } from '../taught';
import { CANDIDATURE_FACTS, type Page, type Reader } from './reader';

const isEdc = (page: Page) =>
  /guichet editeur/.test(page.words.folded) && !/questionnaire d'evaluation\s?:\s?[\w -]+ vague/.test(page.words.folded);
const ONE_CHAPTER = /^(?:questionnaire d'evaluation ?:.*)?chapitre d'exigences? ?: ?\S/;

const isChapter = (page: Page) => hasLine(page, ONE_CHAPTER) && isCandidaturePage(page);
const isChapterList = (page: Page) =>
  !isChapter(page) &&
  (hasLine(page, /^chapitres? d'exigences?$/) ||
    (page.plainTitle.startsWith("questionnaire d'evaluation") && totalsIn(page.words) !== null)) &&
  (totalsIn(page.words) !== null || chaptersIn(page.words).length > 0) &&
  isCandidaturePage(page);

const listOf = (page: Page) => ({ reading: { chapters: chaptersIn(page.words), totals: totalsIn(page.words) } });

function chapterOf(page: Page) {
  const line = page.outline.tokens.find((token) => ONE_CHAPTER.test(plain(token.text)));
  const chapter = line ? said(line.text).replace(/^.*?chapitre d.exigences? ?: ?/i, '') : null;
  return { reading: { requirements: requirementsIn(page.words), chapter } };
}

/** Étape 3, the list of chapters. Source: guide DUI and guide LGC, Étape 3. */
export const chapterList: Reader = {
  kind: 'chapter-list',
  guichet: 'segur',
  step: 3,
  expects: [...CANDIDATURE_FACTS, 'deadlines', 'steps', 'chapters', 'totals'],
  detects: (page) => !isEdc(page) && isChapterList(page),
  read: listOf,
};

/** Étape 3, one chapter's requirements and proofs. */
export const chapter: Reader = {
  kind: 'chapter',
  guichet: 'segur',
  step: 3,
  expects: ['candidature', 'requirements'],
  detects: (page) => !isEdc(page) && isChapter(page),
  read: chapterOf,
};

/** The chapters of the EDC PSC counter. Source: guide DUI, « Preuves dérogatoires ». */
export const edcChapterList: Reader = {
  kind: 'edc-chapter-list',
  guichet: 'edc-psc',
  step: 2,
  expects: ['candidature', 'chapters', 'totals'],
  detects: (page) => isEdc(page) && isChapterList(page),
  read: listOf,
};

/** One chapter of the EDC PSC counter. */
export const edcChapter: Reader = {
  ...chapter,
  kind: 'edc-chapter',
  guichet: 'edc-psc',
  step: 2,
  detects: (page) => isEdc(page) && isChapter(page),
};
