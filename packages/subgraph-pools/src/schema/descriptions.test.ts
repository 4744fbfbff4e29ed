import { undescribedElements } from "@indgang/subgraph-kit";
import { expect, it } from "vitest";
import { pools } from "../index.ts";

it("describes every element: the schema is the integrators' manual", () => {
  expect(undescribedElements(pools.plain)).toEqual([]);
});
