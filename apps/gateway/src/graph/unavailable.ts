import { databaseTrouble } from "@indgang/database";
import { GraphQLError } from "graphql";

/** Why something could not be served for the moment: words for a client, and a name by which one outage is told from another. */
export interface Unavailable {
  readonly kind: string;
  readonly message: string;
  /** The load of this moment, as opposed to something that is gone. */
  readonly isBusy: boolean;
}

const again = "Try again in a moment.";
const away: Unavailable = {
  kind: "database",
  message: `The database cannot be reached right now. ${again}`,
  isBusy: false,
};
const busy: Unavailable = { kind: "load", message: `Too much is asked for at once right now. ${again}`, isBusy: true };

/** What is not there for the moment, by an error of the database or, in the apart way, by what a subgraph says of it; null for every other error. */
export function unavailable(error: unknown): Unavailable | null {
  const trouble = databaseTrouble(error);
  if (trouble !== null) return trouble === "BUSY" ? busy : away;
  if (!(error instanceof GraphQLError)) return null;
  const { code, reason, subgraph } = error.extensions;
  if (code === "SERVICE_UNAVAILABLE") return reason === "BUSY" ? busy : away;
  if (code !== "SUBGRAPH_UNAVAILABLE") return null;
  const message = `A part of the system cannot be reached right now. ${again}`;
  return { kind: `subgraph ${String(subgraph)}`, message, isBusy: false };
}
