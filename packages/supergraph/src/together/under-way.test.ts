import { expect, it } from "vitest";
import { UnderWay } from "./under-way.ts";

it("shares a load between those who ask the same before it is answered, and with nobody else", async () => {
  const underWay = new UnderWay<object, string>();
  const [mine, yours] = [{}, {}];
  const [heads, all] = [{}, {}];
  let begun = 0;
  const ask = (context: object, question: object, id: string) =>
    underWay.load(context, question, id, () => Promise.resolve(`${id} ${(begun += 1)}`));
  const asked = () =>
    Promise.all([
      ask(mine, heads, "a"),
      ask(mine, heads, "a"),
      ask(mine, all, "a"),
      ask(mine, heads, "b"),
      ask(yours, heads, "a"),
    ]);
  expect(await asked()).toEqual(["a 1", "a 1", "a 2", "b 3", "a 4"]);
  expect(await ask(mine, heads, "a")).toBe("a 5");
});

it("begins anew after a failure", async () => {
  const underWay = new UnderWay<object, string>();
  const [context, question] = [{}, {}];
  await expect(underWay.load(context, question, "a", () => Promise.reject(new Error("away")))).rejects.toThrow("away");
  expect(await underWay.load(context, question, "a", () => Promise.resolve("here"))).toBe("here");
});
