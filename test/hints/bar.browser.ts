import { afterEach, beforeEach, expect, test } from 'vitest';
import { page as tab, userEvent } from 'vitest/browser';
import { placeFrom } from '../../lib/hints/edges';
import { type Stage, empty, finding, frames, stageOf } from './stage';

let stage: Stage;
beforeEach(async () => {
  await tab.viewport(900, 700);
  window.scrollTo(0, 0);
  stage = stageOf('<input id="a"><input id="b"><input id="low" style="position:fixed;right:40px;top:400px;width:200px">');
});
afterEach(() => {
  stage.end();
  document.documentElement.removeAttribute('style');
});

const part = (selector: string) => stage.bar().querySelector(selector) as HTMLElement;
const button = (name: string) => [...stage.bar().querySelectorAll('button')].find((each) => each.textContent === name) as HTMLButtonElement;
const handle = () => part('.tab') as HTMLButtonElement;
const list = () => part('.list');
const opened = () => part('.box');
const rect = (element: Element) => element.getBoundingClientRect();
const isOver = (one: Element, other: Element) => {
  const [a, b] = [rect(one), rect(other)];
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
};
test('it is a small tab at the right edge, which says how many points there are, and of which weight by sign', () => {
  stage.show([finding(0, 'Un.'), empty(1), finding(null, 'Deux.', { severity: 'warning' })], ['a', 'b']);
  expect(opened().hidden).toBe(true);
  expect(handle().textContent).toBe('!3');
  expect(handle().ariaLabel).toBe('hint_tab 3 (hint_to_correct 1, hint_to_fill 1, hint_to_check 1)');
  expect(rect(handle()).right).toBe(document.documentElement.clientWidth);
  expect([rect(handle()).width, rect(handle()).height]).toEqual([26, 56]);
  stage.show([], ['a']);
  expect(handle().textContent).toBe('✓');
  expect(handle().ariaLabel).toBe('hint_tab hint_nothing');
});

test('it is not there on a page with nothing to answer and nothing to say, nor where the user wants none', () => {
  stage.show([], []);
  expect(stage.bar().hidden).toBe(true);
  stage.show([finding(0, 'Un.')], ['a']);
  expect(stage.bar().hidden).toBe(false);
  stage.layer.lookOfBar(null, false);
  expect(stage.bar().hidden).toBe(true);
  stage.show([], ['a'], { beforeSubmitting: true });
  expect(stage.bar().checkVisibility()).toBe(false);
});

test('its name says that it is not official', () => {
  expect(stage.bar().ariaLabel).toBe('hint_bar');
});

test('one click opens it beside its tab, another closes it, and both are remembered', () => {
  stage.show([finding(0, 'Un.')], ['a']);
  handle().click();
  expect(handle().ariaExpanded).toBe('true');
  expect(part('.count').textContent).toBe('hint_to_correct 1');
  expect(rect(handle()).left - rect(opened()).right).toBe(4);
  button('hint_reduce').click();
  expect(opened().hidden).toBe(true);
  expect(stage.places.map(({ isOpen }) => isOpen)).toEqual([true, false]);
});

test('its words never change its size', () => {
  stage.show([finding(0, 'Un.')], ['a']);
  handle().click();
  const sizes = () => [handle(), opened()].map((each) => [rect(each).width, rect(each).height, rect(each).left, rect(each).top].join(' '));
  const before = sizes();
  const long = 'Une phrase assez longue pour occuper plusieurs lignes, et puis encore une autre. '.repeat(4);
  stage.show([...Array.from({ length: 40 }, () => finding(0, long)), ...Array.from({ length: 1200 }, () => empty(1))], ['a', 'b'], {
    missing: [long],
  });
  expect(sizes()).toEqual(before);
  expect(list().scrollHeight).toBeGreaterThan(list().clientHeight);
});

test('« Point suivant » moves to the next point', () => {
  stage.show([finding(0, 'Un.'), finding(1, 'Deux.')], ['a', 'b']);
  handle().click();
  button('hint_next').click();
  expect(document.activeElement?.id).toBe('a');
  button('hint_next').click();
  expect(document.activeElement?.id).toBe('b');
});

