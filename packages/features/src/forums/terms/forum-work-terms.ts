import type { ForumWorkKind } from "@indgang/domain/forums";
import { defineCatalogue } from "@indgang/shell";

// Apart from the other terms: these come with the first page, where "Mit arbejde" stands.

/** What a body or a hearing asks of the person, in a list. */
export const forumWorkWords = defineCatalogue<ForumWorkKind>("forumWork", {
  ANSWER_HEARING: { da: "Svar på høringen", en: "Answer the hearing" },
  SUM_UP_HEARING: { da: "Sammenfat høringen", en: "Sum up the hearing" },
  TAKE_ON_ITEM: { da: "Tag stilling til et forslag", en: "Decide on a proposal" },
  CALL_MEETING: { da: "Indkald til mødet", en: "Call the meeting" },
  WRITE_MINUTES: { da: "Skriv referat", en: "Write the minutes" },
  APPROVE_MINUTES: { da: "Få referatet godkendt", en: "Have the minutes approved" },
});
