import type { ApplicationQuery } from "./generated/application.generated.ts";

/** An application with all that its page shows. */
export type Case = NonNullable<ApplicationQuery["application"]>;

/** What the association wrote: the part that the clerical side sees too. */
export type WrittenContent = Pick<
  Case,
  | "purpose"
  | "pool"
  | "round"
  | "receivedAt"
  | "channel"
  | "targetGroups"
  | "participants"
  | "volunteers"
  | "budget"
  | "appliedAmount"
  | "goals"
  | "otherFunding"
>;
