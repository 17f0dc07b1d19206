import type { FieldReading, FileRule } from '../../reading/reading';
import { eachFileOnce, sameExtension } from '../../reading/file-name';
import type { RuleContext } from '../rule';

/** A place to drop files, of a form or of a requirement, with the files listed or chosen there. */
export interface DropZone {
  /** Where a finding stands: a field, else the requirement's id as a label. */
  place: { field: FieldReading } | { label: string };
  rule: FileRule;
  help: string;
  /** Names of the files listed on the page and of those just chosen, each once. */
  names: string[];
  /** Those just chosen, whose sizes are known. */
  chosen: { name: string; bytes: number }[];
}

/** The drop zones of a page whose file rule was read. A requirement's appears only while files are being chosen for it. */
export function dropZones({ reading, chosenFiles = [] }: RuleContext): DropZone[] {
  const ofFields = reading.fields.flatMap((field): DropZone[] => {
    if (!field.fileRule) return [];
    const chosen = chosenFiles.filter((each) => each.field === field.id).flatMap(({ files }) => files);
    return [zone({ field }, field.fileRule, field.value.split(' | '), chosen, field.help)];
  });
  const ofRequirements = chosenFiles.flatMap(({ requirement, files }): DropZone[] => {
    const asked = reading.requirements.find(({ id }) => id === requirement);
    return asked?.fileRule ? [zone({ label: asked.id }, asked.fileRule, [], files, null)] : [];
  });
  return [...ofFields, ...ofRequirements];
}

function zone(place: DropZone['place'], rule: FileRule, listed: string[], chosen: DropZone['chosen'], help: string | null): DropZone {
  const names = eachFileOnce([...listed, ...chosen.map(({ name }) => name)].filter((name) => name.trim() !== ''));
  return { place, rule, help: help ?? '', names, chosen };
}

/** The extension of a file's name, lower case, without the dot; null when it has none. */
export function extensionOf(name: string): string | null {
  const found = /\.([a-z0-9]{1,5})(?:\s*\([^)]*\))?\s*$/i.exec(name)?.[1];
  return found ? sameExtension(found.toLowerCase()) : null;
}
