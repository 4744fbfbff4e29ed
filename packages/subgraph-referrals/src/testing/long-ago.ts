import type { TestDatabase } from "@indgang/database/testing";
import { asMunicipalityId, readInstant, type Instant } from "@indgang/domain/kernel";
import { runReferralClock, type ClockReport, type ClockRound } from "../service/run-clock.ts";
import { asPerson, contentFor, karla, told, type Shown } from "./operations.ts";
import { dementia } from "./world.ts";

/** The database holds the clock's seat to its own time, so all of this happened long ago. Monday at noon in Copenhagen. */
export const aMonday = "2020-02-03T11:00:00.000Z";

const at = (text: string): Instant => {
  const read = readInstant(text);
  if (!read.ok) throw new Error(text);
  return read.value;
};

/** A consent of that time. */
export const agreed = {
  basis: { kind: "CONSENT", recipient: dementia, purpose: "Hjælp", fields: told, givenAt: "2020-02-01T10:00:00Z" },
};

/** What Sara did then, and rounds of the clock since. */
export class LongAgo {
  readonly faults: unknown[] = [];
  readonly #test: TestDatabase;

  constructor(test: TestDatabase) {
    this.#test = test;
  }

  round(now: string, changes: Partial<ClockRound> = {}): Promise<ClockReport> {
    return runReferralClock({
      seat: this.#test.database.seat(101, "clock"),
      municipalityId: asMunicipalityId(101),
      now: at(now),
      correlationId: "round",
      isStopped: () => false,
      onFault: (error) => void this.faults.push(error),
      ...changes,
    });
  }

  async citizen(cpr: string): Promise<string> {
    const sara = asPerson(this.#test, "sara", aMonday);
    const answer = (await sara.change("registerCitizen", { ...karla, cpr })) as unknown as { citizen: { id: string } };
    return answer.citizen.id;
  }

  async begun(cpr: string): Promise<Shown> {
    const content = contentFor(await this.citizen(cpr), dementia, agreed);
    return (await asPerson(this.#test, "sara", aMonday).change("createReferral", { content })).referral;
  }

  async sent(cpr: string): Promise<Shown> {
    const { id, version } = await this.begun(cpr);
    return (await asPerson(this.#test, "sara", aMonday).change("sendReferral", { referralId: id, version })).referral;
  }
}
