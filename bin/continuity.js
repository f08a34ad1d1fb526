#!/usr/bin/env node
// Starts the program that the build puts into dist/. CommonJS on purpose (see
// package.json beside this file): an ES module as entry costs an eighth of
// Node's own start. Old versions of Node must be able to parse this file, to be
// told that they are too old.
'use strict';

/** Says in one line why the program cannot start; status 2, as for any wrong use. */
function refuse(reason) {
  process.stderr.write(`continuity: ${reason}\n`);
  process.exitCode = 2;
}

/** True from Node 20.19 on, the oldest that package.json promises. */
function isNodeNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/** The bytes of a file; undefined when there is none, or none that we may read. */
function read(file) {
  try {
    return require('node:fs').readFileSync(file);
  } catch (_) {
    return undefined;
  }
}

/**
 * The machine code in what the build left behind, if it is for this very Node
 * and this very bundle, whose first line is its fingerprint. Without it
 * everything works, a little later.
 */
function cachedCode(cache, source) {
  const label = `${process.version} ${process.arch} ${source.slice(2, 66)}`;
  const fits = cache !== undefined && cache.toString('latin1', 0, 128).trimEnd() === label;
  return fits ? cache.subarray(128) : undefined;
}

/** Returns a function that gives the modules of a bundle in dist/, by name; undefined when it was never built. */
function opener(dist) {
  const path = require('node:path');
  const vm = require('node:vm');
  const bundles = new Map();
  return (name) => {
    const filename = path.join(dist, name);
    if (bundles.has(name)) return bundles.get(name);
    const bundle = read(filename);
    if (bundle === undefined) return undefined;
    // A bundle is ASCII, and V8 keeps a latin1 string at half the size.
    const source = bundle.toString('latin1');
    const cachedData = cachedCode(read(filename.replace(/cjs$/, 'cache')), source);
    const modules = new vm.Script(source, { filename, cachedData }).runInThisContext();
    bundles.set(name, modules);
    return modules;
  };
}

/** Returns a function that gives what a module of the program exports, `./bundle/module`, which runs when it is first asked for. */
function loader(dist, open) {
  const loaded = new Map();
  function load(id) {
    if (!id.startsWith('./')) return require(id);
    if (loaded.has(id)) return loaded.get(id).exports;
    const [, bundle, name] = id.split('/');
    const modules = open(bundle);
    if (modules === undefined || modules[name] === undefined) {
      throw new Error(`${id} is not in dist: was the program built again while it ran?`);
    }
    const module = { exports: {} };
    loaded.set(id, module);
    modules[name](module.exports, load, module, `${dist}/${bundle}`, dist);
    return module.exports;
  }
  return load;
}

function start() {
  if (!isNodeNewEnough()) {
    return refuse(`Node 20.19 or newer is needed; this is ${process.version}.`);
  }
  const path = require('node:path');
  const home = path.dirname(__dirname);
  const dist = path.join(home, 'dist');
  const open = opener(dist);
  if (open('continuity.cjs') === undefined) {
    return refuse('Run `npm ci` first; nothing has been built yet.');
  }
  return loader(dist, open)('./continuity.cjs/main.js').main(process.argv.slice(2), home);
}

// A thread of the program asks for the way of loading alone.
if (require.main === module) start();
else exports.loaderOf = (dist) => loader(dist, opener(dist));
