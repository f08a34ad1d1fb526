import type { Plugin } from 'esbuild';

/**
 * Makes the packages in a bundle load these of Node's own modules only when
 * they first use something of them. They ask for them at once, most readers
 * never need them, and each costs milliseconds of every start.
 */
export const lazyBuiltinsPlugin: Plugin = {
  name: 'lazy-builtins',
  setup(build) {
    build.onResolve({ filter: /^(node:)?(assert|child_process)$/ }, ({ path, importer }) => {
      if (!importer.includes('node_modules')) return undefined;
      return { path: path.replace(/^node:/, ''), namespace: 'lazy-builtin' };
    });
    build.onLoad({ filter: /./, namespace: 'lazy-builtin' }, ({ path }) => {
      const get = `(_, key) => require('node:${path}')[key]`;
      return { contents: `module.exports = new Proxy({}, { get: ${get} });` };
    });
  },
};
