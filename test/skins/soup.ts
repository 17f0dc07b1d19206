/** Div soup: no tag means anything, words are cut over several inline elements, numbers stand alone. */
import type { CardContent, PageContent, ProgressContent, QuestionContent, RecapSection, SectionContent, StepContent } from './content.ts';
import { choices } from './controls.ts';
import { cookieBanner, menuList, shutDialog, siteFooter, siteSearch } from './furniture.ts';
import { type Attributes, attributes, esc } from './html.ts';
import { type GroupItem, Markup, type Parts, skin } from './markup.ts';

/** Cuts printed words: every number alone, every fifth word in two. */
function cut(text: string): string {
  return text
    .split(/(\d+|\/|\s+)/)
    .map((part, index) => {
      if (/^(\d+|\/)$/.test(part)) return `<span>${part}</span>`;
      if (index % 5 === 2 && part.length > 5 && part.trim() === part)
        return `<span>${esc(part.slice(0, 3))}</span><span>${esc(part.slice(3))}</span>`;
      return part.length > 3 && index % 3 === 0 ? `<b>${esc(part)}</b>` : esc(part);
    })
    .join('');
}

class Soup extends Markup {
  protected override style = { dates: 'native', types: 'text' } as const;
  protected override shutBy = 'visibility' as const;
  protected override css =
    'b{font-weight:inherit}.t1{font-size:2rem;font-weight:700}.t2{font-size:1.4rem;font-weight:600}.f{margin-bottom:1rem}.row2{display:flex;gap:.3rem}';

  override words(text: string): string {
    return cut(text);
  }

  override layout(parts: Parts): string {
    return `<div id="app"><div class="site-header"><div class="brand">Convergence</div><div>${menuList(esc, 'style="display:none"')}</div>${siteSearch()}</div>${parts.breadcrumb}<div class="page"><div class="main">${parts.title}${parts.identity}${parts.stepper}${parts.body}</div>${parts.aside}</div>${siteFooter().replace('<footer', '<div').replace('</footer>', '</div>')}</div>${cookieBanner()}${shutDialog()}${parts.modal}`;
  }

  override breadcrumb(items: string[]): string {
    return `<div class="crumbs">${items.map((item) => `<span>${this.words(item)}</span>`).join(' <span>&gt;</span> ')}</div>`;
  }

  override title(text: string): string {
    return `<h1 class="t1">${this.words(text)}</h1>`;
  }

  override identity({ candidature, candidatureFor, deadline }: PageContent): string {
    const [subject = '', limit = ''] = deadline?.split(' : ') ?? [];
    return `${candidature ? `<div class="row2"><div>Candidature n°</div><div>${esc(candidature)}</div></div>` : ''}${candidatureFor ? `<div class="row2"><div>Candidature :</div><div>${this.words(candidatureFor)}</div></div>` : ''}${deadline ? `<div><div>${this.words(`${subject} :`)}</div><div>${this.words(limit)}</div></div>` : ''}`;
  }

  override stepper(steps: StepContent[]): string {
    return `<div class="stepper">${steps
      .map(
        ({ number, name, state, href }) =>
          `<div class="is-${state}"><div>${state === 'done' ? '<i class="icon-check"></i>✓' : number}</div><div><div>ÉTAPE <span>${number}</span></div><div>${href ? `<a href="${esc(href)}">${this.words(name)}</a>` : this.words(name)}</div></div></div>`,
      )
      .join('')}</div>`;
  }

  override aside(content: PageContent): string {
    return super.aside(content).replace(/<(\/?)aside>/g, '<$1div>');
  }

  override progress({ percentLine, countLine, draftLine, remaining }: ProgressContent): string {
    return `<div class="box"><div><div data-progress-percent>${this.words(percentLine)}</div></div><div><div data-progress-count>${this.words(countLine)}</div></div>${draftLine ? `<div>${this.words(draftLine)}</div>` : ''}${remaining.length > 0 ? `<div>${this.words('Questions restantes :')}</div><div data-progress-remaining>${remaining.map((label) => `<div>${this.words(label)}</div>`).join('')}</div>` : ''}</div>`;
  }

