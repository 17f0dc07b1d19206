import { isForZone } from '../../lib/judge/chosen';
import type { ChapterProofs } from '../../lib/judge/proof-spots';
import type { Judged } from '../../lib/judge/judge';
import { placesOf, toldApart } from '../../lib/judge/dismissal';
import { type FormRead, leftOnForm } from '../../lib/judge/left-on-form';
import { withOpener } from '../../lib/hints/opener';
import type { HintedField, HintedPage } from '../../lib/hints/hinted';
import type { Finding } from '../../lib/reading/reading';
import type { Say } from '../../lib/rules/rule';

/** The page as the layer takes it: its fields, then the drop zones of its proofs, with the findings about them pointing there. */
export function hintedPage({ page, findings, atZones, proofs, chosen }: Judged, forms: readonly FormRead[] | null, say: Say): HintedPage {
  const { reading, elements, proofZones } = page;
  const keys = toldApart([...placesOf(reading.fields), ...proofZones.map(({ requirement, proof }) => `proof|${proof ?? requirement}`)]);
  const fields = elements.map((element, id): HintedField => ({ ...withOpener(element), key: keys[id] ?? '' }));
  const zones = proofZones.map(({ zone, input }, place): HintedField => {
    const controls = [input ?? zone];
    return withOpener({ key: keys[fields.length + place] ?? '', controls, anchor: zone, describe: controls });
  });
  const fieldOf = (zone: number | null) => (zone === null ? null : fields.length + zone);
  const chosenZone = ({ label }: Finding) => {
    const place = proofZones.findIndex((zone) => zone.requirement === label && chosen.some(({ at }) => isForZone(zone, at)));
    return place < 0 ? null : place;
  };
  const spots = (list: ChapterProofs['redo']) => list.map(({ proof, zone }) => ({ proof, field: fieldOf(zone) }));
  const onForm = leftOnForm(forms, reading, findings);
  return {
    ...(onForm !== undefined && { onForm }),
    ...(proofs && { proofs: { ...proofs, redo: spots(proofs.redo), missing: spots(proofs.missing) } }),
    findings: atZones.map(({ finding, zone }) => ({
      ...finding,
      field: finding.field ?? fieldOf(zone ?? chosenZone(finding)),
    })),
    fields: [...fields, ...zones],
    missing: reading.missing.map((fact) => say(`hint_fact_${fact}`)),
    beforeSubmitting: reading.confirmation !== null || reading.offersSubmission === true,
  };
}
