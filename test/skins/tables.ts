/** Everything in tables: the label's cell beside the control's, header cells over repeated rows. */
import type {
  CardContent,
  Item,
  PageContent,
  QuestionContent,
  RecapSection,
  RequirementContent,
  SectionContent,
  StepContent,
} from './content.ts';
import { choices } from './controls.ts';
import { type Attributes, attributes, esc } from './html.ts';
import { type GroupItem, Markup, skin } from './markup.ts';

class Tables extends Markup {
  protected override style = { dates: 'typed', types: 'text' } as const;
  protected override css = 'th.q{width:35%;font-weight:400;background:#f0f4f8}td.aid{width:25%;font-size:.85rem}';

  override identity({ candidature, candidatureFor, deadline }: PageContent): string {
    const [subject, limit] = deadline?.split(' : ') ?? [];
    const line = (name: string, value: string) => `<tr><th scope="row">${this.words(name)}</th><td>${this.words(value)}</td></tr>`;
    if (!candidature && !candidatureFor && !deadline) return '';
    return `<table class="identity"><tbody>${candidature ? line('Candidature n°', candidature) : ''}${candidatureFor ? line('Candidature :', candidatureFor) : ''}${deadline ? line(`${subject} :`, limit ?? '') : ''}</tbody></table>`;
  }

  override stepper(steps: StepContent[]): string {
    return `<table class="steps"><tr>${steps
      .map(
        ({ number, name, state, href }) =>
          `<td class="is-${state}">${this.words(`ÉTAPE ${number}`)}<br>${state === 'done' ? '✔' : number}<br>${href ? `<a href="${esc(href)}">${this.words(name)}</a>` : this.words(name)}</td>`,
      )
      .join('')}</tr></table>`;
  }

  override label({ label, mandatory }: QuestionContent): string {
    return `${this.words(label)}${mandatory ? '<sup>*</sup>' : ''}`;
  }

  override section({ title, items }: SectionContent): string {
    return `${title ? this.sectionTitle(title) : ''}<table class="form">${this.lines(items)}</table>`;
  }

  override sectionTitle(title: string): string {
    return `<h3>${this.words(title)}</h3>`;
  }

  private lines(items: Item[]): string {
    return items
      .map((item) => {
        if (item.item === 'question') return this.question(item.question);
        const shown = attributes(this.shown(item.item === 'text' ? null : (item.showIf ?? null)));
        return `<tr${shown}><td colspan="3">${item.item === 'group' ? this.group(item) : item.item === 'text' ? this.words(item.text) : this.button(item.button)}</td></tr>`;
      })
      .join('\n');
  }

  override question(question: QuestionContent): string {
    const error = question.error ? `<div class="error">${this.words(question.error)}</div>` : '';
    const help = question.help.map((text) => `<div>${this.words(text)}</div>`).join('');
    return `<tr${attributes(this.framed(question))}><th scope="row" class="q">${question.kind === 'checkbox' ? '' : `${this.label(question)}${this.tip(question)}`}</th><td>${this.control(question, {})}${error}</td><td class="aid">${help}</td></tr>`;
  }

  override tip({ tooltip }: QuestionContent): string {
    return tooltip ? ` <span title="${esc(tooltip)}">(?)</span>` : '';
  }

  override control(question: QuestionContent, extra: Attributes): string {
    if (question.kind === 'checkbox')
      return `<label>${choices(question, this.idOf(question))[0]?.input() ?? ''} ${this.label(question)}</label>`;
    return super.control(question, extra);
  }

  override choiceList(question: QuestionContent): string {
    return choices(question, this.idOf(question))
      .map((choice) => `<label>${choice.input()} ${this.words(choice.label)}</label><br>`)
      .join('');
  }

  override group({ title, rows, add }: GroupItem): string {
    const columns = rows[0] ?? [];
    const cells = (questions: QuestionContent[]) =>
      questions
        .map((question) => {
          const error = question.error ? `<div class="error">${this.words(question.error)}</div>` : '';
          const help = question.help.map((text) => `<small>${this.words(text)}</small>`).join(' ');
          return `<td${attributes(this.framed(question))}>${this.control(question, {})}${help}${error}</td>`;
        })
        .join('');
    return `<div class="group"><b>${this.words(title)}</b><table><thead><tr>${columns.map((question) => `<th scope="col">${this.label(question)}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr data-row>${cells(row)}</tr>`).join('')}</tbody></table>${add ? this.button(add, { 'data-add': true }) : ''}</div>`;
  }

  override cards(cards: CardContent[]): string {
    return `<table class="cards-table"><tbody>${cards.map((card) => this.card(card)).join('')}</tbody></table>`;
  }

  override card({ name, status, counters, text, action }: CardContent): string {
    return `<tr><td><b>${this.words(name)}</b>${text ? `<br>${this.words(text)}` : ''}</td><td>${status ? this.words(status) : ''}</td><td>${counters.map((counter) => this.words(counter)).join('<br>')}</td><td>${action ? this.link(action) : ''}</td></tr>`;
  }

  override recap({ title, answers }: RecapSection): string {
    return `${title ? this.sectionTitle(title) : ''}<table>${answers.map(({ label, value }) => `<tr><th scope="row">${this.words(label)}</th><td>${this.words(value)}</td></tr>`).join('')}</table>`;
  }

  override requirement({ id, title, counter, statement, scenarios }: RequirementContent): string {
    const lines = scenarios.map(
      (scenario) =>
        `<tr><th scope="row">${this.words('Scénario de conformité')}</th><td>${this.words(scenario.id)}</td></tr><tr><th scope="row">${this.words('Étapes du scénario')}</th><td>${this.words(scenario.steps)}</td></tr>${scenario.proofs.map((proof) => `<tr><th scope="row">${this.words('Preuve')} ${this.words(proof.id)}</th><td>${this.proofForm(proof)}</td></tr>`).join('')}`,
    );
    return `<table class="requirement"><tr><th>${this.words(id)}</th><td>${this.words(counter)}</td></tr><tr><td colspan="2">${title ? `<b>${this.words(`${id} - ${title}`)}</b><br>` : ''}${this.words(statement)}</td></tr>${lines.join('')}</table>`;
  }
}

/** Everything in tables. */
export const tables = skin('tables', () => new Tables());
