import { expect, it } from 'vitest';
import { readPage } from '../../lib/page/read';
import { explain } from '../tools/explain';
import { evaluation, open, URL } from './pieces';

const explained = (html: string) => {
  const document = open(html);
  return explain(document, readPage(document, URL));
};
const CRUMBS = '<nav><a>Ségur vague 2</a> &gt; Produit - v1 - 3311 DUI vague 2 &gt; Questionnaire d’évaluation : DUI vague 2</nav>';
const HEAD = `<p>Produit - v1 - 3311 DUI vague 2 &gt; Questionnaire d’évaluation : DUI vague 2</p>${evaluation}<p>Candidature n° RTPJTHIJVH</p>`;

it('says in which line each fact was read: its own, not one that names it in passing', () => {
  const { facts } = explained(
    `${CRUMBS}${HEAD}<p>Sécurité des SI et Convention : deux chapitres</p><h2>Chapitres d’exigences</h2><ul><li><h3>Sécurité des SI</h3><b>Soumis</b><p>1/2 preuves chargées</p></li></ul>`,
  );
  expect(facts.title).toEqual({ words: 'Questionnaire d’évaluation : DUI vague 2', at: 'html > body > h1' });
  expect(facts.candidature).toEqual({ words: 'Candidature n° RTPJTHIJVH', at: 'html > body > p' });
  expect(facts.chapters).toEqual([{ words: 'Sécurité des SI', at: 'html > body > ul > li > h3' }]);
  expect(facts.product?.words).toContain('Produit - v1 - 3311');
});

it('says of each field by what it was named, and where its control is', () => {
  const { fields } = explained(
    `${HEAD}<h2>2. Informations CNDA</h2><form><label for="nie">NIE *</label><input id="nie"><fieldset><legend>Profils</legend><label><input type="radio" name="p"> PA</label><label><input type="radio" name="p"> PDE</label></fieldset><p>Version</p><input><input aria-label="Autre nom"></form>`,
  );
  expect(fields.map(({ label, from, at }) => [label, from, at])).toEqual([
    ['NIE', 'label', 'html > body > form > input#nie'],
    ['Profils', 'legend', 'html > body > form > fieldset > label > input'],
    ['Version', 'nearest words', 'html > body > form > input'],
    ['Autre nom', 'aria', 'html > body > form > input'],
  ]);
});
