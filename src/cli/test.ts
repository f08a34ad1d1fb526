import { existsSync, readFileSync } from 'node:fs';
import { CONFIG, type Config, NO_CONFIG, readConfig } from '../playthrough/config.ts';
import { writeNow } from './output.ts';
import { MissingPackage } from './packages.ts';
import { report } from './report.ts';
import { reporterNamed } from './reporters.ts';
import { type Run, runSuite, writeTally } from './run-suite.ts';
import { isCovered, type Suite, suiteOf } from './suite.ts';
import type { TestOptions } from './test-options.ts';

/** Exit status where something failed, where the command was used wrongly, and after Ctrl-C. */
const [failed, wrongUse, interrupted] = [1, 2, 130];

/** Runs playthroughs. Resolves to the exit status. */
export async function test(
  files: readonly string[],
  options: TestOptions,
  home: string,
): Promise<number> {
  const config = readProject();
  if (typeof config === 'number') return config;
  const suite = await suiteOf(files, options, home);
  if ('problems' in suite) return refuse(...suite.problems);
  if (options.list) return list(suite);
  try {
    if (options.update) {
      const { updateSuite } = await import('./update-suite.ts');
      await updateSuite(suite);
      const { update: _, ...rest } = options;
      return await test(files, rest, home);
    }
    if (!options.watch) return await once(suite, options, config, home);
    const { watchSuite } = await import('./watch-suite.ts');
    return await watchSuite(files, options, home);
  } catch (error) {
    if (error instanceof MissingPackage) return refuse(error.message);
    // A file that cannot be written is named in what the system says.
    if (isSystemError(error)) return refuse(error.message);
    throw error;
  }
}

async function once(
  suite: Suite,
  options: TestOptions,
  config: Config,
  home: string,
): Promise<number> {
  const covering = isCovered(options) ? await import('./coverage-report.ts') : undefined;
  const plan = covering?.planCoverage(options);
  if (plan && 'problem' in plan) return refuse(plan.problem);
  const reporter = reporterNamed(options.reporter, suite.setting.hasColour, home);
  const run = await runSuite(suite, reporter, options, home);
  const complaints = onlyInCI(suite);
  if (covering && plan) {
    const covered = await covering.reportCoverage(run, suite, plan, config, home);
    if ('problem' in covered) return refuse(covered.problem);
    if (covered.table) writeNow(reporter.takesTally ? 1 : 2, `\n${covered.table}\n`);
    if (isWhole(run, options)) complaints.push(...covered.missed);
  }
  for (const complaint of complaints) writeNow(2, `continuity: ${complaint}\n`);
  writeTally(reporter, run.results);
  if (run.isInterrupted) return interrupted;
  const isFine = run.results.every(({ status }) => status !== 'failed') && complaints.length === 0;
  return isFine ? 0 : failed;
}

/** Whether the run can be held against thresholds: not one shard of several by itself. */
function isWhole({ isInterrupted }: Run, { shard, coverageFrom }: TestOptions): boolean {
  return !isInterrupted && (shard === undefined || coverageFrom !== undefined);
}

/** Left in by mistake, `only` would let everything else rot unseen. */
function onlyInCI({ only }: Suite): string[] {
  if (!process.env.CI || process.env.CI === 'false') return [];
  return only.map(({ id }) => `${id} says only: take it out, or nothing else is run`);
}

function list({ setting, cues }: Suite): number {
  const lines = cues.map(({ index, seed }) => {
    const { id = '', title = '' } = setting.scripts[index] ?? {};
    return `${id}${seed === undefined ? '' : ` seed ${seed}`}  ${title}\n`;
  });
  writeNow(1, lines.join(''));
  return 0;
}

/** The config of the project; or, where something is wrong with it, the exit status. */
function readProject(): Config | number {
  if (!existsSync(CONFIG)) return NO_CONFIG;
  const { config, diagnostics } = readConfig(readFileSync(CONFIG, 'utf8'), CONFIG);
  if (config) return config;
  writeNow(2, report(diagnostics, '.', '.'));
  return wrongUse;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'path' in error;
}

function refuse(...problems: readonly string[]): number {
  for (const problem of problems) writeNow(2, `continuity: ${problem}\n`);
  return wrongUse;
}
