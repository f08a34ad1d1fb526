import { createHash } from 'node:crypto';
import { build, type Plugin } from 'esbuild';
import { blessedPlugin } from './blessed-plugin.ts';
import { lazyBuiltinsPlugin } from './lazy-builtins-plugin.ts';

/** One script with everything in it, and what went into it. */
export interface Bundle {
  /** Name of the file it is to have. */
  readonly name: string;
  /**
   * ASCII. The first line is a comment holding the fingerprint of the rest, a
   * SHA-256 in hex; the rest is one function of (exports, require, module,
   * __filename, __dirname). What it requires is a module of Node's own, or
   * another bundle as `./name`.
   */
  readonly code: string;
  readonly fingerprint: string;
  /** Every file that went in, relative to the project. */
  readonly files: readonly string[];
}

/** The bundles of the program, with the module that each begins with. The one to start is last. */
const entries = { 'commands.cjs': 'src/cli/commands.ts', 'continuity.cjs': 'src/cli/main.ts' };

/** Leaves the commands to their own bundle: they are ten times what the command line is. */
const commandsApart: Plugin = {
  name: 'commands-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/commands\.ts$/ }, () => ({ path: './commands.cjs', external: true }));
  },
};

/** Bundles what begins with the module `entry`. */
async function bundle(root: string, name: string, entry: string): Promise<Bundle> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    // Off, so that import() becomes require(), for Node's own modules too.
    supported: { 'dynamic-import': false },
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'ascii',
    legalComments: 'none',
    banner: { js: '(function(exports,require,module,__filename,__dirname){' },
    footer: { js: '})' },
    plugins: [commandsApart, blessedPlugin, lazyBuiltinsPlugin],
    logLevel: 'warning',
  });
  // Such as import.meta, which a script has not: it would fail when it is reached.
  if (result.warnings.length > 0) throw new Error('What esbuild warned of is taken for an error.');
  const text = asAscii(result.outputFiles[0]?.text ?? '');
  const fingerprint = createHash('sha256').update(text).digest('hex');
  const files = Object.keys(result.metafile.inputs);
  return { name, code: `//${fingerprint}\n${text}`, fingerprint, files };
}

/**
 * Bundles the program. What is imported with `import()` runs when it is first
 * imported, as it would from files of its own. Rejects when a file does not
 * parse, an import cannot be found or something looks wrong; esbuild has then
 * written why to stderr.
 */
export function bundleProgram(root: string): Promise<Bundle[]> {
  return Promise.all(Object.entries(entries).map(([name, entry]) => bundle(root, name, entry)));
}

/** esbuild leaves regular expressions as they were written; escapes mean the same there. */
function asAscii(code: string): string {
  return code.replace(
    /[^\0-~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
