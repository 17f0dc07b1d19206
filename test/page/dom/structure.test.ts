import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../lib/page/dom/structure';
import { PAGE_WORDS } from '../../../lib/segur/page-words';
import { openPage } from '../../tools/dom';

const URL = 'https://convergence.esante.gouv.fr/';
const WORDS = new Set(PAGE_WORDS);
const structure = (html: string) => structureOf(openPage(html, URL), WORDS);

describe('the structure of a page that was read wrong', () => {
  it('keeps the words of Convergence and blanks everything else, in the same shape', () => {
    const html = structure(
      '<title>Dossier de Camille</title><form><label for="nom-camille" class="c-99">Nom du représentant légal *</label><input id="nom-camille" value="Durand 75"><p>Camille, 75015 Lyon</p><a href="/u/42">preuve-secrete_1.pdf</a></form>',
    );
    expect(html).toContain('<label for="n1">Nom du représentant légal *</label><input id="n1" value="Xxxxxx 00">');
    expect(html).toContain('<p>Xxxxxxx, 00000 Xxxx</p>');
    expect(html).not.toMatch(/camille|durand|lyon|75|99|42|secrete/i);
  });

  it('says what is not drawn, so that a collapsed block stays collapsed', () => {
    const html = structure(
      '<style>.off{display:none}</style><div class="off"><label>DSR * <select><option>LGC</option></select></label></div>',
    );
    expect(html).toMatch(/<div hidden><label>DSR \*/);
  });

  it('lets through no choice, no script, no image and no address', () => {
    const html = structure(
      '<script>steal()</script><input type="radio" name="secret" value="oui" checked><img src="/me.png" alt="Moi"><a href="https://example.org/?t=1">Oui</a><textarea>Secret</textarea>',
    );
    expect(html).not.toMatch(/steal|checked|secret|me\.png|example\.org|Secret/);
  });

  it('never lets a text through that Convergence does not print', { timeout: 60_000 }, () => {
    const secret = fc.stringMatching(/^[A-Za-zéÀ]{4,12}[0-9]{2,6}$/).filter((text) => !WORDS.has(text.replace(/\d/g, '').toLowerCase()));
    const page = (text: string) =>
      structure(
        `<p title="${text}">${text}</p><input value="${text}" placeholder="${text}" aria-label="${text}" name="${text}" id="${text}">`,
      );
    const frame = page('0');
    fc.assert(
      fc.property(secret, (text) => {
        const letters = text.replace(/\d/g, '');
        fc.pre(
          !WORDS.has(letters.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()) && !/^[xX]+$/.test(letters) && !frame.includes(letters),
        );
        const html = page(text);
        return !html.includes(text) && !html.includes(letters);
      }),
      { numRuns: 40 },
    );
  });
});
