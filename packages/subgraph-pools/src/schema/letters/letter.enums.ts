import type { LetterMailState, LetterState } from "@indgang/domain/letters";
import { graphEnum } from "@indgang/subgraph-kit";

export const LetterStateEnum = graphEnum({
  name: "LetterState",
  description: "How far a letter has come.",
  values: {
    DRAFT: "It can be worked on.",
    APPROVED: "Its file is made, and never changes.",
    SENT: "It was handed to the mail.",
    TO_PRINT: "The association has no mail address: it is to be printed.",
    POSTED: "Somebody put it into the post.",
  } satisfies Record<LetterState, string>,
});

export const LetterMailStateEnum = graphEnum({
  name: "LetterMailState",
  description: "What became of the mail that a letter went out with.",
  values: {
    QUEUED: "It waits for the mail server, for the first time or anew.",
    SENT: "The mail server took it.",
    GIVEN_UP: "It was tried for two days, and nobody took it.",
  } satisfies Record<LetterMailState, string>,
});
