/** Walks a page's content and marks it up. A skin overrides the parts that its markup does differently. */
import type {
  Block,
  ButtonContent,
  CardContent,
  CellContent,
  FormContent,
  Item,
  LinkContent,
  ModalContent,
  PageContent,
  ProgressContent,
  ProofContent,
  QuestionContent,
  RecapSection,
  RequirementContent,
  SectionContent,
  ShowIf,
  Skin,
  StepContent,
} from './content.ts';
import { type ControlStyle, choices, fileInput, plainControl } from './controls.ts';
import { cookieBanner, csrf, look, menuList, shutDialog, siteFooter, siteSearch } from './furniture.ts';
import { type Attributes, attributes } from './html.ts';
import { esc } from './html.ts';

/** A titled group of questions. */
export type GroupItem = Extract<Item, { item: 'group' }>;

/** The parts of a page, ready to be laid out. */
export interface Parts {
  header: string;
  breadcrumb: string;
  title: string;
  identity: string;
  stepper: string;
  body: string;
  aside: string;
  modal: string;
}

/** A skin of that name, made afresh for each page. */
export function skin(name: string, make: () => Markup): Skin {
  return { name, render: (content) => make().render(content) };
}

/** The plain markup: what a careful site does. */
export class Markup {
  protected css = '';
  protected style: ControlStyle = { dates: 'native', types: 'native' };
  /** How a block that is not to be shown is kept from view. */
  protected shutBy: 'hidden' | 'style' | 'state' | 'visibility' = 'style';
  private made = 0;

  /** Printed words. */
  words(text: string): string {
    return esc(text);
  }

  /** An id no other element of the page has. */
  unique(stem = 'e'): string {
    this.made += 1;
    return `${stem}-${this.made}`;
  }

  render(content: PageContent): string {
    const parts: Parts = {
      header: this.header(),
      breadcrumb: content.breadcrumb.length > 0 ? this.breadcrumb(content.breadcrumb) : '',
      title: this.title(content.title),
      identity: this.identity(content),
      stepper: content.steps.length > 0 ? this.stepper(content.steps) : '',
      body: content.body.map((block) => this.block(block)).join('\n'),
      aside: this.aside(content),
      modal: content.modal ? this.modal(content.modal) : '',
    };
    return `<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${esc(content.tabTitle)}</title>
<style>${look}${this.css}</style><script src="/static/replica.js" defer></script></head>
<body>${this.layout(parts)}</body></html>\n`;
  }

  layout(parts: Parts): string {
    return `${parts.header}${parts.breadcrumb}
<div class="page"><main>${parts.title}${parts.identity}${parts.stepper}
${parts.body}</main>
${parts.aside}</div>
${siteFooter()}${cookieBanner()}${shutDialog()}${parts.modal}`;
  }

  header(): string {
    return `<header class="site-header"><a class="brand" href="/">Convergence</a><nav aria-label="Menu principal">${menuList(this.words.bind(this), 'hidden')}</nav>${siteSearch()}<a href="/messagerie" aria-label="Messagerie">✉</a></header>`;
  }

  breadcrumb(items: string[]): string {
    const listed = items.map((item, index) =>
      index < items.length - 1
        ? `<li class="breadcrumb-item"><a href="#">${this.words(item)}</a></li>`
        : `<li class="breadcrumb-item active" aria-current="page">${this.words(item)}</li>`,
    );
    return `<nav class="crumbs" aria-label="Fil d'Ariane"><ol class="breadcrumb">${listed.join('')}</ol></nav>`;
  }

  title(text: string): string {
    return `<h1>${this.words(text)}</h1>`;
  }

  heading(text: string): string {
    return `<h2>${this.words(text)}</h2>`;
  }

  identity({ candidature, candidatureFor, deadline }: PageContent): string {
    return [
      candidature && `<p class="candidature">${this.words(`Candidature n° ${candidature}`)}</p>`,
      candidatureFor && `<p>${this.words(`Candidature : ${candidatureFor}`)}</p>`,
      deadline && `<p class="deadline">${this.words(deadline)}</p>`,
    ]
      .filter(Boolean)
      .join('');
  }

  stepper(steps: StepContent[]): string {
    const listed = steps.map(({ number, name, state, href }) => {
      const mark = state === 'done' ? '✓' : String(number);
      const words = `<span class="step-number">${mark}</span> <span class="step-label">${this.words(`ÉTAPE ${number}`)}</span> <span class="step-name">${this.words(name)}</span>`;
      return `<li class="is-${state}"${attributes({ 'aria-current': state === 'current' ? 'step' : null })}>${href ? `<a href="${esc(href)}">${words}</a>` : words}</li>`;
    });
    return `<ol class="stepper">${listed.join('')}</ol>`;
  }

