import type { Database } from "@indgang/database";
import { RequestContext, type Subgraph } from "@indgang/subgraph-kit";
import { execute, parse, type DocumentNode, type GraphQLField, type GraphQLSchema } from "graphql";
import { createTogetherEngine } from "../../together/create-together-engine.ts";
import { mayMeet } from "../claims.ts";
import { home, elsewhere, variants } from "../planting/owning.ts";
import type { World } from "../planting/plant-world.ts";
import { foundPlaces } from "../sweep/found-places.ts";
import type { Trying } from "../viewers.ts";
import { mayAsk } from "./may-ask.ts";
import { PlantedInput, type Target } from "./planted-input.ts";

type Field = GraphQLField<unknown, unknown>;

/** A change that was not refused as it has to be. */
export interface UnrefusedChange {
  readonly who: string;
  readonly mutation: string;
  readonly target: string;
  readonly answer: string;
}

const now = new Date("2026-03-01T12:00:00.000Z");
const said =
  "__typename ... on Refusal { code message } ... on StaleVersion { currentVersion } ... on StateConflict { state } ... on InvalidInput { fields { path code } }";

/** Every mutation, asked for by everybody, of things of every kind of owner. */
export class ChangeSweep {
  readonly mutations: readonly string[];
  readonly #schema: GraphQLSchema;
  readonly #fields: readonly (readonly [Field, DocumentNode])[];
  readonly #world: World;
  readonly #inputs: PlantedInput;
  /** What everybody was answered, by who asked for what: the second sweep compares it with answers about nothing. */
  readonly #answers = new Map<string, string>();

  constructor(subgraphs: readonly Subgraph[], world: World) {
    this.#schema = createTogetherEngine({ subgraphs }).schema;
    const fields = Object.values(this.#schema.getMutationType()?.getFields() ?? {});
    this.#fields = fields.map((field) => [field, documentOf(field)]);
    this.mutations = fields.map(({ name }) => name);
    this.#world = world;
    this.#inputs = new PlantedInput(world);
  }

  /** Where somebody who may not ask for a change was told something else than that. `only`: by this mutation alone. */
  async unrefused(
    database: Database,
    trying: Trying,
    targets = this.#targets(trying),
    only?: string,
  ): Promise<readonly UnrefusedChange[]> {
    const found: UnrefusedChange[] = [];
    for (const [field, document] of this.#fields) {
      if (only !== undefined && field.name !== only) continue;
      for (const target of targets) {
        if (mayAsk(trying, field.name, target)) continue;
        const answer = await this.#ask(database, trying, field, document, target);
        this.#answers.set(askedFor(trying, field, target), answer);
        const isLeak = foundPlaces(answer, this.#world.marks).some((place) => !mayMeet(trying, place));
        if (isLeak || !/^\{"__typename":"(?:NotFound|NotAllowed)"/u.test(answer)) {
          found.push({
            who: trying.name,
            mutation: field.name,
            target: `${target.municipality}/${target.administration}:${target.variant}`,
            answer,
          });
        }
      }
    }
    return found;
  }

  /** Where a hidden thing is answered in another way than one that does not exist. */
  async tellingApart(database: Database, trying: Trying): Promise<readonly UnrefusedChange[]> {
    const found: UnrefusedChange[] = [];
    for (const [field, document] of this.#fields) {
      for (const target of this.#targets(trying)) {
        if (!this.#isHidden(trying, field, target)) continue;
        const hidden =
          this.#answers.get(askedFor(trying, field, target)) ??
          (await this.#ask(database, trying, field, document, target));
        const unknown = await this.#ask(database, trying, field, document, { ...target, unknown: true });
        if (hidden !== unknown)
          found.push({
            who: trying.name,
            mutation: field.name,
            target: `${target.variant}`,
            answer: `${hidden} is not ${unknown}`,
          });
      }
    }
    return found;
  }

  /** One variant of each owner is enough here: what is hidden is hidden in every state. */
  #isHidden(trying: Trying, field: Field, target: Target): boolean {
    const table = field.args[0] ? this.#inputs.subject(field.name, field.args[0].type) : null;
    if (table === null || target.variant !== 4) return false;
    const isShared = this.#world.rowOf(table, target, target.variant) === undefined;
    return !mayMeet(trying, { ...target, ...(isShared && { administration: null }), table, column: "id" });
  }

  /** One's own administration, where roles decide; another one; another municipality. */
  #targets({ viewer }: Trying): readonly Target[] {
    const here = viewer.administration ?? "social";
    const other = here === "culture" ? "social" : "culture";
    const away = viewer.municipalityId === home ? elsewhere : home;
    const owners = [
      { municipality: viewer.municipalityId, administration: here },
      { municipality: viewer.municipalityId, administration: other },
      { municipality: away, administration: "social" },
    ];
    // In one's own every state; of the others' one that can be seen least and one that has gone furthest.
    return owners.flatMap((owning) => {
      const isOwn = owning.administration === here && owning.municipality === viewer.municipalityId;
      return variants
        .filter((variant) => isOwn || variant === 1 || variant === 4)
        .map((variant) => ({ ...owning, variant }));
    });
  }

  async #ask(
    database: Database,
    { viewer }: Trying,
    field: Field,
    document: DocumentNode,
    target: Target,
  ): Promise<string> {
    const [argument] = field.args;
    const input = argument && this.#inputs.of(field.name, argument.type, target);
    const seat = database.seat(viewer.municipalityId, viewer.seat);
    const { vault } = this.#world;
    const contextValue = new RequestContext({ viewer, seat, correlationId: "wall", clock: () => now, vault });
    const { data, errors } = await execute({ schema: this.#schema, document, contextValue, variableValues: { input } });
    return JSON.stringify(errors ?? data?.[field.name]);
  }
}

const askedFor = ({ name }: Trying, field: Field, { municipality, administration, variant }: Target): string =>
  [name, field.name, municipality, administration, variant].join(" ");

/** Nothing is validated here: fragments on refusals that an answer does not have select nothing. */
function documentOf({ name, args }: Field): DocumentNode {
  return parse(`mutation ($input: ${String(args[0]?.type)}) { ${name}(input: $input) { ${said} } }`);
}
