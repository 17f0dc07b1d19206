import { SKINS } from './index.ts';

/** Pages that are still read wrong. The tests fail when one of them is read right, so that the lists only get shorter. */

/** "skin example" */
export const KNOWN_FAILURES: readonly string[] = [
  // A repeated group of one column, whose header is also the group's title: the second row is lost.
  'tables edc-form',
  // The last card has no action: the aside's first link is taken for it.
  'decoys chapters-lgc',
  'decoys edc-chapters-submitted',
  // The next cell of the layout's table is taken for the checkbox's help.
  'legacy charter',
  // The "[?]" after the colon is kept in a drop zone's label.
  'legacy step2-dui',
  'legacy step2-dui-blocks',
];

/** "skin without fact in example" */
export const KNOWN_ABSENCES: readonly string[] = [
  // A form whose heading lacks its dispositif, or that has no form at all, is taken for an unknown page instead of saying what is missing.
  ...SKINS.flatMap(({ name }) => ['dispositif', 'fields'].map((fact) => `${name} without ${fact} in step1-dui`)),
  'decoys without a chapter’s status in chapters-dui-mixed',
  "legacy without the label Êtes-vous le représentant d'un groupement d'éditeurs ? in step2-dui",
];
