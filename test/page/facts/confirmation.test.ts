import { describe, expect, it } from 'vitest';
import { confirmationIn, offersSubmission } from '../../../lib/page/facts/confirmation';
import { wordsIn } from '../read-words';

describe('a button that submits', () => {
  it.each(['Soumettre votre candidature', 'Resoumettre', '→ Soumettre', '> Resoumettre le chapitre'])('%s', (words) => {
    expect(offersSubmission(wordsIn(`<button>${words}</button>`))).toBe(true);
  });

  it.each(['<button>Suivant</button>', '<button>Ne pas soumettre</button>', '<p>Soumettre votre candidature</p>'])('none: %s', (html) => {
    expect(offersSubmission(wordsIn(html))).toBe(false);
  });
});

describe('the dialog that asks to confirm a submission', () => {
  const ask = 'Confirmez-vous la soumission du chapitre ?';
  const read = (...lines: string[]) => confirmationIn(wordsIn(lines.map((line) => `<p>${line}</p>`).join('')));

  it.each([
    ['Libellé du chapitre : Sécurité des SI', 'Sécurité des SI'],
    ['Libellé du chapitre: Sécurité des SI', 'Sécurité des SI'],
    ['Libellé du chapitre :Sécurité des SI', 'Sécurité des SI'],
    ['Libellé du chapitre Sécurité des SI', 'Sécurité des SI'],
    ['Libellé du chapitre :</p><p>Sécurité des SI', 'Sécurité des SI'],
    ['Libellé du chapitre : SI : sécurité', 'SI : sécurité'],
    ['Chapitre : Sécurité des SI', null],
  ])('%s', (line, chapter) => {
    expect(read(ask, line, 'Autre ligne')?.chapter).toBe(chapter);
  });

  it.each([
    ['Nombre de preuves renseignées : 12', 12],
    ['Nombre de preuves renseignées: 12', 12],
    ['Nombre de preuves renseignées :12', 12],
    ['Nombre de preuves renseignées 12', 12],
    ['Nombre de preuves renseignées :</p><p>12', 12],
    ['Nombre de preuves : 12', null],
  ])('%s', (line, proofs) => {
    expect(read(ask, line)?.proofs).toBe(proofs);
  });

  it('is about a step or a chapter, and has its title', () => {
    expect(read('Soumission de l’étape 2', 'Confirmez-vous la soumission de l’étape ?')).toEqual({
      about: 'step',
      title: 'Soumission de l’étape 2',
      chapter: null,
      proofs: null,
    });
    expect(read('Avant la confirmation de la soumission', 'Confirmation de la soumission', ask)).toMatchObject({
      about: 'chapter',
      title: 'Confirmation de la soumission',
    });
    expect(read(ask)?.title).toBe('');
    expect(read('Soumission de l’étape 2')).toBeNull();
  });
});
