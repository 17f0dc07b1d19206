/** A site of another age: upper-case tags, FONT, tables for the layout, no-break spaces, colons after words, no label bound to anything. */
import type { CardContent, PageContent, QuestionContent, SectionContent, StepContent } from './content.ts';
import { choices } from './controls.ts';
import { cookieBanner, menuList, shutDialog, siteFooter, siteSearch } from './furniture.ts';
import { type Attributes, attributes, esc } from './html.ts';
import { type GroupItem, Markup, type Parts, skin } from './markup.ts';

class Legacy extends Markup {
  protected override style = { dates: 'typed', types: 'text' } as const;
  protected override shutBy = 'style' as const;
  protected override css = 'td.layout{border:0}';

  override words(text: string): string {
    return esc(text).replace(/ /g, '&nbsp;');
  }

  override layout(parts: Parts): string {
    return `<TABLE WIDTH="100%" BORDER="0"><TR><TD CLASS="layout" COLSPAN="2"><FONT SIZE="5">Convergence</FONT> ${siteSearch()}</TD></TR><TR><TD CLASS="layout" WIDTH="75%">${parts.breadcrumb}${parts.title}${parts.identity}${parts.stepper}${parts.body}</TD><TD CLASS="layout">${menuList(this.words.bind(this), '')}${parts.aside}</TD></TR><TR><TD CLASS="layout" COLSPAN="2">${siteFooter()}</TD></TR></TABLE>${cookieBanner()}${shutDialog()}${parts.modal}`;
  }

  override breadcrumb(items: string[]): string {
    return `<P><FONT SIZE="2">${items.map((item) => `<A HREF="#">${this.words(item)}</A>`).join(' &gt; ')}</FONT></P>`;
  }

  override title(text: string): string {
    return `<H1><FONT COLOR="#0b5cad">${this.words(text)}</FONT></H1>`;
  }

  override heading(text: string): string {
    return `<H2><FONT COLOR="#0b5cad">${this.words(text)}</FONT></H2>`;
  }

  override identity({ candidature, candidatureFor, deadline }: PageContent): string {
    const lines = [
      candidature && `<B>${this.words('Candidature n°')}</B>&nbsp;<FONT COLOR="#333333">${esc(candidature)}</FONT>`,
      candidatureFor && `<B>${this.words('Candidature :')}</B> ${this.words(candidatureFor)}`,
      deadline && `<FONT COLOR="#b3261e">${this.words(deadline)}</FONT>`,
    ].filter(Boolean);
    return lines.length > 0 ? `<P>${lines.join('<BR>')}</P>` : '';
  }

  override stepper(steps: StepContent[]): string {
    const cells = steps.map(({ number, name, state, href }) => {
      const words = `${this.words(`ÉTAPE ${number}`)}<BR>${this.words(name)}`;
      return `<TD BGCOLOR="${state === 'current' ? '#cfe3f8' : '#ffffff'}">${state === 'done' ? '<IMG ALT="✓" SRC="data:image/gif;base64,R0lGODlhAQABAAAAACw=" WIDTH="12" HEIGHT="12"> ' : ''}${href ? `<A HREF="${esc(href)}">${words}</A>` : words}</TD>`;
    });
    return `<TABLE BORDER="1"><TR>${cells.join('')}</TR></TABLE>`;
  }

  override section({ title, items }: SectionContent): string {
    return `${title ? this.sectionTitle(title) : ''}${this.items(items)}<HR>`;
  }

  override sectionTitle(title: string): string {
    return `<P><FONT SIZE="4"><B>${this.words(title)}</B></FONT></P>`;
  }

  override label({ label, mandatory }: QuestionContent): string {
    return `${this.words(label)}${mandatory ? '&nbsp;<FONT COLOR="red">*</FONT>' : ''}${/[?:.]$/.test(label) ? '' : '&nbsp;:'}`;
  }

  override tip({ tooltip }: QuestionContent): string {
    return tooltip ? `<A HREF="#" TITLE="${esc(tooltip)}">[?]</A>` : '';
  }

  override question(question: QuestionContent): string {
    const notes = `${question.help.map((text) => `<BR><FONT SIZE="2">${this.words(text)}</FONT>`).join('')}${question.error ? `<BR><FONT COLOR="red">${this.words(question.error)}</FONT>` : ''}`;
    const frame = attributes(this.framed(question));
    const tag = question.kind === 'file' || question.kind === 'checkboxes' ? 'DIV' : 'P';
    if (question.kind === 'checkbox')
      return `<P${frame}>${this.control(question, {})} ${this.label({ ...question, mandatory: false })}${question.mandatory ? ' *' : ''}${notes}</P>`;
    return `<${tag}${frame}>${this.label(question)}${this.tip(question)}<BR>${this.control(question, {})}${notes}</${tag}>`;
  }

  override choiceList(question: QuestionContent): string {
    const between = question.kind === 'radio' ? ' &nbsp; ' : '<BR>';
    return choices(question, this.idOf(question))
      .map((choice) => `${choice.input()}&nbsp;${this.words(choice.label)}`)
      .join(between);
  }

  override dropZone(name: string, extra: Attributes): string {
    return `<DIV DATA-DROP CLASS="drop">${this.words('Glissez-déposez votre fichier ici')} ${this.words('ou')} <INPUT${attributes({ type: 'file', name, multiple: true, title: 'Parcourir', 'data-upload': extra['data-upload'] })}></DIV>`;
  }

  override group({ title, repeatable, rows, add, showIf }: GroupItem): string {
    return `<DIV${attributes({ class: 'group', ...this.shown(showIf) })}><P><B>${this.words(title)}</B></P><DIV${attributes({ 'data-rows': repeatable })}>${rows.map((row) => `<DIV DATA-ROW><BLOCKQUOTE>${row.map((question) => this.question(question)).join('')}</BLOCKQUOTE></DIV>`).join('')}</DIV>${add ? this.button(add, { 'data-add': true }) : ''}</DIV>`;
  }

  override cards(cards: CardContent[]): string {
    return cards.map((card) => this.card(card)).join('<HR>');
  }

  override card({ name, status, counters, text, action }: CardContent): string {
    return `<TABLE BORDER="1" WIDTH="100%"><TR><TD><B>${this.words(name)}</B></TD><TD ALIGN="right"><FONT COLOR="#0b5cad">${status ? this.words(status) : ''}</FONT></TD></TR><TR><TD COLSPAN="2">${counters.map((counter) => this.words(counter)).join('<BR>')}${text ? `<BR>${this.words(text)}` : ''}<BR>${action ? this.link(action) : ''}</TD></TR></TABLE>`;
  }
}

/** A site of another age. */
export const legacy = skin('legacy', () => new Legacy());
