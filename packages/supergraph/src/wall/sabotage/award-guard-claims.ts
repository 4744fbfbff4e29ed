import type { ChangingGuard, HeldGuard } from "./guard-claims.ts";

/** AWARD-2: guards of what a jury has before it, behind each of which row-level security stands. */
export const heldAwardGuards: Readonly<Record<string, HeldGuard>> = {
  isJuryStaff: {
    viewer: "health-elderly.secretary",
    question: "awards _entities AwardCycle 0",
    table: "juror",
    policies: ["juror"],
    guards: [],
    why: "Row-level security shows nobody another administration's jury but its jurors.",
  },
  mayHaveJury: {
    viewer: "social.caseworker",
    question: "awards _entities AwardCycle 0",
    table: "juror",
    policies: ["juror"],
    guards: ["isJuryStaff"],
    why: "Whoever could be of no jury's staff is of none, and row-level security goes by the person.",
  },
  mayReadNomination: {
    viewer: "health-elderly.politician",
    question: "awards _entities Nomination 0",
    table: "nomination",
    policies: ["nomination"],
    guards: [],
    why: "Row-level security shows a juror those that can win.",
  },
};

/** AWARD-2: guards of changes: without the guard, this viewer is told more than that they may not. */
export const changingAwardGuards: Readonly<Record<string, ChangingGuard>> = {
  jurorOf: { viewer: "social.secretary", mutation: "submitBallot" },
  mayDecideAward: { viewer: "social.politician", mutation: "decideAward" },
  mayRegisterNomination: { viewer: "social.politician", mutation: "registerNomination" },
  runsPrizes: { viewer: "social.caseworker", mutation: "openCycle" },
};

/** Guards of prizes that the graph does not ask, with the reason. */
export const unaskedAwardGuards: Readonly<Record<string, string>> = {
  mayReadAward:
    "Public lists are read without a person: row-level security alone ends the embargo, by the database's own clock.",
  mayReadJuryResult:
    "Shows sums and averages, in which no single number is found again; row-level security keeps colleagues' scores until the own ballot is in.",
  mayReadPrize:
    "Tells only which of two refusals is said; another municipality's prizes are hidden by row-level security.",
  mayReadScoresOf: "Hides sums and averages, in which no single number is found again.",
  sitsNow: "A part of jurorOf, asked inside of it; else asked of who is put on a jury, and who has to vote.",
};
