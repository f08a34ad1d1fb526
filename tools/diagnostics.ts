import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Code,
  type Family,
  families,
  filesOf,
  isUsual,
  mendedFiles,
} from '../src/check/codes.ts';

/** Where the page about diagnostics lies. */
export const page = fileURLToPath(new URL('../docs/diagnostics.md', import.meta.url));

/** The page, in Markdown: every code, what it means, an example of it and how to mend it. */
export function diagnosticsPage(): string {
  const contents = families.map(
    (family) =>
      `${family.title}: ${family.codes.map(({ code }) => `[${code}](#${code})`).join(', ')}.`,
  );
  const parts = families.map((family) =>
    [
      `## ${family.title}`,
      ...(family.story === undefined
        ? []
        : [
            example('Playthroughs without a story beside them are for this one, `barn`:', {
              'main.ink': family.story,
            }),
          ]),
      family.codes.map((known) => section(family, known)).join('\n'),
    ].join('\n\n'),
  );
  return `${[
    '# Diagnostics',
    'Whatever Continuity finds wrong with a story or a playthrough has a code, and this page has them all; `continuity explain CODE` prints the same. An error stops readers, breaks what the author declared, or fails a playthrough; a warning may; a note is only worth knowing. `continuity check` fails on errors, with `--strict` on warnings too. This page is made from the table in `src/check/codes` by `npx tsx tools/diagnostics.ts`.',
    ...contents,
    ...parts,
  ].join('\n\n')}`;
}

function section(family: Family, known: Code): string {
  const { code, severity, title, meaning, mend, fault, mended } = known;
  const examples = [
    ...(fault === undefined ? [] : [example('Found here:', filesOf(family, fault))]),
    ...(mended === undefined ? [] : [example('Not here:', mendedFiles(family, known))]),
  ];
  return `### ${code}\n\n*${severity}*: ${title}.\n\n${[`${meaning} ${mend}`, ...examples].join('\n\n')}\n`;
}

function example(lead: string, files: Readonly<Record<string, string>>): string {
  const named = Object.entries(files);
  if (named.length === 0) return 'Found where there is no such file.';
  const blocks = named.map(([name, text]) => {
    const language = name.endsWith('.ink') ? 'ink' : name.endsWith('.md') ? 'markdown' : 'yaml';
    const head = isUsual(name, named.length) ? '' : `\`${name}\`\n\n`;
    return `${head}\`\`\`${language}\n${visible(text).trimEnd()}\n\`\`\``;
  });
  return [lead, ...blocks].join('\n\n');
}

/** Control characters, which are what some examples are about, as escapes. */
function visible(text: string): string {
  return text.replace(/[^\n\P{Cc}]/gu, (each) => JSON.stringify(each).slice(1, -1));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, diagnosticsPage());
