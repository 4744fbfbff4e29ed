import { describe, expect, it } from "vitest";
import { addMilliseconds, asId, toInstant } from "../../kernel/index.ts";
import {
  accepted,
  as,
  caseworker,
  leader,
  now,
  otherCaseworker,
  pool,
  refusalOf,
  round,
  serviceDesk,
} from "../pool.fixture.ts";
import { demanded, draftOf, publishedFrom, question } from "./form.fixture.ts";
import {
  beginFormDraft,
  chooseRoundForm,
  formDifferences,
  formOfRound,
  formStanding,
  mayReadForm,
  publishForm,
  saveFormDraft,
  withdrawFormDraft,
} from "./index.ts";

const begin = { pool, formId: asId<"PoolForm">("new"), versions: [], copied: null };

describe("a draft", () => {
  it("POOL-6 is begun by the pool's leader, one of a kind at a time", () => {
    expect(accepted(beginFormDraft(begin, { kind: "FULL" }, as(leader)))).toMatchObject({
      state: "DRAFT",
      sections: [],
    });
    const versions = [draftOf()];
    expect(refusalOf(beginFormDraft({ ...begin, versions }, { kind: "FULL" }, as(leader))).code).toBe("STATE_CONFLICT");
    expect(beginFormDraft({ ...begin, versions }, { kind: "RENEWAL" }, as(leader)).ok).toBe(true);
    expect(refusalOf(beginFormDraft(begin, { kind: "FULL" }, as(caseworker))).code).toBe("NOT_ALLOWED");
  });

  it("POOL-7 copied into a renewal takes every answer over; one of another pool is not found", () => {
    const copied = publishedFrom(1, "2026-01-01");
    const draft = accepted(beginFormDraft({ ...begin, copied }, { kind: "RENEWAL" }, as(leader)));
    expect(draft.sections[0]?.questions.every(({ isTakenOver }) => isTakenOver)).toBe(true);
    const foreign = { ...copied, poolId: asId<"Pool">("other") };
    expect(refusalOf(beginFormDraft({ ...begin, copied: foreign }, { kind: "FULL" }, as(leader))).code).toBe(
      "NOT_FOUND",
    );
  });

  it("POOL-6 is saved with its gaps, but neither stale, nor with one key twice, nor by others", () => {
    const save = (sections = draftOf().sections, version = 1, by = leader) =>
      saveFormDraft(draftOf(), { version, sections }, as(by));
    expect(accepted(save([])).version).toBe(2);
    expect(refusalOf(save([], 2)).code).toBe("STALE_VERSION");
    expect(refusalOf(save([demanded, demanded])).code).toBe("INVALID_INPUT");
    expect(refusalOf(save([], 1, caseworker)).code).toBe("NOT_ALLOWED");
    expect(refusalOf(save([], 1, otherCaseworker)).code).toBe("NOT_FOUND");
  });

  it("POOL-17 is published whole, under the next number, and never changes again", () => {
    const publish = (form = draftOf(), validFrom = null as null | typeof now) =>
      publishForm({ form, versions: [publishedFrom(4, "2026-01-01")] }, { version: 1, validFrom }, as(leader));
    const published = accepted(publish());
    expect(published).toMatchObject({ state: "PUBLISHED", number: 5, publishedAt: now, validFrom: now });
    expect(refusalOf(publish(draftOf(question("a", "CHOICE"))))).toMatchObject({
      data: { fields: [{ path: "sections.1.questions.0.options", code: "TOO_FEW" }] },
    });
    expect(refusalOf(publish(draftOf(), addMilliseconds(now, -1)))).toMatchObject({
      data: { fields: [{ path: "validFrom", code: "IN_THE_PAST" }] },
    });
    const step = { version: published.version, sections: [] };
    expect(refusalOf(saveFormDraft(published, step, as(leader))).code).toBe("STATE_CONFLICT");
    expect(refusalOf(withdrawFormDraft(published, step, as(leader))).code).toBe("STATE_CONFLICT");
  });

  it("POOL-14 is read by its own office; what is published by everybody", () => {
    expect(mayReadForm(caseworker, draftOf())).toBe(true);
    for (const other of [serviceDesk, otherCaseworker]) {
      expect(mayReadForm(other, draftOf())).toBe(false);
      expect(mayReadForm(other, publishedFrom(1, "2026-01-01"))).toBe(true);
    }
  });
});

describe("versions", () => {
  const first = publishedFrom(1, "2026-01-01T00:00:00Z");
  const second = publishedFrom(2, "2026-06-01T00:00:00Z");
  const coming = publishedFrom(3, "2027-01-01T00:00:00Z");
  const versions = [coming, first, draftOf(), second];
  const at = (day: string) => ({ opensAt: toInstant(new Date(day)) });

  it("POOL-17 a round takes the version in force when it opens, or the one chosen for it", () => {
    expect(formOfRound(at("2025-12-31"), versions, [], "FULL")).toBeNull();
    expect(formOfRound(at("2026-05-31"), versions, [], "FULL")).toBe(first);
    expect(formOfRound(at("2026-09-01"), versions, [], "FULL")).toBe(second);
    expect(formOfRound(at("2026-09-01"), versions, [first.id], "FULL")).toBe(first);
    expect(formOfRound(at("2026-09-01"), versions, [], "RENEWAL")).toBeNull();
  });

  it("POOL-17 one takes over from another by time alone", () => {
    expect(versions.map((one) => formStanding(one, versions, now))).toEqual([
      "COMING",
      "REPLACED",
      "DRAFT",
      "IN_FORCE",
    ]);
  });

  it("POOL-17 a round keeps its form once somebody has filled it in, and takes none after its deadline", () => {
    const open = { ...round, opensAt: addMilliseconds(now, -1), deadlineAt: addMilliseconds(now, 1), decidedAt: null };
    const choose = (more: object = {}, by = leader) =>
      chooseRoundForm({ round: open, form: second, filledIn: 0, ...more }, as(by));
    expect(accepted(choose())).toMatchObject({ roundId: round.id, formId: second.id, kind: "FULL" });
    expect(refusalOf(choose({ filledIn: 1 }))).toMatchObject({ data: { state: "IN_USE" } });
    expect(refusalOf(choose({ form: draftOf() }))).toMatchObject({ data: { state: "DRAFT" } });
    expect(refusalOf(choose({ round: { ...open, deadlineAt: addMilliseconds(now, -1) } }))).toMatchObject({
      data: { state: "CLOSED" },
    });
    expect(refusalOf(choose({}, caseworker)).code).toBe("NOT_ALLOWED");
    expect(refusalOf(choose({ form: { ...second, poolId: asId<"Pool">("other") } })).code).toBe("NOT_FOUND");
  });

  it("POOL-17 tells what was added, removed, changed and moved", () => {
    const [a, b, c] = [question("a", "DATE"), question("b", "DATE"), question("c", "DATE")];
    const later = draftOf(b, { ...a, label: "Nyt", isRequired: true }, question("d", "DATE"));
    expect(
      formDifferences(draftOf(a, b, c), later).map(({ kind, question: { key }, parts }) => [kind, key, ...parts]),
    ).toEqual([
      ["MOVED", "b"],
      ["CHANGED", "a", "label", "isRequired"],
      ["MOVED", "a"],
      ["ADDED", "d"],
      ["REMOVED", "c"],
    ]);
  });
});
