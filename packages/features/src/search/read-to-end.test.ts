import { expect, it } from "vitest";
import { readToEnd } from "./read-to-end.ts";

it("reads page after page from the last one's cursor", async () => {
  const asked: (string | null)[] = [];
  const rows = await readToEnd((after) => {
    asked.push(after);
    const isFirst = after === null;
    return Promise.resolve({
      nodes: isFirst ? ["a", "b"] : ["c"],
      pageInfo: { hasNextPage: isFirst, endCursor: isFirst ? "b" : "c" },
    });
  });
  expect(rows).toEqual(["a", "b", "c"]);
  expect(asked).toEqual([null, "b"]);
});

it("stops at a cursor that leads nowhere", async () => {
  const page = { nodes: ["a"], pageInfo: { hasNextPage: true, endCursor: "a" } };
  expect(await readToEnd(() => Promise.resolve(page))).toEqual(["a", "a"]);
});
