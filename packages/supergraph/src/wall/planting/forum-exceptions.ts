import { always, inTurn, type Exception } from "./exception.ts";
import { speaker, type Place } from "./owning.ts";
import {
  bodyOfMeeting,
  councillor,
  hearingStates,
  heardIn,
  isOut,
  itemState,
  meetingOfItem,
  meetingStates,
  proposerOf,
  sittingOf,
} from "./seating.ts";

const shared = ({ municipality }: Place) => ({ municipality, administration: null });

/** An administration's matter comes from its caseworker, an association's from who speaks for one. */
const proposerPerson: Exception = (place, { idOf }) => {
  const { administration } = proposerOf(place);
  return administration === null
    ? idOf("person", shared(place), speaker)
    : idOf("person", { municipality: place.municipality, administration }, 1);
};
/** Other municipalities have fewer administrations: there associations alone are heard. */
const heardHere = (place: Place) =>
  place.municipality === 101 ? heardIn(place) : { administration: null, body: null, association: speaker };

/** What bodies, meetings and hearings ask for: states that they may have, and who sits, proposes and is heard. */
export const forumExceptions: Readonly<Record<string, Exception>> = {
  "forum_body.kind": inTurn("CONTACT_COMMITTEE", "COUNCIL", "COUNCIL", "SUBCOMMITTEE"),
  "forum_body.parent_id": inTurn(null, null, null, 1),
  "forum_body.major_days": always(14),
  "forum_body.meetings_a_year": always(4),
  "forum_seat_kind.seats": always(5),
  "forum_membership.person_id": (place, { idOf }) => idOf("person", shared(place), sittingOf(place).line),
  "forum_membership.association_id": (place) => (sittingOf(place).line === speaker ? speaker : null),
  "forum_membership.starts_on": (place) => sittingOf(place).startsOn,
  "forum_membership.ends_on": (place) => sittingOf(place).endsOn,
  "forum_meeting.body_id": inTurn(...bodyOfMeeting),
  "forum_meeting.starts_at": always("2126-06-01T10:00:00Z"),
  "forum_meeting.ends_at": always("2126-06-01T12:00:00Z"),
  "forum_meeting.state": inTurn(...meetingStates),
  "forum_meeting.called_at": inTurn(null, ...Array<string>(3).fill("2026-02-10T10:00:00Z")),
  "forum_agenda_item.meeting_id": inTurn(...meetingOfItem),
  "forum_agenda_item.body_id": inTurn(...meetingOfItem),
  "forum_agenda_item.position": (place) => (itemState(place) === "ON_AGENDA" ? place.variant : null),
  "forum_agenda_item.proposer_administration": (place) => proposerOf(place).administration,
  "forum_agenda_item.proposer_association_id": (place) => proposerOf(place).association,
  "forum_agenda_item.proposed_by_id": proposerPerson,
  "forum_agenda_item.importance": always("MAJOR"),
  "forum_agenda_item.state": itemState,
  "forum_paper.added_by_id": proposerPerson,
  "forum_recusal.cause": always("TIE"),
  "hearing.answer_by": (place) => (isOut(place) ? "2126-02-15T10:00:00Z" : "2026-02-20T10:00:00Z"),
  "hearing.state": inTurn(...hearingStates),
  "hearing.sent_at": inTurn(null, ...Array<string>(3).fill("2026-02-10T10:00:00Z")),
  "hearing.summary": (place, { marks }) =>
    place.variant === 3 ? marks.remember(`summary ${marks.digits(place)}`, place) : null,
  "hearing_party.body_id": (place, { idOf }) => {
    const { administration, body } = heardHere(place);
    return body === null ? null : idOf("forum_body", { municipality: place.municipality, administration }, body);
  },
  "hearing_party.association_id": (place) => heardHere(place).association,
  "hearing_answer.answered_by_id": (place, { idOf }) =>
    idOf("person", shared(place), heardHere(place).association === null ? councillor : speaker),
};
