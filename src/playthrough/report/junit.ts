import type { Builder } from 'junit-report-builder';
import { clean } from '../../story/clean.ts';
import type { Reporter } from './reporter.ts';
import { complaintsOf, type Result } from './result.ts';

/** JUnit's XML, which most continuous integration servers read: a suite for each story, a case for each script. */
export function junitReporter(builder: Builder): Reporter {
  return {
    takesTally: false,
    begin: () => '',
    result: () => '',
    end({ results }) {
      const stories = new Set(results.map(({ story = '' }) => story));
      for (const story of stories) {
        const own = results.filter((each) => (each.story ?? '') === story);
        addSuite(builder, clean(story) || 'playthroughs', own);
      }
      return `${builder.build()}\n`;
    },
  };
}

function addSuite(builder: Builder, name: string, results: readonly Result[]): void {
  const suite = builder.testSuite().name(name);
  suite.time(results.reduce((sum, { duration }) => sum + duration, 0) / 1000);
  for (const result of results) {
    const test = suite
      .testCase()
      .className(clean(result.id))
      .name(clean(result.title))
      .file(clean(result.file))
      .time(result.duration / 1000);
    if (result.status === 'skipped') test.skipped();
    const complaints = complaintsOf(result);
    const [first] = complaints;
    if (result.status !== 'failed' || !first) continue;
    const accounts = complaints.map(({ account }) => clean(account).trimEnd()).join('\n\n');
    test.failure(clean(first.message), first.code).stacktrace(accounts);
  }
}
