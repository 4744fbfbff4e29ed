import { always, inTurn, type Exception } from "./exception.ts";
import { markerOf } from "./marks.ts";
import { home, type Place } from "./owning.ts";

const at = "2026-02-15T10:00:00Z";

/** Of all planted chapters one is a joint part: a draft of the latest year. */
function isJoint({ municipality, administration, variant }: Place): boolean {
  return municipality === home && administration === "social" && variant === 1;
}

/** Chapters of yearly reports: a draft, one that is shared, and two editions of one that is public. What is counted in drafts tells of nothing but prizes. */
export const reportExceptions: Readonly<Record<string, Exception>> = {
  "report_chapter.part": (place) => (isJoint(place) ? "JOINT" : "OWN"),
  "report_chapter.year": (place) => (isJoint(place) ? 2026 : [2024, 2025, 2026, 2026][place.variant - 1]),
  "report_chapter.edition": inTurn(1, 1, 1, 2),
  "report_chapter.state": inTurn("DRAFT", "DRAFT", "CLOSED", "CLOSED"),
  "report_chapter.blocks": (place, { idOf }) => [
    { key: "a", kind: "QUOTE", text: markerOf(place), source: markerOf(place), figure: null, poolId: null },
    { key: "b", kind: "FIGURE", text: "", source: "", figure: "PRIZES", poolId: idOf("pool", place, place.variant) },
  ],
  "report_chapter.figures": (place) => {
    if (place.variant < 3) return null;
    const text = markerOf(place);
    const rows = [{ key: text, name: text, values: [1, 100] }];
    const figure = { kind: "POOLS", pool: text, measures: ["CASES", "ASKED"], rows, total: [1, 100] };
    return { b: { ...figure, counted: [text], missing: [text], notKept: [text] } };
  },
  "report_chapter.reason": (place) => (place.variant === 4 ? markerOf(place) : null),
  "report_chapter.shared_at": inTurn(null, at, at, at),
  "report_chapter.closed_at": inTurn(null, null, at, at),
  "report_chapter.published_at": inTurn(null, null, at, at),
  "report_at_meeting.chapter_id": (place, { idOf }) => idOf("report_chapter", place, place.variant),
  "report_at_meeting.laid_at": always(at),
  "report_frozen.facts": (place, { idOf }) => ({
    administration: place.administration,
    name: "Frosne tal",
    pools: [{ id: idOf("pool", place, place.variant), name: markerOf(place) }],
    budgets: [],
    tallies: [],
    lines: [],
    doubleFunding: { associations: 0, granted: 0, grantedByOthers: 0 },
    referrals: { sent: 0, received: 0, completed: 0, fellOut: 0 },
    forums: { meetings: 0, hearings: 0, answers: 0 },
    winners: 0,
  }),
};
