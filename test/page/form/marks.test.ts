import { describe, expect, it } from 'vitest';
import { fieldsIn } from '../read-words';

/** The field's line in another markup: whatever stands with the mark, and whichever source gave the name. */
const MANDATORY = [
  '<label for="n">Nom</label>&nbsp;<b>*</b>&nbsp;:<input id="n">',
  '<label for="n">Nom</label> <span class="req">*</span> : <input id="n">',
  '<label for="n">Nom</label><span>(*)</span><input id="n">',
  '<label for="n">Nom (*)</label><input id="n">',
  '<label for="n">Nom (*) :</label><input id="n">',
  '<label for="n">(*) Nom</label><input id="n">',
  '<label for="n">Nom [*]</label><input id="n">',
  '<label for="n">Nom ( * ) :</label><input id="n">',
  '<label for="n">Nom*:</label><input id="n">',
  '<label for="n">Nom : *</label><input id="n">',
  '<label for="n">Nom :<sup>*</sup></label><input id="n">',
  '<label for="n">Nom <sup>(*)</sup></label><input id="n">',
  '<label for="n">Nom ∗</label><input id="n">',
  '<label for="n">Nom ★</label><input id="n">',
  '<label for="n">Nom＊</label><input id="n">',
  '<label for="n">Nom ✱</label><input id="n">',
  '<label for="n">Nom <span>⁎</span></label><input id="n">',
  '<label for="n">Nom <i>﹡</i> :</label><input id="n">',
  '<label for="n">✱ Nom</label><input id="n">',
  '<label for="n">Nom</label> <span>✱</span><input id="n">',
  '<div><span aria-hidden="true">*</span><label for="n">Nom</label><input id="n"></div>',
  '<div><label for="n">Nom</label><input id="n"> <span style="color:red">*</span></div>',
  '<div><label for="n">Nom</label><div><input id="n"><span>(*)</span></div></div>',
  '<div><label for="n">Nom <img src="r.gif" alt="obligatoire"></label><input id="n"></div>',
  '<div><label for="n">Nom</label> <img src="r.gif" alt="Champ obligatoire"><input id="n"></div>',
  '<div><label for="n">Nom</label><input id="n"><img src="r.gif" alt="Obligatoire"></div>',
  '<div><img src="r.gif" title="Requis" alt=""><label for="n">Nom</label><input id="n"></div>',
  '<div><label for="n">Nom <i class="fa fa-asterisk" title="Champ obligatoire"></i></label><input id="n"></div>',
  '<div><label for="n">Nom <svg role="img" aria-label="obligatoire"><path/></svg></label><input id="n"></div>',
  '<div><label for="n">Nom <svg><title>Requis</title><path/></svg></label><input id="n"></div>',
  '<div><label for="n">Nom</label><span role="img" aria-label="Champ requis"></span><input id="n"></div>',
  '<div><label for="n">Nom <span class="badge">Obligatoire</span></label><input id="n"></div>',
  '<div><label for="n">Nom</label> <span class="badge">Obligatoire</span><input id="n"></div>',
  '<div><label for="n">Nom</label><p class="tag">Requis</p><input id="n"></div>',
  '<div><div><label for="n">Nom</label><em>obligatoire</em></div><input id="n"></div>',
  '<div><label for="n">Nom <em>(requis)</em></label><input id="n"></div>',
  '<div><label for="n">Nom <em>(nécessaire)</em></label><input id="n"></div>',
  '<div><label for="n">Nom (nécessaire)</label><input id="n"></div>',
  '<div><label for="n">Nom : <em>(champ à remplir)</em></label><input id="n"></div>',
  '<div><label for="n">Nom</label> <em>– requis</em><input id="n"></div>',
  '<div><span>(Ce champ est obligatoire)</span><label for="n">Nom</label><input id="n"></div>',
  '<div><label for="n">Nom <b title="Cette question est obligatoire"></b></label><input id="n"></div>',
  '<div><label for="n">Nom <abbr title="required">*</abbr></label><input id="n"></div>',
  '<div><label for="n"><abbr title="obligatoire">*</abbr>Nom</label><input id="n"></div>',
  '<div><label for="n"><span>Nom</span><span class="sr-only">Champ obligatoire</span></label><input id="n"></div>',
  '<div><label for="n">Nom <span class="u-VisuallyHidden">(Valeur requise)</span></label><input id="n"></div>',
  '<div><label for="n">Nom <span class="visually-hidden">(required)</span></label><input id="n"></div>',
  '<div><label for="n"><span class="sr-only">Obligatoire</span> Nom</label><input id="n"></div>',
  '<div><label for="n">Nom - obligatoire</label><input id="n"></div>',
  '<div><label for="n">Nom — champ obligatoire</label><input id="n"></div>',
  '<div><label for="n">Nom, saisie obligatoire</label><input id="n"></div>',
  '<table><tr><td>Nom</td><td>*</td><td><input></td></tr><tr><td>Ville</td><td></td><td><input></td></tr></table>',
  '<table><tr><td><font color="red">*</font></td><td>Nom :</td><td><input></td></tr><tr><td></td><td>Ville :</td><td><input></td></tr></table>',
  '<table><tr><td>Nom :</td><td><input> <font color="red">*</font></td></tr><tr><td>Ville :</td><td><input></td></tr></table>',
  '<table><tr><th>Nom (*)</th><td><input></td></tr><tr><th>Ville</th><td><input></td></tr></table>',
  'Nom : <input> *<br>Ville : <input>',
  'Nom * : <input><br>Ville : <input>',
  '<input placeholder="Nom *">',
  '<input placeholder="Nom (obligatoire)">',
  '<input title="Nom (*)">',
  '<div><span>✱</span><input aria-label="Nom"></div>',
  '<div><input aria-label="Nom" aria-describedby="r"><span id="r">Obligatoire</span></div>',
  '<div><div>Nom<span>&nbsp;</span><span>*</span></div><div><input></div></div>',
  '<dl><dt>Nom <b>*</b> :</dt><dd><input></dd></dl>',
  '<fieldset><legend>Nom</legend><span>*</span><div><input></div></fieldset>',
  '<div><p>Nom</p><p>Champ obligatoire</p><input></div>',
  '<div><label for="n">Nom</label><input id="n" aria-required="true"></div>',
  '<div><label for="n">Nom</label><input id="n" required></div>',
  '<style>.required>label::after{content:" ✱"}</style><div class="required"><label for="n">Nom</label><input id="n"></div>',
  '<style>.field.required::before{content:"*"}</style><div class="field required"><label for="n">Nom</label><input id="n"></div>',
  '<style>.row.required::after{content:" *"}</style><div class="row required"><div><label for="n">Nom</label></div><div><input id="n"></div></div>',
  '<style>.req .text::after{content:"(*)"}</style><div class="req"><span class="text">Nom</span><div><input></div></div>',
  '<style>.star::before{content:"*"}</style><div><label for="n">Nom</label><i class="star"></i><input id="n"></div>',
  '<style>.req::after{content:" (obligatoire)"}</style><div><label class="req" for="n">Nom</label><input id="n"></div>',
  '<style>.req::after{content:"\\2217"}</style><div class="req"><label for="n">Nom</label></div><div><input id="n"></div>',
  '<style>dt.req::after{content:"*"}</style><dl><dt class="req">Nom</dt><dd><input></dd></dl>',
  '<style>td.req::after{content:"*"}</style><table><tr><td class="req">Nom</td><td><input></td></tr><tr><td>Ville</td><td><input></td></tr></table>',
  '<style>.wrap::after{content:"*"}</style><div><label for="n">Nom</label><span class="wrap"><input id="n"></span></div>',
];

