// « Actualiser » fetches the page again and replaces only the elements that differ, each by itself.
(() => {
  const parse = (html) => (Document.parseHTMLUnsafe ? Document.parseHTMLUnsafe(html) : new DOMParser().parseFromString(html, 'text/html'));

  function bring(here, there) {
    if (here.isEqualNode(there) && !here.shadowRoot) return;
    const sameShape = here.nodeName === there.nodeName && here.childNodes.length === there.childNodes.length && here.childNodes.length > 0;
    if (!sameShape && !here.shadowRoot) return here.replaceWith(document.importNode(there, true));
    [...here.childNodes].forEach((child, index) => bring(child, there.childNodes[index]));
    if (here.shadowRoot && there.shadowRoot) [...here.shadowRoot.childNodes].forEach((child, index) => bring(child, there.shadowRoot.childNodes[index]));
    if (here.attributes) for (const { name, value } of [...there.attributes]) if (here.getAttribute(name) !== value) here.setAttribute(name, value);
  }

  document.addEventListener('click', async (event) => {
    const link = event.composedPath().find((element) => element instanceof HTMLAnchorElement);
    if (link?.pathname !== '/tests/partial') return;
    event.preventDefault();
    const answer = await fetch(link.href);
    bring(document.body, parse(await answer.text()).body);
  });
})();
