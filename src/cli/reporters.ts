import { githubReporter } from '../playthrough/report/github.ts';
import { jsonReporter } from '../playthrough/report/json.ts';
import { junitReporter } from '../playthrough/report/junit.ts';
import type { ReporterName } from '../playthrough/report/names.ts';
import { prettyReporter } from '../playthrough/report/pretty.ts';
import type { Reporter } from '../playthrough/report/reporter.ts';
import { tapReporter } from '../playthrough/report/tap.ts';
import { packagesOf } from './packages.ts';

/** What the package exports where it is required. */
type JUnitBuilder = typeof import('junit-report-builder').default;

/** A new reporter of that name. Throws where the package that one is made of is not installed. */
export function reporterNamed(name: ReporterName, hasColour: boolean, home: string): Reporter {
  switch (name) {
    case 'pretty':
      return prettyReporter(hasColour);
    case 'tap':
      return tapReporter();
    case 'github':
      return githubReporter();
    case 'json':
      return jsonReporter();
    case 'junit': {
      const builder = packagesOf(home)('junit-report-builder') as JUnitBuilder;
      return junitReporter(builder.newBuilder());
    }
  }
}
