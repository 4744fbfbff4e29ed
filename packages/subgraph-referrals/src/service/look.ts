import { appendAudit, type UnlinkedEntry } from "@indgang/database";
import { auditPayload, type Acting, type AuditEntry } from "@indgang/domain/kernel";
import { referralScopeOf, type AccessRecord } from "@indgang/domain/referrals";
import type { RequestContext } from "@indgang/subgraph-kit";
import type { Reading } from "../store/find-referrals.store.ts";
import { chainOf } from "./carry-out.ts";
import { stepEntry } from "./clock-entry.ts";
import { takeClockSteps } from "./clock.ts";

/** A reading that leaves its trace. */
export interface Looking {
  readonly reading: Reading;
  readonly acting: Acting;
  /** LAW-6: what was looked at or searched for. */
  note(access: AccessRecord): void;
}

/**
 * REF-3, LAW-6: reads in a transaction, as row-level security asks for the person, and writes every look and search into the audit chain
 * before anything is answered: what cannot be written down is not shown. `nothing` for whoever neither refers nor is referred to.
 */
export async function look<Found>(
  context: RequestContext,
  nothing: Found,
  run: (looking: Looking) => Promise<Found>,
): Promise<Found> {
  const { viewer } = context;
  if (viewer.personId === null || referralScopeOf(viewer) === null) return nothing;
  return context.asPerson(async (transaction) => {
    const reading = { transaction, vault: context.vault, viewer };
    const acting = { viewer, now: context.now() };
    const seen: AccessRecord[] = [];
    const changed = viewer.administration === null ? [] : await takeClockSteps(reading, acting.now);
    const found = await run({ reading, acting, note: (access) => void seen.push(access) });
    const { correlationId } = context;
    const moment = { municipalityId: viewer.municipalityId, at: acting.now, correlationId };
    const entries = [...changed.map((step) => stepEntry(moment, step)), ...seenEntry(context, seen)];
    if (entries.length > 0) await appendAudit(transaction, viewer.municipalityId, entries);
    return found;
  });
}

/** One entry for all that was seen at once. It names citizens and referrals by id, never by number or name. */
function seenEntry(context: RequestContext, seen: readonly AccessRecord[]): readonly UnlinkedEntry[] {
  const [first] = seen;
  if (first === undefined) return [];
  const looks = seen.map(({ kind, cause, citizenId, referralId, fields }) => ({
    kind,
    cause,
    citizenId,
    referralId,
    fields: [...fields],
  }));
  const subject = seen.length === 1 && first.referralId ? `Referral ${first.referralId}` : "Referrals";
  return [
    entry(context, {
      operation: "look",
      actorId: context.viewer.personId,
      subject,
      detail: { kind: first.kind, looks },
    }),
  ];
}

function entry(
  context: RequestContext,
  what: Pick<AuditEntry, "operation" | "actorId" | "subject" | "detail">,
): UnlinkedEntry {
  const { viewer, correlationId } = context;
  const chain = chainOf(context);
  const { municipalityId } = viewer;
  return { chain, payload: auditPayload({ ...what, chain, municipalityId, at: context.now(), correlationId }) };
}
