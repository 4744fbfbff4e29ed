import { describe, expect, it } from "vitest";
import { isEnd, mayMove } from "../kernel/index.ts";
import { daySideOf, ownerSideOf, referralStates, referralTransitions, takenOnStates } from "./index.ts";
import { live } from "./referral-life.fixture.ts";
import { draftTo, hanne, healthUnit, sara } from "./referral.fixture.ts";

describe("the state table of a referral", () => {
  it("REF-7 reaches every state from the first, and leads to an end from every state", () => {
    const reached = new Set<string>(["DRAFT"]);
    for (const state of reached)
      for (const next of referralTransitions[state as keyof typeof referralTransitions]) reached.add(next);
    expect([...reached].toSorted()).toEqual([...referralStates].toSorted());
    const ending = new Set(referralStates.filter((state) => isEnd(referralTransitions, state)));
    // Backwards from the ends: what leads to a state that ends leads to an end. A set is walked to what is added on the way.
    for (const end of ending)
      for (const state of referralStates) if (mayMove(referralTransitions, state, end)) ending.add(state);
    expect([...ending].toSorted()).toEqual([...referralStates].toSorted());
  });

  it("REF-1 REF-7 the day is its owner's, and while the receiver works the sender's, to look at the outcome", () => {
    const others = referralStates.filter((state) => daySideOf[state] !== ownerSideOf[state]);
    expect(others).toEqual(takenOnStates);
    expect(takenOnStates.map((state) => daySideOf[state])).toEqual(["SENDER", "SENDER", "SENDER"]);
  });

  const ways = [
    ["cancel"],
    ["error"],
    ["send", "accept", "start", "hold", "resume", "complete"],
    ["send", "accept", "start", "hold", "fail"],
    ["send", "accept", "start", "hold", "cancel"],
    ["send", "accept", "start", "hold", "error"],
    ["send", "accept", "start", "fail"],
    ["send", "accept", "start", "cancel"],
    ["send", "accept", "start", "error"],
    ["send", "accept", "start", "passOn"],
    ["send", "accept", "passOn"],
    ["send", "accept", "withdraw"],
    ["send", "accept", "error"],
    ["send", "decline"],
    ["send", "passOn"],
    ["send", "cancel"],
    ["send", "error"],
    ["send", "ask", "answer"],
    ["send", "ask", "cancel"],
    ["send", "ask", "error"],
  ];

  it("REF-7 is gone along, every line of it, by the rules themselves", () => {
    const gone = new Set<string>();
    for (const way of ways) {
      // Each step by the sender, and if it is not the sender's, by the receiver.
      const tries = way.flatMap((step) => [sara, hanne].map((person) => ({ step, person, day: 5, receiver: 3 })));
      live(tries, (from, to) => gone.add(`${from.state} ${to.state}`), draftTo(healthUnit));
    }
    const lines = referralStates.flatMap((from) => referralTransitions[from].map((to) => `${from} ${to}`));
    expect([...gone].toSorted()).toEqual(lines.toSorted());
  });
});
