import type { HearingCasesQuery } from "./generated/hearing-cases.generated.ts";
import type { HearingPartsFragment } from "./generated/hearing-parts.generated.ts";

export type Hearing = HearingPartsFragment;
export type Party = Hearing["parties"][number];
export type HeardCase = NonNullable<HearingCasesQuery["hearing"]>["cases"]["nodes"][number];
