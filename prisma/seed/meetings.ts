import type { Calendar } from "./calendar.ts";
import type { CasePlan } from "./case-plan.ts";
import type { Row } from "./insert.ts";
import { administrations, committeeId, personId, politicianSubject } from "./municipality.ts";
import { type DemoPool, type DemoRound, pools, rounds } from "./pools.ts";
import { demoId } from "./random.ts";

/** A meeting of the demo, in days from today. */
interface DemoMeeting {
  readonly id: string;
  readonly day: number;
  readonly state: "DRAFT" | "CALLED" | "CLOSED";
}

const days: Readonly<
  Record<
    Exclude<CasePlan["part"], "plain" | "unassigned" | "drafted">,
    { readonly day: number; readonly state: DemoMeeting["state"] }
  >
> = {
  "closed-meeting": { day: -8, state: "CLOSED" },
  // Whoever tries the demo can decide at once (POOL-9).
  "todays-meeting": { day: 0, state: "CALLED" },
  "called-meeting": { day: 13, state: "CALLED" },
  "draft-meeting": { day: 27, state: "DRAFT" },
};

/** The meeting that a case of this plan is on; null when it is on none. A round that lies behind had one meeting of its own. */
export const meetingOf = (
  municipalityId: number,
  pool: DemoPool,
  round: DemoRound,
  { part }: CasePlan,
  calendar: Calendar,
): DemoMeeting | null => {
  if (part === "plain" || part === "unassigned" || part === "drafted") return null;
  if (round.decided !== null)
    return {
      id: demoId(`${municipalityId} meeting ${pool.administration} ${round.key}`),
      day: calendar.meetingDay(round.decided),
      state: "CLOSED",
    };
  const { day, state } = days[part];
  return {
    id: demoId(`${municipalityId} meeting ${pool.administration} ${part}`),
    day: calendar.meetingDay(day),
    state,
  };
};

/** Every meeting that some case may be on. */
export const meetingRows = (municipalityId: number, calendar: Calendar): Row[] => {
  const parts = ["closed-meeting", "todays-meeting", "called-meeting", "draft-meeting"] as const;
  const all = pools.flatMap((pool) =>
    rounds
      .filter((round) => !round.isDevelopment)
      .flatMap((round) =>
        parts.map((part) => ({
          pool,
          meeting: meetingOf(municipalityId, pool, round, { state: "SCHEDULED", part }, calendar),
        })),
      ),
  );
  const rows = all.flatMap(({ pool, meeting }) => {
    const administration = administrations.find(({ id }) => id === pool.administration);
    if (!meeting || !administration) return [];
    const isClosed = meeting.state === "CLOSED";
    const present = administration.politicians
      .map((_, index) => personId(municipalityId, politicianSubject(administration.id, index)))
      .filter((_, index) => index !== 2);
    return [
      {
        municipality_id: municipalityId,
        administration_id: administration.id,
        id: meeting.id,
        version: 1,
        committee_id: committeeId(municipalityId, administration.id),
        starts_at: calendar.at(meeting.day, "15:00"),
        place: "Rådhuset, udvalgsværelset",
        state: meeting.state,
        minutes_text: isClosed
          ? "Udvalget traf afgørelse i sagerne som anført. Medlemmer med interesse i en forening forlod lokalet under behandlingen."
          : "",
        closed_at: isClosed ? calendar.at(meeting.day, "17:30") : null,
        attendee_ids: isClosed ? present : [],
      },
    ];
  });
  return [...new Map(rows.map((row) => [row.id, row])).values()];
};
