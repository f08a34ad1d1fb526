/** Colours of drawn maps. The ground is drawn too, so that they read alike on light and dark pages. */
export const palette = {
  ground: '#faf7f0',
  /** Boxes of worlds, the outermost first; deeper ones have the last. */
  worlds: ['#f3eee2', '#ebe4d4', '#e2d9c5', '#d9ceb7'],
  worldLine: '#c9bda4',
  ink: '#2b2620',
  faint: '#6f6658',
  canon: '#a63d1f',
  canonFill: '#fff4e6',
  branch: '#7b6f5d',
  scene: '#ffffff',
  ending: '#e9f0e4',
  endingLine: '#4f6b3f',
  reached: '#cfe3c4',
  missed: '#f1efec',
  missedLine: '#b5aea3',
} as const;
