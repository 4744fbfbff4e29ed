import type {
  AwardCycleState,
  AwardWorkKind,
  NominationSource,
  NominationState,
  NomineeKind,
} from "@indgang/domain/awards";
import { graphEnum } from "@indgang/subgraph-kit";

export const NomineeKindEnum = graphEnum({
  name: "NomineeKind",
  description: "Who can win in a category (AWARD-1).",
  values: { PERSON: "People.", ORGANISATION: "Associations and organisations." } satisfies Record<NomineeKind, string>,
});

export const AwardCycleStateEnum = graphEnum({
  name: "AwardCycleState",
  description: "How far a year of a prize has come (AWARD-1).",
  values: {
    DRAFT: "Announced; nominations open later.",
    NOMINATING: "Nominations are received, or have just been.",
    JUDGING: "The jury judges. To everybody but the jury's staff also when it has decided (AWARD-2).",
    DECIDED: "The jury has decided; only the jury's staff is told.",
    PUBLISHED: "The winners are public.",
    CANCELLED: "Given up.",
  } satisfies Record<AwardCycleState, string>,
});

export const NominationStateEnum = graphEnum({
  name: "NominationState",
  description: "How far a nomination has come (AWARD-2).",
  values: {
    UNCONFIRMED: "Waits for its nominator to confirm; nobody sees it.",
    RECEIVED: "To be checked by the secretariat.",
    ELIGIBLE: "Can win.",
    INELIGIBLE: "Cannot win, for a reason.",
    WITHDRAWN: "Withdrawn, for a reason.",
  } satisfies Record<NominationState, string>,
});

export const NominationSourceEnum = graphEnum({
  name: "NominationSource",
  description: "How a nomination came in.",
  values: {
    PUBLIC: "Through the entrance, confirmed by mail.",
    STAFF: "By letter; staff wrote it down.",
  } satisfies Record<NominationSource, string>,
});

export const AwardWorkEnum = graphEnum({
  name: "AwardWorkKind",
  description: "What a prize asks of somebody.",
  values: {
    CHECK_NOMINATIONS: "Say of each nomination whether it can win.",
    BEGIN_JUDGING: "Hand the nominations to the jury.",
    SCORE: "Score the nominations of a category, and vote.",
    DECIDE: "Record what the jury has decided in a category.",
    PUBLISH: "Close the jury's work and say when the winners are public.",
  } satisfies Record<AwardWorkKind, string>,
});
