import { always, inTurn, type Exception } from "./exception.ts";
import { cycleOf, eligible, isGivenUp, isRecusedChair, isSubmitted, jurorLine, published } from "./judging.ts";
import { markerOf } from "./marks.ts";
import { owners, type Place } from "./owning.ts";

const cycle: Exception = (place, { idOf }) => idOf("award_cycle", place, cycleOf(place, place.table));
const category: Exception = (place, { idOf }) => idOf("prize_category", place, cycleOf(place, place.table));

const ownerOf = ({ municipality, administration }: Place): number =>
  owners.findIndex((each) => each.municipality === municipality && each.administration === administration);

/** AWARD-2: far on both sides of every clock, and no two at the same instant: who reads one knows of whose winners. */
const publishAt: Exception = (place, { marks }) => {
  if (place.variant < 3) return null;
  const year = place.variant === published ? 2020 : 2126;
  return marks.remember(`${year}-01-15T10:00:0${ownerOf(place)}.000Z`, place);
};

/** Points from 60 to 99 that stand in one place alone: there are no more, and nothing else in the world counts so many. */
const points: Exception = (place, { marks }) => {
  const given = 54 + ownerOf(place) * 5 + place.variant;
  marks.remember(String(given), place);
  return given;
};

const juror: Exception = (place, { idOf }) => {
  const { administration, variant } = jurorLine(place);
  return idOf("person", { municipality: place.municipality, administration }, variant);
};

/** What prizes ask for: a cycle in every state, juries that sit and have sat, nominations in every state, own and others' ballots. */
export const awardExceptions: Readonly<Record<string, Exception>> = {
  "award.category_id": inTurn(1, 1, 3, 4),
  "prize.rest_years": always(0),
  "prize_category.kind": always("PERSON"),
  "prize_category.is_retired": always(false),
  "prize_criterion.most_points": always(100),
  "prize_criterion.is_retired": always(false),
  "award_cycle.phase": (place) =>
    isGivenUp(place) ? "CANCELLED" : ["NOMINATING", "JUDGING", "JUDGING", "JUDGING"][place.variant - 1],
  "award_cycle.cancel_reason": (place) => (isGivenUp(place) ? markerOf(place) : null),
  "award_cycle.nominate_from": always("2020-01-01T00:00:00Z"),
  "award_cycle.nominate_until": inTurn(
    "2126-01-01T00:00:00Z",
    "2020-02-01T00:00:00Z",
    "2020-02-01T00:00:00Z",
    "2020-02-01T00:00:00Z",
  ),
  "juror.cycle_id": cycle,
  "juror.person_id": juror,
  "juror.is_chair": inTurn(false, true, false, false),
  "juror.valid_from": always("2020-01-01T00:00:00Z"),
  "juror.valid_to": inTurn(null, null, "2021-01-01T00:00:00Z", null),
  "nomination.cycle_id": cycle,
  "nomination.category_id": category,
  "nomination.source": inTurn("PUBLIC", "STAFF", "PUBLIC", "STAFF"),
  "nomination.state": inTurn("UNCONFIRMED", "RECEIVED", "ELIGIBLE", "INELIGIBLE"),
  "jury_recusal.cycle_id": cycle,
  "jury_recusal.nomination_id": always(eligible),
  // But for one of a jury they are of people who judge nothing.
  "jury_recusal.person_id": (place, means) => {
    if (isRecusedChair(place)) return juror(place, means);
    return place.variant > 2
      ? means.idOf("person", { ...place, administration: null }, place.variant === 3 ? 1 : 2)
      : place.variant;
  },
  "jury_recusal.kind": inTurn("TIE", "DECLARED", "DECLARED", "DECLARED"),
  "jury_recusal.reason": (place) => (place.variant === 1 ? null : markerOf(place)),
  "jury_ballot.cycle_id": cycle,
  "jury_ballot.category_id": category,
  "jury_ballot.submitted_at": (place) => (isSubmitted(place) ? "2026-02-15T10:00:00Z" : null),
  "jury_score.cycle_id": cycle,
  "jury_score.nomination_id": always(eligible),
  "jury_score.points": points,
  // All is decided and nobody has set an instant yet, or a category is still to be decided.
  "jury_decision.is_complete": ({ administration, variant }) =>
    variant > 2 || (variant === 2 && ["health-elderly", "culture"].includes(administration ?? "")),
  "jury_decision.publish_at": publishAt,
};
