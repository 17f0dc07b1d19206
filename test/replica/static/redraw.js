// Draws the whole form anew on each key press, as some frameworks do: every element is another one, the caret stays.
(() => {
  const roots = () => [document, ...[...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? [])];
  const ownForm = () =>
    roots()
      .flatMap((root) => [...root.querySelectorAll('form')])
      .sort((one, other) => other.elements.length - one.elements.length)[0];

  function redraw(target) {
    const form = ownForm();
    if (!form?.contains(target)) return;
    const before = [...form.elements];
    const copy = form.cloneNode(true);
    [...copy.elements].forEach((control, index) => {
      if (control.type === 'file') return;
      if ('checked' in control) control.checked = before[index].checked;
      if ('value' in control && control.type !== 'radio' && control.type !== 'checkbox') control.value = before[index].value;
    });
    const place = before.indexOf(target);
    const caret = target.selectionStart ?? null;
    form.replaceWith(copy);
    const again = copy.elements[place];
    again?.focus();
    if (caret !== null) again?.setSelectionRange(caret, caret);
  }

  for (const root of roots()) root.addEventListener('input', (event) => redraw(event.composedPath()[0]));
})();
