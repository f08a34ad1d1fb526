// Runs the built program once, as a reader in front of a terminal would or as a
// tester with one playthrough, and keeps the machine code that V8 made of it:
//   node warm.cjs DIST play|test
// writes a .cache beside each .cjs: 128 bytes that say for which Node and which
// bundle it is, then what V8 left. A process of its own, because only what it
// ran is kept.
'use strict';

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { PassThrough, Writable } = require('node:stream');
const vm = require('node:vm');

const [dist, kind] = process.argv.slice(2);
const root = path.dirname(dist);

/** What the reader at the terminal presses: out from the title page, which is what a start waits for. */
const keys = ['q'];

/** Patience with the whole run, in ms; what was compiled until then is kept all the same. */
const patience = 10_000;

/** A keyboard that presses the next key whenever a screen was painted. */
function terminal() {
  const stdin = Object.assign(new PassThrough(), {
    fd: 0,
    isTTY: true,
    isRaw: false,
    ref: () => stdin,
    unref: () => stdin,
    setRawMode(raw) {
      stdin.isRaw = raw;
      return stdin;
    },
  });
  const left = [...keys];
  const press = () => (left.length > 0 ? stdin.write(left.shift()) : stdin.end());
  let pause;
  const stdout = new Writable({
    write(_chunk, _encoding, done) {
      clearTimeout(pause);
      pause = setTimeout(press, 50);
      done();
    },
  });
  const size = { columns: 80, rows: 24, getWindowSize: () => [80, 24] };
  const colours = { getColorDepth: () => 24, hasColors: () => true };
  Object.assign(stdout, { fd: 1, isTTY: true }, size, colours);
  return { stdin, stdout };
}

/** The bundles that were run, by name. */
const scripts = new Map();

/** The modules of a bundle, as the launcher opens it, without what was kept before. */
function open(name) {
  const filename = path.join(dist, name);
  if (scripts.has(filename)) return scripts.get(filename).modules;
  const source = fs.readFileSync(filename, 'latin1');
  const script = new vm.Script(source, { filename });
  const modules = script.runInThisContext();
  scripts.set(filename, { script, modules, fingerprint: source.slice(2, 66) });
  return modules;
}

const loaded = new Map();

/** What a module of the program exports, `./bundle/module`; the rest are Node's own. */
function load(id) {
  if (!id.startsWith('./')) return require(id);
  if (loaded.has(id)) return loaded.get(id).exports;
  const [, bundle, name] = id.split('/');
  const module = { exports: {} };
  loaded.set(id, module);
  open(bundle)[name](module.exports, load, module, path.join(dist, bundle), dist);
  return module.exports;
}

/** Keeps what has been compiled of each bundle, under a name of its own until it is whole. */
function keep() {
  for (const [filename, { script, fingerprint }] of scripts) {
    if (!kept.includes(path.basename(filename))) continue;
    const label = `${process.version} ${process.arch} ${fingerprint}`;
    const cache = filename.replace(/cjs$/, 'cache');
    const code = script.createCachedData();
    fs.writeFileSync(
      `${cache}.${process.pid}`,
      Buffer.concat([Buffer.from(label.padEnd(128)), code]),
    );
    fs.renameSync(`${cache}.${process.pid}`, cache);
  }
}

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'continuity-build-'));
for (const kind of ['CACHE', 'CONFIG', 'DATA', 'STATE']) process.env[`XDG_${kind}_HOME`] = home;
process.env.TERM = 'xterm-256color';
process.chdir(root);

const scenes = path.join(root, 'scenes');
const isStory = (folder) => fs.existsSync(path.join(scenes, folder, 'main.ink'));
const story = fs.readdirSync(scenes).sort().find(isStory) ?? 'none';
const playthroughs = path.join(root, 'scripts', story);
const isPlaythrough = (name) => name.endsWith('.yaml');
const playthrough = fs.existsSync(playthroughs)
  ? fs.readdirSync(playthroughs).filter(isPlaythrough).slice(0, 1)
  : [];
const testing = ['test', ...playthrough.map((name) => path.join(playthroughs, name))];
// Opened before by another process, so that here it comes from the story cache,
// and the compiler, which a reader seldom needs, stays out of the machine code.
for (const before of [['play', story, '--canon', '--plain'], testing]) {
  const args = [path.join(root, 'bin/continuity.js'), ...before];
  spawnSync(process.execPath, args, { stdio: 'ignore', timeout: patience });
}

// What both runs use is kept of the one whose start is waited for by more people.
const [argv, kept] =
  kind === 'test'
    ? [testing, ['testing.cjs', 'playing.cjs']]
    : [
        ['play', story],
        ['continuity.cjs', 'reading.cjs'],
      ];

process.on('exit', () => {
  keep();
  fs.rmSync(home, { recursive: true, force: true });
});
setTimeout(() => process.exit(), patience).unref();
for (const [name, value] of Object.entries(terminal())) {
  Object.defineProperty(process, name, { value });
}
load('./continuity.cjs/main.js')
  .main(argv, root)
  .then(() => process.exit(0));
