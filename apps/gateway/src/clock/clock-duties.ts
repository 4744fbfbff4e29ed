import { appendAudit, nobody, type SeatDatabase } from "@indgang/database";
import { auditPayload, type Instant, type MunicipalityId } from "@indgang/domain/kernel";
import { digestCutoff, digestMail, mailEndsBefore, type DutyName } from "@indgang/domain/messages";
import { remindOfCases, remindOfHearings, runReferralClock } from "@indgang/supergraph/clock";

/** One round of what is due. */
export interface DutyRound {
  /** The database as the clock's own seat sees it. */
  readonly seat: Pick<SeatDatabase, "write">;
  readonly municipalityId: MunicipalityId;
  readonly now: Instant;
  readonly correlationId: string;
  readonly isStopped: () => boolean;
  /** Told of each thing that could not be done; the others are done all the same. */
  readonly onFault: (error: unknown) => void;
}

/** Does what is due, and answers what it did, in numbers. */
type Duty = (round: DutyRound) => Promise<Readonly<Record<string, number>>>;

/** What goes by the clock; files and letters have rounds of their own. */
export const clockDuties = [
  "REFERRALS",
  "REMINDERS",
  "DIGESTS",
  "MAIL",
  "DRAFTS",
] as const satisfies readonly DutyName[];
export type ClockDutyName = (typeof clockDuties)[number];

/** All of it, each for itself: one that fails leaves the others be. */
export const duties: Readonly<Record<ClockDutyName, Duty>> = {
  REFERRALS: async (round) => ({ ...(await runReferralClock(round)) }),
  REMINDERS: async (round) => ({ reminders: (await remindOfCases(round)) + (await remindOfHearings(round)) }),
  DIGESTS: async ({ seat, now }) => ({ digests: await postDigests(seat, now) }),
  MAIL: async ({ seat, now }) => ({ forgottenMails: await forgetMail(seat, now) }),
  DRAFTS: async (round) => ({ forgottenDrafts: await forgetClosedDrafts(round) }),
};

/** Drafts that go in one round. */
const mostDrafts = 500;

/** LAW-6, LAW-8: what was never handed in goes so many days after its round's deadline, and that is written down. */
async function forgetClosedDrafts({ seat, municipalityId, now, correlationId }: DutyRound): Promise<number> {
  return seat.write(nobody, async (transaction) => {
    const gone = await transaction.$queryRaw<{ readonly id: string }[]>`
      SELECT id::text FROM wall.forget_closed_drafts(${now}::timestamptz, ${mostDrafts}::integer) AS id`;
    const entries = gone.map(({ id }) => ({
      chain: "shared",
      payload: auditPayload({
        municipalityId,
        chain: "shared",
        at: now,
        actorId: null,
        operation: "forgetClosedDraft",
        subject: `ApplicationDraft ${id}`,
        correlationId,
        detail: {},
      }),
    }));
    if (entries.length > 0) await appendAudit(transaction, municipalityId, entries);
    return entries.length;
  });
}

/** The mail of the day, to everybody for whom something has waited since before its hour. */
async function postDigests(seat: DutyRound["seat"], now: Instant): Promise<number> {
  const { subject, body } = digestMail;
  return seat.write(nobody, async (transaction) => {
    const [row] = await transaction.$queryRaw<{ readonly posted: number }[]>`
      SELECT wall.post_digests(${now}::timestamptz, ${digestCutoff(now)}::timestamptz, ${subject}, ${body}) AS posted`;
    return row?.posted ?? 0;
  });
}

/** LAW-6: what was sent, or given up, long ago. */
async function forgetMail(seat: DutyRound["seat"], now: Instant): Promise<number> {
  return seat.write(nobody, async (transaction) => {
    const [row] = await transaction.$queryRaw<{ readonly gone: number }[]>`
      SELECT wall.forget_mail(${mailEndsBefore(now)}::timestamptz) AS gone`;
    return row?.gone ?? 0;
  });
}

/** Writes down how a duty went, for those who answer for it. */
export async function noteDuty(
  seat: DutyRound["seat"],
  name: DutyName,
  now: Instant,
  fault: string | null,
): Promise<void> {
  await seat.write(
    nobody,
    (transaction) => transaction.$executeRaw`SELECT wall.note_duty(${name}, ${now}::timestamptz, ${fault})`,
  );
}
