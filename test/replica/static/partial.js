// « Actualiser » fetches the page again and replaces only the elements that differ, each by itself; inside shadow roots too.
(() => {
  const parse = (html) => (Document.parseHTMLUnsafe ? Document.parseHTMLUnsafe(html) : new DOMParser().parseFromString(html, 'text/html'));
  const shadows = (page) => [...page.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);

  function bring(here, there) {
    if (here.isEqualNode(there)) return;
    const sameShape = here.nodeName === there.nodeName && here.childNodes.length === there.childNodes.length && here.childNodes.length > 0;
    if (!sameShape) return here.replaceWith(document.importNode(there, true));
    [...here.childNodes].forEach((child, index) => bring(child, there.childNodes[index]));
    for (const { name, value } of there.attributes ?? []) if (here.getAttribute(name) !== value) here.setAttribute(name, value);
  }

  document.addEventListener('click', async (event) => {
    const link = event.composedPath().find((element) => element instanceof HTMLAnchorElement);
    if (link?.pathname !== '/tests/partial') return;
    event.preventDefault();
    const answer = await fetch(link.href);
    const page = parse(await answer.text());
    const inside = shadows(page);
    shadows(document).forEach((root, index) => bring(root, inside[index]));
    bring(document.body, page.body);
  });
})();
