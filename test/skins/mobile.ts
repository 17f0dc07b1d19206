/** Bootstrap 5 with floating labels, and a second copy of half the page for small screens, hidden and out of date. */
import type { CardContent, PageContent, QuestionContent, StepContent } from './content.ts';
import { choices } from './controls.ts';
import { type Attributes, attributes } from './html.ts';
import { Markup, skin } from './markup.ts';

/** The same words with every number one lower and every date a year back, as a copy that nobody refreshed. */
function stale(html: string): string {
  return html
    .replace(/(\d+)(\s*%|\s*\/\s*\d)/g, (_, number: string, rest: string) => `${Math.max(0, Number(number) - 1)}${rest}`)
    .replace(/20\d\d/g, (year) => String(Number(year) - 1));
}

class Mobile extends Markup {
  protected override shutBy = 'style' as const;
  protected override css =
    '.d-none{display:none!important}.btn-check:checked+.button{background:#0b5cad;color:#fff}.form-floating{display:flex;flex-direction:column-reverse;margin-bottom:1rem}.offcanvas{visibility:hidden;position:fixed;left:-400px}';

  override header(): string {
    return `${super.header()}<div class="offcanvas"><p>Candidature n° AAAAAAAAAA</p><a href="/">LGC vague 2</a><input type="search" placeholder="Rechercher"></div>`;
  }

  override breadcrumb(items: string[]): string {
    const full = super.breadcrumb(items);
    return `<div class="d-none">${full}</div>${full}`;
  }

  override identity(content: PageContent): string {
    const full = super.identity(content);
    return `<div class="d-none">${stale(full)}</div>${full}`;
  }

  override stepper(steps: StepContent[]): string {
    const current = steps.find(({ state }) => state === 'current');
    return `<div class="d-none"><p>Étape ${current?.number ?? 1} sur ${steps.length}</p>${super.stepper(steps.map((step) => ({ ...step, state: 'not-open' as const })))}</div>${super.stepper(steps)}`;
  }

  override aside(content: PageContent): string {
    const full = super.aside(content);
    return `<div class="d-none">${stale(full).replace(/ data-progress-\w+/g, '')}</div>${full}`;
  }

  override question(question: QuestionContent): string {
    const id = this.idOf(question);
    const help = question.help.length > 0 ? `${id}-help` : null;
    const floating = ['text', 'email', 'tel', 'date', 'number', 'link', 'select', 'textarea'].includes(question.kind);
    if (!floating) return super.question(question);
    return `<div${attributes({ class: 'mb-3', ...this.framed(question) })}><div class="form-floating">${this.control(question, { id, class: 'form-control', 'aria-describedby': help, required: question.mandatory })}<label for="${id}">${this.label(question)}</label></div>${this.tip(question)}${this.notes(question, help)}</div>`;
  }

  override choiceList(question: QuestionContent, { id, ...extra }: Attributes): string {
    const role = question.kind === 'radio' ? 'radiogroup' : 'group';
    return `<div${attributes({ class: 'btn-group', role, id, 'aria-labelledby': `${id}_label`, ...extra })}>${choices(
      question,
      this.idOf(question),
    )
      .map(
        (choice) =>
          `${choice.input({ class: 'btn-check', style: 'position:absolute;clip:rect(0,0,0,0)' })}<label class="button" for="${choice.id}">${this.words(choice.label)}</label>`,
      )
      .join('')}</div>`;
  }

  override cards(cards: CardContent[]): string {
    const small = cards.map(
      (card) => `<div><b>${this.words(card.name)}</b> ${card.counters.map((counter) => stale(this.words(counter))).join(' ')}</div>`,
    );
    return `<div class="d-none">${small.join('')}</div>${super.cards(cards)}`;
  }
}

/** Hidden copies for small screens. */
export const mobile = skin('mobile', () => new Mobile());
