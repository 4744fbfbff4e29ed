/** FORUM-1: what kind of standing body it is. */
export const forumBodyKinds = ["CONTACT_COMMITTEE", "COUNCIL", "SUBCOMMITTEE"] as const;
export type ForumBodyKind = (typeof forumBodyKinds)[number];

/** FORUM-3: MAJOR has to reach the secretariat in time; URGENT cannot wait, so the chair is contacted. */
export const agendaImportances = ["ORDINARY", "MAJOR", "URGENT"] as const;
export type AgendaImportance = (typeof agendaImportances)[number];

/** Longest texts in characters, and most of each thing. */
export const forumBounds = {
  name: 200,
  title: 200,
  place: 200,
  text: 20_000,
  shortText: 4_000,
  seats: 100,
  seatKinds: 30,
  majorDays: 365,
  meetingsAYear: 52,
  parties: 50,
  comments: 500,
} as const;

/** FORUM-2: days before a meeting by which it is called; later it is said to be late. */
export const callDays = 7;

/** FORUM-3: what a body has when nobody decided otherwise. */
export const usualForumTerms = { majorDays: 14, meetingsAYear: 4 } as const;