test('opened, it lists what is about the page first, then the fields, each with its way there and « Pourquoi ? »', () => {
  stage.show([finding(1, 'Champ.', { label: 'SIRET' }), finding(null, 'Page.', { label: null })], ['a', 'b'], { missing: ['les étapes'] });
  handle().click();
  expect([...list().querySelectorAll('li')].map((item) => item.textContent)).toEqual([
    expect.stringContaining('Page.'),
    expect.stringContaining('Champ.'),
  ]);
  expect(list().textContent).toContain('hint_missing les étapes');
  button('SIRET').click();
  expect(document.activeElement?.id).toBe('b');
});

test('on a chapter’s page it counts proofs, names the first one left, and goes from one to the next', () => {
  const about = (field: number, rule: string, severity: 'info' | 'warning') => finding(field, 'Preuve.', { rule, severity });
  const proofs = {
    chapter: 'Sécurité des SI',
    loaded: 4,
    total: 6,
    redo: [{ proof: 'GEN.15.01.02', field: 1 }],
    missing: [{ proof: 'GEN.15.01.01', field: 0 }],
  };
  stage.show([about(0, 'proof-missing', 'info'), about(1, 'proof-to-redo', 'warning')], ['a', 'b'], { proofs });
  handle().click();
  expect(opened().textContent).toContain('hint_to_redo 1');
  expect(opened().textContent).toContain('hint_to_load 1');
  expect(list().textContent).toContain('hint_chapter Sécurité des SI 4 6, hint_chapter_missing GEN.15.01.01');
  button('hint_next_proof').click();
  expect(document.activeElement?.id).toBe('a');
  button('hint_next_proof').click();
  expect(document.activeElement?.id).toBe('b');
  button('hint_go').click();
  expect(document.activeElement?.id).toBe('a');
});

test('a chapter whose proofs are only counted is not « rien à signaler »', () => {
  stage.show([], ['a'], { proofs: { chapter: null, loaded: 0, total: 124, redo: [], missing: [] } });
  handle().click();
  expect(opened().textContent).toContain('hint_to_load 124');
  expect(opened().textContent).not.toContain('hint_nothing');
});

test('missing answers are one line, which goes to the first of them', () => {
  stage.show([empty(1), empty(0), finding(null, 'Page.', { label: null })], ['a', 'b']);
  handle().click();
  expect(list().querySelectorAll('li')).toHaveLength(1);
  expect(list().textContent).not.toContain('Répondez');
  button('hint_missing_answers 2').click();
  expect(document.activeElement?.id).toBe('a');
  stage.show([empty(1)], ['a', 'b']);
  expect(list().textContent).toBe('hint_missing_answer');
});

test('it tells of the page’s buttons that fill answers while some are missing', () => {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<header><button>Compléter avec mes données</button></header><button hidden>Reprendre les valeurs</button><button value="fill:legal">Compléter avec les données du responsable légal</button><button>Compléter</button>',
  );
  stage.show([empty(0)], ['a']);
  handle().click();
  expect(list().textContent).toContain('hint_filler hint_quoted Compléter avec les données du responsable légal');
  document.body.insertAdjacentHTML(
    'beforeend',
    '<button>Compléter à partir des données récupérées</button><input type="button" value="Pré-remplir automatiquement">',
  );
  stage.show([empty(0)], ['a']);
  expect(list().textContent).toMatch(
    /hint_fillers .*légal, hint_quoted Compléter à partir des données récupérées, hint_quoted Pré-remplir automatiquement$/,
  );
  stage.show([finding(0, 'Un.')], ['a']);
  expect(list().textContent).not.toContain('hint_filler');
});

test('a list that did not change keeps its elements, so the focus in it is not lost', () => {
  stage.show([finding(0, 'Un.')], ['a']);
  handle().click();
  const before = list().querySelector('li');
  stage.show([finding(0, 'Un.')], ['a']);
  expect(list().querySelector('li')).toBe(before);
  stage.show([finding(0, 'Deux.')], ['a']);
  expect(list().querySelector('li')).not.toBe(before);
});

test('before submitting it opens by itself, once, and remembers nothing of it', () => {
  stage.show([finding(0, 'Un.')], ['a'], { beforeSubmitting: true });
  expect(list().textContent).toContain('hint_before_left hint_to_correct 1');
  expect(list().textContent).toContain('hint_before_final');
  expect(stage.places).toEqual([]);
  button('hint_reduce').click();
  stage.show([], ['a'], { beforeSubmitting: true });
  expect(opened().hidden).toBe(true);
  handle().click();
  expect(list().textContent).toContain('hint_before_nothing');
});

