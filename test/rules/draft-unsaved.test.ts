import { draftUnsaved } from '../../lib/rules/draft-unsaved';
import { page, pageTable } from './table';

const form = (draftSavedAt: string | null) => page({ progress: { percent: 16, answered: 3, mandatory: 19, remaining: [], draftSavedAt } });

pageTable(draftUnsaved, [
  ['never', form(null), [['never', null]]],
  ['saved, nobody watches', form('2026-09-01T09:00'), []],
  ['saved, nothing changed since', form('2026-09-01T09:00'), [], { lastEditedAt: null }],
  ['saved before the last change', form('2026-09-01T09:00'), [['older', null]], { lastEditedAt: '2026-09-01T09:20' }],
  ['saved after the last change', form('2026-09-01T09:25'), [], { lastEditedAt: '2026-09-01T09:20' }],
  ['no progress printed', page(), []],
  ['a recap', { ...form(null), kind: 'step1-recap' }, []],
]);