  aside(content: PageContent): string {
    if (!content.candidatureFurniture && !content.progress) return '<aside></aside>';
    return `<aside>${content.candidatureFurniture ? this.collaborators() : ''}${content.progress ? this.progress(content.progress) : ''}</aside>`;
  }

  collaborators(): string {
    return `<div class="box"><p><a class="button" href="/messagerie">${this.words('Accéder à la conversation dans la messagerie')}</a></p><h3>${this.words('Collaborateurs ayant accès au produit')}</h3><ul><li>Editeur Recette</li></ul><p><a href="/collaborateurs">${this.words('Voir tous les collaborateurs')}</a></p><p><a href="/collaborateurs/ajouter">${this.words('Ajouter un collaborateur')}</a></p></div>`;
  }

  progress({ percentLine, countLine, draftLine, remaining }: ProgressContent): string {
    return `<div class="box"><p data-progress-percent>${this.words(percentLine)}</p><p data-progress-count>${this.words(countLine)}</p>${draftLine ? `<p>${this.words(draftLine)}</p>` : ''}${this.remaining(remaining)}</div>`;
  }

  remaining(labels: string[]): string {
    if (labels.length === 0) return '';
    return `<p>${this.words('Questions restantes :')}</p><ul data-progress-remaining>${labels.map((label) => `<li>${this.words(label)}</li>`).join('')}</ul>`;
  }

  modal({ title, paragraphs, action, confirm, cancel }: ModalContent): string {
    const id = this.unique('modal');
    return `<div class="modal show" role="dialog" aria-modal="true" aria-labelledby="${id}"><div class="modal-box"><h2 id="${id}">${this.words(title)}</h2>${paragraphs.map((text) => `<p>${this.words(text)}</p>`).join('')}<form method="post" action="${esc(action)}">${csrf}<a class="button" href="${esc(cancel.href)}">${this.words(cancel.label)}</a> <button type="submit" name="do" value="confirm">${this.words(confirm)}</button></form></div></div>`;
  }

  block(block: Block): string {
    switch (block.type) {
      case 'heading':
        return this.heading(block.text);
      case 'text':
        return this.text(block.text);
      case 'notice':
        return this.notice(block.title, block.paragraphs);
      case 'links':
        return `<p>${block.links.map((link) => this.link(link)).join(' ')}</p>`;
      case 'totals':
        return this.totals(block.lines);
      case 'form':
        return this.form(block.form);
      case 'recap':
        return block.sections.map((section) => this.recap(section)).join('');
      case 'cards':
        return this.cards(block.cards);
      case 'table':
        return this.table(block.caption, block.columns, block.rows);
      case 'search':
        return this.search(block.placeholder, block.button, block.sort);
      case 'requirements':
        return block.requirements.map((requirement) => this.requirement(requirement)).join('');
    }
  }

  text(text: string): string {
    return `<p>${this.words(text)}</p>`;
  }

  notice(title: string, paragraphs: string[]): string {
    return `<div class="box alert alert-info"><strong>${this.words(title)}</strong>${paragraphs.map((text) => `<p>${this.words(text)}</p>`).join('')}</div>`;
  }

  link({ label, href, post }: LinkContent): string {
    if (post) return `<form method="post" action="${esc(href)}">${csrf}<button type="submit">${this.words(label)}</button></form>`;
    return `<a class="button" href="${esc(href)}">${this.words(label)}</a>`;
  }

  chip(status: string): string {
    return `<span class="chip">${this.words(status)}</span>`;
  }

  totals(lines: string[]): string {
    return `<div class="box">${lines.map((line) => `<p>${this.words(line)}</p>`).join('')}</div>`;
  }

  cards(cards: CardContent[]): string {
    return `<div class="cards">${cards.map((card) => this.card(card)).join('')}</div>`;
  }

  card({ name, status, counters, text, action }: CardContent): string {
    return `<div class="card box"><h3 class="card-title">${this.words(name)}</h3>${status ? this.chip(status) : ''}${counters.map((counter) => `<p>${this.words(counter)}</p>`).join('')}${text ? `<p>${this.words(text)}</p>` : ''}${action ? this.link(action) : ''}</div>`;
  }

  cell(cell: CellContent): string {
    if ('text' in cell) return this.words(cell.text);
    return 'status' in cell ? this.chip(cell.status) : this.link(cell.link);
  }

