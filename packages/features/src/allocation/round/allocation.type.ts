import type { RoundAllocationQuery } from "./generated/allocation.generated.ts";

export type Round = NonNullable<RoundAllocationQuery["fundingRound"]>;
export type Sharing = NonNullable<Round["allocation"]>;
export type Draft = Sharing["drafts"][number];
