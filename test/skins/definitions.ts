/** Definition lists: the term is the question, the description holds the control. Blocks that open are `<details>`. */
import type {
  CardContent,
  PageContent,
  ProgressContent,
  QuestionContent,
  RequirementContent,
  SectionContent,
  StepContent,
} from './content.ts';
import { type Attributes, attributes, esc } from './html.ts';
import { type GroupItem, Markup, skin } from './markup.ts';

class Definitions extends Markup {
  protected override shutBy = 'state' as const;
  protected override css = 'dt{font-weight:600;margin-top:.75rem}dd{margin:0}details>summary{font-weight:600}';

  override identity({ candidature, candidatureFor, deadline }: PageContent): string {
    const [subject, limit] = deadline?.split(' : ') ?? [];
    const line = (name: string, value: string) => `<dt>${this.words(name)}</dt><dd>${this.words(value)}</dd>`;
    if (!candidature && !candidatureFor && !deadline) return '';
    return `<dl class="identity">${candidature ? line('Candidature n°', candidature) : ''}${candidatureFor ? line('Candidature', candidatureFor) : ''}${deadline ? line(`${subject} :`, limit ?? '') : ''}</dl>`;
  }

  override stepper(steps: StepContent[]): string {
    return `<dl class="stepper">${steps
      .map(
        ({ number, name, state, href }) =>
          `<div class="is-${state}"><dt>${this.words(`ÉTAPE ${number}`)}</dt><dd>${href ? `<a href="${esc(href)}">${this.words(name)}</a>` : this.words(name)}</dd>${state === 'done' ? '<dd>✓</dd>' : ''}</div>`,
      )
      .join('')}</dl>`;
  }

  override section({ title, items }: SectionContent): string {
    const parts = items.map((item) => {
      if (item.item === 'question') return this.question(item.question);
      const shown = item.item === 'text' || item.item === 'group' ? {} : this.shown(item.showIf ?? null);
      return `<dd${attributes(shown)}>${item.item === 'group' ? this.group(item) : item.item === 'text' ? this.words(item.text) : this.button(item.button)}</dd>`;
    });
    return `<section class="box">${title ? `<h2>${this.words(title)}</h2>` : ''}<dl>${parts.join('\n')}</dl></section>`;
  }

  override question(question: QuestionContent): string {
    const frame = attributes(this.framed(question));
    const error = question.error ? `<p class="error">${this.words(question.error)}</p>` : '';
    const help = question.help.map((text) => `<p class="help">${this.words(text)}</p>`).join('');
    if (question.kind === 'checkbox')
      return `<div${frame}><dt></dt><dd><label>${this.control(question, {})} ${this.label(question)}</label>${help}${error}</dd></div>`;
    return `<div${frame}><dt>${this.label(question)}${this.tip(question)}</dt><dd>${help}${this.control(question, {})}${error}</dd></div>`;
  }

  override choiceList(question: QuestionContent, extra: Attributes): string {
    return super.choiceList(question, extra).replace(/ aria-labelledby="[^"]*"/, '');
  }

  override group({ title, repeatable, rows, add, showIf }: GroupItem): string {
    const opening = showIf
      ? attributes({ 'data-show-name': showIf.name, 'data-show-value': showIf.value, 'data-show-how': 'details', open: showIf.holds })
      : ' open';
    const inner = rows.map((row) => `<dl data-row class="box">${row.map((question) => this.question(question)).join('')}</dl>`).join('');
    return `<details class="group"${opening}><summary>${this.words(title)}</summary><div${attributes({ 'data-rows': repeatable })}>${inner}</div>${add ? this.button(add, { 'data-add': true }) : ''}</details>`;
  }

  override chip(status: string): string {
    return `<p>${this.words('Statut :')} <strong>${this.words(status)}</strong></p>`;
  }

  override cards(cards: CardContent[]): string {
    return `<dl class="cards">${cards.map((card) => this.card(card)).join('')}</dl>`;
  }

  override card({ name, status, counters, text, action }: CardContent): string {
    return `<div class="box"><dt>${this.words(name)}</dt>${status ? `<dd>${this.words(status)}</dd>` : ''}${counters.map((counter) => `<dd>${this.words(counter)}</dd>`).join('')}${text ? `<dd>${this.words(text)}</dd>` : ''}${action ? `<dd>${this.link(action)}</dd>` : ''}</div>`;
  }

  override progress({ percentLine, countLine, draftLine, remaining }: ProgressContent): string {
    return `<dl class="box"><dt data-progress-percent>${this.words(percentLine)}</dt><dd data-progress-count>${this.words(countLine)}</dd>${draftLine ? `<dd>${this.words(draftLine)}</dd>` : ''}${remaining.length > 0 ? `<dt>${this.words('Questions restantes :')}</dt><div data-progress-remaining>${remaining.map((label) => `<dd>${this.words(label)}</dd>`).join('')}</div>` : ''}</dl>`;
  }

  override requirement({ id, title, counter, statement, scenarios }: RequirementContent): string {
    const parts = scenarios.map(
      (scenario) =>
        `<dt>${this.words('Scénario de conformité')}</dt><dd>${this.words(scenario.id)}</dd><dt>${this.words('Étapes du scénario')}</dt><dd>${this.words(scenario.steps)}</dd>${scenario.proofs.map((proof) => `<dt>${this.words('Preuve')}</dt><dd>${this.words(proof.id)}</dd><dd>${this.proofForm(proof)}</dd>`).join('')}`,
    );
    return `<details open class="box"><summary><b>${this.words(id)}</b> ${this.words(counter)}</summary>${title ? `<h3>${this.words(`${id} - ${title}`)}</h3>` : ''}<p>${this.words(statement)}</p><dl>${parts.join('')}</dl></details>`;
  }
}

/** Definition lists and details. */
export const definitions = skin('definitions', () => new Definitions());
