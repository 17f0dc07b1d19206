/** A component library: names by ARIA, words after their control, lists, radios and boxes that are drawn. */
import type { CardContent, ModalContent, QuestionContent, StepContent } from './content.ts';
import { plainControl } from './controls.ts';
import { csrf } from './furniture.ts';
import { type Attributes, attributes, esc } from './html.ts';
import { type GroupItem, Markup, skin } from './markup.ts';

class Components extends Markup {
  protected override style = { dates: 'typed', types: 'native' } as const;
  protected override shutBy = 'hidden' as const;
  protected override css =
    '.Fld-root{display:flex;flex-direction:column-reverse;margin-bottom:1rem}.Sel-box{border:1px solid #8496a8;border-radius:4px;padding:.4rem;min-height:2.2rem}[role=radio],[role=checkbox]{display:inline-block;border:1px solid #8496a8;border-radius:1rem;padding:0 .8rem;margin:.1rem}[aria-checked=true]{background:#0b5cad;color:#fff}[role=option]{list-style:none}.Tel{display:flex;gap:.5rem}';

  override idOf({ name }: { name: string }): string {
    return `:r${name.replace(/\W/g, '_')}:`;
  }

  override stepper(steps: StepContent[]): string {
    const icon = '<svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16"><path d="M2 8l4 4 8-8"/></svg>';
    return `<div role="list" aria-label="Étapes de la candidature" class="stepper">${steps
      .map(
        ({ number, name, state, href }) =>
          `<div role="listitem" class="is-${state}"${attributes({ 'aria-current': state === 'current' ? 'step' : null })}><div class="Stp-circle">${state === 'done' ? icon : number}</div><div class="Stp-over">${this.words(`ÉTAPE ${number}`)}</div>${href ? `<a href="${esc(href)}">${this.words(name)}</a>` : `<div>${this.words(name)}</div>`}</div>`,
      )
      .join('')}</div>`;
  }

  override label({ label, mandatory }: QuestionContent): string {
    return `${this.words(label)}${mandatory ? '<span aria-hidden="true" class="Fld-star"> *</span>' : ''}`;
  }

  override question(question: QuestionContent): string {
    const id = this.idOf(question);
    const lines = [...question.help, ...(question.error ? [question.error] : [])];
    const named: Attributes = {
      'aria-labelledby': `${id}l`,
      'aria-describedby': lines.length > 0 ? `${id}d` : null,
      'aria-required': question.mandatory ? 'true' : null,
    };
    const notes =
      lines.length > 0
        ? `<div class="Fld-helper help" id="${id}d">${question.error ? `<p class="error">${this.words(question.error)}</p>` : ''}${question.help.map((text) => `<p>${this.words(text)}</p>`).join('')}</div>`
        : '';
    const control =
      question.kind === 'checkbox'
        ? this.drawnChoices(question, [{ value: 'on', label: question.label }], named)
        : this.control(question, { id, ...named });
    if (question.kind === 'checkbox') return `<div${attributes(this.framed(question))}>${control}${notes}</div>`;
    return `<div${attributes({ class: 'Fld-root', ...this.framed(question) })}>${notes}<div class="Fld-control">${control}</div><div class="Fld-label"><span id="${id}l">${this.label(question)}</span>${this.tip(question)}</div></div>`;
  }

  override tip({ tooltip }: QuestionContent): string {
    return tooltip ? `<button type="button" aria-label="Aide">?</button><div role="tooltip" hidden>${this.words(tooltip)}</div>` : '';
  }

  override control(question: QuestionContent, extra: Attributes): string {
    if (question.kind === 'select') return this.drawnSelect(question, extra);
    if (question.kind === 'tel')
      return `<div class="Tel"><select aria-label="Indicatif du pays"><option>FR</option><option>BE</option><option>MC</option></select>${plainControl(question, this.style, extra)}</div>`;
    return super.control(question, extra);
  }

