/** Everything that can be searched, in words. Pure. */
import { nameOf, purposeOf } from '../../components/candidature-name';
import { titleOf } from '../../components/item-title';
import { saidDate } from '../../components/said-dates';
import type { Words } from '../../components/words';
import { proofLines } from '../../lib/candidature/proofs';
import type { Entry, EntryKind } from '../../lib/candidature/search';
import { LINKS, type LinkName } from '../../lib/segur/links';
import type { DossierNow } from '../../lib/store/dossiers';
import { ruleFacts } from '../dashboard/rules/rules';
import type { Place } from './place';

const ORDER: readonly EntryKind[] = ['candidature', 'item', 'proof', 'note', 'date', 'rule', 'link'];

/** Candidatures with their items, proofs, notes and dates, those put aside last; then rules and links. */
export function entriesOf(dossiers: readonly DossierNow[], words: Words): Entry<Place>[] {
  const open = [...dossiers].sort((a, b) => Number(a.dossier.candidature.archived) - Number(b.dossier.candidature.archived));
  const entries = [...open.flatMap((known) => ofDossier(known, words)), ...ofRules(words), ...ofLinks(words)];
  return ORDER.flatMap((kind) => entries.filter((entry) => entry.kind === kind));
}

function ofDossier({ dossier, items, deadlines }: DossierNow, words: Words): Entry<Place>[] {
  const { candidature } = dossier;
  const { number, names } = candidature;
  const name = nameOf(candidature, words);
  const detail = [...new Set([purposeOf(candidature, words), number, ...names])].filter(Boolean);
  return [
    { kind: 'candidature', number, title: name, detail, where: { to: 'candidature', number } },
    ...items.flatMap((item): Entry<Place>[] => {
      const title = titleOf(item, words.say);
      const where: Place = { to: 'item', number, key: item.key };
      const own: Entry<Place> = { kind: 'item', number: '', title, detail: [name, item.initials].filter(Boolean), where };
      return item.note ? [own, { kind: 'note', number: '', title: item.note, detail: [title, name], where }] : [own];
    }),
    ...ofProofs(dossier, name, words),
    ...deadlines.map(
      ({ date, at }): Entry<Place> => ({
        kind: 'date',
        number: '',
        title: `${words.say(`word_${date}`)} · ${saidDate(at, words)}`,
        detail: [name, at.slice(0, 10)],
        where: { to: 'candidature', number },
      }),
    ),
  ];
}

function ofProofs(dossier: DossierNow['dossier'], name: string, { say }: Words): Entry<Place>[] {
  const { number } = dossier.candidature;
  const proofs = dossier.chapters.flatMap((chapter) => proofLines(dossier, chapter));
  return [
    ...proofs.map(({ chapter, proof, title, state, initials, own }): Entry<Place> => {
      return {
        kind: 'proof',
        number: proof,
        title: title ?? '',
        detail: [say(`word_proof_${state.replace('-', '_')}`), chapter, name, initials, own?.fileName ?? ''].filter(Boolean),
        where: { to: 'proof', number, chapter, proof, isZone: true },
      };
    }),
    ...dossier.proofs
      .filter(({ note, deleted }) => note !== '' && !deleted)
      .map(({ chapter, proof, note }): Entry<Place> => {
        const isZone = proofs.some((line) => line.chapter === chapter && line.proof === proof);
        const detail = [proof, chapter, name].filter(Boolean);
        return { kind: 'note', number: '', title: note, detail, where: { to: 'proof', number, chapter, proof, isZone } };
      }),
  ];
}

function ofRules({ say }: Words): Entry<Place>[] {
  return ruleFacts(say).map(({ id, title, source }) => ({
    kind: 'rule',
    number: id,
    title,
    detail: [source],
    where: { to: 'rule', id },
  }));
}

function ofLinks({ say }: Words): Entry<Place>[] {
  return (Object.keys(LINKS) as LinkName[]).map((name) => {
    const { href } = LINKS[name];
    return { kind: 'link', number: '', title: say(`link_${name}`), detail: [href], where: { to: 'link', href } };
  });
}
