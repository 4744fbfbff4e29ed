import type { MessageValues, Words } from "@indgang/shell";
import type { FormalRequirement } from "@indgang/domain/pools";
import type { AnyRefusal } from "./refusal-words.ts";

export interface RefusalFormats {
  readonly money: (ore: number) => string;
  readonly date: (date: string) => string;
  readonly dateTime: (instant: string) => string;
}

/** The facts of a refusal as its text needs them. Refusals without facts give none. */
export function refusalValues(
  refusal: AnyRefusal,
  formats: RefusalFormats,
  requirements: Words<FormalRequirement>,
): MessageValues {
  switch (refusal.__typename) {
    case "AlreadyRegistered":
      return { name: refusal.association.name };
    case "RoundClosed":
      return { deadline: formats.dateTime(refusal.deadlineAt) };
    case "RoundNotOpen":
      return { opensAt: formats.dateTime(refusal.opensAt) };
    case "FormalRequirementsUnmet":
      return { requirements: refusal.requirements.map((one) => requirements(one)).join("; ") };
    case "AssessmentIncomplete":
      return { count: refusal.missing.length };
    case "AmountAboveApplied":
      return { applied: formats.money(refusal.applied) };
    case "BudgetExceeded":
      return { left: formats.money(refusal.left), line: refusal.line.name };
    case "RecusedFromCase":
      return { title: refusal.application.title };
    case "MeetingNotBegun":
      return { startsAt: formats.dateTime(refusal.startsAt) };
    case "PapersHoldNumbers":
      return { findings: refusal.findings };
    case "MeetingNotFinished":
      return { undecided: refusal.undecided };
    case "SeatsTaken":
      return { seats: refusal.seats };
    case "MeetingOver":
      return { endsAt: formats.dateTime(refusal.endsAt) };
    case "MeetingAhead":
      return { startsAt: formats.dateTime(refusal.startsAt) };
    case "MinutesMissing":
      return { count: refusal.count };
    case "HearingEnded":
      return { answerBy: formats.dateTime(refusal.answerBy) };
    case "NominationsClosed":
      return { opensAt: formats.dateTime(refusal.opensAt), closesAt: formats.dateTime(refusal.closesAt) };
    case "WinnerRests":
      return { wonIn: String(refusal.wonIn), fromYear: String(refusal.fromYear) };
    case "TooManyNominations":
      return { atMost: refusal.atMost };
    case "NominationsUnchecked":
      return { count: refusal.unchecked };
    case "ScoresMissing":
      return { count: refusal.missingScores };
    case "VotedAlready":
      return { submittedAt: formats.dateTime(refusal.submittedAt) };
    case "BallotsMissing":
      return { count: refusal.missingBallots };
    case "AwardsUndecided":
      return { undecided: refusal.undecided };
    case "RoundAnnounced":
      return { round: refusal.roundName, day: formats.date(refusal.termsOn) };
    case "LineInUse":
      return { line: refusal.name };
    case "InstalmentsDoNotSum":
      return { difference: formats.money(Math.abs(refusal.missingAmount)) };
    case "SecondPersonNeeded":
      return { references: refusal.references.join(", ") };
    case "AbovePaid":
      return { open: formats.money(refusal.open) };
    case "RoundNotOver":
      return { deadline: formats.dateTime(refusal.deadlineAt) };
    default:
      return {};
  }
}
