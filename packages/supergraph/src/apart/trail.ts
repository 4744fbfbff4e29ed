/** The way to a place, from its end: a path is written out where an error needs one. */
export interface Trail {
  readonly at: string | number;
  readonly before: Trail | null;
}

export type Path = readonly (string | number)[];

export function pathOf(trail: Trail | null): Path {
  const path: (string | number)[] = [];
  for (let step = trail; step !== null; step = step.before) path.unshift(step.at);
  return path;
}
