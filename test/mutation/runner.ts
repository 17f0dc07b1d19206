/** A test runner for Stryker: it tries each mutant in this process, on pages that are already open, until the first failure. */
import { relative } from 'node:path';
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import { byWorth, type Demand, demandsOf, type Subject } from './demands.ts';
import { texts } from './remembered.ts';
import { type Bundle, subjectIn } from './subject.ts';

/** What the mutated code and this runner share. */
const shelf = globalThis as unknown as Record<string, InstrumenterContext>;
const namespace = (shelf[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

class PagesRunner implements TestRunner {
  private bundle: Bundle | null = null;
  /** As loaded without any mutant. */
  private subject: Subject | null = null;
  private demands: Demand[] = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Meets every demand twice: first the pages are opened, then reaching mutants are counted. */
  async dryRun(): Promise<DryRunResult> {
    const subject = (await subjectIn(process.cwd(), true)).load();
    const tests: TestResult[] = [];
    for (const demand of demandsOf(subject)) {
      namespace.currentTestId = demand.id;
      await demand.fails(subject);
      const start = performance.now();
      const failureMessage = await demand.fails(subject);
      const result = { id: demand.id, name: demand.id, timeSpentMs: performance.now() - start };
      tests.push(
        failureMessage === null ? { ...result, status: TestStatus.Success } : { ...result, status: TestStatus.Failed, failureMessage },
      );
    }
    const { mutantCoverage } = namespace;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, sandboxFileName, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    const { bundle, subject, demands } = await this.withoutMutant();
    Object.assign(namespace, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const covering = new Set(testFilter);
    const source = relative(process.cwd(), sandboxFileName).replaceAll('\\', '/');
    texts.areMutated = source === 'lib/page/text.ts';
    try {
      if (mutantActivation === 'runtime') {
        const reached = demands.filter(({ id }) => covering.has(id));
        return await this.firstFailure(subject, reached);
      }
      const reached = demands.filter(({ from }) => bundle.reaches(from, source));
      return await this.firstFailure(bundle.load(), reached);
    } catch (error) {
      return { status: MutantRunStatus.Killed, killedBy: [], failureMessage: `not loaded: ${String(error)}`, nrOfTests: 1 };
    } finally {
      delete namespace.activeMutant;
    }
  }

  /** Loads the code once, with no mutant active. */
  private async withoutMutant() {
    this.bundle ??= await subjectIn(process.cwd(), false);
    this.subject ??= this.bundle.load();
    if (this.demands.length === 0) this.demands = demandsOf(this.subject);
    return { bundle: this.bundle, subject: this.subject, demands: this.demands };
  }

  private async firstFailure(subject: Subject, demands: Demand[]): Promise<MutantRunResult> {
    for (const [index, demand] of byWorth(demands).entries()) {
      const failureMessage = await demand.fails(subject);
      const endless = determineHitLimitReached(namespace.hitCount, namespace.hitLimit);
      if (endless) return { status: MutantRunStatus.Timeout, ...(endless.reason && { reason: endless.reason }) };
      if (failureMessage !== null) return { status: MutantRunStatus.Killed, killedBy: [demand.id], failureMessage, nrOfTests: index + 1 };
    }
    return { status: MutantRunStatus.Survived, nrOfTests: demands.length };
  }
}

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'pages', PagesRunner)];