  override heading(text: string): string {
    return `<div class="t2" role="heading" aria-level="2">${this.words(text)}</div>`;
  }

  override text(text: string): string {
    return `<div>${this.words(text)}</div>`;
  }

  override section({ title, items }: SectionContent): string {
    return `<div class="box">${title ? `<div class="t2">${this.words(title)}</div>` : ''}<div>${this.items(items)}</div></div>`;
  }

  override sectionTitle(title: string): string {
    return `<div class="t2">${this.words(title)}</div>`;
  }

  override label({ label, mandatory }: QuestionContent): string {
    return `${this.words(label)}${mandatory ? ' <span class="star">*</span>' : ''}`;
  }

  override question(question: QuestionContent): string {
    const frame = attributes({ class: 'f', ...this.framed(question) });
    const notes = `${question.error ? `<div class="error">${this.words(question.error)}</div>` : ''}${question.help.length > 0 ? `<div class="help">${question.help.map((text) => `<div>${this.words(text)}</div>`).join('')}</div>` : ''}`;
    if (question.kind === 'checkbox')
      return `<div${frame}><div class="row2"><div>${this.control(question, {})}</div><div><label for="${this.idOf(question)}">${this.label(question)}</label></div></div>${notes}</div>`;
    return `<div${frame}><div><div>${this.label(question)}</div>${question.tooltip ? `<div class="tip">${this.words(question.tooltip)}</div>` : ''}</div><div>${this.control(question, {})}</div>${notes}</div>`;
  }

  override choiceList(question: QuestionContent): string {
    return choices(question, this.idOf(question))
      .map(
        (choice) =>
          `<div class="row2"><div>${choice.input()}</div><div><label for="${choice.id}">${this.words(choice.label)}</label></div></div>`,
      )
      .join('');
  }

  override dropZone(name: string, extra: Attributes): string {
    return `<div class="drop" data-drop><div><div>${this.words('Glissez-déposez votre fichier ici')}</div><div>ou</div><div><label class="button">${this.words('Parcourir')}<input${attributes({ type: 'file', name, multiple: true, style: 'opacity:0;width:1px', 'data-upload': extra['data-upload'] })}></label></div></div></div>`;
  }

  override group({ title, repeatable, rows, add, showIf }: GroupItem): string {
    return `<div${attributes({ class: 'group box', ...this.shown(showIf) })}><div><strong>${this.words(title)}</strong></div><div${attributes({ 'data-rows': repeatable })}>${rows.map((row) => `<div data-row class="box"><div>${row.map((question) => this.question(question)).join('')}</div></div>`).join('')}</div><div>${add ? this.button(add, { 'data-add': true }) : ''}</div></div>`;
  }

  override card({ name, status, counters, text, action }: CardContent): string {
    return `<div class="box"><div><div>${this.words(name)}</div><div>${status ? this.chip(status) : ''}</div></div><div>${counters.map((counter) => `<div>${this.words(counter)}</div>`).join('')}</div>${text ? `<div>${this.words(text)}</div>` : ''}<div>${action ? this.link(action) : ''}</div></div>`;
  }

  override recap({ title, answers }: RecapSection): string {
    const pairs = answers.map(
      ({ label, value }) => `<div class="row2"><div>${this.words(label)}</div><div>${this.words(value)}</div></div>`,
    );
    return `<div class="box">${title ? this.sectionTitle(title) : ''}<div>${pairs.join('')}</div></div>`;
  }

  override totals(lines: string[]): string {
    return `<div class="box">${lines.map((line) => `<span>${this.words(line)}</span> `).join('')}</div>`;
  }
}

/** Div soup with words cut over several elements. */
export const soup = skin('soup', () => new Soup());
