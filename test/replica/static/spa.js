// One page that becomes another without a load: the links of this corner fetch, replace the body and push their address.
(() => {
  const parse = (html) => (Document.parseHTMLUnsafe ? Document.parseHTMLUnsafe(html) : new DOMParser().parseFromString(html, 'text/html'));

  async function show(address) {
    const answer = await fetch(address);
    const page = parse(await answer.text());
    document.title = page.title;
    document.body.replaceChildren(...[...page.body.childNodes].map((node) => document.adoptNode(node)));
  }

  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((element) => element instanceof HTMLAnchorElement);
    if (!link?.pathname.startsWith('/tests/spa')) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    show(link.href);
  });
  addEventListener('popstate', () => show(location.href));
})();
