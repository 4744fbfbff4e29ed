import type { AgreementForm, AgreementSide, AgreementState } from "@indgang/domain/agreement";
import { graphEnum } from "@indgang/subgraph-kit";

export const AgreementStateEnum = graphEnum({
  name: "AgreementState",
  description: "How far a cooperation agreement has come.",
  values: {
    DRAFT: "The office words it; the association does not see it.",
    NEGOTIATING: "It was sent: either side may propose other words, and accepts for itself.",
    AGREED: "Both sides accepted the same version, or an oral agreement was taken down.",
    DECLINED: "The association said no, with words; either side may propose other words.",
  } satisfies Record<AgreementState, string>,
});

export const AgreementFormEnum = graphEnum({
  name: "AgreementForm",
  description: "How an agreement is made.",
  values: {
    WRITTEN: "In writing: accepted by both sides, with a file.",
    ORAL: "Orally: taken down by the office, with day and person.",
  } satisfies Record<AgreementForm, string>,
});

export const AgreementSideEnum = graphEnum({
  name: "AgreementSide",
  description: "One of the two that make an agreement.",
  values: {
    MUNICIPALITY: "The office of the case's administration.",
    ASSOCIATION: "Those who speak for the association.",
  } satisfies Record<AgreementSide, string>,
});
