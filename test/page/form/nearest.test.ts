import { describe, expect, it } from 'vitest';
import { fieldsIn, formIn } from '../read-words';

describe('the nearest words', () => {
  it.each([
    ['<p>Pays *</p><div><p>Ville</p><input></div>', 'Ville | text'],
    ['<p>Avant</p><div><p>Lyon</p><input type="checkbox"><p>Metz</p></div>', 'Lyon | checkbox'],
    [
      '<p>Villes *</p><div><label><input type="checkbox"> Lyon</label><label><input type="checkbox"> Metz</label></div>',
      'Villes * | checkboxes |  | Lyon / Metz',
    ],
    ['<div><input><p>Ville *</p><p>La ville du siège.</p></div>', 'Ville * | text |  |  | La ville du siège.'],
    ['<p>Ville</p><label>*</label><input>', 'Ville * | text'],
    ['<p>Ville : celle du siège</p><p>Pays</p><input>', 'Pays | text'],
    ['<p>Ville</p><p>Pays</p><input>', 'Pays | text'],
    ['<p>Ville</p><p>Ex: Lyon</p><input>', 'Ville | text'],
    ['<p>Ville</p><p>Champ marqué d’un point</p><input>', 'Ville | text |  |  | Champ marqué d’un point'],
    ['<p>Ville</p><p>Écrivez votre ville ici.</p><input>', 'Ville | text |  |  | Écrivez votre ville ici.'],
    ['<p>Ville</p><p>Cette ville est exacte. *</p><input>', 'Cette ville est exacte. * | text'],
    ['<p>Ville</p><p>Date (jj/mm/aaaa)</p><input>', 'Date (jj/mm/aaaa) | date'],
    ['<p>Ville</p><p>Code postal.</p><input>', 'Code postal. | text'],
    ['<p>Ville</p><p>Rue… du siège</p><input>', 'Rue… du siège | text'],
    ['<p>Ville</p><p>Rue 2</p><input>', 'Rue 2 | text'],
    ['<p>Ville</p><p>Nom du format</p><input>', 'Nom du format | text'],
    ['<div>Ville * <p>La ville du siège.</p><input></div>', 'Ville * | text |  |  | La ville du siège.'],
    [`<p>Ville</p><p>${'x'.repeat(260)}</p><input>`, `${'x'.repeat(260)} | text`],
  ])('%s', (html, line) => {
    expect(fieldsIn(html)).toEqual([line]);
    expect(formIn(html).elements.map(({ from }) => from)).toEqual(['nearest words']);
  });

  it.each([
    ['after choices name no group', '<input type="radio" name="r">Lyon <input type="radio" name="r">Metz'],
    ['that are an asterisk alone name nothing', '<p>*</p><input>'],
  ])('%s', (_, html) => {
    expect(formIn(html)).toMatchObject({ fields: [], nameless: 1 });
  });
});