test('before submitting it also says what is left on the form of the step, or that the form was never read', () => {
  const onForm = [
    { rule: 'siret-format', outcome: 'violation' as const, severity: 'error' as const, label: 'Numéro SIRET' },
    { rule: 'deadline-differs', outcome: 'violation' as const, severity: 'warning' as const, label: null },
  ];
  stage.show([finding(0, 'Un.')], ['a'], { beforeSubmitting: true, onForm });
  expect(part('.count').textContent).toBe('hint_to_correct 2\u00a0· hint_to_check 1');
  expect(list().textContent).toContain('hint_before_left hint_to_correct 2, hint_to_check 1');
  const lines = [...list().querySelectorAll('h3 + ul > li')].map((item) => item.textContent);
  expect(lines).toEqual(['Numéro SIRETrule_siret_format_title hint_why', 'hint_pagerule_deadline_differs_title hint_why']);
  (list().querySelector('h3 + ul button') as HTMLElement).click();
  expect(stage.why).toEqual(['siret-format']);

  stage.show([], ['a'], { beforeSubmitting: true, onForm: null });
  expect(list().textContent).toContain('hint_before_unread');
  expect(list().textContent).not.toContain('hint_before_nothing');
  stage.show([], ['a'], { beforeSubmitting: true, onForm: [] });
  expect(list().textContent).toContain('hint_before_nothing');
});

test('opened by itself it leaves the button free that submits', async () => {
  document.body.innerHTML =
    '<input id="a"><button id="submit" style="position:fixed;right:60px;top:480px;width:260px;height:40px">Soumettre</button>';
  stage.show([finding(0, 'Un.')], ['a'], { beforeSubmitting: true });
  const submit = document.getElementById('submit') as HTMLElement;
  expect(opened().hidden).toBe(false);
  expect(isOver(opened(), submit)).toBe(false);
});

test('its box gives way to a field that receives the focus under it, and closes where there is no room', async () => {
  stage.show([finding(0, 'Un.')], ['a']);
  handle().click();
  const low = document.getElementById('low') as HTMLElement;
  expect(isOver(opened(), low)).toBe(true);
  low.focus();
  expect(opened().hidden).toBe(false);
  expect(isOver(opened(), low)).toBe(false);
  low.blur();
  low.style.cssText = 'position:fixed;inset:0;width:900px';
  low.focus();
  expect(opened().hidden).toBe(true);
  expect(stage.places.at(-1)?.isOpen).toBe(true);
});

test('beside an open panel it is a dot, and never opens by itself', async () => {
  const open = { ...placeFrom(undefined), isOpen: true };
  stage.layer.lookOfBar(open, false);
  stage.show([finding(0, 'Un.')], ['a']);
  expect(opened().hidden).toBe(false);
  stage.layer.lookOfBar(open, true);
  expect(opened().hidden).toBe(true);
  expect([rect(handle()).width, rect(handle()).height]).toEqual([24, 24]);
  stage.show([finding(0, 'Un.')], ['a'], { beforeSubmitting: true });
  expect(opened().hidden).toBe(true);
  handle().click();
  expect(opened().hidden).toBe(false);
});

test('it leads to the panel, and tells the keys where a click may not open it', async () => {
  stage.show([finding(0, 'Un.')], ['a']);
  handle().click();
  button('hint_panel').click();
  await expect.poll(() => part('.keys').textContent).toBe('hint_panel_keys Ctrl+Maj+Y');
  expect(stage.root.querySelector('[role=status]')?.textContent).toBe('hint_panel_keys Ctrl+Maj+Y');
});

test('its door leads to the panel by one click, opens it to tell the keys where that may not be, and is gone beside the open panel', async () => {
  stage.show([finding(0, 'Un.')], ['a']);
  const door = part('.tab-door');
  expect([door.ariaLabel, door.title]).toEqual(['hint_panel', 'hint_panel']);
  expect([rect(door).top, rect(door).right]).toEqual([rect(handle()).bottom, rect(handle()).right]);
  door.click();
  await expect.poll(() => part('.keys').checkVisibility()).toBe(true);
  stage.layer.lookOfBar({ edge: 'top', at: 0.5, isOpen: false }, false);
  expect([rect(door).left, rect(door).top]).toEqual([rect(handle()).right, 0]);
  stage.layer.lookOfBar({ edge: 'top', at: 0.5, isOpen: false }, true);
  expect(door.checkVisibility()).toBe(false);
});

