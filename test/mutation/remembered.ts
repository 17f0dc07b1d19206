/** Remembers what the functions of `lib/page/text.ts` answer: they take most of the time of reading, and only their own mutants change them. */
type Fold = (text: string) => string;

const MOST = 200_000;
const known = new Map<string, Map<string, string>>();

/** Set by the runner: whether the mutant that is tried is one of these functions'. */
export const texts = { areMutated: false };

/** What the function of this name answers, from memory where it may be. */
export function remembered(name: string, text: string, compute: Fold): string {
  if (texts.areMutated) return compute(text);
  const answers = known.get(name) ?? new Map<string, string>();
  known.set(name, answers);
  const answer = answers.get(text) ?? compute(text);
  if (answers.size > MOST) answers.clear();
  answers.set(text, answer);
  return answer;
}

/** The source of `lib/page/text.ts` with its functions asked through `remembered`. */
export function withMemory(source: string): string {
  const asked = source.replace(
    /^export function (plain|tidy|fold)\(text: string\): string \{/gm,
    (_, name: string) =>
      `export function ${name}(text: string): string { return remembered('${name}', text, ${name}Anew); }\nfunction ${name}Anew(text: string): string {`,
  );
  return `import { remembered } from 'remembered';\n${asked}`;
}
