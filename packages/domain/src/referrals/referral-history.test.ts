import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayMove, type Viewer } from "../kernel/index.ts";
import {
  disclosedTo,
  hasEnded,
  ownerOf,
  ownerSideOf,
  previewOf,
  referralTransitions,
  sideOf,
  type Referral,
  type ReferralOwner,
} from "./index.ts";
import { live, people, steps, type Try } from "./referral-life.fixture.ts";
import { activity, draftTo, hanne, healthUnit, october, sara } from "./referral.fixture.ts";

/** Steps that carry a referral further. To stop it, or to look at it, is either side's. */
const onward = ["save", "send", "sendAgain", "accept", "decline", "ask", "answer", "start", "hold", "resume"];
const carrying = [...onward, "complete", "fail", "passOn"];
const stopping = Object.keys(steps).filter((step) => !carrying.includes(step));

const attempt = fc.record({
  // What stops a referral comes seldom, or no history would be long.
  step: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...onward) },
    { weight: 3, arbitrary: fc.constant("passOn") },
    { weight: 1, arbitrary: fc.constantFrom(...stopping, "complete", "fail") },
  ),
  person: fc.constantFrom(...people),
  later: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) }),
  receiver: fc.nat(3),
});

/** Days only pass. */
function inOrder(tries: readonly (Omit<Try, "day"> & { readonly later: number })[]): readonly Try[] {
  let day = 5;
  return tries.map(({ later, ...rest }) => ({ ...rest, day: (day += later) }));
}

// Most random walks would stay in the draft, so they begin somewhere along the straight way.
const straightWay: readonly Try[] = [
  { step: "send", person: sara, day: 5, receiver: 0 },
  { step: "accept", person: hanne, day: 5, receiver: 0 },
  { step: "start", person: hanne, day: 5, receiver: 0 },
];
const history = fc
  .tuple(fc.nat({ max: 3 }), fc.array(attempt, { maxLength: 60 }))
  .map(([steady, tries]) => [...straightWay.slice(0, steady), ...inOrder(tries)]);
const drafts = [draftTo(healthUnit), draftTo(activity)];
const someDraft = fc.constantFrom(...drafts);

/** Everybody who could carry the referral further today. */
function whoCan(referral: Referral, day: number) {
  const family = { referral, ended: [], count: 1 };
  return people.filter((person) =>
    carrying.some((step) => steps[step]?.(referral, { step, person, day, receiver: 3 }, family).ok === true),
  );
}

function belongsTo(person: Viewer, owner: ReferralOwner): boolean {
  return owner.kind === "ADMINISTRATION"
    ? person.administration === owner.administration
    : person.associationIds.includes(owner.associationId);
}

describe("whatever anybody does to a referral, in whatever order", () => {
  it("REF-7 it moves along the state table only, one version at a time, and what has ended stays", () => {
    fc.assert(
      fc.property(someDraft, history, (draft, tries) => {
        live(
          tries,
          (from, to) => {
            if (from.state !== to.state) expect(mayMove(referralTransitions, from.state, to.state)).toBe(true);
            expect(to.version).toBe(from.version + 1);
            if (hasEnded(from)) expect([to.state, to.endedAt]).toEqual([from.state, from.endedAt]);
          },
          draft,
        );
      }),
      { numRuns: 500 },
    );
  });

  it("REF-1 it has one owner in every state, a deadline until it ends, and nobody but the owner's people can carry it on", () => {
    let asked = 0;
    fc.assert(
      fc.property(someDraft, history, (draft, tries) => {
        live(
          tries,
          (_, referral, { day }) => {
            const owner = ownerOf(referral);
            expect(referral.dueOn === null).toBe(hasEnded(referral));
            const able = whoCan(referral, day);
            const isOwners = (person: Viewer) =>
              belongsTo(person, owner) && sideOf(person, referral) === ownerSideOf[referral.state];
            expect(able.filter((person) => !isOwners(person))).toEqual([]);
            if (hasEnded(referral)) expect(able).toEqual([]);
            asked += able.length;
          },
          draft,
        );
      }),
      { numRuns: 200 },
    );
    // A property that is never asked proves nothing.
    expect(asked).toBeGreaterThan(100);
  });

  it("REF-7 REF-5 of a family never more than one lives, and a child tells no more than its parent was told", () => {
    let children = 0;
    fc.assert(
      fc.property(history, (tries) => {
        const { referral, ended } = live(tries, () => undefined, draftTo(healthUnit));
        const family = [referral, ...ended];
        expect(ended.filter((one) => !hasEnded(one))).toEqual([]);
        for (const [index, child] of family.entries()) {
          const parent = family[index + 1];
          if (!parent) continue;
          children += 1;
          expect([parent.state, parent.passedOnTo, child.parentId]).toEqual(["PASSED_ON", child.id, parent.id]);
          expect(child.fields.filter((field) => !parent.fields.includes(field))).toEqual([]);
        }
      }),
      { numRuns: 1_000 },
    );
    expect(children).toBeGreaterThan(20);
  });

  it("REF-3 REF-6 nobody but the two sides learns anything, and the receiver never more than the preview said", () => {
    fc.assert(
      fc.property(someDraft, history, (draft, tries) => {
        live(
          tries,
          (_, referral, { day }) => {
            for (const person of people) {
              const seen = disclosedTo(person, referral, october(day));
              const side = sideOf(person, referral);
              if (side === null) expect(seen).toEqual([]);
              if (side !== "RECEIVER") continue;
              const promised = previewOf(referral)[referral.state];
              expect(seen.filter((field) => !promised.includes(field))).toEqual([]);
            }
          },
          draft,
        );
      }),
      { numRuns: 300 },
    );
  });
});