test('« Mettre en pause » asks for how long', () => {
  stage.show([finding(0, 'Un.')], ['a']);
  handle().click();
  expect(button('hint_pause_page').checkVisibility()).toBe(false);
  button('hint_pause').click();
  expect(button('hint_pause').ariaExpanded).toBe('true');
  for (const scope of ['page', 'today', 'on']) button(`hint_pause_${scope}`).click();
  expect(stage.pauses).toEqual(['page', 'today', 'on']);
});

test('Escape in the open box closes it; by keyboard all of it can be reached', async () => {
  stage.show([finding(0, 'Un.')], ['a']);
  document.getElementById('low')?.focus();
  await userEvent.tab();
  expect(stage.root.activeElement).toBe(handle());
  await userEvent.keyboard('{Enter}');
  expect(opened().hidden).toBe(false);
  await userEvent.tab();
  expect(stage.root.activeElement).toBe(part('.tab-door'));
  await userEvent.tab();
  expect(stage.root.activeElement).toBe(button('hint_next'));
  await userEvent.keyboard('{Escape}');
  expect(opened().hidden).toBe(true);
  expect(stage.root.activeElement).toBe(handle());
});

test('asked for by its key it opens, takes the focus, and gives it back', async () => {
  stage.show([finding(0, 'Un.'), finding(1, 'Deux.')], ['a', 'b']);
  document.getElementById('b')?.focus();
  await userEvent.keyboard('{Alt>}{Shift>}[KeyV]{/Shift}{/Alt}');
  expect(stage.root.activeElement).toBe(button('hint_next'));
  await userEvent.keyboard('{Escape}');
  expect(opened().checkVisibility()).toBe(false);
  expect(document.activeElement?.id).toBe('b');
});

test.each([
  ['ArrowUp', 'right', 0.56],
  ['ArrowDown', 'right', 0.64],
  ['ArrowLeft', 'left', 0.6],
])('%s moves the tab to the %s edge, at %d', async (key, edge, at) => {
  stage.show([finding(0, 'Un.')], ['a']);
  handle().focus();
  await userEvent.keyboard(`{${key}}`);
  expect(stage.places).toHaveLength(1);
  expect(stage.places[0]?.edge).toBe(edge);
  expect(stage.places[0]?.at).toBeCloseTo(at, 1);
  expect(rect(handle()).left < 450).toBe(edge === 'left');
});

test('arrow keys turn the corner, and move nothing of the page', async () => {
  document.body.insertAdjacentHTML('beforeend', '<div style="height:3000px"></div>');
  stage.layer.lookOfBar({ edge: 'right', at: 1, isOpen: false }, false);
  stage.show([finding(0, 'Un.')], ['a']);
  handle().focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(stage.places.at(-1)).toEqual({ edge: 'bottom', at: 1, isOpen: false });
  expect(rect(handle()).width).toBeGreaterThan(rect(handle()).height);
  await userEvent.keyboard('{ArrowUp}');
  expect(stage.places.at(-1)).toEqual({ edge: 'top', at: 1, isOpen: false });
  await frames();
  expect(window.scrollY).toBe(0);
});

test('what happens in it is no click and no focus outside the page’s own menu', () => {
  const heard: string[] = [];
  for (const type of ['click', 'focusin', 'pointerdown'])
    document.addEventListener(type, (event) => heard.push(event.type), { once: true });
  stage.show([finding(0, 'Un.')], ['a']);
  handle().click();
  button('hint_next').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  button('hint_reduce').click();
  handle().focus();
  expect(heard).toEqual([]);
  document.body.click();
});

