import { describe, expect, it } from 'vitest';
import { readForm } from '../../../lib/page/form/fields';
import { fieldsIn, outlineIn } from '../read-words';

const labels = (html: string, title = 'Titre') => readForm(outlineIn(html), title).fields.map(({ label }) => label);
const yesNo = (name: string) =>
  `<label><input type="radio" name="${name}"> Oui</label><label><input type="radio" name="${name}"> Non</label>`;

describe('furniture is a place, not a word', () => {
  it.each([
    ['<label for="n">Langue de correspondance *</label><select id="n"><option>Français</option></select>', 'Langue de correspondance *'],
    ['<label for="n">Langue</label><select id="n"><option>Français</option></select>', 'Langue'],
    ['<label for="n">Langues de l’interface</label><input id="n">', 'Langues de l’interface'],
    [
      `<fieldset><legend>Le logiciel dépose-t-il des cookies ? *</legend>${yesNo('c')}</fieldset>`,
      'Le logiciel dépose-t-il des cookies ? *',
    ],
    [`<fieldset><legend>Utilisez-vous des cookies tiers ?</legend>${yesNo('c')}</fieldset>`, 'Utilisez-vous des cookies tiers ?'],
    ['<label for="n">Finalité des cookies</label><textarea id="n"></textarea>', 'Finalité des cookies'],
    ['<label for="n">Nombre d’entrées *</label><input id="n" type="number">', 'Nombre d’entrées *'],
    ['<label for="n">Entrées du journal</label><input id="n">', 'Entrées du journal'],
    ['<label for="n">Moteur de recherche utilisé *</label><input id="n">', 'Moteur de recherche utilisé *'],
    ['<label for="n">Recherche et développement</label><input id="n">', 'Recherche et développement'],
    ['<label><input type="checkbox"> Je souhaite recevoir la newsletter *</label>', 'Je souhaite recevoir la newsletter *'],
    ['<label for="n">Adresse de la lettre d’information</label><input id="n">', 'Adresse de la lettre d’information'],
    ['<p>Ce site dépose des cookies de mesure.</p><label for="n">Ville *</label><input id="n">', 'Ville *'],
    ['<label for="n">Ville *</label><input id="n"><p>Les cookies ne sont pas concernés.</p>', 'Ville *'],
    ['<label for="n">Site *</label><input id="n" placeholder="page des cookies">', 'Site *'],
    ['<div><label for="n">Trier par *</label><select id="n"><option>Date</option></select></div>', 'Trier par *'],
  ])('%s', (html, line) => {
    expect(fieldsIn(html).map((each) => each.split(' | ')[0])).toEqual([line]);
  });

  it.each([
    '<header><label>Langue <select><option>FR</option></select></label></header>',
    '<nav><input placeholder="Rechercher"></nav>',
    '<div role="search"><label>Recherche <input></label></div>',
    '<form role="search"><input aria-label="Rechercher"></form>',
    '<search><input aria-label="Rechercher sur le site"></search>',
    '<input type="search" aria-label="Rechercher">',
    '<div role="banner"><select aria-label="Langue"><option>FR</option></select></div>',
    '<div role="dialog" aria-label="Gestion des cookies"><p>Nous utilisons des cookies.</p><label><input type="checkbox"> Mesure d’audience</label><button>Tout accepter</button></div>',
    '<section aria-label="Bandeau cookies"><h2>Ce site utilise des cookies</h2><label><input type="checkbox"> Statistiques</label><label><input type="checkbox"> Publicité</label><button>Tout refuser</button></section>',
    '<div id="c"><p>En poursuivant, vous acceptez les cookies.</p><label><input type="checkbox"> Personnalisation</label><button>Accepter</button></div>',
    '<footer><p>Newsletter</p><input placeholder="Votre e-mail"></footer>',
    '<aside><label>Trier par <select><option>Date</option></select></label></aside>',
    '<div><p>Recevez notre lettre d’information</p><input type="email" placeholder="Votre e-mail"><button>S’abonner</button></div>',
    '<div><label>Afficher <select><option>10</option></select> entrées</label></div>',
    '<label>Trier par <select><option>Date</option></select></label>',
    '<div><label for="s">Rechercher :</label><input id="s"></div>',
    '<label>Langue <select><option>FR</option></select></label>',
  ])('but outside the form it is: %s', (html) => {
    const form = '<h2>1. Informations</h2><form><label>Ville *<input></label><button>Suivant</button></form>';
    expect(labels(`<h1>Titre</h1>${html}${form}`)).toEqual(['Ville']);
    expect(labels(`<h1>Titre</h1>${form}${html}`)).toEqual(['Ville']);
  });
});
