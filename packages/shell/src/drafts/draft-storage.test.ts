import { expect, it } from "vitest";
import { createDraftStorage } from "./draft-storage.ts";

function memory(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, text) => void held.set(key, text),
    removeItem: (key) => void held.delete(key),
  };
}

it("keeps a draft for its own person only", () => {
  const storage = memory();
  createDraftStorage(storage, "person_1").write("note", { text: "Kladde" });
  expect(createDraftStorage(storage, "person_1").read("note")).toEqual({ text: "Kladde" });
  expect(createDraftStorage(storage, "person_2").read("note")).toBeUndefined();
});

it("takes a full or broken storage calmly", () => {
  const full = createDraftStorage(
    {
      ...memory(),
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    },
    "person_1",
  );
  expect(() => full.write("note", "x")).not.toThrow();
  const broken = createDraftStorage({ ...memory(), getItem: () => "{" }, "person_1");
  expect(broken.read("note")).toBeUndefined();
});
