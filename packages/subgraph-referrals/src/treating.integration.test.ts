import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson, contentFor, sentReferral, type Shown } from "./testing/operations.ts";
import { enterWorld, unitReceiver, units } from "./testing/world.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(enterWorld);
});
afterAll(() => test.close());

const sara = (now?: string) => asPerson(test, "sara", now);
const hanne = (now?: string) => asPerson(test, "hanne", now);
const at = ({ id, version }: Shown) => ({ referralId: id, version });
const jobs = unitReceiver("employment-integration", units.jobs);

/** Sent, accepted, and begun. */
async function begun(): Promise<Shown> {
  const accepted = await hanne().change("acceptReferral", at(await sentReferral(test)));
  return (await hanne().change("startReferral", at(accepted.referral))).referral;
}

describe("the receiver", () => {
  it("REF-1 REF-7 works on it, lets it rest, goes on and completes it; the sender follows each step", async () => {
    const running = await begun();
    const held = (await hanne().change("holdReferral", { ...at(running), reason: "På hospital" })).referral;
    expect(held).toMatchObject({ state: "ON_HOLD", reason: { code: "STATED", text: "På hospital" } });
    expect(await sara().see(running.id)).toMatchObject({ state: "ON_HOLD", reason: { text: "På hospital" } });
    const resumed = (await hanne().change("resumeReferral", at(held))).referral;
    const done = await hanne().change("completeReferral", { ...at(resumed), outcome: "Får hjælp dagligt" });
    expect(done.referral).toMatchObject({ state: "COMPLETED", outcome: "Får hjælp dagligt", dueOn: null });
    expect(await sara().see(running.id)).toMatchObject({
      outcome: "Får hjælp dagligt",
      events: ["DRAFTED", "SENT", "ACCEPTED", "STARTED", "HELD", "RESUMED", "COMPLETED"].map((kind) =>
        expect.objectContaining({ kind }),
      ),
    });
    expect(await hanne().change("startReferral", at(done.referral))).toMatchObject({ code: "STATE_CONFLICT" });
  });

  it("REF-1 declines with a reason, and no longer sees anything of the citizen", async () => {
    const sent = await sentReferral(test);
    expect(await hanne().change("declineReferral", { ...at(sent), reason: "\u{200b}" })).toMatchObject({
      fields: [{ path: "reason", code: "REQUIRED" }],
    });
    const declined = await hanne().change("declineReferral", { ...at(sent), reason: "Ingen plads" });
    expect(declined.referral).toMatchObject({
      state: "DECLINED",
      need: null,
      reason: { text: null },
      telling: { district: null },
    });
    expect(await sara().see(sent.id)).toMatchObject({ state: "DECLINED", reason: { text: "Ingen plads" } });
  });

  it("REF-1 asks back, and is asked again with the answer", async () => {
    const sent = await sentReferral(test);
    const back = await hanne().change("askAboutReferral", { ...at(sent), question: "Har hun trapper?" });
    expect(back.referral).toMatchObject({ state: "RETURNED", returnCause: "QUESTION", work: null });
    expect((await sara().see(sent.id))?.["work"]).toBe("ANSWER_QUESTION");
    const again = await sara().change("answerAboutReferral", { ...at(back.referral), answer: "Ja, tredje sal" });
    expect(again.referral).toMatchObject({
      state: "REQUESTED",
      questions: [{ question: "Har hun trapper?", answer: "Ja, tredje sal" }],
    });
    expect(await hanne().see(sent.id)).toMatchObject({ questions: [{ answer: "Ja, tredje sal" }] });
  });

  it("REF-1 REF-5 REF-6 passes on to somebody else on a basis of its own, and no more than it was told", async () => {
    const accepted = await hanne().change("acceptReferral", at(await sentReferral(test)));
    const task = { kind: "AUTHORITY_TASK", provision: "Serviceloven § 12" };
    const content = {
      ...contentFor("", jobs, { basis: task, fields: ["NEED", "NAME"], channel: null, need: "Søger støtte i job" }),
      citizenId: null,
    };
    const more = { ...content, fields: ["NEED", "CPR"] };
    expect(
      await hanne().change("passOnReferral", { ...at(accepted.referral), reason: "Jobcentret", content: more }),
    ).toMatchObject({
      fields: [{ path: "fields.1", code: "NOT_TOLD" }],
    });
    const back = { ...content, receiver: unitReceiver("social", units.desk) };
    expect(
      await hanne().change("passOnReferral", { ...at(accepted.referral), reason: "Jobcentret", content: back }),
    ).toMatchObject({
      fields: [{ path: "receiver", code: "OWN_UNIT" }],
    });
    const passed = await hanne().change("passOnReferral", {
      ...at(accepted.referral),
      reason: "Jobcentret kan mere",
      content,
    });
    expect(passed.referral).toMatchObject({ state: "PASSED_ON", isPassedOn: true });
    const emil = asPerson(test, "emil");
    const [childId = ""] = await emil.list("RECEIVER");
    expect(await emil.see(childId)).toMatchObject({
      state: "REQUESTED",
      need: "Søger støtte i job",
      telling: { name: null, district: null },
    });
    const child = await emil.see(childId);
    const taken = await emil.change("acceptReferral", { referralId: childId, version: child?.version });
    expect(taken.referral).toMatchObject({ telling: { name: "Karla Vinter", contact: null } });
    expect(await hanne().see(childId)).toMatchObject({
      side: "SENDER",
      citizen: null,
      telling: { name: "Karla Vinter", cpr: null },
    });
    expect(await sara().see(childId)).toBeNull();
  });
});

