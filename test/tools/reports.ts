import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** How many checks passed and failed, and what is to be said of some of them by name, a line each. */
export interface Counts {
  passed: number;
  failed: number;
  named?: string[];
}

interface VitestCase {
  fullName: string;
  status: string;
  failureMessages: string[];
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; message: string; assertionResults: VitestCase[] }[];
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs: { title: string; file: string; tests: { projectName: string; status: string; results: { error?: { message?: string } }[] }[] }[];
}

interface PlaywrightReport {
  suites: PlaywrightSuite[];
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: { message?: string }[];
}

/** How much is said of one failure, in characters: what was expected and what came, not the whole log. */
const SAID = 400;

/** Counts a vitest JSON report. A test switched off, a file that could not be loaded, a missing report: all of these are failures. */
export function vitestCounts(file: string, exitCode: number): Counts {
  const report = read<VitestReport>(file);
  if (!report) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + unloaded.length;
  const named = report.testResults.flatMap(({ name, message, assertionResults }) =>
    assertionResults.length === 0 && message
      ? [line(name, message)]
      : assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName, failureMessages }) => line(fullName, failureMessages[0])),
  );
  return { passed: report.numPassedTests, failed: atLeastOne(failed, exitCode), named };
}

/** Counts a Playwright JSON report. A skipped or flaky test is a failure, and so is a missing report. */
export function playwrightCounts(file: string, exitCode: number): Counts {
  const report = read<PlaywrightReport>(file);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const named = [...report.suites.flatMap(failuresIn), ...report.errors.map(({ message }) => line('outside a test', message))];
  return { passed: expected, failed: atLeastOne(unexpected + flaky + skipped + report.errors.length, exitCode), named };
}

function failuresIn(suite: PlaywrightSuite): string[] {
  const own = suite.specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status !== 'expected')
      .map(({ projectName, results }) => line(`[${projectName}] ${file}: ${title}`, results.at(-1)?.error?.message)),
  );
  return [...own, ...(suite.suites ?? []).flatMap(failuresIn)];
}

/** A failure in one line, without the colours of a terminal. */
function line(name: string, message = 'no message'): string {
  return `${name}: ${stripVTControlCharacters(message).replaceAll(/\s+/g, ' ').trim().slice(0, SAID)}`;
}

/** A program that failed for a reason outside its tests has failed too. */
function atLeastOne(failed: number, exitCode: number): number {
  return failed === 0 && exitCode !== 0 ? 1 : failed;
}

function read<Report>(file: string): Report | null {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
