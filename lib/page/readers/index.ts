import { chapter, chapterList, edcChapter, edcChapterList } from './chapters';
import { convention } from './convention';
import { edcForm, step1Form, step1Recap, step2Form, step2Recap } from './forms';
import { catalogue, demarcheList } from './lists';
import { charter, dashboard, demarcheChoice, parcours, productForm, productRecap, productSheet } from './prerequisites';
import type { Reader } from './reader';

/** Every reader; a page is read by the first that detects it. Tests see to it that exactly one does. */
export const READERS: readonly Reader[] = [
  step1Recap,
  step2Recap,
  chapterList,
  chapter,
  edcChapterList,
  edcChapter,
  convention,
  step1Form,
  step2Form,
  edcForm,
  dashboard,
  demarcheList,
  demarcheChoice,
  catalogue,
  charter,
  productForm,
  productRecap,
  productSheet,
  parcours,
];
