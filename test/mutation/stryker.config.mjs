// `npm run test:mutation`: how the tests of the readers are tested. See CONTRIBUTING.md.
const OUTPUT = '.output/mutation';

export default {
  mutate: ['lib/page/**/*.ts'],
  testRunner: 'pages',
  plugins: ['./test/mutation/runner.ts'],
  testRunnerNodeArgs: ['--import', 'tsx', '--max-old-space-size=4096'],
  checkerNodeArgs: ['--import', 'tsx'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  ignorePatterns: ['**', '!lib/**', '!test/**', '!public/**'],
  disableTypeChecks: false, // esbuild drops types by itself
  tsconfigFile: 'none', // nothing in the sandbox needs it, and Stryker reads it by a function that TypeScript 7 no longer has
  timeoutMS: 120_000, // the first mutants wait for pages to be opened; endless ones are stopped by the runner
  dryRunTimeoutMinutes: 15,
  incrementalFile: `${OUTPUT}/incremental.json`, // for `--incremental`: only what the code or a new test may change is tried again
  reporters: ['clear-text', 'progress', 'json', 'html'],
  clearTextReporter: { logTests: false, reportMutants: false, reportTests: false, allowColor: false },
  jsonReporter: { fileName: `${OUTPUT}/mutation.json` },
  htmlReporter: { fileName: `${OUTPUT}/mutation.html` },
  tempDirName: `${OUTPUT}/sandbox`,
  warnings: { slow: false },
  allowConsoleColors: false,
};
