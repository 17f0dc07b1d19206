import { describe, expect, it } from 'vitest';
import { requirementsIn } from '../../../lib/page/facts/requirements';
import { wordsIn } from '../read-words';

/** The states of the proofs of one requirement with three, in whose first zone this HTML stands. */
function read(zone: string, after = '') {
  const [requirement] = requirementsIn(
    wordsIn(`
      <div>SC.SSI/GEN.15 1/3 complété</div><h3>SC.SSI/GEN.15 - Tracer</h3><p>Scénario de conformité</p><p>SC.SSI/GEN.15.01</p>
      <div class="p"><h4>Preuve</h4><p>SC.SSI/GEN.15.01.01</p>${zone}</div>
      <div class="p"><h4>Preuve</h4><p>SC.SSI/GEN.15.01.02</p><p>capture.png</p></div>
      <div class="p"><h4>Preuve</h4><p>SC.SSI/GEN.15.01.03</p><label>Parcourir <input type="file"></label></div>
      ${after}<button>Soumettre le chapitre</button><p>Aucun fichier à signaler. Conforme</p>`),
  );
  const [first, ...others] = requirement?.proofStates ?? [];
  expect(others.map(({ state }) => state)).toEqual(['loaded', 'missing']);
  return { state: first?.state, reason: first?.reason, requests: requirement?.requests };
}
const input = '<div><p>Glissez-déposez votre fichier ici</p><p>ou</p><button>Parcourir</button><input type="file" hidden></div>';

describe('the state of a proof is what its own zone says', () => {
  it.each([
    ['missing', input],
    ['missing', '<input type="file">'],
    ['missing', '<p>Aucun fichier chargé</p>'],
    ['missing', '<input type="url" aria-label="Lien">'],
    ['missing', '<label>Lien <input></label>'],
    ['missing', `${input}<p>Les formats autorisés sont : PNG, PDF.</p><p>Exemple : modele.pdf</p>`],
    ['loaded', `${input}<p><a href="#">note_v2.pdf</a></p>`],
    ['loaded', `${input}<ul><li>SC.SSI/GEN.15.01.03.pdf (640 Ko) <button>Supprimer</button></li></ul>`],
    ['loaded', '<table><tr><td>SC-SSI-GEN.15.01.02_trace.png</td><td>12/11/2026</td></tr></table>'],
    ['loaded', '<input type="url" value="https://example.com/rapport" aria-label="Lien">'],
    ['loaded', '<a href="https://example.com/1">https://example.com/1</a>'],
    ['loaded', '<p>Lien : <a href="https://example.com/1">https://example.com/1</a></p>'],
    ['loaded', '<p>Preuve importée depuis Gazelle</p>'],
    ['loaded', '<p>● Chargée</p>'],
    ['loaded', '<span>Statut : Soumise</span>'],
    ['loaded', `<p><a href="#">Voir l'historique des demandes de modification</a></p><p>note.pdf</p>`],
    ['conform', '<span class="badge">Conforme</span><p>note.pdf</p>'],
    ['conform', '<p>Statut de la preuve : Validée</p><p>note.pdf</p>'],
    ['conform', '<p>✓ Conforme</p><p>note.pdf</p>'],
    ['to-redo', '<span>À modifier</span><p>note.pdf</p>'],
    ['to-redo', '<p>État : Non conforme</p><p>note.pdf</p>'],
    ['to-redo', '<p>⚠ Non conforme</p><p>note.pdf</p>'],
    ['unknown', '<p>Voir https://example.com/aide</p>'],
    ['unknown', '<p>Une preuve est attendue ici.</p>'],
    ['unknown', ''],
  ])('%s: %s', (state, zone) => {
    expect(read(zone)).toMatchObject({ state, reason: null });
  });
});

describe('a request for a modification', () => {
  it.each([
    ['<p>Demande de modification : La date ne se voit pas.</p>', 'La date ne se voit pas.', null, null],
    ['<p><b>Demande de modification</b></p><p>La date ne se voit pas.</p>', 'La date ne se voit pas.', null, null],
    [
      '<h5>Demande de modification n°2 du 17/11/2026</h5><blockquote>Fichier illisible.</blockquote>',
      'Fichier illisible.',
      2,
      '2026-11-17',
    ],
    ['<p>2e demande de modification (17 novembre 2026) : refaire la capture</p>', 'refaire la capture', 2, '2026-11-17'],
    [
      '<dl><dt>Demande de modification</dt><dd>La capture est coupée. Ajoutez l’en-tête.</dd></dl>',
      'La capture est coupée. Ajoutez l’en-tête.',
      null,
      null,
    ],
    ['<div role="alert"><strong>Modification demandée :</strong> ajoutez la version</div>', 'ajoutez la version', null, null],
    ['<p>Motif du refus : voir SC.SSI/GEN.15.01.02</p>', 'voir SC.SSI/GEN.15.01.02', null, null],
  ])('asks again: %s', (said, reason, round, on) => {
    expect(read(`${said}<p>note.pdf</p>`)).toEqual({
      state: 'to-redo',
      reason,
      requests: [{ proof: 'SC.SSI/GEN.15.01.01', round, on, words: reason }],
    });
  });

  it.each([
    '<p>Demande de modification n° 1 du 03/11/2026 (traitée) : Illisible.</p><p>note.pdf</p>',
    '<p>note.pdf</p><h5>Historique des demandes de modification</h5><p>Demande de modification n° 1 : Illisible.</p>',
    '<p>Demande de modification : Illisible.</p><p>note.pdf</p><span>Soumise</span>',
  ])('is no longer open: %s', (said) => {
    const { state, reason, requests } = read(said);
    expect([state, reason, requests?.[0]?.words]).toEqual(['loaded', null, 'Illisible.']);
  });

  it.each(['<h3>Demande de modification</h3>', '<strong>Demandes de modification :</strong>'])('is found under one title: %s', (title) => {
    const [requirement] = requirementsIn(
      wordsIn(`<div>${title}<ul><li>INS.02.01.02 : coupée</li><li>Preuve INS.02.01.01 – illisible</li></ul></div><p>INS.02 2/2 complétés</p>
        <p>INS.02.01</p><p>INS.02.01.01</p><p>note.pdf</p><p>INS.02.01.02</p><p>autre.pdf</p>`),
    );
    expect(requirement?.proofStates.map(({ state, reason }) => [state, reason])).toEqual([
      ['to-redo', 'illisible'],
      ['to-redo', 'coupée'],
    ]);
  });

  it('is found in a list above the zones by the proof that it names', () => {
    const [requirement] = requirementsIn(
      wordsIn(
        `<p>Demande de modification pour INS.02.01.01 : illisible</p><p>INS.02 1/1 complété</p><p>INS.02.01</p><p>INS.02.01.01</p><p>note.pdf</p>`,
      ),
    );
    expect(requirement?.proofStates).toEqual([{ proof: 'INS.02.01.01', state: 'to-redo', reason: 'illisible' }]);
  });
});
