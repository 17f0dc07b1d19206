/** `npm run rule-list` writes the list of rules into README.md, from the rules themselves. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RULES } from '../../lib/rules/index';
import type { Rule } from '../../lib/rules/rule';
import { texts } from './locale-keys';

const START = '<!-- rules: written by npm run rule-list -->';
const END = '<!-- end of rules -->';

/** The list of rules as Markdown, between the two marks that README.md carries. */
export function ruleList(): string {
  const rows = [...RULES].sort((a, b) => (a.id < b.id ? -1 : 1)).map(row);
  return [START, '', '| Rule | Weight | What it is about | Written in |', '|---|---|---|---|', ...rows, '', END].join('\n');
}

function row(rule: Rule): string {
  const weight = rule.confidence === 'stated' ? rule.severity : `${rule.severity} (inferred)`;
  return `| \`${rule.id}\` | ${weight} | ${titleOf(rule)} | ${cell(rule.source)} |`;
}

/** What the rule is about, in English. */
function titleOf(rule: Rule): string {
  return cell(texts('en').get(`rule_${rule.id.replaceAll('-', '_')}_title`) ?? '');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const readme = readFileSync('README.md', 'utf8');
  const before = readme.slice(0, readme.indexOf(START));
  const after = readme.slice(readme.indexOf(END) + END.length);
  writeFileSync('README.md', before + ruleList() + after);
}
