import { describe, expect, it } from 'vitest';
import { fileRuleIn } from '../../../lib/page/form/file-rule';
import { fieldsIn, formIn } from '../read-words';

describe('a drop zone is what is drawn', () => {
  it.each([
    // Dropzone: its input stands at the end of the body.
    '<div><p>Attestation *</p><div class="dropzone"><div class="dz-message"><button type="button">Déposez vos fichiers ici ou cliquez pour parcourir</button></div></div></div><button>Suivant</button><input type="file" tabindex="-1" style="visibility:hidden;position:absolute;top:0;left:0;height:0;width:0">',
    '<div><p>Attestation *</p><div class="dropzone"><div class="dz-message"><span>Glissez-déposez vos fichiers ici</span></div></div></div><button>Suivant</button><input type="file" style="display:none">',
    '<div><label>Attestation *</label><div tabindex="0" role="button"><p>Faites glisser un fichier ici, ou cliquez pour le sélectionner</p></div></div>',
    '<div><span>Attestation *</span><div><input type="file" id="f" style="opacity:0"><label for="f"><span>Charger des documents</span> <span>ou déposer des fichiers</span></label></div></div>',
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
    '<div><label>Attestation *</label><label><a>Cliquer pour envoyer</a><input type="file" style="opacity:0"></label></div>',
    '<div><label>Attestation *</label><span>+ Ajouter des fichiers...<input type="file"></span></div>',
    '<div><label>Attestation *</label><a href="#">[Sélectionner les fichiers]</a><input type="file" style="opacity:0"></div>',
    // What names the input for assistive technology is the library's own word.
    '<div><p>Attestation *</p><div role="presentation" tabindex="0"><input type="file" aria-label="file upload" tabindex="-1"><p>Glissez-déposez votre fichier ici</p></div></div>',
    '<div><p>Attestation *</p><div><input type="file" aria-label="Téléverseur de fichiers" hidden><p>Drag files here, or click</p></div></div>',
    '<div><p>Attestation *</p><div>Click or drag file to this area to upload</div></div>',
    // The input stands apart from its zone: before the name, or behind the rule, the sizes and the buttons.
    '<div><input type="file" tabindex="-1" aria-hidden="true"><label>Attestation *</label><div role="button" tabindex="0">Glissez-déposez votre fichier ici</div></div>',
    '<div><p>Attestation *</p><div><a role="button" tabindex="0" aria-label="Retirer tous les fichiers"></a><div>Glissez-déposez votre fichier ici</div><div>0.0B / 0.00%</div><a role="button" tabindex="0"><input type="file" tabindex="-1" title aria-label="Choisir des fichiers"></a></div></div>',
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
    '<input type="file"><div role="button" tabindex="0"><span>doc.pdf</span><svg></svg></div>',
    '<input type="file"><button type="button"><span>doc.pdf</span><span>640 Ko</span></button>',
    '<input type="file"><ul><li role="button" tabindex="0"><a>doc.pdf</a><i role="button" aria-label="Supprimer"></i></li></ul>',
    '<input type="file"><ul><li>doc.pdf - 655360 bytes</li></ul>',
  ])('a file already given counts wherever it is listed: %s', (list) => {
    const html = `<div><p>Preuve *</p>${list}</div>`;
    expect(fieldsIn(html).map((line) => line.split(' | ').slice(0, 3).join(' | '))).toEqual(['Preuve * | file | doc.pdf']);
  });

  it.each([
    // Dropzone hides its words once it has a file.
    '<div><div hidden><button type="button">Glissez-déposez votre fichier ici</button></div><div><div><b>0.7</b> Mo</div><div>doc.pdf</div><a href="javascript:void 0">Supprimer</a></div></div>',
    // Uppy has then no input in the page.
    '<div><div><button type="button">Annuler</button><div>1 fichier sélectionné</div><button type="button" title="Ajouter d’autres fichiers"><svg></svg></button></div><div role="listitem"><div title="doc.pdf">doc.pdf</div><div>640 KB</div><button type="button" aria-label="Effacer le fichier doc.pdf"><svg></svg></button></div></div>',
    '<ul><li>doc.pdf (640 Ko) <button type="button">Retirer</button></li></ul>',
  ])('a zone that lists its file is one, whatever it hides then: %s', (zone) => {
    const html = `<div><p>Preuve *</p>${zone}<p>Taille maximale : 15 Mo.</p></div><div><p>Mandat</p><p>Taille maximale : 2 Mo.</p><div>Déposez votre mandat ici</div><input type="file" hidden></div>`;
    expect(fieldsIn(html)).toEqual([
      'Preuve * | file | doc.pdf |  | Taille maximale : 15 Mo.',
      'Mandat | file |  |  | Taille maximale : 2 Mo.',
    ]);
    expect(formIn(html).fields.map(({ fileRule }) => fileRule?.maxBytes)).toEqual([15e6, 2e6]);
  });

  it.each([
    ['<div>doc.pdf</div><span>640 KB</span><span>Pending</span>', null],
    ['<div>doc.pdf</div><div>640.0KB / 0.00%</div>', null],
    ['<div>doc.pdf</div><div>0.7 Mo</div>', null],
    ['<div>doc.pdf</div><div>Envoi en cours… 45 %</div>', null],
    ['<p>15 Mo maximum par fichier</p>', '15 Mo maximum par fichier'],
    [
      '<div role="button" tabindex="0"><div>Glissez-déposez votre fichier ici</div><div>Formats acceptés : PDF. 15 Mo max.</div></div>',
      'Formats acceptés : PDF. 15 Mo max.',
    ],
    ['<p>Faites glisser un fichier ici, ou cliquez pour le sélectionner (PDF, 15 Mo max)</p>', '(PDF, 15 Mo max)'],
    ['<p>Glissez et déposez votre document ici. Formats acceptés : PDF.</p>', 'Formats acceptés : PDF.'],
  ])('the rule of a zone is help, the size of a file and how far it is are none: %s', (lines, help) => {
    expect(formIn(`<div><p>Preuve *</p><input type="file">${lines}</div>`).fields[0]?.help).toBe(help);
  });

  it('documents to read or to fill in are no answer', () => {
    expect(fieldsIn('<p>Preuve *</p><p>Modèle : <a href="#">modele.pdf</a></p><input type="file">')).toEqual([
      'Preuve * | file |  |  | Modèle : modele.pdf',
    ]);
    expect(fieldsIn('<div><p>Modèles</p><ul><li><a href="#">modele.pdf</a> 640 Ko <button>Télécharger</button></li></ul></div>')).toEqual(
      [],
    );
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

describe('a bare text that shows the name of the file is no question', () => {
  const town = '<div><label for="v">Ville</label><input id="v" readonly value="Lyon"></div>';
  const file = '<input type="file">';
  it.each([
    `<div><input readonly placeholder="Sélectionner le fichier..." value="doc.pdf"><button type="button">Supprimer</button><div>Parcourir…${file}</div></div>`,
    `<div><span>Parcourir… ${file}</span><input type="text" readonly></div>`,
    `<div><div><span>Parcourir</span>${file}</div><div><input type="text" placeholder="Choisir un fichier"></div></div>`,
  ])('%s', (zone) => {
    const html = `<div><label>Preuve *</label>${zone}</div>${town}`;
    expect(fieldsIn(html)).toEqual(['Preuve * | file', 'Ville | text | Lyon']);
    expect(formIn(html).nameless).toBe(0);
  });

  it('but one with a name of its own is', () => {
    expect(fieldsIn(`<p>Preuve *</p>${file}<p>Date de dépôt</p><input readonly value="05/06/2026">`)).toEqual([
      'Preuve * | file',
      'Date de dépôt | date | 2026-06-05',
    ]);
    expect(fieldsIn(`<p>Preuve *</p>${file}<div>ou adresse : <input></div>`)).toHaveLength(2);
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
    ['PDF, 5 Mo au plus.', ['pdf'], 5e6, null],
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
