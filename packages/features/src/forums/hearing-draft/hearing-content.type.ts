import type { CreateHearingMutationVariables } from "./generated/create-hearing.generated.ts";

/** What is asked, and of whom, as the graph wants it. */
export type HearingContentInput = CreateHearingMutationVariables["input"]["content"];
