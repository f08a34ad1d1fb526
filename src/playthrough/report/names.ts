/** The ways to tell of a run. */
export const reporterNames = ['pretty', 'tap', 'junit', 'github', 'json'] as const;

/** One of them. */
export type ReporterName = (typeof reporterNames)[number];
