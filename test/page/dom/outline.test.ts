import { describe, expect, it } from 'vitest';
import { lineElement, outlineOf, type Token } from '../../../lib/page/dom/outline';
import { bodyOf, outlineIn } from '../read-words';

/** A token as one letter for its kind, its heading, `L` in a label, `F` for furniture, and its words. */
const short = ({ kind, heading, label, furniture, text }: Token) =>
  `${kind[0]}${heading ?? ''}${label ? 'L' : ''}${furniture ? 'F' : ''}:${text}`;
const read = (html: string) => outlineIn(html).tokens.map(short);

describe('what a person meets, from top to bottom', () => {
  it.each([
    ['<p>Un</p><p>Deux</p>', ['t:Un', 't:Deux']],
    ['<p>Un <b>deux</b> trois</p>', ['t:Un deux trois']],
    ['Un<div>deux</div>trois', ['t:Un', 't:deux', 't:trois']],
    ['<p>Un<br>deux</p>', ['t:Un deux']],
    ['<p>Un<br>Deux</p>', ['t:Un', 't:Deux']],
    ['<p>Un<br><b>Deux</b></p>', ['t:Un', 't:Deux']],
    ['<p>Un<br></p>', ['t:Un']],
    ['<h2>Un<br>Deux</h2>', ['t2:Un Deux']],
    ['<dl><dt>Un<br>Deux</dt></dl>', ['t:Un Deux']],
    ['<p>a<input>b</p>', ['t:a', 'c:', 't:b']],
    ['<p>a<svg></svg>b</p>', ['t:a b']],
    ['<p>a<i>info</i>b</p>', ['t:a b']],
    ['<p>a<!-- rien -->b</p>', ['t:ab']],
    ['<h3>a</h3><p>b</p>', ['t3:a', 't:b']],
    ['<div role="heading">a</div><div role="heading" aria-level="4">b</div>', ['t2:a', 't4:b']],
    ['<fieldset><legend>a</legend>b</fieldset>', ['t0:a', 't:b']],
    ['<table><caption>a</caption><tr><td>b</td></tr></table>', ['t0:a', 't:b']],
    ['<label>a <input></label>', ['tL:a', 'cL:']],
    ['<h2><label>a</label></h2>', ['t2L:a']],
    ['<select><option>a</option></select><textarea>b</textarea>', ['c:', 'c:']],
    ['<div hidden>a</div><div style="display:none">b</div><template>c</template><script>d</script>', []],
    ['<div style="visibility:hidden">a<b style="visibility:visible">b</b></div>', ['t:b']],
    ['<details><summary>a</summary>b</details>', ['t:a']],
    ['<details open><summary>a</summary><p>b</p></details>', ['t:a', 't:b']],
  ])('%s', (html, tokens) => {
    expect(read(html)).toEqual(tokens);
  });

  it.each([
    '<nav>a</nav>',
    '<footer>a</footer>',
    '<div role="navigation">a</div>',
    '<div role="search">a</div>',
    '<div role="contentinfo">a</div>',
    '<div role="banner">a</div>',
    '<nav><div><p>a</p></div></nav>',
  ])('furniture: %s', (html) => {
    expect(read(`${html}<p>b</p>`)).toEqual(['tF:a', 't:b']);
  });

  it.each([
    ['<span>Soumis</span>', 's:Soumis'],
    ['<span>soumis</span>', 't:soumis'],
    ['<span>À compléter</span>', 's:À compléter'],
    ['<div><div>Soumis</div></div>', 's:Soumis'],
    ['<label>Soumis</label>', 'tL:Soumis'],
    ['<span>Soumis hier</span>', 't:Soumis hier'],
    ['<button>Ouvrir</button>', 'a:Ouvrir'],
    ['<span role="button">Ouvrir</span>', 'a:Ouvrir'],
    ['<a href="#">Voir</a>', 'a:Voir'],
    ['<a href="#">Ailleurs</a>', 't:Ailleurs'],
    ['<input type="submit" value="Envoyer">', 'a:Envoyer'],
    ['<input type="button" value="Envoyer">', 'a:Envoyer'],
    [`<button>${'x'.repeat(300)}</button>`, `a:${'x'.repeat(300)}`],
    [`<button>${'x'.repeat(301)}</button>`, `a:${'x'.repeat(301)}`],
  ])('%s is %s', (html, token) => {
    expect(read(`${html}<p>fin</p>`)).toEqual([token, 't:fin']);
  });

  it.each([
    '<input type="image" alt="x">',
    '<input type="reset" value="x">',
    '<input type="hidden">',
    '<input type="hidden" style="display:block">',
    '<div></div>',
    '<p> </p>',
  ])('nothing: %s', (html) => {
    expect(read(html)).toEqual([]);
  });

  it.each(['combobox', 'listbox', 'radio', 'checkbox', 'switch', 'textbox', 'spinbutton', 'searchbox'])(
    'a control by its role: %s',
    (role) => {
      expect(read(`<div role="${role}">a</div>`)).toEqual(['c:']);
      expect(read(`<div role="${role}"><input></div>`)).toEqual(['c:']);
      expect(outlineIn(`<div role="${role}"><input></div>`).tokens[0]?.element.tagName).toBe('INPUT');
    },
  );

  it('a control by what it opens or lets write', () => {
    expect(read('<div aria-haspopup="listbox">a</div><div contenteditable="true">b</div>')).toEqual(['c:', 'c:']);
    expect(read('<p aria-haspopup="menu">a</p><p contenteditable="false">b</p>')).toEqual(['t:a', 't:b']);
  });

  it('a list drawn by the page, but of steps, or of files already given', () => {
    const list = (...words: string[]) => read(`<ul role="listbox">${words.map((word) => `<li role="option">${word}</li>`).join('')}</ul>`);
    expect(list('Lyon', 'Metz')).toEqual(['c:']);
    expect(list()).toEqual(['c:']);
    expect(list('Étape 1', 'Étape2')).toEqual(['t:Étape 1', 't:Étape2']);
    expect(list('Étape', 'Étape 2')).toEqual(['c:']);
    expect(list('a.pdf', 'mon fichier.docx', 'Étape 1')).toEqual(['t:a.pdf', 't:mon fichier.docx', 't:Étape 1']);
    expect(list('a.pdf', 'Lyon')).toEqual(['c:']);
    expect(list('.pdf')).toEqual(['c:']);
    expect(list('a.pd', 'b.é')).toEqual(['c:']);
    expect(read('<div role="combobox"><b role="option">Étape 1</b></div>')).toEqual(['c:']);
  });

  it('a wordless button beside a control only opens its list', () => {
    expect(read('<div><input><button aria-haspopup="listbox"></button></div>')).toEqual(['c:', 'a:']);
    expect(read('<div><select></select><b role="button" aria-haspopup="listbox"> </b></div>')).toEqual(['c:', 'a:']);
    expect(read('<div><b role="combobox">a</b><button aria-haspopup="listbox"></button></div>')).toEqual(['c:', 'a:']);
    expect(read('<div><input><button aria-haspopup="listbox">Lyon</button></div>')).toEqual(['c:', 'c:']);
    expect(read('<div><p>x</p><button aria-haspopup="listbox"></button></div>')).toEqual(['t:x', 'c:']);
    expect(read('<div><input><b aria-haspopup="listbox"></b></div>')).toEqual(['c:', 'c:']);
    expect(read('<div><input><button aria-haspopup="listbox"><i>expand_more</i></button></div>')).toEqual(['c:', 'a:']);
  });

  it.each([
    ['<details open><summary>Titre ici</summary><p>b</p></details>', ['t:Titre ici', 't:b']],
    ['<button aria-expanded="true">Titre ici</button>', ['t:Titre ici']],
    ['<button aria-expanded="true" aria-haspopup="menu">Titre ici</button>', ['a:Titre ici']],
    ['<button aria-expanded="true">Compléter</button>', ['a:Compléter']],
    ['<h3><button>Titre ici</button></h3>', ['t3:Titre ici']],
    ['<h3><button>Compléter</button></h3>', ['a3:Compléter']],
    ['<b role="heading"><b role="button">Titre ici</b></b>', ['t2:Titre ici']],
    ['<button>Titre ici</button>', ['a:Titre ici']],
    ['<details open><summary role="button">Titre ici</summary></details>', ['t:Titre ici']],
  ])('what folds is a title: %s', (html, tokens) => {
    expect(read(`${html}<p>fin</p>`)).toEqual([...tokens, 't:fin']);
  });

  it('two buttons that stay pressed, yes and no, are controls', () => {
    const pressed = (...words: string[]) =>
      read(`<div>${words.map((word) => `<button aria-pressed="false">${word}</button>`).join('')}</div>`);
    expect(pressed('Oui', 'Non')).toEqual(['c:', 'c:']);
    expect(pressed('Oui', 'Peut-être')).toEqual(['a:Oui', 'a:Peut-être']);
    expect(pressed('Peut-être', 'Non')).toEqual(['a:Peut-être', 'a:Non']);
    expect(pressed('Oui', 'Non', 'Non')).toEqual(['a:Oui', 'a:Non', 'a:Non']);
    const inShadow =
      '<template shadowrootmode="open"><button aria-pressed="true">Oui</button><button aria-pressed="false">Non</button></template>';
    expect(read(`<div>${inShadow}</div>`)).toEqual(['c:', 'c:']);
    expect(read('<div><button>Oui</button><button aria-pressed="true">Non</button></div>')).toEqual(['a:Oui', 'a:Non']);
  });

  it.each([
    ['<span>Statut : Soumis</span>', 's:Soumis'],
    ['<span><i>●</i> Soumis</span>', 's:Soumis'],
    ['<span>🟢 Statut : Soumis</span>', 's:Soumis'],
    ['<span>Statut: Soumis</span>', 's:Soumis'],
    ['<span>STATUT :Soumis</span>', 's:Soumis'],
    ['<span>Le statut : Soumis</span>', 't:Le statut : Soumis'],
    ['<span>Chapitre Statut : soumis</span>', 't:Chapitre Statut : soumis'],
    ['<span>en Cours</span>', 't:en Cours'],
    ['<button>Statut : Soumis</button>', 'a:Statut : Soumis'],
    [`<span>Soumis${' '.repeat(54)}</span>`, 's:Soumis'],
    [`<span>Soumis${' '.repeat(55)}</span>`, 't:Soumis'],
    ['<span>Soumis<input type="hidden"></span>', 's:Soumis'],
  ])('a status: %s is %s', (html, token) => {
    expect(read(`${html}<p>fin</p>`)[0]).toBe(token);
  });

  it('a status around a control is none', () => {
    expect(read('<span>Soumis <input></span>')).toEqual(['t:Soumis', 'c:']);
    expect(read('<button>Voir <input></button>')).toEqual(['t:Voir', 'c:']);
  });

  it.each([
    ['<p>SI<!-- c -->Soumis</p>', ['t:SISoumis']],
    ['<p><b>SI</b>Soumis</p>', ['t:SI Soumis']],
    ['<p><b>SI</b><!-- c -->Soumis</p>', ['t:SI Soumis']],
    ['<p>SI<b>Texte</b></p>', ['t:SI Texte']],
    ['<p>SI<i></i>Soumis</p>', ['t:SI Soumis']],
    ['<p><b>Un<br></b>deux</p>', ['t:Un', 't:deux']],
    ['<p>Un<br> deux</p>', ['t:Un deux']],
    ['<p>Un<br> Deux</p>', ['t:Un', 't:Deux']],
    ['<p>Un<br>(deux)</p>', ['t:Un (deux)']],
    ['<p><a>un.pdf</a><br><a>deux_1.jpeg (2 Mo)</a></p>', ['t:un.pdf', 't:deux_1.jpeg (2 Mo)']],
    ['<p>Un<br>deux. Trois</p>', ['t:Un deux. Trois']],
    ['<app-h1>a</app-h1><h1-titre>b</h1-titre>', ['t:a', 't:b']],
    ['<p><b>Ville</b><br>Suite du texte</p>', ['t:Ville', 't:Suite du texte']],
    ['<p><b>Ville</b><br>suite</p>', ['t:Ville', 't:suite']],
    ['<p><strong>Ville</strong><br>suite</p>', ['t:Ville', 't:suite']],
    ['<p>La <b>ville</b><br>suite</p>', ['t:La ville suite']],
    ['<p><i>Ville</i><br>suite</p>', ['t:Ville suite']],
    ['<label><b>Ville</b><br>suite</label>', ['tL:Ville suite']],
  ])('words cut over elements: %s', (html, tokens) => {
    expect(read(html)).toEqual(tokens);
  });

  it('an invisible file input stands for its zone, also in a wrapper without words', () => {
    expect(read('<input type="file" hidden>')).toEqual(['c:']);
    expect(read('<div hidden><div> <input type="file"></div></div>')).toEqual(['c:']);
    expect(outlineIn('<div hidden><p></p><input type="file"></div>').tokens[0]?.element.tagName).toBe('INPUT');
    expect(read('<div hidden>Fermé <input type="file"></div><div hidden><input></div>')).toEqual([]);
    expect(read('<div style="visibility:hidden"><input type="file"></div>')).toEqual(['c:']);
  });
});

