/** Headings that are only big bold divs, questions that are only the words above. */
import type { CardContent, ModalContent, PageContent, QuestionContent, StepContent } from './content.ts';
import { choices } from './controls.ts';
import { csrf } from './furniture.ts';
import { type Attributes, attributes, esc } from './html.ts';
import { type GroupItem, Markup, skin } from './markup.ts';

class Styled extends Markup {
  protected override shutBy = 'style' as const;
  protected override css =
    '.xl{font-size:2rem;font-weight:700}.lg{font-size:1.4rem;font-weight:700}.md{font-weight:700}.lbl{margin-top:1rem}.up{text-transform:uppercase;font-size:.75rem}';

  override title(text: string): string {
    return `<div class="xl">${this.words(text)}</div>`;
  }

  override heading(text: string): string {
    return `<div class="lg">${this.words(text)}</div>`;
  }

  override sectionTitle(title: string): string {
    return `<div class="lg" style="font-weight:bold">${this.words(title)}</div>`;
  }

  override breadcrumb(items: string[]): string {
    return `<div class="crumbs">${items.map((item, index) => (index < items.length - 1 ? `<a href="#">${this.words(item)}</a> › ` : this.words(item))).join('')}</div>`;
  }

  override stepper(steps: StepContent[]): string {
    return `<div class="stepper">${steps
      .map(
        ({ number, name, state, href }) =>
          `<div class="is-${state}"><span class="up">Étape ${number}</span> ${state === 'done' ? '<span>✓</span>' : ''}<div class="md">${href ? `<a href="${esc(href)}">${this.words(name)}</a>` : this.words(name)}</div></div>`,
      )
      .join('')}</div>`;
  }

  override collaborators(): string {
    return super.collaborators().replace(/<(\/?)h3>/g, (_, slash: string) => (slash ? '</div>' : '<div class="md">'));
  }

  override aside(content: PageContent): string {
    return super.aside(content).replace(/<(\/?)aside>/g, (_, slash: string) => (slash ? '</div>' : '<div>'));
  }

  override question(question: QuestionContent): string {
    const frame = attributes(this.framed(question));
    const notes = `${question.help.map((text) => `<div class="help">${this.words(text)}</div>`).join('')}${question.error ? `<div class="error">${this.words(question.error)}</div>` : ''}`;
    if (question.kind === 'checkbox')
      return `<div${frame}><label>${this.control(question, {})}${this.label(question)}</label>${notes}</div>`;
    return `<div${frame}><div class="lbl">${this.label(question)}${this.tip(question)}</div>${this.control(question, {})}${notes}</div>`;
  }

  override choiceList(question: QuestionContent): string {
    return choices(question, this.idOf(question))
      .map((choice) => `<label>${choice.input()}<span>${this.words(choice.label)}</span></label>`)
      .join(' ');
  }

  override dropZone(name: string, extra: Attributes): string {
    return super.dropZone(name, { 'data-upload': extra['data-upload'] });
  }

  override group({ title, repeatable, rows, add, showIf }: GroupItem): string {
    return `<div${attributes({ class: 'group box', ...this.shown(showIf) })}><div class="md">${this.words(title)}</div><div${attributes({ 'data-rows': repeatable })}>${rows.map((row) => this.row(row)).join('')}</div>${add ? this.button(add, { 'data-add': true }) : ''}</div>`;
  }

  override chip(status: string): string {
    return `<span class="chip up">${this.words(status)}</span>`;
  }

  override card({ name, status, counters, text, action }: CardContent): string {
    return `<div class="box">${status ? this.chip(status) : ''}<div class="md">${this.words(name)}</div>${counters.map((counter) => `<div>${this.words(counter)}</div>`).join('')}${text ? `<div>${this.words(text)}</div>` : ''}${action ? this.link(action) : ''}</div>`;
  }

  override modal({ title, paragraphs, action, confirm, cancel }: ModalContent): string {
    return `<div class="modal"><div class="modal-box"><div class="lg">${this.words(title)}</div>${paragraphs.map((text) => `<div>${this.words(text)}</div>`).join('')}<form method="post" action="${esc(action)}">${csrf}<a class="button" href="${esc(cancel.href)}">${this.words(cancel.label)}</a> <button name="do" value="confirm">${this.words(confirm)}</button></form></div></div>`;
  }

  override requirement(...[content]: Parameters<Markup['requirement']>): string {
    return super
      .requirement(content)
      .replace(/<h[34]>/g, '<div class="md">')
      .replace(/<\/h[34]>/g, '</div>');
  }
}

/** Headings as styled divs. */
export const styled = skin('styled', () => new Styled());
