import type { HeldPolicy } from "./policy-claims.ts";

const ofBody = "Kinds of seats are read together with their body, and bodies are walled themselves.";
const ofItem = "Row-level security shows it to whoever is shown its matter, and it is read together with that.";
const ofHearing = "Parts of a hearing are read for hearings that were found, and guarded by who asks and who is heard.";

const matter = { behind: ["forum_meeting"], why: "mayReadItem says no as well." } as const;
/** FORUM-2: minutes are read with their matter, and of a meeting that is not closed by the secretariat alone. */
const minuted = "mayReadMinutes says no as well.";
/** Of staff, the secretary is the one whose role lets through all that their seat does. */
const heard = { viewer: "social.secretary", why: ofHearing } as const;
const withItem = {
  behind: ["forum_meeting"],
  leansOn: "forum_agenda_item",
  viewer: "social.secretary",
  why: ofItem,
} as const;

/** FORUM-1 … FORUM-4: tables of forums and hearings of which the graph shows nothing more when one policy alone is taken away. */
export const heldForumPolicies: Readonly<Record<string, HeldPolicy>> = {
  "forum_agenda_item.member_reads": { ...matter, viewer: "association" },
  "forum_agenda_item.proposer_reads": { ...matter, viewer: "association" },
  "forum_agenda_item.staff_reads": { ...matter, viewer: "social.secretary" },
  "forum_minutes.closed_is_read": { behind: ["forum_meeting"], viewer: "association", why: minuted },
  "forum_minutes.own_administration": {
    behind: ["forum_meeting", "forum_agenda_item"],
    viewer: "social.secretary",
    why: minuted,
  },
  forum_meeting: { behind: [], why: "mayReadForum says no as well, and lists ask for the own bodies alone." },
  forum_paper: withItem,
  forum_recusal: withItem,
  forum_seat_kind: { behind: ["forum_body"], why: ofBody },
  hearing_answer: { ...heard, behind: ["hearing", "hearing_party"] },
  hearing_case: { ...heard, behind: ["hearing"] },
  hearing_comment: { ...heard, behind: ["hearing", "hearing_party", "hearing_case", "hearing_answer"] },
  hearing_party: { ...heard, behind: ["hearing"] },
};
