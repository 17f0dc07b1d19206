/** The nearest words are not the label: labels in a row above their controls, examples and counters between, a key of statuses, the error of the question before. */
import type { CardContent, Item, QuestionContent } from './content.ts';
import { attributes } from './html.ts';
import { Markup, skin } from './markup.ts';

const plainKinds = new Set(['text', 'email', 'tel', 'date', 'number', 'select']);

class Decoys extends Markup {
  protected override shutBy = 'state' as const;
  protected override css =
    '.pair{display:grid;grid-template-columns:1fr 1fr;gap:.25rem 1rem}.meta{font-size:.75rem;color:#5a6b7d}.key{float:right;font-size:.75rem}';

  override idOf({ name }: { name: string }): string {
    return `c${[...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 99991, 7)}-${name.replace(/\D/g, '')}`;
  }

  override items(items: Item[]): string {
    const made: string[] = [];
    for (let index = 0; index < items.length; index += 1) {
      const [first, second] = [items[index], items[index + 1]];
      if (first && second && this.plain(first) && this.plain(second)) {
        made.push(this.pair([first.question, second.question]));
        index += 1;
      } else if (first) made.push(this.item(first));
    }
    return made.join('\n');
  }

  private plain(item: Item): item is Extract<Item, { item: 'question' }> {
    return item.item === 'question' && plainKinds.has(item.question.kind) && item.question.showIf === null && item.question.error === null;
  }

  /** Two labels first, then two controls. */
  private pair(questions: QuestionContent[]): string {
    const labels = questions.map(
      (question) => `<div><label for="${this.idOf(question)}">${this.label(question)}</label>${this.tip(question)}</div>`,
    );
    const controls = questions.map((question) => {
      const id = this.idOf(question);
      const help = question.help.length > 0 ? `${id}-h` : null;
      return `<div${attributes(this.framed(question))}>${this.control(question, { id, 'aria-describedby': help })}${help ? `<div class="meta" id="${help}">${question.help.map((text) => this.words(text)).join(' ')}</div>` : ''}</div>`;
    });
    return `<div class="pair">${labels.join('')}${controls.join('')}</div>`;
  }

  override question(question: QuestionContent): string {
    const id = this.idOf(question);
    const help = question.help.length > 0 ? `${id}-h` : null;
    const frame = attributes({ class: 'field', ...this.framed(question) });
    const notes = `${help ? `<div id="${help}" class="help">${question.help.map((text) => this.words(text)).join(' ')}</div>` : ''}<div class="meta" aria-hidden="true">${question.kind === 'text' || question.kind === 'textarea' ? '255 caractères maximum' : ''}</div>`;
    const error = question.error ? `<div class="error" role="alert" id="${id}-e">${this.words(question.error)}</div>` : '';
    const grouped = question.kind === 'radio' || question.kind === 'checkboxes' || question.kind === 'file';
    const control = this.control(question, { id, 'aria-describedby': help, 'aria-labelledby': grouped ? `${id}_label` : null });
    if (question.kind === 'checkbox')
      return `<div${frame}>${control}${notes}<label for="${id}">${this.label(question)}</label>${error}</div>`;
    const label = grouped ? `<div id="${id}_label">${this.label(question)}</div>` : `<label for="${id}">${this.label(question)}</label>`;
    return `<div${frame}>${label}${this.tip(question)}${notes}${control}${error}</div>`;
  }

  override cards(cards: CardContent[]): string {
    const key = ['A compléter', 'Soumis', 'Validé', 'A modifier']
      .map((status) => `<span class="chip">${this.words(status)}</span>`)
      .join(' ');
    return `<div class="key">Légende : ${key}</div>${super.cards(cards)}`;
  }

  override card({ name, status, counters, text, action }: CardContent): string {
    return `<div class="card box">${status ? this.chip(status) : ''}<div class="meta">${counters.length > 0 ? 'Chapitre' : 'Fiche'}</div><h3>${this.words(name)}</h3>${action ? this.link(action) : ''}${text ? `<p>${this.words(text)}</p>` : ''}${counters.map((counter) => `<p>${this.words(counter)}</p>`).join('')}</div>`;
  }
}

/** Decoys between a question and its words. */
export const decoys = skin('decoys', () => new Decoys());