/** What the tab may not lie on where it can be avoided. Each fills the middle of the right edge. */
const OBSTACLES = {
  'a cookie banner’s choices':
    '<div style="position:fixed;right:0;top:300px;padding:20px;height:240px"><button id="x" style="height:200px">Tout accepter</button></div>',
  'a chat’s button of 64 px': '<button id="x" style="position:fixed;right:0;top:380px;width:64px;height:64px;border-radius:50%">?</button>',
  'a label': '<label id="x" for="a" style="position:absolute;right:0;top:390px">Numéro SIRET de l’entreprise</label>',
  words: '<p id="x" style="position:absolute;right:2px;top:390px;margin:0">Numéro SIRET de l’entreprise</p>',
  'a link': '<a id="x" href="#" style="position:absolute;right:0;top:420px">Voir tout</a>',
  'a drop zone': '<div id="x" style="position:absolute;right:0;top:300px;width:400px;height:300px;border:1px dashed;cursor:pointer"></div>',
  'a frame': '<iframe id="x" style="position:fixed;right:0;top:350px;width:80px;height:120px" title="Chat"></iframe>',
};

test.each(Object.entries(OBSTACLES))('the tab lies not on %s, and comes back when it is gone', async (_, html) => {
  document.body.innerHTML = `<input id="a">${html}`;
  const obstacle = document.getElementById('x') as HTMLElement;
  stage.show([finding(0, 'Un.')], ['a']);
  expect(isOver(handle(), obstacle)).toBe(false);
  expect(rect(handle()).right).toBe(document.documentElement.clientWidth);
  expect(stage.places).toEqual([]);
  obstacle.remove();
  await expect.poll(() => Math.round(rect(handle()).top)).toBe(Math.round(8 + 0.6 * (700 - 84 - 16)));
});

test('where the whole edge is full it takes another, and words before controls where all are', async () => {
  const strip = (side: string, tag: string) =>
    `<${tag} style="position:fixed;${side};border:0;margin:0;padding:0">${'mot '.repeat(2000)}</${tag}>`;
  document.body.innerHTML = `<input id="a">${strip('top:0;bottom:0;right:0;width:60px', 'button')}`;
  stage.show([finding(0, 'Un.')], ['a']);
  expect(rect(handle()).left).toBe(0);
  stage.end();
  stage = stageOf(
    `<input id="a">${strip('inset:0 0 auto;height:60px', 'button')}${strip('inset:auto 0 0;height:60px', 'button')}${strip('top:0;bottom:0;right:0;width:60px', 'button')}${strip('top:0;bottom:0;left:0;width:60px;overflow:hidden', 'div')}`,
  );
  stage.show([finding(0, 'Un.')], ['a']);
  expect(rect(handle()).left).toBe(0);
});

test('it is not moved while the page is scrolled, but when the page has come to rest', async () => {
  document.body.innerHTML =
    '<div style="height:3000px"><input id="a"><button id="x" style="position:absolute;top:1200px;right:0;width:200px;height:40px">Choisir</button></div>';
  stage.show([finding(0, 'Un.')], ['a']);
  const before = rect(handle()).top;
  window.scrollTo(0, 1200 - before);
  expect(rect(handle()).top).toBe(before);
  await expect.poll(() => isOver(handle(), document.getElementById('x') as Element)).toBe(false);
  window.scrollTo(0, 0);
  await expect.poll(() => rect(handle()).top).toBe(before);
});

test('in a zoomed page it has its own size, at the window’s edge', async () => {
  document.documentElement.style.zoom = '1.5';
  stage.show([finding(0, 'Un.')], ['a']);
  expect(Math.round(rect(handle()).width)).toBe(26);
  expect(Math.abs(rect(handle()).right - window.innerWidth)).toBeLessThan(2);
});

test('what may be set aside has « C’est bon ici » beside « Pourquoi ? », and the list keeps the focus when its line goes', () => {
  const warning = finding(0, 'Doute.', { severity: 'warning' });
  stage.show([warning, finding(1, 'Faux.')], ['a', 'b']);
  handle().click();
  const offered = [...list().querySelectorAll('li')].map((item) =>
    [...item.querySelectorAll('.sentence button')].map((each) => each.textContent),
  );
  expect(offered).toEqual([['hint_why', 'hint_fine_here'], ['hint_why']]);
  button('hint_fine_here').focus();
  button('hint_fine_here').click();
  expect(stage.dismissed).toEqual(['Doute.']);
  stage.show([finding(1, 'Faux.')], ['a', 'b']);
  expect(stage.root.activeElement).toBe(button('hint_next'));
});
