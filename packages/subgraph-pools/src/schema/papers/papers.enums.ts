import type { PapersAudience, PapersFindingCode, PapersKind } from "@indgang/domain/papers";
import { graphEnum } from "@indgang/subgraph-kit";

export const PapersKindEnum = graphEnum({
  name: "PapersKind",
  description: "What papers of a meeting are.",
  values: {
    AGENDA: "What lies before the committee: the agenda with the papers of each case.",
    MINUTES: "What the committee decided.",
  } satisfies Record<PapersKind, string>,
});

export const PapersAudienceEnum = graphEnum({
  name: "PapersAudience",
  description: "Whom papers are for.",
  values: {
    MEMBERS: "The committee and its administration: whole, with closed items marked.",
    PUBLIC: "Everybody: closed items stay closed, and of the others what may be public (LAW-7).",
  } satisfies Record<PapersAudience, string>,
});

export const PapersFindingCodeEnum = graphEnum({
  name: "PapersFindingCode",
  description: "What has to be looked at before papers leave.",
  values: {
    CPR_IN_TEXT: "A CPR number stands in what the papers say.",
    CPR_IN_FILE: "A CPR number stands in a document of the case: in its name, its text or its metadata.",
    FILE_NOT_READ: "Nobody knows what stands in a document: a picture, or a PDF whose text could not be got at.",
  } satisfies Record<PapersFindingCode, string>,
});
