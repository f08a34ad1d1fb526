import { describe, expect, it } from 'vitest';
import { findFolders } from '../../src/session/folders.ts';

const linux = { env: {}, platform: 'linux', home: '/home/lois' } as const;

describe('the folders', () => {
  it('are those of the XDG base directory specification', () => {
    expect(findFolders(linux)).toEqual({
      state: '/home/lois/.local/state/continuity',
      data: '/home/lois/.local/share/continuity',
      cache: '/home/lois/.cache/continuity',
      config: '/home/lois/.config/continuity',
    });
  });

  it('follow the XDG variables, on every system', () => {
    const env = { XDG_STATE_HOME: '/s', XDG_CACHE_HOME: '/c' };
    expect(findFolders({ ...linux, env })).toMatchObject({
      state: '/s/continuity',
      data: '/home/lois/.local/share/continuity',
      cache: '/c/continuity',
    });
    expect(findFolders({ ...linux, platform: 'darwin', env }).state).toBe('/s/continuity');
  });

  it('do not follow a variable that is empty or holds a relative path', () => {
    const env = { XDG_STATE_HOME: 'state', XDG_DATA_HOME: '', XDG_CONFIG_HOME: './x' };
    expect(findFolders({ ...linux, env })).toEqual(findFolders(linux));
  });

  it('are all below a folder that was asked for, whatever the variables say', () => {
    const env = { XDG_STATE_HOME: '/s' };
    expect(findFolders({ ...linux, env, stateDir: '/tmp/x' })).toEqual({
      state: '/tmp/x/state',
      data: '/tmp/x/data',
      cache: '/tmp/x/cache',
      config: '/tmp/x/config',
    });
  });

  it('are the usual ones on macOS, each apart', () => {
    const folders = findFolders({ env: {}, platform: 'darwin', home: '/Users/lois' });
    expect(folders.state).toBe('/Users/lois/Library/Application Support/continuity/state');
    expect(folders.cache).toBe('/Users/lois/Library/Caches/continuity');
    expect(new Set(Object.values(folders)).size).toBe(4);
  });

  it('are the usual ones on Windows, each apart', () => {
    const env = { APPDATA: '/r/Roaming', LOCALAPPDATA: '/l/Local' };
    const folders = findFolders({ env, platform: 'win32', home: '/u' });
    expect(folders).toEqual({
      state: '/l/Local/continuity/state',
      data: '/r/Roaming/continuity/data',
      cache: '/l/Local/continuity/cache',
      config: '/r/Roaming/continuity/config',
    });
    expect(findFolders({ env: {}, platform: 'win32', home: '/u' }).data).toBe(
      '/u/AppData/Roaming/continuity/data',
    );
  });
});