  private drawnSelect(question: QuestionContent, { id, ...extra }: Attributes): string {
    const chosen = question.options.find(({ value }) => question.values.includes(value));
    const empty = question.placeholder ?? 'Sélectionner';
    const list = this.unique('list');
    const listed = question.options.map(
      ({ value, label }) =>
        `<li role="option" tabindex="-1"${attributes({ 'data-value': value, 'aria-selected': String(value === chosen?.value) })}>${this.words(label)}</li>`,
    );
    return `<div class="Sel-root"><div${attributes({ class: 'Sel-box', role: 'combobox', tabindex: 0, id, 'aria-haspopup': 'listbox', 'aria-expanded': 'false', 'aria-controls': list, 'data-empty': empty, ...extra })}>${chosen ? this.words(chosen.label) : `<span class="Sel-empty">${this.words(empty)}</span>`}</div><ul role="listbox" id="${list}" hidden>${listed.join('')}</ul><input${attributes({ type: 'hidden', name: question.name, value: chosen?.value ?? '', 'data-drawn': true })}></div>`;
  }

  override choiceList(question: QuestionContent, { id: _, ...extra }: Attributes): string {
    return this.drawnChoices(question, question.options, extra);
  }

  private drawnChoices(question: QuestionContent, listed: { value: string; label: string }[], extra: Attributes): string {
    const role = question.kind === 'radio' ? 'radio' : 'checkbox';
    const alone = question.kind === 'checkbox';
    const drawn = listed.map(({ value, label }) => {
      const checked = question.values.includes(value);
      const words = alone ? this.label(question) : this.words(label);
      return `<div${attributes({ role, tabindex: 0, 'aria-checked': String(checked), 'data-value': value, 'aria-required': alone && question.mandatory ? 'true' : null })}>${words}</div>`;
    });
    const posted = question.values
      .map((value) => `<input${attributes({ type: 'hidden', name: question.name, value, 'data-drawn': true })}>`)
      .join('');
    const group: Attributes = alone ? {} : { role: role === 'radio' ? 'radiogroup' : 'group', ...extra };
    return `<div${attributes({ 'data-drawn-group': question.name, ...group })}>${drawn.join('')}${posted}</div>`;
  }

  override dropZone(name: string, { id, ...extra }: Attributes): string {
    return `<div class="drop" data-drop><input${attributes({ type: 'file', name, id, multiple: true, hidden: true, 'data-upload': extra['data-upload'] })}><div${attributes({ role: 'button', tabindex: 0, 'data-browse': true, 'aria-labelledby': extra['aria-labelledby'], 'aria-describedby': extra['aria-describedby'] })}><span>${this.words('Glissez-déposez votre fichier ici')}</span> <span>${this.words('ou')}</span> <span class="button">${this.words('Parcourir')}</span></div></div>`;
  }

  override group({ title, repeatable, rows, add, showIf }: GroupItem): string {
    const id = this.unique('grp');
    return `<div${attributes({ class: 'group box', role: 'group', 'aria-labelledby': id, ...this.shown(showIf) })}><div id="${id}"><strong>${this.words(title)}</strong></div><div${attributes({ 'data-rows': repeatable })}>${rows.map((row) => this.row(row)).join('')}</div>${add ? this.button(add, { 'data-add': true }) : ''}</div>`;
  }

  override chip(status: string): string {
    return `<div class="Chp-root chip"><span class="Chp-label">${this.words(status)}</span></div>`;
  }

  override card({ name, status, counters, text, action }: CardContent): string {
    const id = this.unique('crd');
    return `<article class="box" aria-labelledby="${id}"><header><h3 id="${id}">${this.words(name)}</h3></header><div>${counters.map((counter) => `<div class="Txt-body">${this.words(counter)}</div>`).join('')}${text ? `<div class="Txt-body">${this.words(text)}</div>` : ''}</div><footer>${status ? this.chip(status) : ''}${action ? this.link(action) : ''}</footer></article>`;
  }

  override modal({ title, paragraphs, action, confirm, cancel }: ModalContent): string {
    return `<dialog open aria-label="${esc(title)}" style="position:fixed;top:20%;z-index:10"><form method="post" action="${esc(action)}">${csrf}<h2>${this.words(title)}</h2>${paragraphs.map((text) => `<p>${this.words(text)}</p>`).join('')}<a href="${esc(cancel.href)}" class="button">${this.words(cancel.label)}</a> <button type="submit" name="do" value="confirm">${this.words(confirm)}</button></form></dialog>`;
  }
}

/** A component library with ARIA names and drawn widgets. */
export const components = skin('components', () => new Components());
