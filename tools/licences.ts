import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The folder of the package that `file` belongs to, or undefined for a file of our own. */
function packageFolder(file: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

/** Name, version and licence text of the package in `folder`. */
async function licence(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence file`);
  const text = await readFile(path.join(folder, file), 'utf8');
  return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${text.trim()}\n`;
}

/**
 * The licences of everything in a bundle, as one text. `files` are the paths
 * that went into it; those under node_modules count, once per package.
 */
export async function licences(files: readonly string[]): Promise<string> {
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== undefined));
  const texts = await Promise.all([...folders].sort().map(licence));
  return texts.join(`\n${'-'.repeat(72)}\n\n`);
}