  table(caption: string | null, columns: string[], rows: CellContent[][]): string {
    return `<table>${caption ? `<caption>${this.words(caption)}</caption>` : ''}<thead><tr>${columns.map((column) => `<th scope="col">${this.words(column)}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${this.cell(cell)}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
  }

  search(placeholder: string, button: string, sort: string | null): string {
    const id = this.unique('sort');
    return `<form method="get" class="list-search"><input type="search" name="recherche" placeholder="${esc(placeholder)}" aria-label="${esc(placeholder)}"> <button type="submit">${this.words(button)}</button>${sort ? ` <label for="${id}">${this.words(sort)}</label> <select id="${id}" name="tri"><option>Date de création</option><option>Nom</option></select>` : ''}</form>`;
  }

  recap({ title, answers }: RecapSection): string {
    return `<section class="box">${title ? this.sectionTitle(title) : ''}<dl>${answers.map(({ label, value }) => `<dt>${this.words(label)}</dt><dd>${this.words(value)}</dd>`).join('')}</dl></section>`;
  }

  requirement({ id, title, counter, statement, scenarios }: RequirementContent): string {
    return `<section class="box"><div class="row"><strong>${this.words(id)}</strong> <span>${this.words(counter)}</span></div>${title ? `<h3>${this.words(`${id} - ${title}`)}</h3>` : ''}<p>${this.words(statement)}</p>${scenarios
      .map(
        (scenario) =>
          `<div class="scenario"><h4>${this.words('Scénario de conformité')}</h4><p>${this.words(scenario.id)}</p><h4>${this.words('Étapes du scénario')}</h4><p>${this.words(scenario.steps)}</p>${scenario.proofs.map((proof) => this.proof(proof)).join('')}</div>`,
      )
      .join('')}</section>`;
  }

  proof(proof: ProofContent): string {
    return `<div class="proof"><h4>${this.words('Preuve')}</h4><p>${this.words(proof.id)}</p>${this.proofForm(proof)}<p><a href="#">${this.words("Voir l'historique des demandes de modification")}</a></p></div>`;
  }

  proofForm({ type, fileRule, said = [], given, action, gazelle }: ProofContent): string {
    const held = given ? `<p class="given"><a href="#">${this.words(given)}</a></p>` : '';
    const control =
      type === 'file'
        ? `${this.dropZone('proof', { 'data-upload': true })}${held}`
        : `<input${attributes({ type: 'url', name: 'link', value: given ?? '', placeholder: 'https://', 'aria-label': 'Lien' })}> <button type="submit" name="do" value="link">${this.words('Enregistrer le lien')}</button>`;
    return `<form method="post" action="${esc(action)}" enctype="multipart/form-data">${csrf}${said.map((words) => `<p>${this.words(words)}</p>`).join('')}${control}${fileRule ? `<p class="help">${this.words(fileRule)}</p>` : ''}${gazelle ? `<button type="submit" name="do" value="gazelle">${this.words('Importer directement de Gazelle')}</button>` : ''}</form>`;
  }

  form({ action, multipart, sections, buttons }: FormContent): string {
    return `<form${attributes({ method: 'post', action, enctype: multipart ? 'multipart/form-data' : null, novalidate: true })} data-questions>${csrf}${sections.map((section) => this.section(section)).join('')}<p class="buttons">${buttons.map((button) => this.button(button)).join(' ')}</p></form>`;
  }

  button({ label, does, href }: ButtonContent, extra: Attributes = {}): string {
    if (does === null) return `<a${attributes({ class: 'button', href: href ?? '#', ...extra })}>${this.words(label)}</a>`;
    return `<button${attributes({ type: 'submit', name: 'do', value: does, ...extra })}>${this.words(label)}</button>`;
  }

  section({ title, items }: SectionContent): string {
    return `<section class="box">${title ? this.sectionTitle(title) : ''}${this.items(items)}</section>`;
  }

  sectionTitle(title: string): string {
    return `<h2>${this.words(title)}</h2>`;
  }

  items(items: Item[]): string {
    return items.map((item) => this.item(item)).join('\n');
  }

  item(item: Item): string {
    if (item.item === 'question') return this.question(item.question);
    if (item.item === 'text') return this.text(item.text);
    if (item.item === 'group') return this.group(item);
    return `<p${attributes(this.shown(item.showIf ?? null))}>${this.button(item.button)}</p>`;
  }

