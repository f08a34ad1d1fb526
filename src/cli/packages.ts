import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A package that is not inside the program could not be loaded; the message says the way out. */
export class MissingPackage extends Error {}

/**
 * Loads packages that the program leaves where they were installed, because
 * they need files of their own or few runs need them. `home` is the program's
 * own folder. Throws `MissingPackage` where one is not there.
 */
export function packagesOf(home: string): (name: string) => unknown {
  const load = createRequire(join(home, 'package.json'));
  return (name) => {
    try {
      return load(name);
    } catch (error) {
      const said = error instanceof Error ? error.message.split('\n')[0] : String(error);
      throw new MissingPackage(`${name} is needed for this: run \`npm ci\` in ${home} (${said})`);
    }
  };
}
