import { describe, expect, it } from 'vitest';
import { fileRuleIn } from '../../../lib/page/form/file-rule';
import { fieldsIn, formIn } from '../read-words';

describe('a drop zone is what is drawn', () => {
  it.each([
    // Dropzone: its input stands at the end of the body.
    '<div><p>Attestation *</p><div class="dropzone"><div class="dz-message"><button type="button">Déposez vos fichiers ici ou cliquez pour parcourir</button></div></div></div><button>Suivant</button><input type="file" tabindex="-1" style="visibility:hidden;position:absolute;top:0;left:0;height:0;width:0">',
    '<div><p>Attestation *</p><div class="dropzone"><div class="dz-message"><span>Glissez-déposez vos fichiers ici</span></div></div></div><button>Suivant</button><input type="file" style="display:none">',
    '<div><label>Attestation *</label><div tabindex="0" role="button"><p>Faites glisser un fichier ici, ou cliquez pour le sélectionner</p></div></div>',
    // Uppy: two inputs, out of the way.
    '<div><p>Attestation *</p><div><div>Déposez les fichiers ici ou <button type="button">parcourir</button></div><input type="file" hidden aria-hidden="true" tabindex="-1" multiple><input type="file" hidden aria-hidden="true" tabindex="-1" webkitdirectory></div></div>',
    // FilePond
    '<div><p>Attestation *</p><div><input type="file" id="f" aria-labelledby="f-l"><div><label for="f" id="f-l">Glissez-déposez vos fichiers ou <span tabindex="0">Parcourir</span></label></div></div></div>',
    // react-dropzone
    '<div><p>Attestation *</p><div tabindex="0" role="presentation"><input type="file" tabindex="-1" style="display:none"><p>Glissez et déposez un fichier ici, ou cliquez</p></div></div>',
    '<fieldset><legend>Attestation *</legend><div><svg></svg><strong>Glissez votre fichier</strong><span>ou</span><button type="button">Parcourir</button></div></fieldset>',
    // A styled button over the input.
    '<div><label>Attestation *</label><label class="btn">Choisir un fichier<input type="file" hidden></label></div>',
    '<div><span>Attestation *</span><button type="button">Parcourir</button><input type="file" style="display:none"></div>',
  ])('%s', (html) => {
    expect(fieldsIn(html)).toEqual(['Attestation * | file']);
    expect(formIn(html).nameless).toBe(0);
  });

  it.each([
    '<p>Actuellement : <a href="#">doc.pdf</a></p><input type="file">',
    'Actuellement : <a href="#">doc.pdf</a> <input type="checkbox" id="c"> <label for="c">Effacer</label><br>Modifier : <input type="file">',
    '<input type="file"><p>doc.pdf (640 Ko) <a href="#">[Supprimer]</a></p>',
    '<input type="file"><p>doc.pdf (640 Ko) [Supprimer]</p>',
    '<input type="file"><ul><li><a href="#" download>doc.pdf</a> 640 Ko <button>Supprimer</button></li></ul>',
    '<input type="file"><ul><li><a href="#" download>Télécharger doc.pdf (PDF – 640 Ko)</a></li></ul>',
    '<ul><li>doc.pdf <span>640 Ko</span> <button aria-label="Supprimer doc.pdf">×</button></li></ul><input type="file">',
    '<p>Fichier actuel : doc.pdf</p><div><input type="file"></div>',
    '<p>Document déposé : doc.pdf, le 12/03/2026</p><input type="file">',
    '<input type="file"><table><tr><td>doc.pdf</td><td>640 Ko</td><td><button>Supprimer</button></td></tr></table>',
    '<input type="file"><div><strong>doc.pdf</strong> - 640 ko - 12/03/2026</div>',
    '<input type="file"><div>doc.pdf ✓</div>',
    '<input type="file"><div>doc.pdf 100 %</div>',
    '<input type="file"><div>1. doc.pdf (0,6 Mo)</div>',
  ])('a file already given counts wherever it is listed: %s', (list) => {
    const html = `<div><p>Preuve *</p>${list}</div>`;
    expect(fieldsIn(html).map((line) => line.split(' | ').slice(0, 3).join(' | '))).toEqual(['Preuve * | file | doc.pdf']);
  });

  it.each([
    ['<p>rapport-annuel-2026.pdf</p><p>rapport-annu….pdf</p>', 'rapport-annuel-2026.pdf'],
    ['<p>rapport-annuel-2026.pdf</p><p>rapport-ann...2026.pdf</p>', 'rapport-annuel-2026.pdf'],
    ['<p>Relevé d’identité.pdf</p><p>Releve_d_identite.pdf</p>', 'Relevé d’identité.pdf'],
    ['<p>Relevé.pdf</p><p>Releve\u0301.pdf</p>', 'Relevé.pdf'],
    ['<p>a.pdf</p><p>b.pdf</p>', 'a.pdf | b.pdf'],
  ])('one file listed twice is one: %s', (list, value) => {
    expect(formIn(`<div><p>Preuve *</p><input type="file">${list}</div>`).fields[0]?.value).toBe(value);
  });
});

