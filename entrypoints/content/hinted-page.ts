import { isForZone } from '../../lib/judge/chosen';
import { placesOf, toldApart } from '../../lib/judge/dismissal';
import { type FormRead, leftOnForm } from '../../lib/judge/left-on-form';
import { withOpener } from '../../lib/hints/opener';
import type { HintedField, HintedPage } from '../../lib/hints/hinted';
import type { Choice } from '../../lib/page/form/chosen-files';
import type { PageRead } from '../../lib/page/read';
import type { Finding } from '../../lib/reading/reading';
import type { Say } from '../../lib/rules/rule';

/** The page as the layer takes it: its fields, then the drop zones of its proofs, with the findings about them pointing there. */
export function hintedPage(
  { reading, elements, proofZones }: PageRead,
  findings: readonly Finding[],
  choices: readonly Choice[],
  forms: readonly FormRead[] | null,
  say: Say,
): HintedPage {
  const keys = toldApart([...placesOf(reading.fields), ...proofZones.map(({ requirement }) => `proof|${requirement}`)]);
  const fields = elements.map((element, id): HintedField => ({ ...withOpener(element), key: keys[id] ?? '' }));
  const zones = proofZones.map(({ zone, input }, place): HintedField => {
    const controls = [input ?? zone];
    return withOpener({ key: keys[fields.length + place] ?? '', controls, anchor: zone, describe: controls });
  });
  const zoneOf = ({ field, label }: Finding) => {
    const place = proofZones.findIndex((zone) => zone.requirement === label && choices.some(({ at }) => isForZone(zone, at)));
    return field === null && place >= 0 ? fields.length + place : field;
  };
  const onForm = leftOnForm(forms, reading, findings);
  return {
    ...(onForm !== undefined && { onForm }),
    findings: findings.map((finding) => ({ ...finding, field: zoneOf(finding) })),
    fields: [...fields, ...zones],
    missing: reading.missing.map((fact) => say(`hint_fact_${fact}`)),
    beforeSubmitting: reading.confirmation !== null || reading.offersSubmission === true,
  };
}
