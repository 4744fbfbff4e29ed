import type { Found } from "../sweep/found-places.ts";

interface Showing {
  readonly question: string;
  /** How much it answers. */
  readonly size: number;
  readonly steps: ReadonlySet<string>;
}

/** Questions that show something of a table, those with the smallest answers first. */
export interface ShowingQuestions {
  readonly all: readonly string[];
  /** Those that together go every step to rows of every owner: a step that a smaller one goes is not gone again. */
  readonly few: readonly string[];
}

/** What questions show of each table, and by which steps. */
export class ShownSteps {
  readonly #byTable = new Map<string, Showing[]>();

  /** Takes a question, how much it answers, and what it shows. */
  note(question: string, size: number, found: readonly Found[]): void {
    const byTable = Map.groupBy(found, ({ place }) => place.table);
    for (const [table, shown] of byTable) {
      const steps = new Set(shown.map(({ place, step }) => [step, place.municipality, place.administration].join(" ")));
      this.#byTable.set(table, [...(this.#byTable.get(table) ?? []), { question, size, steps }]);
    }
  }

  /** Each table with the questions that show something of it. */
  *tables(): Generator<readonly [table: string, questions: ShowingQuestions]> {
    for (const [table, showing] of this.#byTable) {
      const all = showing.toSorted((one, other) => one.size - other.size);
      const gone = new Set<string>();
      const few = all.filter(({ steps }) => {
        const isNew = [...steps].some((step) => !gone.has(step));
        for (const step of steps) gone.add(step);
        return isNew;
      });
      yield [table, { all: all.map(({ question }) => question), few: few.map(({ question }) => question) }];
    }
  }
}
