/** A field's name that stands in the place of the form's own property, and an image's in that of the document's, change nothing. */
import { afterEach, describe, expect, it } from 'vitest';
import * as native from '../../lib/page/dom/native';
import { readPage } from '../../lib/page/read';
import { finding, frames, type Stage, stageOf } from '../hints/stage';
import { crispy } from '../skins/crispy';
import { examples } from '../skins/examples';
import { openInFrame } from './frame';

const OF_FORMS =
  `assignedSlot attributes body checkVisibility childElementCount childNodes children classList className closest contains content
control data dataset disabled elements firstChild firstElementChild form getAttribute getBoundingClientRect getRootNode hasAttribute hasAttributes
hidden host id innerText isConnected isContentEditable labels lastChild lastElementChild localName matches name nextElementSibling nextSibling
nodeName nodeType options ownerDocument parentElement parentNode previousElementSibling previousSibling querySelector querySelectorAll role
scrollIntoView setAttribute removeAttribute shadowRoot style tabIndex tagName textContent title type value`.split(/\s+/);
const OF_DOCUMENTS =
  `activeElement addEventListener body childNodes children createElement createRange createTreeWalker defaultView documentElement
elementFromPoint elementsFromPoint getElementById getRootNode host nodeType parentElement parentNode querySelector querySelectorAll title`.split(
    /\s+/,
  );

const FORM = /<form\b[^>]*data-questions[^>]*>/;
const example = examples.find(({ content }) => FORM.test(crispy.render(content)));
if (!example) throw new Error('No example is a form');
const { url, content } = example;
const html = crispy.render(content);
const readingOf = (page: string) => readPage(openInFrame(page), url).reading;
const plainReading = readingOf(html);
const HOSTS = [
  ...OF_FORMS.map((name) => [`a field named ${name}`, (form: string) => `${form}<input type="hidden" name="${name}">`] as const),
  ...OF_DOCUMENTS.map((name) => [`an image named ${name}`, (form: string) => `${form}<img name="${name}" alt="">`] as const),
];

it('the page is a form with fields', () => {
  expect(plainReading.fields.length).toBeGreaterThan(3);
});

describe('reads the same', () => {
  it.each(HOSTS)('%s', { timeout: 5_000 }, (_, hostile) => {
    expect(readingOf(html.replace(FORM, hostile))).toEqual(plainReading);
  });
});

describe('hints are drawn', () => {
  let stage: Stage;
  afterEach(() => {
    stage.end();
    native.body(document).replaceChildren();
  });

  it.each(HOSTS)('%s', { timeout: 5_000 }, async (_, hostile) => {
    stage = stageOf(`${hostile('<form>')}<label for="a">A</label> <input id="a"><input id="b"></form>`);
    stage.show([finding(0, 'Un.')], ['a', 'b']);
    await frames();
    expect(stage.marker()?.getBoundingClientRect().width).toBeCloseTo(24, 0);
  });
});
