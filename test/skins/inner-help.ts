/** Help, tooltip, asterisk and control all inside the `<label>`. */
import type { CardContent, QuestionContent, RequirementContent, StepContent } from './content.ts';
import { choices } from './controls.ts';
import { attributes, esc } from './html.ts';
import { type GroupItem, Markup, skin } from './markup.ts';

class InnerHelp extends Markup {
  protected override style = { dates: 'typed', types: 'text' } as const;
  protected override css =
    'label{display:block;margin-bottom:1rem}label small{display:block;color:#5a6b7d}.tooltip{display:none}label:hover .tooltip{display:none}';

  override stepper(steps: StepContent[]): string {
    return `<nav aria-label="Étapes"><ol class="stepper">${steps
      .map(
        ({ number, name, state, href }) =>
          `<li class="is-${state}"><a${attributes({ href: href ?? null, 'aria-current': state === 'current' ? 'step' : null })}><small>${this.words(`ÉTAPE ${number}`)}</small> ${this.words(name)} ${state === 'done' ? '✓' : ''}</a></li>`,
      )
      .join('')}</ol></nav>`;
  }

  override label({ label, mandatory, tooltip, help }: QuestionContent): string {
    const icon = tooltip ? ` <span class="icon" aria-hidden="true">?</span><span class="tooltip">${this.words(tooltip)}</span>` : '';
    return `${this.words(label)}${mandatory ? ' *' : ''}${icon}${help.map((text) => `<small>${this.words(text)}</small>`).join('')}`;
  }

  override question(question: QuestionContent): string {
    const frame = attributes({ class: 'field', ...this.framed(question) });
    const error = question.error ? `<p class="error" role="alert">${this.words(question.error)}</p>` : '';
    if (question.kind === 'checkbox')
      return `<div${frame}><label>${this.control(question, {})} ${this.label(question)}</label>${error}</div>`;
    if (question.kind === 'radio' || question.kind === 'checkboxes')
      return `<div${frame}><label>${this.label(question)}</label>${this.choiceList(question)}${error}</div>`;
    if (question.kind === 'file')
      return `<div${frame}><label>${this.label(question)}${this.dropZone(question.name, {})}</label>${this.uploaded(question)}${error}</div>`;
    return `<div${frame}><label>${this.label(question)} ${this.control(question, {})}</label>${error}</div>`;
  }

  override choiceList(question: QuestionContent): string {
    return choices(question, this.idOf(question))
      .map((choice) => `<label class="choice">${choice.input()} ${this.words(choice.label)}</label>`)
      .join('');
  }

  override group({ title, repeatable, rows, add, showIf }: GroupItem): string {
    return `<section${attributes({ class: 'group box', ...this.shown(showIf) })}><ol${attributes({ 'data-rows': repeatable })}>${rows.map((row, index) => `<li data-row><h4>${this.words(repeatable ? `${title} ${index + 1}` : title)}</h4>${row.map((question) => this.question(question)).join('')}</li>`).join('')}</ol>${add ? this.button(add, { 'data-add': true }) : ''}</section>`;
  }

  override card({ name, status, counters, text, action }: CardContent): string {
    const inner = `<h3>${this.words(name)}${status ? ` <span class="chip">${this.words(status)}</span>` : ''}</h3><p>${counters.map((counter) => this.words(counter)).join('<br>')}</p>${text ? `<p>${this.words(text)}</p>` : ''}`;
    return `<section class="box">${inner}${action ? this.link(action) : ''}</section>`;
  }

  override requirement({ id, title, counter, statement, scenarios }: RequirementContent): string {
    const parts = scenarios.map(
      (scenario) =>
        `<section><h4>${this.words('Scénario de conformité')} ${this.words(scenario.id)}</h4><h5>${this.words('Étapes du scénario')}</h5><p>${this.words(scenario.steps)}</p>${scenario.proofs.map((proof) => `<h5>${this.words('Preuve')} ${esc(proof.id)}</h5>${this.proofForm(proof)}`).join('')}</section>`,
    );
    return `<article class="box"><h3>${this.words(id)} <small>${this.words(counter)}</small></h3>${title ? `<p><b>${this.words(`${id} - ${title}`)}</b></p>` : ''}<p>${this.words(statement)}</p>${parts.join('')}</article>`;
  }
}

/** Help inside labels. */
export const innerHelp = skin('inner-help', () => new InnerHelp());
