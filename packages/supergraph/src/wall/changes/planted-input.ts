import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputField,
  type GraphQLInputType,
} from "graphql";
import { toGlobalId } from "@indgang/subgraph-kit";
import { forumChangeClaims, forumTableFor } from "./forum-change-claims.ts";
import type { Owning, Variant } from "../planting/owning.ts";
import type { Row, World } from "../planting/plant-world.ts";

/** Whose things an input names. `unknown`: ids that stand for nothing. */
export interface Target extends Owning {
  readonly variant: Variant;
  readonly unknown?: true;
}

const tableFor: Readonly<Record<string, string>> = {
  round: "funding_round",
  form: "pool_form",
  copied_form: "pool_form",
  meeting: "committee_meeting",
  chapter: "report_chapter",
  assignee: "person",
  attendee: "person",
  unit: "referral_unit",
  activity: "referral_activity",
  cycle: "award_cycle",
  category: "prize_category",
  file: "stored_file",
  own_file: "association_file",
  follow_up: "agreement_follow_up",
  accounts: "grant_accounts",
  document: "attachment",
  kept_document: "attachment",
  to_budget_line: "budget_line",
};
const ownedTables: Readonly<Record<string, string>> = {
  own_application: "application",
  own_accounts: "grant_accounts",
};
const typenameFor: Readonly<Record<string, string>> = {
  funding_round: "FundingRound",
  // The id that it has once it is handed in.
  association_file: "Attachment",
  committee_meeting: "CommitteeMeeting",
  forum_agenda_item: "AgendaItem",
};
/** An id that nothing has; one for each table, as things of two kinds never have the same. */
const unknownId = (table: string): string =>
  `ffffffff-ffff-4fff-8fff-${Buffer.from(table).toString("hex").slice(-12).padStart(12, "f")}`;

const usual: Readonly<Record<string, unknown>> = {
  Boolean: true,
  Cvr: null,
  Date: "2026-04-15",
  DateTime: "2026-02-20T10:00:00.000Z",
  Float: 1,
  Int: 1,
  Money: 100,
  String: "Et svar af passende længde",
};

const camel = (table: string): string => table.replaceAll(/_[a-z]/gu, (letter) => letter.slice(1).toUpperCase());
const pascal = (table: string): string =>
  typenameFor[table] ?? `${table.slice(0, 1).toUpperCase()}${camel(table).slice(1)}`;

/** Fills inputs by their type and by the names of their fields. */
export class PlantedInput {
  readonly #world: World;
  #keys = 0;

  constructor(world: World) {
    this.#world = world;
  }

  /** An input in which every id is the target's, with the version that the thing has. */
  of(mutation: string, type: GraphQLInputType, target: Target): Row {
    return this.#value({ name: "input", type }, target, mutation) as Row;
  }

  /** The table of the thing that an input is about: the first that it, or else a part of it, names. Null when none does. */
  subject(mutation: string, type: GraphQLInputType): string | null {
    const bare = getNullableType(type);
    const fields = isInputObjectType(bare) ? Object.values(bare.getFields()) : [];
    const named = fields.find(({ name }) => name.endsWith("Id"));
    if (named !== undefined) return this.#table(named.name, mutation);
    return fields.map((field) => this.subject(mutation, field.type)).find((table) => table !== null) ?? null;
  }

  #value({ name, type }: Pick<GraphQLInputField, "name" | "type">, target: Target, mutation: string): unknown {
    const bare = getNullableType(type);
    if (isListType(bare)) return [this.#value({ name: name.replace(/s$/u, ""), type: bare.ofType }, target, mutation)];
    if (isEnumType(bare)) return bare.getValues()[0]?.name;
    if (isInputObjectType(bare)) {
      const fields = Object.values(bare.getFields());
      const versioned = fields
        .map((field) => this.#table(field.name, mutation))
        .find((table) => this.#row(table, target)?.["version"] !== undefined);
      const values = fields.map((field) => [
        field.name,
        field.name === "version" ? this.#version(mutation, versioned, target) : this.#value(field, target, mutation),
      ]);
      return Object.fromEntries(values) as Row;
    }
    if (name === "idempotencyKey") return `key-${(this.#keys += 1)}`;
    if (getNamedType(bare).name === "ID") return this.#id(name, target, mutation);
    return usual[getNamedType(bare).name];
  }

  #table(field: string, mutation: string): string {
    const noun = field.replace(/Ids?$/u, "").replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
    const named = mutation in forumChangeClaims ? { ...tableFor, ...forumTableFor } : tableFor;
    return named[noun] ?? noun;
  }

  #id(field: string, target: Target, mutation: string): string {
    const table = this.#table(field, mutation);
    const id = target.unknown ? unknownId(table) : this.#row(table, target)?.["id"];
    return toGlobalId(pascal(table), String(id));
  }

  /** An assessment is written under its own version, everything else under that of the thing that is named. */
  #version(mutation: string, table: string | undefined, target: Target): unknown {
    const versioned = mutation.endsWith("Assessment") && !mutation.startsWith("reopen") ? "assessment" : (table ?? "");
    return this.#row(versioned, { ...target })?.["version"] ?? 1;
  }

  #row(table: string, target: Target): Row | undefined {
    const shared = { municipality: target.municipality, administration: null };
    // A case and its accounts have another id for their association than for their administration.
    const planted = ownedTables[table] ?? table;
    return this.#world.rowOf(planted, target, target.variant) ?? this.#world.rowOf(planted, shared, target.variant);
  }
}
