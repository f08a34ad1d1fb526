import { resolve } from 'node:path';
import { checkFile } from '../../src/check/check.ts';
import type { Example } from '../../src/check/codes.ts';
import type { Diagnostic } from '../../src/story/diagnostic.ts';

/** What is found in a story that exists only here. */
export function check(files: Example): readonly Diagnostic[] {
  const named = typeof files === 'string' ? { 'main.ink': files } : files;
  const texts = new Map(
    Object.entries(named).map(([name, text]) => [resolve('/tale', name), text]),
  );
  return checkFile('/tale/main.ink', (path) => {
    const text = texts.get(path);
    if (text === undefined) throw Object.assign(new Error(`ENOENT ${path}`), { code: 'ENOENT' });
    return text;
  }).diagnostics;
}

/** The findings in short: `severity code file:line`, but for the missing title, which small stories do without. */
export function findings(files: Example): string[] {
  return check(files)
    .filter(({ code }) => code !== 'title-missing')
    .map(({ severity, code, file, line }) => `${severity} ${code} ${file}:${line}`);
}
