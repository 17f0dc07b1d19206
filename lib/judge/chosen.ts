/** Which question or which proof files were chosen for. Pure. */
import type { Choice } from '../page/form/chosen-files';
import type { PageRead } from '../page/read';
import type { ChosenFiles } from '../rules/rule';

/** Which question or which requirement the chosen files are for; those of neither are left out. */
export function chosenFor({ elements, proofZones }: PageRead, choices: readonly Choice[]): ChosenFiles[] {
  return choices.flatMap(({ at, files }) => {
    const field = elements.findIndex(({ controls, anchor }) => controls.includes(at) || anchor.contains(at));
    const zone = proofZones.find((each) => isForZone(each, at));
    if (field < 0 && !zone) return [];
    return [{ field: field < 0 ? null : field, requirement: zone?.requirement ?? null, proof: zone?.proof ?? null, files }];
  });
}

/** Whether files chosen there are for that drop zone. */
export function isForZone({ zone, input }: PageRead['proofZones'][number], at: Element): boolean {
  return input === at || zone.contains(at);
}
