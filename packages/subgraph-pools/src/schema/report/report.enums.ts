import type { BlockKind, ChapterState, FigureKind, ReportMeasure, ReportPart } from "@indgang/domain/report";
import { graphEnum } from "@indgang/subgraph-kit";

export const ReportPartEnum = graphEnum({
  name: "ReportPart",
  description: "Whose chapter of a yearly report it is (POOL-15).",
  values: {
    OWN: "An administration's.",
    JOINT: "What all of them say together, written by one of them.",
  } satisfies Record<ReportPart, string>,
});

export const ReportChapterStateEnum = graphEnum({
  name: "ReportChapterState",
  description: "How far a chapter has come.",
  values: {
    DRAFT: "It is written on, and its figures are as they are at the moment.",
    CLOSED: "Its text and its figures stay as they were.",
  } satisfies Record<ChapterState, string>,
});

export const ReportBlockKindEnum = graphEnum({
  name: "ReportBlockKind",
  description: "What a block of a chapter is.",
  values: {
    HEADING: "A heading.",
    SUBHEADING: "A heading below a heading.",
    PARAGRAPH: "Running text; an empty line begins another paragraph.",
    LIST: "A list, one entry a line.",
    NUMBERED_LIST: "A list with numbers, one entry a line.",
    QUOTE: "What somebody said.",
    FIGURE: "Numbers, drawn and as a table.",
  } satisfies Record<BlockKind, string>,
});

export const ReportFigureKindEnum = graphEnum({
  name: "ReportFigureKind",
  description: "What can be counted in a chapter.",
  values: {
    POOLS: "Pool by pool: asked for, there to give, granted, left.",
    LINES: "Budget line by budget line: there to give, granted, paid, returned, left.",
    STATES: "Applications by what became of them.",
    TARGET_GROUPS: "Applications by target group; one may stand under several.",
    BUDGET_KINDS: "Applications by kind of cost; one may stand under several.",
    PLACES: "Applications by place.",
    SIZES: "Applications by size of the association.",
    YEARS: "The last five years beside each other.",
    OUTCOMES:
      "Pool by pool: grants that have to be told of, and how many outcomes were handed in and approved (POOL-12).",
    GOALS: "Pool by pool: the goals of approved outcomes, and how far they were reached (POOL-12).",
    DOUBLE_FUNDING: "Associations that more than one administration gave to (POOL-13).",
    REFERRALS: "Referrals sent and received; until the chapter is closed for leaders alone (REF-4).",
    FORUMS: "Meetings of forums, hearings, and answers to them.",
    PRIZES: "Winners of prizes that are published.",
  } satisfies Record<FigureKind, string>,
});

export const ReportMeasureEnum = graphEnum({
  name: "ReportMeasure",
  description: "What a column of a figure counts.",
  values: {
    ASKED: "Money asked for.",
    BUDGET: "Money there to give.",
    GRANTED: "Money granted.",
    GRANTED_BY_OTHERS: "Money that other administrations granted.",
    PAID: "Money paid.",
    RETURNED: "Money that came back.",
    LEFT: "Money left.",
    CASES: "How many applications.",
    ASSOCIATIONS: "How many associations.",
    SENT: "How many referrals were sent.",
    RECEIVED: "How many referrals were received.",
    COMPLETED: "How many of those sent were carried through.",
    FELL_OUT: "How many of those sent were declined, failed or were cancelled.",
    MEETINGS: "How many meetings were held.",
    HEARINGS: "How many hearings were sent.",
    ANSWERS: "How many answers came to them.",
    WINNERS: "How many won.",
    GRANTS: "How many grants have to be told of.",
    HANDED_IN: "How many outcomes are handed in, those that are approved among them.",
    APPROVED: "How many outcomes are approved.",
    GOALS: "How many goals, of approved outcomes.",
    GOALS_REACHED: "How many of them were reached.",
    GOALS_PARTLY: "How many of them were reached in part.",
    GOALS_NOT_REACHED: "How many of them were not reached.",
  } satisfies Record<ReportMeasure, string>,
});
