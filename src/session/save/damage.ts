/** Why a file cannot be used. */
export type Fault =
  | 'unreadable'
  | 'empty'
  | 'truncated'
  | 'not-json'
  | 'not-ours'
  | 'newer'
  | 'other-story'
  | 'incomplete';

/** A file that cannot be used, and why. */
export interface Damage {
  readonly fault: Fault;
  /** Absolute path. */
  readonly file: string;
  /** What exactly: the system's error code, the format met, the story it belongs to, the field that is wrong. */
  readonly detail?: string;
}

const LINES: Readonly<Record<Fault, (detail: string) => string>> = {
  unreadable: (detail) => `cannot be read${detail && ` (${detail})`}`,
  empty: () => 'is empty',
  truncated: () => 'is cut short',
  'not-json': () => 'is not a save: it is not even JSON',
  'not-ours': () => 'is not a save of this program',
  newer: (detail) => `was written by a newer version of this program${detail && ` (${detail})`}`,
  'other-story': (detail) => `is a save of another story${detail && ` (${detail})`}`,
  incomplete: (detail) => `is not a whole save${detail && ` (${detail})`}`,
};

/** What is wrong, in one line: `/…/autosave.json is cut short`. Holds words of the file: clean it before showing it. */
export function damageLine({ fault, file, detail = '' }: Damage): string {
  return `${file} ${LINES[fault](detail)}`.replace(/\s+/g, ' ');
}