describe("the sender", () => {
  it("REF-5 withdraws consent at once, whatever version: the receiver's key is gone and nothing is shown", async () => {
    const running = await begun();
    const withdrawn = await sara().change("withdrawReferralConsent", { referralId: running.id });
    expect(withdrawn.referral).toMatchObject({ state: "CANCELLED", reason: { code: "CONSENT_WITHDRAWN" } });
    expect(await hanne().see(running.id)).toMatchObject({
      state: "CANCELLED",
      need: null,
      telling: { need: null, name: null, contact: null, district: null },
    });
    const { rows } = await test.owner.query("SELECT receiver_key FROM referral WHERE id = $1", [
      running.id.slice("referral_".length),
    ]);
    expect(rows).toEqual([{ receiver_key: null }]);
    expect(await sara().change("withdrawReferralConsent", { referralId: running.id })).toMatchObject({
      code: "STATE_CONFLICT",
    });
  });

  it("REF-7 gets back what nobody answered in time, when it looks, and asks once more", async () => {
    const sent = await sentReferral(test);
    const late = "2026-10-08T06:00:00.000Z";
    expect(await hanne(late).change("acceptReferral", at(sent))).toMatchObject({ code: "STATE_CONFLICT" });
    expect(await sara("2026-10-07T21:00:00.000Z").see(sent.id)).toMatchObject({ state: "REQUESTED" });
    const back = await sara(late).see(sent.id);
    expect(back).toMatchObject({
      state: "RETURNED",
      returnCause: "OVERDUE",
      work: "FIND_ANOTHER_WAY",
      dueOn: "2026-10-12",
    });
    expect(await hanne(late).see(sent.id)).toMatchObject({ need: null, telling: { district: null } });
    const again = await sara(late).change("sendReferralAgain", { referralId: sent.id, version: back?.version });
    expect(again.referral).toMatchObject({ state: "REQUESTED", returnCause: null });
    expect(await hanne(late).see(sent.id)).toMatchObject({ telling: { district: "Valby" } });
  });

  it("REF-7 stops, follows up and marks errors", async () => {
    const running = await begun();
    const followed = await sara("2026-10-19T10:00:00.000Z").change("followUpReferral", at(running));
    expect(followed.referral).toMatchObject({ state: "IN_PROGRESS", dueOn: "2026-11-02" });
    const failed = await hanne().change("failReferral", { ...at(followed.referral), reason: "Flyttet" });
    expect(failed.referral).toMatchObject({ state: "FAILED" });
    const stopped = await sara().change("cancelReferral", {
      ...at(await sentReferral(test)),
      reason: "Ikke nødvendig",
    });
    expect(stopped.referral).toMatchObject({ state: "CANCELLED", reason: { text: "Ikke nødvendig" } });
    const wrong = await sentReferral(test);
    const marked = await sara().change("enterReferralInError", at(wrong));
    expect(marked.referral).toMatchObject({ state: "ENTERED_IN_ERROR" });
    expect(await hanne().see(wrong.id)).toMatchObject({ need: null, telling: { district: null } });
  });
});

describe("whom a step concerns", () => {
  const newsOf = async (referral: Shown) => {
    const path = `referrals/${referral.id}`;
    const { rows } = await test.owner.query<{ told: string }>(
      `SELECT person.name || ' ' || kind AS told FROM notification JOIN person ON person.id = person_id WHERE path = $1 ORDER BY 1`,
      [path],
    );
    return rows.map(({ told }) => told);
  };

  it("REF-1 is told: those who may take it, then who sent it; not who left yesterday, nor who acts", async () => {
    const running = await begun();
    expect(await newsOf(running)).toEqual(["hanne REFERRAL_RECEIVED", "sara REFERRAL_ACCEPTED", "sara REFERRAL_MOVED"]);
  });

  it("REF-1 is told of a child, too", async () => {
    const sent = await sentReferral(test);
    const emilsNews = async (): Promise<number> => {
      const { rowCount } = await test.owner.query(
        "SELECT FROM notification JOIN person ON person.id = person_id WHERE kind = 'REFERRAL_RECEIVED' AND person.name = 'emil'",
      );
      return rowCount ?? 0;
    };
    const before = await emilsNews();
    const basis = { kind: "AUTHORITY_TASK", provision: "Serviceloven § 85" };
    const content = { ...contentFor("", jobs, { basis, level: 1, fields: ["NEED"], channel: null }), citizenId: null };
    const passed = await hanne().change("passOnReferral", { ...at(sent), reason: "Jobcentret kan mere", content });
    expect(passed.__typename).toBe("PassOnReferralPayload");
    expect(await newsOf(sent)).toContain("sara REFERRAL_PASSED_ON");
    expect(await emilsNews()).toBe(before + 1);
  });
});
