import { expect, it } from "vitest";
import { createIntent } from "./intent.ts";

function counting(): () => string {
  let count = 0;
  return () => `key-${(count += 1)}`;
}

it("keeps its key over retries, and takes a new one after an answer", () => {
  const intent = createIntent(counting());
  expect([intent.key(), intent.key()]).toEqual(["key-1", "key-1"]);
  intent.answered();
  expect(intent.key()).toBe("key-2");
});
