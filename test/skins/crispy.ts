/** django-crispy-forms on Bootstrap 4: the likeliest markup of the real site. */
import type { CardContent, QuestionContent } from './content.ts';
import { choices, fileInput } from './controls.ts';
import { type Attributes, attributes, esc } from './html.ts';
import { Markup, skin } from './markup.ts';

class Crispy extends Markup {
  protected override css =
    '.form-group{margin-bottom:1rem}.requiredField{font-weight:600}.asteriskField{color:#b3261e}.form-text{display:block;font-size:.85rem}.card-body{padding:.5rem}';

  override label({ label, mandatory }: QuestionContent): string {
    return `\n                ${this.words(label)}${mandatory ? '<span class="asteriskField">*</span>' : ''}\n            `;
  }

  override question(question: QuestionContent): string {
    const id = this.idOf(question);
    const grouped = question.kind === 'radio' || question.kind === 'checkboxes';
    const frame = attributes({ id: `div_${id}`, class: grouped ? 'form-group' : 'form-group row-fluid', ...this.framed(question) });
    const required = question.mandatory ? ' requiredField' : '';
    if (question.kind === 'checkbox') {
      const box = choices(question, id)[0]?.input({ class: 'checkboxinput form-check-input' });
      return `<div${frame}><div class="form-check">${box}<label for="${id}" class="form-check-label${required}">${this.label(question)}</label>${this.small(question)}</div></div>`;
    }
    const label = `<label for="${grouped ? '' : id}" class="col-form-label${required}">${this.label(question)}</label>${this.tip(question)}`;
    return `<div${frame}>${label}<div class="">${this.control(question, { id, class: 'form-control', required: question.mandatory })}${this.small(question)}</div></div>`;
  }

  private small({ name, help, error }: QuestionContent): string {
    const printed = error ? `<p id="error_1_id_${esc(name)}" class="invalid-feedback error"><strong>${this.words(error)}</strong></p>` : '';
    const texts = help.map((text) => `<small class="form-text text-muted">${this.words(text)}</small>`);
    return printed + texts.join('');
  }

  override choiceList(question: QuestionContent): string {
    const kind = question.kind === 'radio' ? 'radioinput' : 'checkboxinput';
    return choices(question, this.idOf(question))
      .map(
        (choice) =>
          `<div class="form-check"><input${attributes({ type: question.kind === 'radio' ? 'radio' : 'checkbox', class: `form-check-input ${kind}`, name: question.name, value: choice.value, id: choice.id, checked: choice.checked })}><label for="${choice.id}" class="form-check-label">${this.words(choice.label)}</label></div>`,
      )
      .join('');
  }

  override dropZone(name: string, { id, ...extra }: Attributes): string {
    return `<div class="drop dropzone" data-drop>${fileInput(name, { id, style: 'display:none', 'data-upload': extra['data-upload'] })}<div class="dz-message">${this.words('Glissez-déposez votre fichier ici')}<br>${this.words('ou')}<br><button type="button" class="btn btn-outline-primary" data-browse>${this.words('Parcourir')}</button></div></div>`;
  }

  override card({ name, status, counters, text, action }: CardContent): string {
    return `<div class="card box"><div class="card-header">${status ? `<span class="badge badge-pill badge-secondary chip">${this.words(status)}</span>` : ''}</div><div class="card-body"><h5 class="card-title">${this.words(name)}</h5>${counters.map((counter) => `<p class="card-text">${this.words(counter)}</p>`).join('')}${text ? `<p class="card-text text-muted">${this.words(text)}</p>` : ''}</div>${action ? `<div class="card-footer">${this.link(action)}</div>` : ''}</div>`;
  }
}

/** django-crispy-forms on Bootstrap 4. */
export const crispy = skin('crispy', () => new Crispy());
