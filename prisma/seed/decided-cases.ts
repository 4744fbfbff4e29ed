import type { CaseSetting, DemoCase } from "./case-setting.ts";
import { personId, politicianSubject } from "./municipality.ts";
import { lineId, moneyYear, poolId, roundId } from "./pools.ts";
import { demoId } from "./random.ts";
import { partReasons, rejectionReasons } from "./words/reasons.ts";

/** Where money of a yearly round comes from: the position of the line and its share. The last is the reserve (POOL-3). */
export const lineShares = [
  { position: 1, source: "BLOCK_GRANT", name: "Bloktilskud", share: 0.5 },
  { position: 2, source: "OWN_BUDGET", name: "Forvaltningens egne midler", share: 0.4 },
  { position: 3, source: "RESERVE", name: "Reserve til udvikling", share: 0.1 },
] as const;

/** Puts a case on a meeting's list and, when the meeting lies behind, decides it as its state says. Amount in whole kroner. */
export const decideCase = (
  setting: CaseSetting,
  demo: DemoCase,
  meeting: { readonly id: string; readonly day: number; readonly state: string },
  recommendation: string,
  amount: number,
): void => {
  const { municipalityId, pool, round, calendar, random, add } = setting;
  const { id, key, plan, association, title } = demo;
  const isDecided = meeting.state === "CLOSED";
  const outcome = isDecided
    ? ({ GRANTED: "FULL", PARTLY_GRANTED: "PART" }[plan.state as string] ?? "REJECTED")
    : recommendation === "REJECT"
      ? "REJECTED"
      : recommendation;
  const given = outcome === "REJECTED" ? 0 : outcome === "FULL" ? demo.applied : Math.min(amount, demo.applied - 500);
  const isPart = outcome === "PART" && given > 0 && given < demo.applied;
  const shown = outcome === "PART" && !isPart ? "FULL" : outcome;
  const reason = shown === "FULL" ? null : random.pick(shown === "PART" ? partReasons : rejectionReasons);
  const line = shown === "REJECTED" ? null : lineId(municipalityId, pool.slug, round, random.chance(0.55) ? 1 : 2);
  const itemId = demoId(`item ${id}`);
  const paid = shown === "FULL" ? demo.applied : given;
  add("meeting_item", {
    ...key,
    id: itemId,
    version: 1,
    meeting_id: meeting.id,
    application_id: id,
    position: 0,
    proposed_outcome: shown,
    proposed_amount: paid * 100,
    budget_line_id: line,
    reason_code: reason?.code ?? null,
    reason_text: reason?.text ?? null,
  });
  if (random.chance(0.06))
    add("recusal", {
      ...key,
      application_id: id,
      person_id: personId(municipalityId, politicianSubject(pool.administration, 2)),
      reason: "Medlem af foreningens bestyrelse",
      found_by: "DECLARED",
    });
  if (!isDecided) return;
  add("decision", {
    ...key,
    id: demoId(`decision ${id}`),
    application_id: id,
    meeting_item_id: itemId,
    budget_line_id: line,
    outcome: shown,
    amount: paid * 100,
    reason_code: reason?.code ?? null,
    reason_text: reason?.text ?? "",
    decided_at: calendar.at(meeting.day, "16:00"),
    recorded_by_id: demo.secretary,
  });
  if (paid === 0) return;
  add("grant_given", {
    ...key,
    id: demoId(`grant ${id}`),
    pool_id: poolId(municipalityId, pool.slug),
    round_id: roundId(municipalityId, pool.slug, round),
    association_id: association.id,
    application_id: id,
    title,
    amount: paid * 100,
    currency: "DKK",
    awarded_on: calendar.day(meeting.day),
    year: moneyYear(calendar, round),
    source: "DECISION",
    external_id: null,
  });
};
