/**
 * What VS Code needs to know, by the file's path: which schema playthroughs
 * have, and how to run the commands and read what they find.
 */
export function editorFiles(id: string): Readonly<Record<string, string>> {
  const scripts = `scripts/${id}`;
  return {
    '.vscode/settings.json': json({
      'files.associations': { '*.ink': 'ink' },
      'yaml.schemas': { [`./${scripts}/playthrough.schema.json`]: `${scripts}/*.yaml` },
    }),
    '.vscode/extensions.json': json({ recommendations: ['redhat.vscode-yaml'] }),
    '.vscode/tasks.json': json({
      version: '2.0.0',
      tasks: [
        task('check', 'continuity check --format text', {
          group: { kind: 'build', isDefault: true },
          problemMatcher: matcher,
        }),
        task('test', 'continuity test', {
          group: { kind: 'test', isDefault: true },
          problemMatcher: matcher,
        }),
        task('play', `continuity play ${id}`, { problemMatcher: [] }),
        task('dev', `continuity dev ${id}`, { problemMatcher: [] }),
      ],
    }),
  };
}

function task(name: string, command: string, rest: object): object {
  return { label: `continuity: ${name}`, type: 'shell', command, ...rest };
}

/** Reads `scenes/x/y.ink:4:7: error divert-unknown: …`, of stories and playthroughs; the column may be missing. */
const matcher = {
  owner: 'continuity',
  source: 'continuity',
  fileLocation: 'autoDetect',
  pattern: {
    regexp: '^(.+?):(\\d+)(?::(\\d+))?: (error|warning|note) ([a-z0-9-]+): (.*)$',
    file: 1,
    line: 2,
    column: 3,
    severity: 4,
    code: 5,
    message: 6,
  },
};

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
