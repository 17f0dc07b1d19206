import { describe, expect, it } from 'vitest';
import { blankReading } from '../../../lib/page/blank';
import { structureOf } from '../../../lib/page/dom/structure';
import { openPage } from '../../tools/dom';

const WORDS = new Set(['nom', 'oui', 'valider', 'ecole']);
/** The body of the blanked page, without its own tag. */
const blanked = (html: string) => {
  const whole = structureOf(openPage(`<!doctype html><title>Nom Durand</title><body>${html}`, 'https://example.org/'), WORDS);
  return whole.slice(whole.indexOf('<body>') + 6, whole.indexOf('</body>'));
};

describe('a blanked page', () => {
  it('is a document of its own, with a blanked title', () => {
    expect(structureOf(openPage('<title>Nom Durand</title><body class="x">', 'https://example.org/'), WORDS)).toBe(
      '<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"><title>Nom Xxxxxx</title></head>\n<body></body>\n</html>\n',
    );
  });

  it.each([
    ['<p>Nom : Durand-Éloi 75, École, oui à l’a</p>', '<p>Nom : Xxxxxx-Xxxx 00, École, oui à l’a</p>'],
    ['<p>a &amp; b &lt; c</p>', '<p>a &amp; b &lt; c</p>'],
    ['<p>a<!-- secret -->b</p>', '<p>xx</p>'],
    ['<p><b>éc</b><i>ole</i>, <b>Dur</b><i>and</i>, <b>oui</b>nom</p>', '<p><b>éc</b><i>ole</i>, <b>Xxx</b><i>xxx</i>, <b>xxx</b>xxx</p>'],
    ['<p><b>d</b><b>u</b><b>r</b></p>', '<p><b>x</b><b>x</b><b>x</b></p>'],
    ['<div><span>Oui</span><p>nom</p>oui<br>nom<input>oui</div>', '<div><span>Oui</span><p>nom</p>oui<br>nom<input>oui</div>'],
    [
      '<p>é<span><template shadowrootmode="open">cole</template></span></p>',
      '<p>é<span><template shadowrootmode="open">xxxx</template></span></p>',
    ],
    ['<p>𝒜𝒷𝒸 nom</p>', '<p>XXxxxx nom</p>'],
    ['<script>x</script><style>x</style><link><meta><template>x</template><noscript>x</noscript><iframe></iframe><object></object>', ''],
    [
      '<svg><text>x</text></svg><img src="x"><canvas>x</canvas><video>x</video><audio>x</audio><picture>x</picture><cap-convergence>x</cap-convergence>',
      '',
    ],
    ['<br><hr><wbr>', '<br><hr><wbr>'],
    ['<x-carte>Nom</x-carte><x1>Nom</x1><a:b>Nom</a:b>', '<x-carte>Nom</x-carte><x1>Nom</x1><div>Nom</div>'],
    [
      '<p hidden>Nom</p><p style="display:none">Nom</p><p style="visibility:hidden">Nom</p>',
      '<p hidden>Nom</p><p hidden>Nom</p><p hidden>Nom</p>',
    ],
    ['<p class="x" style="color:red" data-x="y" onclick="z" href="t">Nom</p>', '<p>Nom</p>'],
    ['<p role="button">Nom</p><p role="durand">Nom</p>', '<p role="button">Nom</p><p role="xxxxxx">Nom</p>'],
    ['<input type="email" required disabled readonly>', '<input type="email" required disabled readonly>'],
    ['<select multiple></select><details open></details>', '<select multiple></select><details open></details>'],
    [
      '<table><tbody><tr><td colspan="2" rowspan="3" scope="col"></td></tr></tbody></table>',
      '<table><tbody><tr><td colspan="0" rowspan="0" scope="col"></td></tr></tbody></table>',
    ],
    [
      '<p aria-required="true" aria-hidden="false" aria-haspopup="listbox" aria-level="2" aria-current="step"></p>',
      '<p aria-required="true" aria-hidden="false" aria-haspopup="listbox" aria-level="0" aria-current="step"></p>',
    ],
    [
      '<p aria-label="Nom Durand" title="Durand"></p><input placeholder="Durand &quot;x&quot;" alt="Durand">',
      '<p aria-label="Nom Xxxxxx" title="Xxxxxx"></p><input placeholder="Xxxxxx &quot;x&quot;" alt="Xxxxxx">',
    ],
    [
      '<p id="durand"></p><label for="other"></label><p aria-labelledby=" other  durand " aria-describedby="third"></p>',
      '<p id="n1"></p><label for="n2"></label><p aria-labelledby="n2 n1" aria-describedby="n3"></p>',
    ],
    [
      '<p aria-controls="a" aria-owns="b" aria-activedescendant="a"></p>',
      '<p aria-controls="n1" aria-owns="n2" aria-activedescendant="n1"></p>',
    ],
    ['<input value="Durand 75">', '<input value="Xxxxxx 00">'],
    ['<input value="nom">', '<input value="xxx">'],
    ['<input>', '<input>'],
    [
      '<input type="submit" value="Valider Durand"><input type="button" value="Nom"><input type="reset" value="Oui">',
      '<input type="submit" value="Valider Xxxxxx"><input type="button" value="Nom"><input type="reset" value="Oui">',
    ],
    [
      '<input type="checkbox" value="Durand" checked><input type="radio" value="x"><input type="hidden" value="x">',
      '<input type="checkbox"><input type="radio"><input type="hidden" hidden>',
    ],
    [
      '<select><option value="">Nom</option><option value="12" selected>Oui</option></select>',
      '<select><option value="">Nom</option><option>Oui</option></select>',
    ],
    ['<textarea>Nom Durand</textarea>', '<textarea>Nom Xxxxxx</textarea>'],
    ['<textarea>Nom &lt; Durand</textarea>', '<textarea>Nom &lt; Xxxxxx</textarea>'],
    ['<table><colgroup><col></colgroup></table>', '<table><colgroup><col></colgroup></table>'],
    [
      '<div><template shadowrootmode="open"><b>Oui</b><i>Nom</i></template><p>Nom</p><p>Oui</p></div>',
      '<div><template shadowrootmode="open"><b>Oui</b><i>Nom</i></template><p>Nom</p><p>Oui</p></div>',
    ],
    [
      '<div><template shadowrootmode="open"><b>Durand</b></template><p>Nom</p></div>',
      '<div><template shadowrootmode="open"><b>Xxxxxx</b></template><p>Nom</p></div>',
    ],
  ])('%s', (html, expected) => {
    expect(blanked(html)).toBe(expected);
  });

  it.each(
    'alert alertdialog banner cell columnheader combobox complementary contentinfo definition dialog grid gridcell group heading img link list listbox listitem main menu navigation option polite progressbar radiogroup region row rowgroup rowheader searchbox spinbutton status switch tab table tablist term textbox tooltip tree'.split(
      ' ',
    ),
  )('keeps the role %s', (role) => {
    expect(blanked(`<p role="${role}"></p>`)).toBe(`<p role="${role}"></p>`);
  });
});

it('a reading of nothing knows nothing', () => {
  expect(blankReading('https://example.org/')).toEqual({
    url: 'https://example.org/',
    kind: 'unknown',
    title: '',
    guichet: null,
    dispositif: null,
    wave: null,
    candidature: null,
    product: null,
    step: null,
    steps: [],
    deadlines: [],
    progress: null,
    fields: [],
    chapters: [],
    totals: null,
    requirements: [],
    convention: null,
    candidatures: [],
    confirmation: null,
    chapter: null,
    missing: [],
  });
});
