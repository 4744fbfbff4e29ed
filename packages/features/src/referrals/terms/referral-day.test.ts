import { expect, it } from "vitest";
import { referralDay } from "./referral-day.ts";

it("REF-7 the day for the outcome is the sender's, and the receiver reads whose it is", () => {
  expect(referralDay("RECEIVER", "IN_PROGRESS")).toEqual({ isOwn: false, words: "otherOUTCOME" });
  expect(referralDay("SENDER", "IN_PROGRESS")).toEqual({ isOwn: true, words: "ownOUTCOME" });
});

it("REF-1 the day for the answer is the receiver's, what is back is the sender's, and what has ended has none", () => {
  expect(referralDay("RECEIVER", "REQUESTED")).toEqual({ isOwn: true, words: "ownANSWER" });
  expect(referralDay("SENDER", "REQUESTED")).toEqual({ isOwn: false, words: "otherANSWER" });
  expect(referralDay("RECEIVER", "RETURNED")).toEqual({ isOwn: false, words: "otherMOVE" });
  expect(referralDay("SENDER", "DRAFT")).toEqual({ isOwn: true, words: "ownDRAFT" });
  expect(referralDay("SENDER", "DECLINED")).toBeNull();
});
