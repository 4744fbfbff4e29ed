import { describe, expect, it } from "vitest";
import { Closing } from "./closing.ts";

describe("closing", () => {
  it("goes backwards, once, and one failure does not keep the rest open", async () => {
    const [closing, order] = [new Closing(), new Array<string>()];
    closing.add(() => Promise.resolve(order.push("first")));
    closing.add(() => Promise.reject(new Error("no")));
    closing.add(() => Promise.resolve(order.push("last")));
    const [one, two] = [closing.run(), closing.run()];
    await expect(one).rejects.toThrow("Not everything could be closed.");
    await expect(two).rejects.toThrow();
    expect(order).toEqual(["last", "first"]);
  });
});
