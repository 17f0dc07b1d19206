/** Custom elements with open shadow roots, declared in the page: the forms, the progress box and each card. */
import type { CardContent, FormContent, ProgressContent, QuestionContent } from './content.ts';
import { look } from './furniture.ts';
import { attributes } from './html.ts';
import { Markup, skin } from './markup.ts';

class Shadow extends Markup {
  protected override style = { dates: 'typed', types: 'native' } as const;
  protected override shutBy = 'state' as const;

  private rooted(tag: string, inner: string): string {
    return `<${tag}><template shadowrootmode="open"><style>${look}</style>${inner}</template></${tag}>`;
  }

  override form(form: FormContent): string {
    return this.rooted('cv-form', super.form(form));
  }

  override progress(progress: ProgressContent): string {
    return this.rooted('cv-progress', super.progress(progress));
  }

  override card(card: CardContent): string {
    return this.rooted('cv-card', super.card(card));
  }

  override question(question: QuestionContent): string {
    const id = this.idOf(question);
    const grouped = question.kind === 'radio' || question.kind === 'checkboxes';
    if (question.kind === 'checkbox' || grouped) return super.question(question);
    const help = question.help.length > 0 ? `${id}_help` : null;
    const control = this.control(question, {
      id,
      'aria-label': question.label,
      'aria-required': question.mandatory ? 'true' : null,
      'aria-describedby': help,
    });
    return `<div${attributes({ class: 'cv-field', part: 'field', ...this.framed(question) })}><span class="cv-label">${this.label(question)}</span>${this.tip(question)}<div class="cv-input">${control}</div>${this.notes(question, help)}</div>`;
  }
}

/** Open shadow roots. */
export const shadow = skin('shadow', () => new Shadow());
