/** French text with the no-break spaces that its punctuation asks for, so that no line begins with a mark. */
export function withFrenchSpaces(text: string): string {
  return text.replace(/ ([:;?!»%→])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
}
