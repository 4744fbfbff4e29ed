import type { Database } from "@indgang/database";
import type { Subgraph } from "@indgang/subgraph-kit";
import { RequestContext } from "@indgang/subgraph-kit";
import { createJitExecute } from "../../engine/jit-execute.ts";
import { createTogetherEngine } from "../../together/create-together-engine.ts";
import { mayMeet } from "../claims.ts";
import type { Place } from "../planting/owning.ts";
import type { World } from "../planting/plant-world.ts";
import type { Trying } from "../viewers.ts";
import { foundPlaces, foundSteps, type Found } from "./found-places.ts";
import { questionsOf, type Question } from "./operations.ts";
import { plantedIds } from "./planted-ids.ts";
import { referenceQuestions } from "./references.ts";

/** A question with what answers it: operations compiled as in both engines. */
interface Asked extends Question {
  readonly execute: ReturnType<typeof createJitExecute>;
}

/** Something that somebody came upon and must not. */
export interface Leak {
  readonly who: string;
  readonly question: string;
  readonly place: Place;
}

/** When everybody asks: rounds are open, and seats in committees hold. */
const now = new Date("2026-03-01T12:00:00.000Z");

/** Everything that can be asked of the graph and of each subgraph alone. */
export class Sweep {
  readonly #asked: readonly Asked[];
  readonly #world: World;

  constructor(subgraphs: readonly Subgraph[], world: World) {
    const typenames = subgraphs.flatMap(({ references }) =>
      Object.keys(references).filter((typename) => references[typename]?.owns),
    );
    const planted = plantedIds(world, typenames);
    const { schema } = createTogetherEngine({ subgraphs });
    const together = createJitExecute(schema);
    this.#asked = [
      ...questionsOf(schema, planted).map((question) => ({ ...question, execute: together })),
      ...subgraphs.flatMap((subgraph) => {
        const alone = createJitExecute(subgraph.schema);
        return referenceQuestions(subgraph, planted).map((question) => ({ ...question, execute: alone }));
      }),
    ];
    this.#world = world;
  }

  /** Names of all questions. */
  get questions(): readonly string[] {
    return this.#asked.map(({ name }) => name);
  }

  /** Everything that a viewer is answered, question by question. */
  async *answers(
    database: Database,
    { viewer }: Trying,
    only?: ReadonlySet<string>,
  ): AsyncGenerator<{ readonly question: string; readonly answer: unknown }> {
    for (const { name, document, values, execute } of this.#asked) {
      if (only && !only.has(name)) continue;
      const seat = database.seat(viewer.municipalityId, viewer.seat);
      const { vault } = this.#world;
      const context = new RequestContext({ viewer, seat, correlationId: "wall", clock: () => now, vault });
      // In one request: what they ask of the database goes together.
      const key = name.replace(/ \d+$/u, "");
      const answers = await Promise.all(
        values.map((variables) => execute({ document, key, operationName: null, variables, context })),
      );
      yield {
        question: name,
        answer: answers.map(({ data, errors }) => ({ data, errors: errors?.map((error) => error.toJSON()) })),
      };
    }
  }

  /** What a viewer came upon and must not. `only`: these questions alone, and not further than to the first that leaks. */
  async leaks(database: Database, trying: Trying, only?: ReadonlySet<string>): Promise<readonly Leak[]> {
    const leaks: Leak[] = [];
    for await (const { question, answer } of this.answers(database, trying, only)) {
      leaks.push(...this.leaksIn(answer, question, trying));
      if (only && leaks.length > 0) break;
    }
    return leaks;
  }

  /** What stands in an answer and must not be met by whom it was given to. */
  leaksIn(answer: unknown, question: string, trying: Trying): readonly Leak[] {
    const hidden = foundPlaces(answer, this.#world.marks).filter((place) => !mayMeet(trying, place));
    return hidden.map((place) => ({ who: trying.name, question, place }));
  }

  /** The same, with how each was come upon. */
  leakingSteps(answer: unknown, trying: Trying): readonly Found[] {
    return foundSteps(answer, this.#world.marks).filter(({ place }) => !mayMeet(trying, place));
  }
}
