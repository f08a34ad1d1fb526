import { clean } from '../../story/clean.ts';

/** How a workflow command marks what it says. */
export type Mark = 'notice' | 'warning' | 'error';

/**
 * A workflow command of GitHub Actions, which becomes an annotation of a file;
 * data and properties are escaped as the runner undoes it (actions/toolkit, `command.ts`).
 */
export function workflowCommand(
  mark: Mark,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(([key, value]) => {
    const text = data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
    return `${key}=${text}`;
  });
  const head = [`::${mark}`, written.join(',')].filter(Boolean).join(' ');
  return `${head}::${data(message.trimEnd())}\n`;
}

function data(text: string): string {
  return clean(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}
