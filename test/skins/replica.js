// What the pages of the local Convergence do by themselves: show and hide, add rows, count answers, and drive drawn widgets.
(() => {
  const roots = () => [document, ...[...document.querySelectorAll('*')].flatMap((element) => (element.shadowRoot ? [element.shadowRoot] : []))];
  const all = (selector) => roots().flatMap((root) => [...root.querySelectorAll(selector)]);
  const valuesOf = (name) =>
    all(`[name="${CSS.escape(name)}"]`)
      .filter((control) => (control.type !== 'radio' && control.type !== 'checkbox') || control.checked)
      .map((control) => control.value);

  function show(element, shown) {
    const how = element.dataset.showHow;
    if (how === 'hidden') element.hidden = !shown;
    else if (how === 'state') element.dataset.state = shown ? 'open' : 'closed';
    else if (how === 'visibility') element.style.cssText = shown ? '' : 'visibility:hidden;height:0;overflow:hidden';
    else if (how === 'details') element.open = shown;
    else element.style.display = shown ? '' : 'none';
    element.dataset.shut = shown ? '' : 'yes';
  }

  const isShut = (element) => {
    for (let at = element; at; at = at.parentElement ?? at.getRootNode().host) {
      const { showName, showValue } = at.dataset ?? {};
      if (showName && !valuesOf(showName).includes(showValue)) return true;
    }
    return false;
  };

  function answered(frame) {
    const controls = [...frame.querySelectorAll('input[name],select[name],textarea[name]')].filter((control) => control.type !== 'search');
    const ticked = controls.filter((control) => control.type === 'radio' || control.type === 'checkbox');
    if (ticked.length > 0) return ticked.some((control) => control.checked);
    if (controls.some((control) => control.type === 'file')) return controls.some((control) => control.files.length > 0) || frame.querySelector('[value^="remove:"]') !== null;
    return controls.some((control) => control.value.trim() !== '');
  }

  function count() {
    const frames = all('[data-mandatory]').filter((frame) => !isShut(frame));
    if (frames.length === 0) return;
    const left = frames.filter((frame) => !answered(frame));
    const done = frames.length - left.length;
    for (const line of all('[data-progress-percent]')) line.textContent = line.textContent.replace(/\d+(\s*%)/, `${Math.round((100 * done) / frames.length)}$1`);
    for (const line of all('[data-progress-count]')) line.textContent = line.textContent.replace(/\d+\s*\/\s*\d+/, `${done}/${frames.length}`);
    for (const list of all('[data-progress-remaining]')) {
      const model = list.firstElementChild;
      if (!model) continue;
      list.replaceChildren(
        ...left.map((frame) => {
          const item = model.cloneNode(false);
          const label = frame.dataset.mandatory;
          item.textContent = label.length > 19 ? `${label.slice(0, 19)}...` : label;
          return item;
        }),
      );
    }
  }

  function refresh() {
    for (const element of all('[data-show-name]')) show(element, valuesOf(element.dataset.showName).includes(element.dataset.showValue));
    count();
  }

  function addRow(button) {
    const group = button.closest('.group') ?? button.parentElement;
    const rows = [...group.querySelectorAll('[data-row]')];
    const last = rows.at(-1);
    if (!last) return false;
    const next = rows.length;
    const copy = last.cloneNode(true);
    for (const element of [copy, ...copy.querySelectorAll('*')]) {
      for (const attribute of [...element.attributes]) {
        if (!['name', 'id', 'for', 'list'].includes(attribute.name) && !attribute.name.startsWith('aria-')) continue;
        attribute.value = attribute.value.replace(/-\d+-/g, `-${next}-`);
      }
      if (element.matches('input:not([type=radio],[type=checkbox],[type=hidden],[type=file]),textarea')) element.value = '';
      if (element.matches('input[type=hidden][data-drawn]')) element.value = '';
      if (element.matches('input[type=radio],input[type=checkbox]')) element.checked = false;
      if (element.matches('select')) element.selectedIndex = 0;
      if (element.matches('[aria-checked],[aria-selected]')) for (const name of ['aria-checked', 'aria-selected']) if (element.hasAttribute(name)) element.setAttribute(name, 'false');
      if (element.matches('[role=combobox]:not(input)')) element.textContent = element.dataset.empty ?? '';
    }
    for (const title of copy.querySelectorAll('h4')) title.textContent = title.textContent.replace(/\d+$/, String(next + 1));
    last.after(copy);
    count();
    return true;
  }

  // A drawn list: role=combobox opens a role=listbox, the choice goes into a hidden input.
  function drawnList(target) {
    const box = target.closest('[role=combobox]');
    if (box) {
      const list = box.getRootNode().getElementById(box.getAttribute('aria-controls'));
      const open = box.getAttribute('aria-expanded') !== 'true';
      box.setAttribute('aria-expanded', String(open));
      if (list) list.hidden = !open;
      return;
    }
    const option = target.closest('[role=option]');
    if (!option) return;
    const list = option.closest('[role=listbox]');
    const owner = list.getRootNode().querySelector(`[aria-controls="${CSS.escape(list.id)}"]`);
    for (const other of list.querySelectorAll('[role=option]')) other.setAttribute('aria-selected', String(other === option));
    if (owner) {
      owner.textContent = option.textContent;
      owner.setAttribute('aria-expanded', 'false');
    }
    list.hidden = true;
    const hidden = list.parentElement.querySelector('input[data-drawn]');
    hidden.value = option.dataset.value;
    hidden.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  // Drawn radios and boxes: aria-checked for the eye, a hidden input for the post.
  function drawnChoice(target) {
    const drawn = target.closest('[role=radio],[role=checkbox]');
    if (!drawn?.hasAttribute('data-value')) return;
    const group = drawn.closest('[data-drawn-group]');
    const many = drawn.getAttribute('role') === 'checkbox';
    for (const other of group.querySelectorAll('[role=radio],[role=checkbox]')) {
      const checked = other === drawn ? !many || other.getAttribute('aria-checked') !== 'true' : many && other.getAttribute('aria-checked') === 'true';
      other.setAttribute('aria-checked', String(checked));
    }
    for (const hidden of group.querySelectorAll('input[data-drawn]')) hidden.remove();
    for (const checked of group.querySelectorAll('[aria-checked=true]')) {
      const hidden = document.createElement('input');
      Object.assign(hidden, { type: 'hidden', name: group.dataset.drawnGroup, value: checked.dataset.value });
      hidden.setAttribute('data-drawn', '');
      group.append(hidden);
    }
    refresh();
  }

  document.addEventListener('click', (event) => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    if (target.closest('[data-cookies-close]')) for (const banner of all('[data-cookies]')) banner.remove();
    if (target.closest('[data-browse]')) target.closest('[data-drop]').querySelector('input[type=file]').click();
    const add = target.closest('[data-add]');
    if (add && addRow(add)) event.preventDefault();
    drawnList(target);
    drawnChoice(target);
  });
  document.addEventListener('keydown', (event) => {
    const target = event.composedPath()[0];
    if ((event.key === ' ' || event.key === 'Enter') && target.matches?.('[role=radio],[role=checkbox],[role=combobox],[role=option]')) {
      event.preventDefault();
      target.click();
    }
  });
  // A change inside a shadow root does not leave it: each root is listened to.
  const changes = roots().flatMap((root) => ['input', 'change'].map((kind) => ({ root, kind })));
  for (const { root, kind } of changes) {
    root.addEventListener(kind, (event) => {
      const target = event.composedPath()[0];
      if (kind === 'change' && target.matches('input[type=file][data-upload]') && target.files.length > 0) {
        const form = target.form;
        const does = Object.assign(document.createElement('input'), { type: 'hidden', name: 'do', value: 'upload' });
        form.append(does);
        form.submit();
        return;
      }
      refresh();
    });
  }
  document.addEventListener('dragover', (event) => {
    if (event.composedPath()[0].closest?.('[data-drop]')) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const input = event.composedPath()[0].closest?.('[data-drop]')?.querySelector('input[type=file]');
    if (!input) return;
    event.preventDefault();
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  });
  refresh();
})();