describe('a file rule in the wordings people use', () => {
  it.each([
    ['Formats supportés : pdf, zip. Taille maximale : 10 Mo', ['pdf', 'zip'], 10e6, null],
    ['Formats pris en charge : PDF, DOCX', ['pdf', 'docx'], null, null],
    ['Extensions autorisées : .pdf ; .zip', ['pdf', 'zip'], null, null],
    ['Types de fichiers acceptés : pdf / zip', ['pdf', 'zip'], null, null],
    ['Fichiers acceptés : .pdf, .jpg', ['pdf', 'jpg'], null, null],
    ['Format : pdf (recommandé), docx', ['pdf', 'docx'], null, null],
    ['Format attendu : PDF', ['pdf'], null, null],
    ['Format PDF uniquement, 5 Mo maximum', ['pdf'], 5e6, null],
    ['Formats acceptés : jpeg, png', ['jpeg', 'png'], null, null],
    ['Formats acceptés : jpg, jpeg, png', ['jpg', 'jpeg', 'png'], null, null],
    ['Formats possibles : pdf | zip', ['pdf', 'zip'], null, null],
    ['Poids maximum : 2 Mo. Formats : pdf', ['pdf'], 2e6, null],
    ['Poids : 2 Mo max. Format : pdf', ['pdf'], 2e6, null],
    ['Taille max. par fichier : 20 Mo', [], 20e6, null],
    ['Taille limitée à 20 Mo', [], 20e6, null],
    ['La taille du fichier ne doit pas dépasser 8 Mo.', [], 8e6, null],
    ['PDF, 10 Mo max.', ['pdf'], 10e6, null],
    ['10 Mo maximum par fichier', [], 10e6, null],
    ['Jusqu’à 10 Mo', [], 10e6, null],
    ['Moins de 10 Mo', [], 10e6, null],
    ['Max : 500 Ko', [], 5e5, null],
    ['Taille inférieure à 3 Mio', [], 3e6, null],
    ['Taille maximale : 10 mégaoctets', [], 10e6, null],
    ['Taille < 15 Mo. Nombre maximal de fichiers : 3', [], 15e6, 3],
    ['Taille < 15 Mo. 3 fichiers au plus', [], 15e6, 3],
    ['Taille < 15 Mo. Un seul fichier', [], 15e6, 1],
    ['Taille < 15 Mo. Limité à 4 fichiers', [], 15e6, 4],
    ['Formats autorisés : PDF ou ZIP Taille maximale 10 Mo', ['pdf', 'zip'], 10e6, null],
    ['Seuls les fichiers pdf et zip sont acceptés', ['pdf', 'zip'], null, null],
    ['Seuls les fichiers au format PDF sont autorisés.', ['pdf'], null, null],
  ])('%s', (text, extensions, maxBytes, maxFiles) => {
    expect(fileRuleIn(text)).toEqual({ extensions, maxBytes, maxFiles });
  });

  it.each(['doc.pdf (640 Ko)', 'Déposez ici votre attestation', 'Le fichier doc.pdf est enregistré', 'Taille du fichier', 'Aucun fichier'])(
    'none: %s',
    (text) => {
      expect(fileRuleIn(text)).toBeNull();
    },
  );
});
