import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, type EntryKind, searchOver } from '../../lib/candidature/search';

const entry = (kind: EntryKind, number: string, title: string, detail = ''): Entry<string> => ({
  kind,
  number,
  title,
  detail: detail.split(' · '),
  where: number || title,
});

const ENTRIES = [
  entry('candidature', 'RTPJTHIJVH', 'Éole 2.4', 'DUI vague 2'),
  entry('item', '', 'Envoyer les preuves à l’ANS', 'Éole 2.4'),
  entry('proof', 'INS.02.01.01', 'Afficher l’INS', 'Sécurité des SI · Éole 2.4'),
  entry('proof', 'INS.02.01.02', 'Imprimer', 'Sécurité des SI · Éole 2.4'),
  entry('proof', 'INS.02.01.011', 'Effacer', 'INS · Éole 2.4'),
  entry('note', '', 'Revoir la capture', 'INS.02.01.01 · Éole 2.4'),
  entry('rule', 'siret-format', 'SIRET mal écrit', 'INSEE'),
  entry('link', '', 'Assistance de Convergence', 'mailto:ans-support-convergence@esante.gouv.fr'),
];

const find = searchOver(ENTRIES);
const found = (sought: string) => find(sought).best.map(({ where }) => where);

describe('the search over everything', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['  ', []],
    ['---', []],
    ['INS.02.01.01', ['INS.02.01.01', 'INS.02.01.011', 'Revoir la capture']],
    ['ins_02-01 01', ['INS.02.01.01', 'INS.02.01.011', 'INS.02.01.02', 'Revoir la capture']],
    ['ins.02.01.0', ['INS.02.01.01', 'INS.02.01.02', 'INS.02.01.011', 'Revoir la capture']],
    ['rtpjthijvh', ['RTPJTHIJVH']],
    ['eole', ['RTPJTHIJVH', 'Envoyer les preuves à l’ANS', 'INS.02.01.01', 'INS.02.01.02', 'INS.02.01.011', 'Revoir la capture']],
    ['Œ', []],
    ['ans', ['Envoyer les preuves à l’ANS', 'Assistance de Convergence']],
    ['rev capt', ['Revoir la capture']],
    ['capt rev', ['Revoir la capture']],
    ['impri', ['INS.02.01.02']],
    ['primer', ['INS.02.01.02']],
    ['siret', ['siret-format']],
    ['siret-format', ['siret-format']],
    ['support', ['Assistance de Convergence']],
    ['nothing of it', []],
  ])('%j finds %j', (sought, places) => {
    expect(found(sought)).toEqual(places);
  });

  it('puts the start of a word before its middle, and the title before what else is told', () => {
    const some = [entry('item', '', 'Désactiver'), entry('item', '', 'Relire', 'activer'), entry('item', '', 'Activer')];
    expect(searchOver(some)('activer').best.map(({ title }) => title)).toEqual(['Activer', 'Relire', 'Désactiver']);
  });

  it('counts all that it finds, and shows the best of it', () => {
    const many = Array.from({ length: 200 }, (_, at) => entry('proof', `INS.${at}`, 'Capture'));
    const { best, total } = searchOver(many)('INS.150');
    expect([best[0]?.number, total]).toEqual(['INS.150', 1]);
    expect(searchOver(many)('capture')).toMatchObject({ total: 200, best: { length: 30 } });
  });

  it('an entry is found by its own number, whatever it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{2,4}(\.\d\d){1,3}$/), (number) => {
        expect(searchOver([...ENTRIES, entry('proof', number, '')])(number).best.map((each) => each.number)).toContain(number);
      }),
    );
  });
});
