import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Counts } from './reports';

interface Notice {
  code: string;
  message: string;
  file?: string;
}

interface LintReport {
  errors: Notice[];
  warnings: Notice[];
}

/** The warnings that are known, by name: how often, and why they stay. */
type KnownWarnings = Record<string, { count: number; reason: string }>;

const KNOWN = 'test/firefox-warnings.json';

/** What Mozilla's linter says of the build: no error, and of each warning exactly as many as are listed with a reason. */
export async function lintForFirefox(build: string): Promise<Counts> {
  const { stdout, stderr } = await outputOf(['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', build, '--output', 'json']);
  if (!stdout.startsWith('{')) throw new Error(`web-ext lint gave no report: ${stderr || stdout}`);
  const report: LintReport = JSON.parse(stdout);
  const known: KnownWarnings = JSON.parse(readFileSync(KNOWN, 'utf8'));
  for (const { code, message, file } of [...report.errors, ...report.warnings]) console.log(`${code} ${file ?? ''}: ${message}`);

  const counts: Counts = { passed: 0, failed: 0 };
  const check = (what: string, found: number, wanted: number) => {
    counts[found === wanted ? 'passed' : 'failed']++;
    console.log(`${found === wanted ? 'ok' : 'FAILED'}: ${what}: ${found}${found === wanted ? '' : `, ${wanted} expected (${KNOWN})`}`);
  };
  check('errors', report.errors.length, 0);
  const codes = new Set([...Object.keys(known), ...report.warnings.map(({ code }) => code)]);
  for (const code of codes) check(code, report.warnings.filter((warning) => warning.code === code).length, known[code]?.count ?? 0);
  return counts;
}

/** What a Node program writes, whatever its exit code: other parts of the tests run beside it. */
function outputOf(args: string[]): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { maxBuffer: 1e8 }, (_, stdout, stderr) => resolve({ stdout, stderr }));
  });
}