describe('the place of an element', () => {
  it('is what it covers', () => {
    const body = bodyOf('<div><p>a</p><p>b <b>c</b></p><input></div><p>d</p><i></i>');
    const { range } = outlineOf(body);
    const at = (selector: string) => range(body.querySelector(selector) as Element);
    expect(range(body)).toEqual({ from: 0, to: 4 });
    expect(at('div')).toEqual({ from: 0, to: 3 });
    expect(at('p')).toEqual({ from: 0, to: 1 });
    expect(at('b')).toEqual({ from: 1, to: 2 });
    expect(at('input')).toEqual({ from: 2, to: 3 });
    expect(at('div + p')).toEqual({ from: 3, to: 4 });
  });

  it('is -1 for what is not drawn', () => {
    const body = bodyOf('<p hidden>a</p>');
    expect(outlineOf(body).range(body.firstElementChild as Element)).toEqual({ from: -1, to: -1 });
  });
});

describe('the element of a line', () => {
  it.each([
    ['<div><p><b>a</b> c</p></div><p>b</p>', 'DIV'],
    ['<div><p><b>a</b></p><p>b</p></div>', 'P'],
    ['<p>a<b>b</b></p>', 'BODY'],
    ['<div><p>b</p><p><b>a</b></p></div>', 'P'],
    ['<p>b</p><div><p><b>a</b></p></div>', 'DIV'],
  ])('%s', (html, tag) => {
    const outline = outlineIn(html);
    expect(lineElement(outline.tokens.find(({ text }) => text.startsWith('a')) as Token, outline).tagName).toBe(tag);
  });
});

