/** A file of the ANS in words. Pure. */
import type { AnsFile } from '../../../lib/candidature/rem/ans-file';
import type { Say } from '../../../lib/rules/rule';
import { DISPOSITIFS } from '../../../lib/segur/dispositifs';

/** « REM DUI vague 2, version 1.3 ». */
export function nameOfFile({ kind, about, version }: Pick<AnsFile, 'kind' | 'about' | 'version'>, say: Say): string {
  return say('files_version_of', [say(`files_kind_${kind}`, [saidDispositifs(about)]), version]);
}

/** « DUI vague 2, LGC vague 2 ». */
export function saidDispositifs(about: AnsFile['about']): string {
  return about.map((name) => DISPOSITIFS[name].label).join(', ');
}
