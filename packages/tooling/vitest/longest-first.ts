import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Where tests take ten seconds and more, the longest first. */
const longest: readonly RegExp[] = [
  /\/wall\/\w+\.integration\.test\.ts$/u,
  /\/differential\.(?:integration\.)?test\.ts$/u,
  /\/(?:schema-engine|embedded-server)\.integration\.test\.ts$/u,
  /\.integration\.test\.ts$/u,
];

function rank({ moduleId }: TestSpecification): number {
  const place = longest.findIndex((pattern) => pattern.test(moduleId));
  return place === -1 ? longest.length : place;
}

/** Long files begin first, across projects: one that begins last leaves the other workers with nothing to do. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
