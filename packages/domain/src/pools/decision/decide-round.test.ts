import { expect, it } from "vitest";
import { toInstant } from "../../kernel/index.ts";
import { decideRound } from "./decide-round.ts";
import { round } from "../pool.fixture.ts";

const after = toInstant(Date.parse(round.deadlineAt) + 1);

it("POOL-3 POOL-9 decides a round when its deadline is past and no case of it waits for anybody", () => {
  expect(decideRound(round, 0, after)).toEqual({ ...round, version: round.version + 1, decidedAt: after });
});

it("POOL-3 leaves a round open while a case waits, or somebody may still apply", () => {
  expect(decideRound(round, 1, after)).toBeNull();
  expect(decideRound(round, 0, round.deadlineAt)).toBeNull();
});

it("POOL-3 says so once", () => {
  expect(decideRound({ ...round, decidedAt: after }, 0, toInstant(Date.parse(after) + 1))).toBeNull();
});