const OPTIONAL: readonly (readonly [string, string])[] = [
  ['<label for="n">Version minimale requise</label><input id="n">', 'Version minimale requise'],
  ['<label for="n">Version minimale <b>requise</b></label><input id="n">', 'Version minimale requise'],
  ['<label for="n">Configuration requise :</label><input id="n">', 'Configuration requise'],
  ['<label for="n">Version <b>nécessaire</b></label><input id="n">', 'Version nécessaire'],
  ['<label for="n">Fiche à remplir</label><input id="n">', 'Fiche à remplir'],
  ['<label for="n">Documents obligatoires</label><input id="n">', 'Documents obligatoires'],
  ['<label for="n">Caractère obligatoire</label><input id="n">', 'Caractère obligatoire'],
  ['<label for="n">Nom (non obligatoire)</label><input id="n">', 'Nom'],
  ['<label for="n">Nom <span>Facultatif</span></label><input id="n">', 'Nom'],
  ['<div><label for="n">Nom</label><span>Optionnel</span><input id="n"></div>', 'Nom'],
  ['<label for="n">Nom <em>(facultatif)</em></label><input id="n">', 'Nom'],
  ['<p>Les champs marqués d’un * sont obligatoires.</p><label for="n">Nom</label><input id="n">', 'Nom'],
  ['<p>* Champs obligatoires</p><label for="n">Nom</label><input id="n">', 'Nom'],
  ['<p>(*) : obligatoire</p><div><label for="n">Nom</label><input id="n"></div>', 'Nom'],
  ['<style>.hint::before{content:"* "}</style><div><label for="n">Nom</label><input id="n"></div><p class="hint">Champ</p>', 'Nom'],
];

describe('the mark of a mandatory field', () => {
  it.each(MANDATORY)('%s', (html) => {
    expect(fieldsIn(html)[0]?.split(' | ').slice(0, 2)).toEqual(['Nom *', 'text']);
  });

  it.each(MANDATORY.filter((html) => html.includes('Ville')))('is not the next one’s: %s', (html) => {
    expect(fieldsIn(html)[1]).toBe('Ville | text');
  });

  it.each(OPTIONAL)('none in %s', (html, label) => {
    expect(fieldsIn(html)[0]?.split(' | ')[0]).toBe(label);
  });

  it('is no help', () => {
    expect(MANDATORY.map((html) => fieldsIn(html)[0]).filter((line) => line !== 'Nom * | text')).toEqual([]);
  });
});

it('a mark behind the small print of a name is the name’s', () => {
  expect(fieldsIn('<label for="n">Nom <small>(celui du Kbis)</small> *</label><input id="n">')).toEqual([
    'Nom * | text |  |  | (celui du Kbis)',
  ]);
});
