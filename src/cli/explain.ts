import {
  type Code,
  codes,
  type Family,
  families,
  filesOf,
  isUsual,
  mendedFiles,
  storyFor,
} from '../check/codes.ts';
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
  const wanted = code.toLowerCase();
  for (const family of families) {
    const known = family.codes.find((each) => each.code === wanted);
    if (!known) continue;
    writeNow(1, account(family, known));
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

function account(family: Family, known: Code): string {
  const { code, severity, title, meaning, mend, fault, mended } = known;
  const story = storyFor(family, known);
  return [
    `${code} (${severity}): ${title}\n`,
    `${meaning}\n${mend}\n`,
    ...(fault === undefined ? [] : [`It is found here:\n\n${shown(filesOf(family, fault))}`]),
    ...(mended === undefined ? [] : [`And not here:\n\n${shown(mendedFiles(family, known))}`]),
    ...(story === undefined ? [] : [`Played with this story:\n\n${shown({ 'main.ink': story })}`]),
  ].join('\n');
}

function shown(files: Readonly<Record<string, string>>): string {
  const named = Object.entries(files);
  if (named.length === 0) return '    (no file)\n';
  return named
    .map(([name, text]) => {
      const lines = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').split('\\n');
      const head = isUsual(name, named.length) ? '' : `  ${name}\n`;
      return head + lines.map((line) => `    ${line}`.trimEnd()).join('\n');
    })
    .join('\n');
}
