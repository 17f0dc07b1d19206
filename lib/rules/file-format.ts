import { sameExtension } from '../reading/file-name';
import { plain } from '../reading/text';
import type { Complaint, PageRule } from './rule';
import { dropZones, extensionOf, type DropZone } from './terms/drop-zone';

/** A file whose extension the page does not announce; a zip may be invited by the sentence next to it, which contradicts the list. */
export const fileFormat: PageRule = {
  id: 'file-format',
  severity: 'error',
  source: 'Guide DUI, Étape 2 : « Les formats autorisés sont »',
  confidence: 'stated',
  checkPage: (context) => dropZones(context).flatMap((zone) => complaint(zone) ?? []),
};

function complaint({ place, rule, help, names }: DropZone): Complaint | undefined {
  if (rule.extensions.length === 0) return;
  const allowed = rule.extensions.join(', ');
  const taken = rule.extensions.map(sameExtension);
  const refused = names.filter((name) => !/(…|\.\.\.)$/.test(name) && !taken.includes(extensionOf(name) ?? ''));
  const invited = (name: string) => extensionOf(name) === 'zip' && plain(help).includes('archive zip');
  const wrong = refused.filter((name) => extensionOf(name) && !invited(name));
  if (wrong.length > 0) return { ...place, message: 'refused', data: [wrong.join(', '), allowed] };
  if (refused.some(invited)) return { ...place, message: 'zip', data: [allowed], severity: 'warning' };
  if (refused[0]) return { ...place, message: 'noExtension', data: [refused[0], allowed], severity: 'warning', incomplete: true };
}
