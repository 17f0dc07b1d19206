/** What every page of a site carries besides its own content. None of it may be read as content. */

const menu: [string, [string, string][]][] = [
  ['Doctrine du Numérique en Santé', []],
  ['Mon espace santé', []],
  [
    'Ségur du Numérique en Santé',
    [
      ['Ségur vague 1', "Service d'accès aux soins"],
      ['Ségur vague 2', 'DPI vague 2'],
      ['', 'PFI vague 2'],
      ['', 'RIS vague 2'],
      ['', 'DRIMbox vague 2'],
      ['', 'LGC vague 2'],
      ['', 'DUI vague 2'],
    ],
  ],
  ['Certification de conformité des dispositifs médicaux numériques', []],
  ['SI de téléconsultation', []],
  ['Espace de confiance PSC', []],
];

/** The top menu as lists, its sub-menus shut in the way given. */
export function menuList(words: (text: string) => string, shut: string): string {
  const link = (text: string) => `<a href="/parcours">${words(text)}</a>`;
  const entries = menu.map(([title, below]) => {
    const list = below.map(([head, text]) => `<li>${head ? `<b>${words(head)}</b> ` : ''}${link(text)}</li>`).join('');
    return `<li>${link(title)}${list && `<ul ${shut}>${list}</ul>`}</li>`;
  });
  return `<ul class="menu">${entries.join('')}</ul>`;
}

/** The site's search box. */
export function siteSearch(): string {
  return `<form class="site-search" role="search" method="get" action="/recherche"><input type="search" name="q" placeholder="Rechercher sur le site" aria-label="Rechercher sur le site"><button type="submit">Rechercher</button></form>`;
}

/** A cookie banner with its own boxes to tick. */
export function cookieBanner(): string {
  return `<div class="cookies" role="region" aria-label="Gestion des cookies" data-cookies><p>Ce site utilise des cookies nécessaires à son fonctionnement et des cookies de mesure d'audience.</p><label><input type="checkbox" name="cookie-audience"> Mesure d'audience</label> <button type="button" data-cookies-close>Tout accepter</button> <button type="button" data-cookies-close>Tout refuser</button></div>`;
}

/** A footer with a newsletter form. */
export function siteFooter(): string {
  return `<footer class="site-footer"><form method="post" action="/newsletter"><label for="newsletter-email">S'abonner à la lettre d'information * <input type="email" id="newsletter-email" name="email" required placeholder="Votre adresse e-mail"></label><button type="submit">S'abonner</button></form><p><a href="/faq">FAQ</a> · <a href="/mentions-legales">Mentions légales</a> · Agence du Numérique en Santé © 2026</p></footer>`;
}

/** A dialog that is shut, with questions and statuses of its own. */
export function shutDialog(): string {
  return `<dialog id="support"><h2>Contacter le support</h2><form method="dialog"><label>Objet de la demande * <input name="objet" required></label><label>Candidature n° <input name="numero" value="ZZZZZZZZZZ"></label><p>Date limite pour soumettre une première fois l'éligibilité : 01/01/2020 00:00 (Heure de Paris)</p><p class="badge">A modifier</p><button value="envoyer">Envoyer</button></form></dialog>`;
}

/** The hidden token of a Django form. */
export const csrf = '<input type="hidden" name="csrfmiddlewaretoken" value="Zx81kQf0aT3mVb7cYw92">';

/** The look that all skins start from. */
export const look = `
*{box-sizing:border-box}body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#1d2b3a;background:#f5f7fa}
a{color:#0b5cad}.site-header{background:#fff;border-bottom:3px solid #0b5cad;padding:.75rem 2rem;display:flex;gap:1.5rem;align-items:center;flex-wrap:wrap}
.brand{font-weight:700;font-size:1.3rem;text-decoration:none}.menu{display:flex;gap:1rem;list-style:none;margin:0;padding:0;font-size:.85rem;flex-wrap:wrap}.menu ul{list-style:none;padding-left:.5rem}
.crumbs{padding:.75rem 2rem;font-size:.85rem;color:#5a6b7d}.page{display:grid;grid-template-columns:minmax(0,1fr) 300px;gap:2rem;max-width:1200px;margin:0 auto;padding:1rem 2rem}
.page>main,.page>.main{min-width:0}.box{background:#fff;border:1px solid #d8e0e8;border-radius:6px;padding:1rem;margin:0 0 1rem}
.stepper{display:flex;gap:1rem;list-style:none;padding:0;margin:1rem 0;flex-wrap:wrap}.stepper>*{flex:1;background:#fff;border-top:4px solid #c4cfda;padding:.5rem;font-size:.85rem}.stepper .is-current{border-color:#0b5cad;font-weight:700}.stepper .is-done{border-color:#1f8a4c}
input,select,textarea{font:inherit;padding:.4rem .5rem;border:1px solid #8496a8;border-radius:4px;max-width:100%}input[type=text],input[type=email],input[type=tel],input[type=url],input:not([type]),textarea{width:100%}
button,.button{font:inherit;padding:.4rem 1rem;border-radius:4px;border:1px solid #0b5cad;background:#fff;color:#0b5cad;cursor:pointer;text-decoration:none;display:inline-block}button[type=submit]{background:#0b5cad;color:#fff}
.chip{display:inline-block;border-radius:1rem;padding:0 .7rem;background:#e3ecf6;font-size:.85rem}.drop{border:2px dashed #8496a8;border-radius:6px;padding:1rem;text-align:center;background:#fff;position:relative}
table{border-collapse:collapse;width:100%;background:#fff}td,th{border:1px solid #d8e0e8;padding:.4rem .6rem;text-align:left;vertical-align:top}
.cookies{position:fixed;bottom:0;left:0;right:0;background:#fff;border-top:2px solid #0b5cad;padding:.75rem 2rem;z-index:5;display:flex;gap:1rem;align-items:center;flex-wrap:wrap;font-size:.85rem}.cookies p{margin:0;flex:1}
.site-footer{background:#22313f;color:#fff;padding:1.5rem 2rem 5rem;margin-top:2rem}.site-footer a{color:#cfe3f8}
.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}.help{font-size:.85rem;color:#5a6b7d}.error{color:#b3261e;font-size:.85rem}.star{color:#b3261e}
.modal{position:fixed;inset:0;background:rgba(0,0,0,.5);z-index:10;display:flex;align-items:center;justify-content:center}.modal-box{background:#fff;border-radius:8px;padding:1.5rem;max-width:640px}
[hidden]{display:none!important}[data-state=closed]{display:none}.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(260px,1fr));gap:1rem}.tip{display:none}
`;