describe('cookie banners and letters are furniture', () => {
  it.each([
    [
      '<div><p>Ce site utilise des cookies.</p><button>Accepter</button></div><h1>b</h1>',
      ['tF:Ce site utilise des cookies.', 'aF:Accepter', 't1:b'],
    ],
    ['<div><p>Newsletter</p><input></div><h1>b</h1>', ['t:Newsletter', 'c:', 't1:b']],
    [
      '<div><p>Lettre d’information</p><div><input></div><button>S’abonner</button></div><h1>b</h1>',
      ['tF:Lettre d’information', 'cF:', 'aF:S’abonner', 't1:b'],
    ],
    ['<div><input placeholder="Votre cookie"><button>OK</button></div><h1>b</h1>', ['cF:', 'aF:OK', 't1:b']],
    ['<div><input aria-label="Newsletter" placeholder="x"><button>OK</button></div><h1>b</h1>', ['cF:', 'aF:OK', 't1:b']],
    ['<div><input aria-label="Nom" placeholder="cookie"></div><h1>b</h1>', ['c:', 't1:b']],
    ['<h1>Cookies</h1><p>b</p>', ['t1:Cookies', 't:b']],
    ['<p>Cookies</p><p>1. Titre</p>', ['tF:Cookies', 't:1. Titre']],
    ['<p>Cookies</p><p>Le 1. Titre</p>', ['tF:Cookies', 'tF:Le 1. Titre']],
    ['<p>Cookies</p><input>', ['t:Cookies', 'c:']],
    ['<p>Cookies</p><input><button>Tout refuser</button>', ['tF:Cookies', 'cF:', 'aF:Tout refuser']],
    ['<p>Cookiesque</p><p>b</p>', ['t:Cookiesque', 't:b']],
    ['<p>b</p><div><p>Un cookie</p><p>c</p></div><h1>d</h1>', ['t:b', 'tF:Un cookie', 'tF:c', 't1:d']],
  ])('%s', (html, tokens) => {
    expect(read(html)).toEqual(tokens);
  });

  it('when they are short', () => {
    const lines = (many: number) => read(`<p>Cookies</p>${'<p>b</p>'.repeat(many)}`).filter((line) => line.startsWith('tF')).length;
    expect([lines(11), lines(12)]).toEqual([12, 1]);
  });
});
