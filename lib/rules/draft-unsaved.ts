import type { PageRule } from './rule';

/** The form says when its draft was saved: never, or before the last change. */
export const draftUnsaved: PageRule = {
  id: 'draft-unsaved',
  severity: 'info',
  source: 'Guide LGC, Étape 2 : Eligibilité',
  confidence: 'stated',
  kinds: ['step1-form', 'step2-form', 'edc-form'],
  checkPage({ reading: { progress }, lastEditedAt }) {
    if (!progress) return [];
    if (progress.draftSavedAt === null) return [{ message: 'never' }];
    return lastEditedAt && lastEditedAt > progress.draftSavedAt ? [{ message: 'older' }] : [];
  },
};
