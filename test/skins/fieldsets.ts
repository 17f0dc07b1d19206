/** Fieldsets and legends for sections, groups and questions; the asterisk of a text question is drawn by the style sheet alone. */
import type { CardContent, QuestionContent, SectionContent, StepContent } from './content.ts';
import { choices } from './controls.ts';
import { type Attributes, attributes, esc } from './html.ts';
import { type GroupItem, Markup, skin } from './markup.ts';

class Fieldsets extends Markup {
  protected override shutBy = 'hidden' as const;
  protected override css =
    'fieldset{border:1px solid #d8e0e8;border-radius:6px;margin:0 0 1rem;background:#fff}legend{font-weight:600}label.required::after{content:" *";color:#b3261e}fieldset.plain{border:0;padding:0}';

  override stepper(steps: StepContent[]): string {
    return `<ul class="stepper">${steps
      .map(({ number, name, state, href }) => {
        const words = this.words(`ÉTAPE ${number} ${name}`);
        const tick = state === 'done' ? '<svg role="img" aria-label="✓" width="12" height="12"><path d="M1 6l3 3 7-7"/></svg> ' : '';
        return `<li class="is-${state}"${attributes({ 'aria-current': state === 'current' ? 'step' : null })}>${tick}${href ? `<a href="${esc(href)}">${words}</a>` : words}</li>`;
      })
      .join('')}</ul>`;
  }

  override section({ title, items }: SectionContent): string {
    return `<fieldset>${title ? `<legend>${this.words(title)}</legend>` : ''}${this.items(items)}</fieldset>`;
  }

  override question(question: QuestionContent): string {
    const id = this.idOf(question);
    const frame = this.framed(question);
    const described = question.help.length > 0 ? `${id}-aide` : null;
    if (question.kind === 'radio' || question.kind === 'checkboxes' || question.kind === 'file') {
      return `<fieldset${attributes({ class: 'plain', 'aria-describedby': described, ...frame })}><legend>${this.label(question)}${this.tip(question)}</legend>${this.notes(question, described)}${this.control(question, { id })}</fieldset>`;
    }
    const label = `<label${attributes({ for: id, class: question.mandatory ? 'required' : null })}>${this.words(question.label)}</label>`;
    const control = this.control(question, { id, required: question.mandatory, 'aria-describedby': described });
    return `<div${attributes(frame)}>${question.kind === 'checkbox' ? `${control} ${label}` : `${label}${this.tip(question)}<br>${control}`}${this.notes(question, described)}</div>`;
  }

  override control(question: QuestionContent, extra: Attributes): string {
    if (question.kind === 'checkbox') return choices(question, this.idOf(question))[0]?.input({ required: question.mandatory }) ?? '';
    return super.control(question, extra);
  }

  override choiceList(question: QuestionContent): string {
    return choices(question, this.idOf(question))
      .map(
        (choice) =>
          `<label for="${choice.id}">${choice.input({ required: question.kind === 'radio' && question.mandatory })}${this.words(choice.label)}</label> `,
      )
      .join('');
  }

  override tip({ tooltip }: QuestionContent): string {
    return tooltip ? ` <details class="help" style="display:inline"><summary>?</summary>${this.words(tooltip)}</details>` : '';
  }

  override group({ title, repeatable, rows, add, showIf }: GroupItem): string {
    const one = (row: QuestionContent[]) =>
      `<fieldset data-row><legend>${this.words(title)}</legend>${row.map((question) => this.question(question)).join('')}</fieldset>`;
    return `<div${attributes({ class: 'group', ...this.shown(showIf) })}><div${attributes({ 'data-rows': repeatable })}>${rows.map(one).join('')}</div>${add ? this.button(add, { 'data-add': true }) : ''}</div>`;
  }

  override card({ name, status, counters, text, action }: CardContent): string {
    return `<li class="box"><h4>${this.words(name)}</h4><ul>${status ? `<li>${this.words(status)}</li>` : ''}${counters.map((counter) => `<li>${this.words(counter)}</li>`).join('')}</ul>${text ? `<p>${this.words(text)}</p>` : ''}${action ? this.link(action) : ''}</li>`;
  }

  override cards(cards: CardContent[]): string {
    return `<ul class="cards" style="list-style:none;padding:0">${cards.map((card) => this.card(card)).join('')}</ul>`;
  }
}

/** Fieldsets and legends. */
export const fieldsets = skin('fieldsets', () => new Fieldsets());
