import { describe, expect, it } from 'vitest';
import { formIn } from '../read-words';

const helpOf = (html: string) => formIn(html).fields[0]?.help ?? null;
const described = (words: string, tag = 'span', more = '') =>
  `<div><label for="n">Ville</label><input id="n" aria-describedby="d"${more}><${tag} id="d">${words}</${tag.split(' ')[0]}></div>`;

describe('what aria-describedby points at is help', () => {
  it.each([
    ['14 chiffres'],
    ['Facultatif ou non'],
    ['En majuscules'],
    ['Optionnelle'],
    ['9 chiffres sans espace'],
    ['Exemple : Lyon'],
    ['jj/mm/aaaa'],
    ['Format : AAAA-NNN'],
    ['ex. 75001'],
    ['Visible par tous'],
    ['max. 50 caractères'],
    ['50 caractères maximum'],
    ['Ce champ accepte plusieurs villes'],
    ['Renseignez ce champ si la ville a changé.'],
    ['La ville peut être vide.'],
    ['Le nom est trop long ? Écrivez son début.'],
    ['600 caractères maximum.'],
  ])('%s', (words) => {
    expect(helpOf(described(words))).toBe(words);
    expect(helpOf(described(words, 'div class="fr-hint-text"'))).toBe(words);
    expect(helpOf(described(words, 'p role="note"'))).toBe(words);
    expect(helpOf(`<p id="d">${words}</p><h3>Autre nom commercial</h3>${described('', 'b').replace(' id="d"', '')}`)).toBe(words);
  });

  it('whatever its shape', () => {
    expect(helpOf(described('La ville du siège', 'small'))).toBe('La ville du siège');
    expect(helpOf(described('<ul><li>Une ville</li><li>En France</li></ul>', 'div'))).toBe('Une ville En France');
    expect(helpOf(described('Voir <a href="#">la liste</a>'))).toBe('Voir la liste');
    expect(helpOf(described('<p>La ville.</p><p>Du siège.</p>', 'div'))).toBe('La ville. Du siège.');
    expect(helpOf('<label for="n">Ville <span id="d">14 chiffres</span></label><input id="n" aria-describedby="d">')).toBe('14 chiffres');
    expect(helpOf('<label for="n">Ville</label><input id="n" aria-describedby="a b"><i id="a">Une</i><i id="b">Deux</i>')).toBe('Une Deux');
    expect(
      helpOf(
        '<fieldset aria-describedby="d"><legend>Ici ?</legend><p id="d">Un choix</p><label><input type="radio" name="r">Oui</label><label><input type="radio" name="r">Non</label></fieldset>',
      ),
    ).toBe('Un choix');
    expect(
      helpOf(
        '<div role="radiogroup" aria-label="Ici ?" aria-describedby="d"><label><input type="radio" name="r">Oui</label><label><input type="radio" name="r">Non</label></div><p id="d">Un choix</p>',
      ),
    ).toBe('Un choix');
  });

  it.each([
    ['12 / 500'],
    ['12/500'],
    ['0 / 500 caractères'],
    ['488 caractères restants'],
    ['Il reste 488 caractères'],
    ['12 sur 500 caractères'],
    ['Il vous reste 20 caractères.'],
    ['500 caractères restant(s)'],
    ['Caractères restants : 500'],
    ['Veuillez renseigner ce champ.'],
    ['Veuillez compléter ce champ'],
    ['Veuillez saisir une valeur valide.'],
    ['Veuillez sélectionner un élément dans la liste.'],
    ['Ce champ est obligatoire'],
    ['Ce champ est requis.'],
    ['Champ obligatoire'],
    ['Champ requis'],
    ['Obligatoire'],
    ['Cette valeur ne doit pas être vide.'],
    ['La ville est obligatoire.'],
    ['Le format saisi est incorrect'],
    ['Format invalide'],
    ['Erreur : ville inconnue'],
    ['Le champ Ville est obligatoire.'],
    ["Cette valeur n'est pas valide."],
    ['Saisie incorrecte.'],
    ['Merci de renseigner ce champ'],
    ['Le nom doit être renseigné.'],
    ['Vous devez renseigner ce champ.'],
    ["La valeur saisie n'est pas valide."],
    ['Aucune valeur saisie'],
    ['This field is required.'],
    ['Renseignez ce champ.'],
    ['Une valeur est requise et ne peut être vide'],
    ['La ville ne doit pas être vide.'],
    ['Cette chaîne est trop courte. Elle doit avoir 14 caractères.'],
    ['Le nom de la ville est trop long.'],
    ['Assurez-vous que cette valeur comporte au plus 5 caractères (actuellement 8).'],
    ['0 sur 600 caractères maximum.'],
    ['0 / 600 max'],
    ['Nombre de caractères : 0/200'],
    ['Caractères saisis : 12'],
  ])('no help: %s', (words) => {
    expect(helpOf(described(words))).toBeNull();
    expect(helpOf(`<div><label for="n">Ville</label><input id="n"><p>${words}</p></div>`)).toBeNull();
  });

  it.each([
    described('Choisissez une autre ville', 'span role="alert"'),
    described('Choisissez une autre ville', 'span aria-live="assertive"'),
    described('Choisissez une autre ville', 'span', ' aria-errormessage="d"'),
  ])('no help: %s', (html) => {
    expect(helpOf(html)).toBeNull();
  });
});
