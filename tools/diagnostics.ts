import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Code, type Example, families } from '../src/check/codes.ts';

/** Where the page about diagnostics lies. */
export const page = fileURLToPath(new URL('../docs/diagnostics.md', import.meta.url));

/** The page, in Markdown: every code, what it means, an example of it and how to mend it. */
export function diagnosticsPage(): string {
  const contents = families.map(
    (family) =>
      `${family.title}: ${family.codes.map(({ code }) => `[${code}](#${code})`).join(', ')}.`,
  );
  const parts = families.map(
    (family) => `## ${family.title}\n\n${family.codes.map(section).join('\n')}`,
  );
  return `${[
    '# Diagnostics',
    'What `continuity check` finds, by its code; `continuity explain CODE` prints the same. An error stops readers, or breaks what the author declared; a warning may; a note is only worth knowing. `check` fails on errors, with `--strict` on warnings too. This page is made from the table in `src/check/codes` by `npx tsx tools/diagnostics.ts`.',
    ...contents,
    ...parts,
  ].join('\n\n')}`;
}

function section({ code, severity, title, meaning, mend, fault, mended }: Code): string {
  const examples = [
    ...(fault === undefined ? [] : [example('Found here:', fault)]),
    ...(mended === undefined ? [] : [example('Not here:', mended)]),
  ];
  return `### ${code}\n\n*${severity}*: ${title}.\n\n${[`${meaning} ${mend}`, ...examples].join('\n\n')}\n`;
}

function example(lead: string, files: Example): string {
  const named = Object.entries(typeof files === 'string' ? { 'main.ink': files } : files);
  if (named.length === 0) return 'Found in a folder without a `main.ink`.';
  const blocks = named.map(([name, text]) => {
    const head = named.length > 1 ? `// ${name}\n` : '';
    return `\`\`\`ink\n${head}${visible(text).trimEnd()}\n\`\`\``;
  });
  return [lead, ...blocks].join('\n\n');
}

/** Control characters, which are what some examples are about, as escapes. */
function visible(text: string): string {
  return text.replace(/[^\n\P{Cc}]/gu, (each) => JSON.stringify(each).slice(1, -1));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, diagnosticsPage());
