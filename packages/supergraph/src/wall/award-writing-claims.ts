import { isSecretariat, ofJuries, ownSeat } from "./award-claims.ts";
import { caseworker, chair, cycleOf, isRecusedChair, isSubmitted, nominating } from "./planting/judging.ts";
import type { Place } from "./planting/owning.ts";
import type { Trying } from "./viewers.ts";

/** AWARD-1: what the secretariat keeps of its prizes: what everybody reads, and what the jury's staff alone does. */
const kept: ReadonlySet<string> = new Set(["prize", "prize_category", "prize_criterion", "award_cycle"]);
const keptOfJuries: ReadonlySet<string> = new Set(["juror", "jury_decision", "jury_minute"]);

export const ofAwards: ReadonlySet<string> = new Set([...kept, ...ofJuries]);

/** The rows of a prize's table that a seat must not be able to change or take away, as a condition in SQL. */
export function foreignAward(trying: Trying, table: string): string {
  const { viewer, line } = trying;
  const person = viewer.personId;
  const isSeated = viewer.seat === "public" || viewer.seat === viewer.administration;
  if (line === null || person === null || !isSeated) return "true";
  const isOffice = isSecretariat(trying, { administration: viewer.seat });
  const office = isOffice ? `administration_id = '${viewer.seat}'` : "false";
  const lines = (what: string, more = ""): string =>
    `(SELECT ${what} FROM juror WHERE person_id = '${person}' AND valid_to IS NULL${more})`;
  const unset = "cycle_id IN (SELECT cycle_id FROM jury_decision WHERE publish_at IS NULL)";
  const waiting = "(publish_at IS NULL OR publish_at > now())";
  const ownDraft = "juror_id IN (SELECT juror_id FROM jury_ballot WHERE submitted_at IS NULL)";
  const recused = `nomination_id IN (SELECT nomination_id FROM jury_recusal WHERE person_id = '${person}')`;
  const allowed: Readonly<Record<string, string>> = {
    nomination: `${office} AND state <> 'UNCONFIRMED'`,
    jury_recusal: "false",
    jury_ballot: `juror_id IN ${lines("id")} AND submitted_at IS NULL`,
    jury_score: `juror_id IN ${lines("id")} AND (${ownDraft} OR ${recused})`,
    jury_decision: `(${office} AND ${waiting}) OR (publish_at IS NULL AND cycle_id IN ${lines("cycle_id", " AND is_chair")})`,
    award: `${unset} AND (${office} OR cycle_id IN ${lines("cycle_id", " AND is_chair")})`,
  };
  return `municipality_id <> ${viewer.municipalityId} OR NOT (${allowed[table] ?? office})`;
}

/** Whether a seat may add a row like this one: prizes its secretariat, nominations anybody, votes whom they belong to. */
export function mayAddOfAwards(trying: Trying, place: Place): boolean {
  const { table, variant } = place;
  const isOffice = isSecretariat(trying, place);
  const seat = ownSeat(trying, place);
  if (kept.has(table) || keptOfJuries.has(table)) return isOffice;
  if (table === "nomination") return mayNominate(trying, place);
  // One of the planted recusals was found by a tie, the others were declared.
  if (table === "jury_recusal")
    return (isOffice && variant === 1) || (seat !== null && isRecusedChair(place) && seat === variant);
  if (table === "jury_ballot") return seat === variant;
  if (table === "jury_score") return seat === variant && !isSubmitted(place) && !isRecusedChair(place);
  const isUnset = variant < 3;
  return isUnset && (isOffice || seat === chair);
}

/** AWARD-2: anybody's nomination waits to be confirmed while the year is open; a letter is taken down as received. */
function mayNominate({ viewer, line }: Trying, place: Place): boolean {
  const { variant, administration } = place;
  if (variant === 1)
    return cycleOf(place, "nomination") === nominating && !["auditor", "identity"].includes(viewer.seat);
  const isOwn = viewer.seat === administration;
  const isOffice = line?.variant === caseworker || isSecretariat({ viewer, line }, place);
  return variant === 2 && isOwn && isOffice;
}
