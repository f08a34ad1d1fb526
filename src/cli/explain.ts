import { type Code, codes, type Example, families } from '../check/codes.ts';
import { suggestion } from '../story/find.ts';
import { writeNow } from './output.ts';

/** Exit status of a code that there is not. */
const wrongUse = 2;

/** Prints what a code of a diagnostic means and how to mend it, or lists all codes. Resolves to the exit status. */
export async function explain(code: string | undefined): Promise<number> {
  if (code === undefined) {
    writeNow(1, list());
    return 0;
  }
  const known = codes.find((each) => each.code === code.toLowerCase());
  if (known) {
    writeNow(1, account(known));
    return 0;
  }
  const near = suggestion(
    code,
    codes.map((each) => each.code),
  );
  writeNow(2, `continuity: there is no code ${code}${near}\n`);
  return wrongUse;
}

function list(): string {
  const width = Math.max(...codes.map(({ code }) => code.length));
  return families
    .map((family) => {
      const rows = family.codes.map(
        ({ code, severity, title }) =>
          `  ${code.padEnd(width)}  ${severity.padEnd('warning'.length)}  ${title}\n`,
      );
      return `${family.title}\n${rows.join('')}`;
    })
    .join('\n');
}

function account({ code, severity, title, meaning, mend, fault, mended }: Code): string {
  const examples = [
    ...(fault === undefined ? [] : [`It is found here:\n\n${inked(fault)}`]),
    ...(mended === undefined ? [] : [`And not here:\n\n${inked(mended)}`]),
  ];
  return [`${code} (${severity}): ${title}\n`, `${meaning}\n${mend}\n`, ...examples].join('\n');
}

function inked(example: Example): string {
  const files = typeof example === 'string' ? { 'main.ink': example } : example;
  const named = Object.entries(files);
  if (named.length === 0) return '    (no file)\n';
  return named
    .map(([name, text]) => {
      const lines = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').split('\\n');
      const head = named.length > 1 ? `    // ${name}\n` : '';
      return head + lines.map((line) => `    ${line}`.trimEnd()).join('\n');
    })
    .join('\n');
}