  /** Attributes of the element that a condition shows or hides. */
  shown(showIf: ShowIf | null): Attributes {
    if (!showIf) return {};
    const { name, value, holds } = showIf;
    return {
      'data-show-name': name,
      'data-show-value': value,
      'data-show-how': this.shutBy,
      hidden: this.shutBy === 'hidden' && !holds,
      style: holds
        ? null
        : { style: 'display:none', visibility: 'visibility:hidden;height:0;overflow:hidden', hidden: null, state: null }[this.shutBy],
      'data-state': this.shutBy === 'state' ? (holds ? 'open' : 'closed') : null,
    };
  }

  /** Attributes of the element that frames a question, with what the live counter needs. */
  framed(question: QuestionContent): Attributes {
    return { ...this.shown(question.showIf), 'data-mandatory': question.mandatory ? question.label : null };
  }

  group({ title, repeatable, rows, add, showIf }: GroupItem): string {
    return `<div${attributes({ class: 'box group', ...this.shown(showIf) })}><h3>${this.words(title)}</h3><div${attributes({ 'data-rows': repeatable })}>${rows.map((row) => this.row(row)).join('')}</div>${add ? this.button(add, { 'data-add': true }) : ''}</div>`;
  }

  row(questions: QuestionContent[]): string {
    return `<div class="row box" data-row>${questions.map((question) => this.question(question)).join('')}</div>`;
  }

  /** The words that name a question, its asterisk after. */
  label({ label, mandatory }: QuestionContent): string {
    return `${this.words(label)}${mandatory ? '<span class="star"> *</span>' : ''}`;
  }

  idOf({ name }: { name: string }): string {
    return `id_${name}`;
  }

  question(question: QuestionContent): string {
    const id = this.idOf(question);
    const helpId = question.help.length > 0 ? `${id}_help` : null;
    const grouped = question.kind === 'radio' || question.kind === 'checkboxes';
    const control = this.control(question, { id, 'aria-describedby': helpId });
    const frame = attributes({ class: 'form-group', ...this.framed(question) });
    if (question.kind === 'checkbox')
      return `<div${frame}>${control} <label for="${id}">${this.label(question)}</label>${this.notes(question, helpId)}</div>`;
    const label = grouped
      ? `<span class="legend" id="${id}_label">${this.label(question)}</span>`
      : `<label for="${id}">${this.label(question)}</label>`;
    return `<div${frame}>${label}${this.tip(question)}${control}${this.notes(question, helpId)}</div>`;
  }

  /** The icon that opens a hidden sentence. */
  tip({ tooltip }: QuestionContent): string {
    return tooltip ? ` <span class="help-icon" tabindex="0">?<span class="tip" role="tooltip">${this.words(tooltip)}</span></span>` : '';
  }

  notes({ help, error }: QuestionContent, helpId: string | null): string {
    const sentences = help.map((text) => this.words(text)).join('<br>');
    return `${helpId ? `<p class="help" id="${helpId}">${sentences}</p>` : ''}${error ? `<p class="error" role="alert">${this.words(error)}</p>` : ''}`;
  }

  /** The control itself, whatever its kind; `extra` goes on the element that takes the focus or holds the choices. */
  control(question: QuestionContent, extra: Attributes): string {
    if (question.kind === 'file') return `${this.dropZone(question.name, extra)}${this.uploaded(question)}`;
    if (question.kind === 'radio' || question.kind === 'checkboxes') return this.choiceList(question, extra);
    if (question.kind === 'checkbox') return choices(question, this.idOf(question))[0]?.input(extra) ?? '';
    return plainControl(question, this.style, extra);
  }

  choiceList(question: QuestionContent, { id, ...extra }: Attributes): string {
    const role = question.kind === 'radio' ? 'radiogroup' : 'group';
    const listed = choices(question, this.idOf(question)).map(
      (choice) =>
        `<div class="form-check">${choice.input({ class: 'form-check-input' })} <label for="${choice.id}">${this.words(choice.label)}</label></div>`,
    );
    return `<div${attributes({ id, role, 'aria-labelledby': `${id}_label`, ...extra })}>${listed.join('')}</div>`;
  }

  dropZone(name: string, extra: Attributes): string {
    return `<div class="drop" data-drop>${fileInput(name, { class: 'sr-only', ...extra })}<p>${this.words('Glissez-déposez votre fichier ici')}</p><p>${this.words('ou')}</p><button type="button" data-browse>${this.words('Parcourir')}</button></div>`;
  }

  uploaded({ name, values }: QuestionContent): string {
    if (values.length === 0) return '';
    return `<ul class="files">${values.map((file, index) => `<li><a href="#">${this.words(file)}</a> <button type="submit" name="do" value="remove:${esc(name)}:${index}">${this.words('Supprimer')}</button></li>`).join('')}</ul>`;
  }
}
