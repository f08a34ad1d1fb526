import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { OnLoadResult, Plugin } from 'esbuild';

/** The widgets that go into the bundle: what the reader's surface uses. */
const widgets = ['Node', 'Screen', 'Element', 'Box'];

/** The part of blessed's Tput that is needed here; what it reads also names files of this machine. */
interface TerminfoReader {
  readTerminfo(file: string): Record<string, unknown>;
}

const require = createRequire(import.meta.url);

/** `lib/widget.js` with static requires; the original computes them, which nothing can bundle. */
function widgetIndex(): string {
  const lines = widgets.map((name) => {
    const file = name.toLowerCase();
    return `exports.${name} = exports.${file} = require('./widgets/${file}');`;
  });
  return lines.join('\n');
}

/** The terminal description that blessed ships, parsed, as JSON. */
function terminalDescription(): string {
  const { Tput } = require('blessed') as { Tput: { prototype: TerminfoReader } };
  const file = require.resolve('blessed/usr/xterm-256color');
  const { name, names, desc, bools, numbers, strings } = Tput.prototype.readTerminfo(file);
  return JSON.stringify({ name, names, desc, bools, numbers, strings });
}

/** `text` with its one `from` replaced by `to`. Throws when blessed has changed underneath. */
function replaceOnce(text: string, from: string, to: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`blessed: expected exactly once: ${from}`);
  return parts.join(to);
}

/**
 * `lib/tput.js` that always describes xterm-256color, out of the bundle, and
 * compiles a capability when it is first used: the original looks through the
 * system's folders, cannot read most of what it finds there, and compiles all
 * of some two hundred.
 */
function terminfo(source: string): string {
  const embedded = replaceOnce(
    source,
    'Tput.prototype.readTerminfo = function(term) {',
    `Tput.prototype.readTerminfo = function() {\n  return ${terminalDescription()};\n};\n` +
      'Tput.prototype.readTerminfoFile = function(term) {',
  );
  return replaceOnce(
    embedded,
    'info.methods[key] = self._compile(info, key, info.all[key]);',
    `var capability = info.all[key], compiled;
      info.methods[key] = !capability || typeof capability !== 'string'
        ? self._compile(info, key, capability)
        : function(args) {
            compiled = compiled || self._compile(info, key, capability);
            return compiled.call(this, args);
          };`,
  );
}

/**
 * Lets esbuild take blessed into the bundle: only the widgets in use, one
 * embedded terminal description, no file of blessed's needed on disk.
 */
export const blessedPlugin: Plugin = {
  name: 'blessed',
  setup(build) {
    build.onLoad({ filter: /blessed[\\/]lib[\\/]widget\.js$/ }, (): OnLoadResult => {
      return { contents: widgetIndex() };
    });
    build.onLoad({ filter: /blessed[\\/]lib[\\/]tput\.js$/ }, async ({ path }) => {
      return { contents: terminfo(await readFile(path, 'utf8')) };
    });
  },
};
