import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { DEFAULT_SEED } from '../playthrough/read.ts';
import { recordScript } from '../playthrough/record.ts';
import { proofJson } from '../proof/json.ts';
import { narrate } from '../proof/narrate.ts';
import type { Proof } from '../proof/proof.ts';
import { prove } from '../proof/prove.ts';
import { reportProof, type Shown } from '../proof/report.ts';
import type { Search } from '../proof/search.ts';
import { seedsFor } from '../proof/seeds.ts';
import { label } from '../session/block.ts';
import { clean } from '../story/clean.ts';
import { numeral } from '../story/numeral.ts';
import type { Story } from '../story/story.ts';
import { deliver } from './deliver.ts';
import { openLibrary } from './library.ts';
import type { ProveOptions } from './options.ts';
import { writeNow } from './output.ts';
import { nameForScripts } from './story-name.ts';

/** Exit status where a story is refuted, and where the command was used wrongly. */
const [failed, wrongUse] = [1, 2];

/** States and megabytes beyond which a proof is given up, where nothing else is asked for. */
const DEFAULTS = { maxStates: 2_000_000, maxMemory: 3_000 };

/** Proves the stories named, or all that are here. Resolves to the exit status. */
export async function proveStories(
  names: readonly string[],
  options: ProveOptions,
  home: string,
): Promise<number> {
  const library = openLibrary(options, home);
  const wanted = names.length > 0 ? names : library.stories.map(({ path }) => path);
  if (wanted.length === 0) return say('there are no stories here: name one', wrongUse);
  let status = 0;
  const results: unknown[] = [];
  for (const each of wanted) {
    const opened = await library.open(each);
    if (!opened.desk) {
      writeNow(2, opened.problem);
      status = Math.max(status, opened.status);
      continue;
    }
    await opened.desk.ready();
    const { story } = opened.desk;
    const began = performance.now();
    const proof = await proveOne(story, options);
    const seconds = (performance.now() - began) / 1000;
    if (options.format === 'json') results.push({ ...proofJson(proof), seconds });
    else writeNow(1, described(proof, seconds, options.format));
    if (options.save !== undefined) {
      const problem = saveFindings(proof, options.save, home);
      if (problem) return say(problem, wrongUse);
    }
    const isFailure = proof.verdict === 'refuted' || (options.strict && proof.verdict !== 'proved');
    if (isFailure) status = Math.max(status, failed);
  }
  if (options.format === 'json') writeNow(1, `${JSON.stringify(results, null, 2)}\n`);
  return status;
}

async function proveOne(story: Story, options: ProveOptions): Promise<Proof> {
  const { seeds = seedsFor(story, undefined, DEFAULT_SEED), progress } = options;
  const { maxStates = DEFAULTS.maxStates, maxMemory = DEFAULTS.maxMemory, maxSeconds } = options;
  const began = performance.now();
  let isBroken = false;
  const breakOff = () => {
    isBroken = true;
  };
  process.once('SIGINT', breakOff);
  const tell = progress === true && process.stderr.isTTY === true;
  try {
    return await prove(story, {
      seeds,
      maxStates,
      maxMemory,
      ...(maxSeconds !== undefined && { maxSeconds }),
      ...(options.crossCheck !== undefined && { crossCheck: options.crossCheck }),
      look: (search) => {
        if (tell) writeNow(2, `\r${progressLine(story, search, began)}\x1b[K`);
        return isBroken;
      },
    });
  } finally {
    if (tell) writeNow(2, '\r\x1b[K');
    process.off('SIGINT', breakOff);
  }
}

function progressLine({ id }: Story, search: Search, began: number): string {
  const rate = search.space.moves / ((performance.now() - began) / 1000);
  return [
    `${id}: ${numeral(search.states)} states`,
    `${numeral(search.frontier)} to go on from`,
    `${numeral(Math.round(rate))} choices/s`,
    `${search.endings.size} endings`,
    `${search.faults.size} findings`,
  ].join(', ');
}

function described(proof: Proof, seconds: number, format: 'text' | 'github'): string {
  const { folder } = proof.story;
  const path = (file: string) => relative(process.cwd(), resolve(folder, file)) || file;
  if (format === 'github') return annotations(proof, path);
  const shown: Shown = {
    place: ({ file, line }) => `${path(file)}:${line}`,
    text: (text) => label(clean(text)),
  };
  return reportProof(proof, seconds, shown);
}

/** Findings as GitHub shows them beside the lines that they are about. */
function annotations({ findings, verdict, story }: Proof, path: (file: string) => string): string {
  const lines = findings.map(({ file, line, code, message, way }) => {
    const place = file === undefined ? '' : ` file=${path(file)},line=${line},title=${code}`;
    return `::error${place}::${escaped(`${message} (seed ${way.seed}, ${way.choices.length} choices)`)}`;
  });
  const open = verdict === 'not proved' ? [`::warning::${story.id} is not proved`] : [];
  return [...lines, ...open, `${story.id}: ${verdict}`].map((line) => `${line}\n`).join('');
}

function escaped(text: string): string {
  return clean(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Writes a playthrough for each finding; says why where that cannot be done. */
function saveFindings(
  { story, findings }: Proof,
  folder: string,
  home: string,
): string | undefined {
  if (findings.length > 0) mkdirSync(folder, { recursive: true });
  const counts = new Map<string, number>();
  for (const { code, message, way } of findings) {
    const number = (counts.get(code) ?? 0) + 1;
    counts.set(code, number);
    const { session } = narrate(story, way);
    const script = recordScript(session, {
      title: label(message),
      story: nameForScripts(story, home),
    });
    const problem = deliver(script, join(folder, `${story.id}-${code}-${number}.yaml`), {
      isNew: false,
    });
    if (problem) return problem;
  }
  return undefined;
}

function say(message: string, status: number): number {
  writeNow(2, `continuity: ${clean(message)}\n`);
  return status;
}
