/** Which question or which proof files were chosen for, and which of them are there still. Pure. */
import { isSameFile } from '../reading/file-name';
import type { Choice } from '../page/form/chosen-files';
import * as native from '../page/dom/native';
import { flatParent } from '../page/dom/rendered';
import type { PageRead } from '../page/read';
import type { ChosenFiles } from '../rules/rule';

/** The choices without the files that the page has held or listed, and does no longer: they were taken away on the page. */
export function stillChosen(page: PageRead, choices: readonly Choice[]): Choice[] {
  return choices.flatMap(({ at, files }) => {
    const listed = listedFor(page, at);
    const isListed = (name: string) => listed.some((other) => isSameFile(name, other));
    const left = files
      .filter(({ name, isSeen }) => !isSeen || isListed(name))
      .map((file) => ({ ...file, isSeen: file.isSeen || isListed(file.name) }));
    return left.length > 0 ? [{ at, files: left }] : [];
  });
}

/** The files that the page holds or lists where these were chosen. */
function listedFor(page: PageRead, at: Element): string[] {
  const field = fieldOf(page, at);
  const { input, listed = [] } = page.proofZones.find((zone) => isForZone(zone, at)) ?? {};
  return [...(page.reading.fields[field]?.value.split(' | ') ?? []), ...[...(input?.files ?? [])].map(({ name }) => name), ...listed];
}

/** The question that an element is part of; else the only one that takes files in the smallest part of the page around both. -1 for none. */
function fieldOf({ reading, elements }: PageRead, at: Element): number {
  const own = elements.findIndex(({ controls, anchor }) => controls.includes(at) || anchor.contains(at));
  if (own >= 0) return own;
  const takers = reading.fields.flatMap(({ id, kind }) => (kind === 'file' ? [id] : []));
  for (let outer: Element | null = at; outer; outer = flatParent(outer)) {
    const around = outer;
    const inside = takers.filter((id) => elements[id]?.controls.some((control) => native.contains(around, control)));
    if (inside.length > 0) return inside.length === 1 ? (inside[0] ?? -1) : -1;
  }
  return -1;
}

/** Which question or which requirement the chosen files are for; those of neither are left out. */
export function chosenFor(page: PageRead, choices: readonly Choice[]): ChosenFiles[] {
  return choices.flatMap(({ at, files }) => {
    const field = fieldOf(page, at);
    const zone = page.proofZones.find((each) => isForZone(each, at));
    if (field < 0 && !zone) return [];
    return [{ field: field < 0 ? null : field, requirement: zone?.requirement ?? null, proof: zone?.proof ?? null, files }];
  });
}

/** Whether files chosen there are for that drop zone. */
export function isForZone({ zone, input }: PageRead['proofZones'][number], at: Element): boolean {
  return input === at || zone.contains(at);
}
