import { expect, it } from "vitest";
import { onceEach } from "./once-each.ts";

it("makes what belongs to a key once, failures included", async () => {
  const asked: number[] = [];
  const half = onceEach((n: number) => {
    asked.push(n);
    return n % 2 === 0 ? Promise.resolve(n / 2) : Promise.reject(new Error(`${n} is odd`));
  });
  expect(await Promise.all([half(4), half(4), half(6)])).toEqual([2, 2, 3]);
  await expect(half(5)).rejects.toThrow("5 is odd");
  await expect(half(5)).rejects.toThrow("5 is odd");
  expect(asked).toEqual([4, 6, 5]);
});
