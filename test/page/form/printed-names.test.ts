import { describe, expect, it } from 'vitest';
import { fieldsIn, formIn } from '../read-words';

const LONG =
  "Indiquez l'adresse du site sur lequel les utilisateurs du logiciel peuvent consulter, sans identification, la documentation décrivant les fonctionnalités attendues, ainsi que la liste des versions qui les portent et la date de leur mise à disposition auprès des établissements clients de la solution candidate.";

describe('what a field is called', () => {
  it.each([
    // A label, legend, header or label cell is a name, whatever its length or full stop.
    [`<div><label for="n">${LONG}</label><input id="n"></div>`, LONG],
    [`<div><label>${LONG}</label><div><input></div></div>`, LONG],
    [`<fieldset><legend>${LONG}</legend><div><input></div></fieldset>`, LONG],
    [`<table><tr><th>${LONG}</th><td><input></td></tr><tr><th>Ville</th><td><input></td></tr></table>`, LONG],
    [`<table><tr><td>${LONG}</td><td><input></td></tr><tr><td>Ville</td><td><input></td></tr></table>`, LONG],
    [`<dl><dt>${LONG}</dt><dd><input></dd></dl>`, LONG],
    ['<div><label>Saisissez le nom de votre logiciel.</label><div><input></div></div>', 'Saisissez le nom de votre logiciel.'],
    [
      '<table><tr><td>Indiquez le nom du produit.</td><td><textarea></textarea></td></tr><tr><td>Ville</td><td><input></td></tr></table>',
      'Indiquez le nom du produit.',
    ],
    ['<fieldset><legend>Veuillez préciser la version.</legend><div><input></div></fieldset>', 'Veuillez préciser la version.'],
    ['<dl><dt>Précisez votre réponse.</dt><dd><textarea></textarea></dd></dl>', 'Précisez votre réponse.'],
    ['<label for="n">Vous pouvez déposer votre logo.</label><input id="n">', 'Vous pouvez déposer votre logo.'],
    ['<div><div role="rowheader">Format du fichier</div><div role="cell"><input></div></div>', 'Format du fichier'],
    ['<label for="n">N°</label><input id="n">', 'N°'],
    ['<table><tr><td>Nom</td><td>Fax</td></tr><tr><td><input></td><td><input></td></tr></table>', 'Nom'],
    // A label that asks nothing of its own leaves the question to the words above it.
    ['<div><p><b>Raison sociale *</b></p><label for="n">Votre réponse</label><input id="n"></div>', 'Raison sociale *'],
    ['<div><p>Raison sociale</p><label>Réponse</label><input></div>', 'Raison sociale'],
    ['<div><p>Raison sociale</p><label for="n">Votre réponse *</label><input id="n"></div>', 'Raison sociale *'],
    [
      '<div><h3>7. Raison sociale *</h3><p>Celle du registre.</p><div><label for="n">Votre réponse :</label><input id="n"></div></div>',
      '7. Raison sociale *',
    ],
    ['<div><h3>7. Raison sociale *</h3><p>Celle du registre.</p><input aria-label="Réponse"></div>', '7. Raison sociale *'],
    ['<fieldset><legend>Raison sociale</legend><label for="n">Champ de saisie</label><input id="n"></fieldset>', 'Raison sociale'],
    ['<div><label for="n">Votre réponse</label><input id="n"></div>', 'Votre réponse'],
    ['<div><label>Votre réponse</label><input></div>', 'Votre réponse'],
    // A printed label beats aria-label.
    ['<label for="n">Raison sociale</label><input id="n" aria-label="Champ texte">', 'Raison sociale'],
    ['<label for="n">Raison sociale *</label><input id="n" aria-label="name">', 'Raison sociale *'],
    ['<label>Raison sociale <input aria-label="input"></label>', 'Raison sociale'],
    ['<div><label>Raison sociale</label><input aria-label="Entrez une valeur"></div>', 'Raison sociale'],
    ['<div><label for="n">Pays</label><div id="n" role="combobox" aria-label="Liste déroulante">France</div></div>', 'Pays'],
    ['<fieldset aria-label="Groupe"><legend>Raison sociale</legend><div><input></div></fieldset>', 'Raison sociale'],
    [
      '<table><tr><th>Raison sociale</th><td><input aria-label="champ 1"></td></tr><tr><th>Ville</th><td><input></td></tr></table>',
      'Raison sociale',
    ],
    ['<div><p>Date</p><input aria-label="Raison sociale"></div>', 'Raison sociale'],
    ['<div><button>Choisir</button><input aria-label="Raison sociale"></div>', 'Raison sociale'],
    // Far words, links, buttons, zone words never beat a placeholder or title.
    ['<div><a href="#">Voir la notice</a><input placeholder="Raison sociale"></div>', 'Raison sociale'],
    ['<div><button type="button">Ajouter une ligne</button><input placeholder="Raison sociale"></div>', 'Raison sociale'],
    ['<p>Le dossier est enregistré à chaque étape.</p><div><input placeholder="Raison sociale"></div>', 'Raison sociale'],
    [
      '<h3>Coordonnées</h3><p>Toutes les informations sont conservées.</p><div><div><input placeholder="Raison sociale"></div></div>',
      'Raison sociale',
    ],
    ['<input placeholder="Numéro SIRET (14 chiffres)">', 'Numéro SIRET (14 chiffres)'],
    ['<input title="Numéro SIRET (14 chiffres)">', 'Numéro SIRET (14 chiffres)'],
    ['<input title="Code postal, 5 chiffres">', 'Code postal, 5 chiffres'],
    ['<input placeholder="Version 2 du logiciel">', 'Version 2 du logiciel'],
    ['<textarea placeholder="Décrivez votre produit…"></textarea>', 'Décrivez votre produit…'],
    ['<div><label for="n">Raison sociale</label><input id="n" title="Parcourir"></div>', 'Raison sociale'],
    ['<div><p>Attestation</p><input type="file" title="Parcourir"></div>', 'Attestation'],
    ['<div><p>Attestation</p><input type="file" title="Sélectionner un fichier" aria-label="Choisir un fichier"></div>', 'Attestation'],
    ['<div><p>Attestation</p><button>Parcourir</button><input type="file" title="Aucun fichier choisi"></div>', 'Attestation'],
    ['<div><span>Attestation</span><label for="n">Déposer un fichier</label><input id="n" type="file"></div>', 'Attestation'],
    [
      '<div><span>Attestation</span><label for="n"><span>Cliquez ou glissez un fichier ici</span></label><input id="n" type="file"></div>',
      'Attestation',
    ],
    // Errors that ARIA or a script puts into the name are none of it.
    [
      '<label id="l" for="n">Ville</label><input id="n" aria-labelledby="l e" aria-invalid="true"><span id="e">Ce champ est obligatoire.</span>',
      'Ville',
    ],
    [
      '<label id="l" for="n">Ville</label><input id="n" aria-labelledby="l e"><span id="e" role="alert">Saisissez une ville</span>',
      'Ville',
    ],
    ['<label for="n">Ville <span class="error" role="alert">Veuillez renseigner ce champ.</span></label><input id="n">', 'Ville'],
    ['<label for="n">Ville <span class="invalid-feedback">Cette valeur ne doit pas être vide.</span></label><input id="n">', 'Ville'],
    ['<label for="n">Ville</label><label id="n-error" class="error" for="n">Ce champ est obligatoire.</label><input id="n">', 'Ville'],
    ['<label id="n-error" class="error" for="n">Ce champ est obligatoire.</label><label for="n">Ville</label><input id="n">', 'Ville'],
    ['<div><span class="error">Erreur : champ vide</span><label for="n">Ville</label><input id="n"></div>', 'Ville'],
    ['<label for="n"><span class="help-block"><ul><li>Cette valeur est invalide.</li></ul></span>Ville</label><input id="n">', 'Ville'],
    [
      '<label for="n" id="l">Ville <span id="e" class="fr-error-text">Champ requis</span></label><input id="n" aria-errormessage="e">',
      'Ville',
    ],
    ['<label id="l" for="n">Ville</label><input id="n" aria-label="Ville, erreur : champ vide">', 'Ville'],
    ['<p id="l">Ville</p><p id="e">Erreur : la ville manque</p><input aria-labelledby="l e" aria-errormessage="e">', 'Ville'],
  ])('%s', (html, label) => {
    const [first] = formIn(html).fields;
    expect(`${first?.label}${label.endsWith('*') && first?.mandatory ? ' *' : ''}`).toBe(label);
  });

  it.each([
    '<div><a href="#">Voir la notice</a><input></div>',
    '<div><input type="file" title="Parcourir"></div>',
    '<div><label for="n">Parcourir</label><input id="n" type="file"></div>',
    '<p>Choisissez bien.</p><div><input placeholder="jj/mm/aaaa"></div>',
    '<input placeholder="ex. : 12 rue de la Paix">',
    '<input placeholder="06 12 34 56 78">',
    '<input placeholder="nom@exemple.fr">',
    '<input placeholder="Sélectionnez...">',
  ])('none in %s', (html) => {
    expect(fieldsIn(html).filter((line) => !line.startsWith('Choisissez'))).toEqual([]);
  });
});
