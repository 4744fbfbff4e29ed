import { hasRole } from "@indgang/domain/kernel";
import { isProposer, mayAnswer, sitsIn, stateOfMeeting } from "./forum-claims.ts";
import { administrations, home, variants } from "./planting/owning.ts";
import type { OwnedRow } from "./planting/plant-world.ts";
import { bodyOfItem, hearingStates, itemState } from "./planting/seating.ts";
import type { Trying } from "./viewers.ts";

/** FORUM-1, FORUM-2, LAW-2: what a body's secretaries keep. */
const kept: ReadonlySet<string> = new Set([
  "forum_body",
  "forum_seat_kind",
  "forum_membership",
  "forum_meeting",
  "forum_agenda_item",
  "forum_recusal",
  "forum_minutes",
]);

const isSecretary = ({ viewer }: Trying): boolean =>
  viewer.seat === viewer.administration && hasRole(viewer, "SECRETARY");

/** The rows of a forum's table that a seat must not be able to change, as a condition in SQL. */
export function foreignForum(trying: Trying, table: string): string {
  const { viewer } = trying;
  const elsewhere = `municipality_id <> ${viewer.municipalityId}`;
  if (kept.has(table)) return isSecretary(trying) ? `${elsewhere} OR administration_id <> '${viewer.seat}'` : "true";
  if (table === "hearing") return `${elsewhere} OR administration_id <> '${viewer.seat}'`;
  // What was sent stays with those to whom it was sent.
  if (table === "hearing_party") return `${elsewhere} OR asked_by <> '${viewer.seat}' OR right(id::text, 1) <> '1'`;
  if (table !== "hearing_answer" && table !== "hearing_comment") return "true";
  const own = administrations.flatMap((administration) =>
    variants
      .filter((variant) => mayAnswerNow(trying, { municipality: home, administration, variant }))
      .map((variant) => `'${administration}${variant}'`),
  );
  return own.length === 0 ? "true" : `${elsewhere} OR asked_by || right(id::text, 1) NOT IN (${own.join(", ")})`;
}

/** FORUM-4: while the hearing is out. */
function mayAnswerNow(trying: Trying, place: Omit<Parameters<typeof mayAnswer>[1], never>): boolean {
  return (
    place.municipality === trying.viewer.municipalityId &&
    hearingStates[place.variant - 1] === "SENT" &&
    mayAnswer(trying, place)
  );
}

/** Whether a seat may add a row like this one. */
export function mayAddToForum(trying: Trying, table: string, { owning, variant, row }: OwnedRow): boolean {
  const { viewer } = trying;
  const place = { ...owning, variant };
  const isOwn = owning.administration === viewer.seat;
  const isBy = (column: string): boolean => row[column] === viewer.personId;
  switch (table) {
    case "forum_agenda_item":
      return row["state"] === "PROPOSED" && isBy("proposed_by_id") && mayPropose(trying, place);
    case "forum_paper":
      return (
        isBy("added_by_id") && mayHavePapers(place) && ((isOwn && isSecretary(trying)) || isProposer(trying, place))
      );
    case "hearing":
      return isOwn;
    case "hearing_party":
    case "hearing_case":
      return isOwn && hearingStates[variant - 1] === "DRAFT";
    case "hearing_answer":
      return isBy("answered_by_id") && mayAnswerNow(trying, place);
    case "hearing_comment":
      return mayAnswerNow(trying, place);
    default:
      return isOwn && isSecretary(trying);
  }
}

/** FORUM-2: until the meeting is over, unless the matter was declined. */
function mayHavePapers(place: Parameters<typeof isProposer>[1]): boolean {
  return itemState(place) !== "NOT_TAKEN" && stateOfMeeting(place.variant) !== "HELD";
}

/** FORUM-2, ASSOC-9: for one's own administration, or for the association for which one sits there. */
function mayPropose(trying: Trying, place: Parameters<typeof isProposer>[1]): boolean {
  if (!isProposer(trying, place)) return false;
  return trying.viewer.seat !== "association" || sitsIn(trying, { ...place, ...bodyOfItem(place) });
}
