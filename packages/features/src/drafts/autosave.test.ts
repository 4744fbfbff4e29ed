import { expect, it } from "vitest";
import type { DraftMirror, SaveOutcome, ServerVersion } from "./autosave-state.type.ts";
import { createAutosave } from "./autosave.ts";
import type { Fields } from "./merge-versions.ts";

interface Sent {
  readonly fields: Fields;
  readonly version: number;
}

/** A form over a server that answers as told, with a clock that runs when told. */
function setUp(
  answers: (SaveOutcome<Fields> | "saved")[],
  newest: ServerVersion<Fields> | null = null,
  restored: DraftMirror<Fields> | null = null,
) {
  const sent: Sent[] = [];
  const mirrored: (DraftMirror<Fields> | null)[] = [];
  const timers = new Set<() => void>();
  const autosave = createAutosave<Fields>({
    server: { version: 1, fields: { text: "a", note: "" } },
    restored,
    save: (fields, version) => {
      sent.push({ fields, version });
      const answer = answers.shift() ?? "saved";
      return Promise.resolve(answer === "saved" ? { kind: "saved", server: { version: version + 1, fields } } : answer);
    },
    reload: () => Promise.resolve(newest),
    mirror: (draft) => void mirrored.push(draft),
    now: () => 42,
    schedule: (_milliseconds, run) => {
      timers.add(run);
      return () => void timers.delete(run);
    },
  });
  return { autosave, sent, mirrored, timers };
}

const noAnswer: SaveOutcome<Fields> = { kind: "failed", trouble: { kind: "failed", failure: { kind: "network" } } };

it("saves once after a rest, with the version it was made from", async () => {
  const { autosave, sent, timers } = setUp([]);
  autosave.change({ text: "b" });
  autosave.change({ text: "bc" });
  expect(timers.size).toBe(1);
  await autosave.flush();
  expect(sent).toEqual([{ fields: { text: "bc", note: "" }, version: 1 }]);
  expect(autosave.state()).toMatchObject({ phase: "clean", version: 2, savedAt: 42 });
});

it("repeats an unanswered attempt unchanged before it sends anything newer", async () => {
  const { autosave, sent } = setUp([noAnswer]);
  autosave.change({ text: "b" });
  await autosave.flush();
  expect(autosave.state().phase).toBe("failed");
  autosave.change({ text: "bc" });
  await autosave.flush();
  await autosave.flush();
  expect(sent.map(({ fields }) => fields["text"])).toEqual(["b", "b", "bc"]);
  expect(sent.map(({ version }) => version)).toEqual([1, 1, 2]);
});

it("merges a stale version and saves on when nothing conflicts", async () => {
  const { autosave, sent } = setUp([{ kind: "stale" }], { version: 7, fields: { text: "a", note: "theirs" } });
  autosave.change({ text: "mine" });
  await autosave.flush();
  await autosave.flush();
  expect(sent.at(-1)).toEqual({ fields: { text: "mine", note: "theirs" }, version: 7 });
});

it("waits for a choice when both changed the same, and saves nothing meanwhile", async () => {
  const { autosave, sent } = setUp([{ kind: "stale" }], { version: 7, fields: { text: "theirs", note: "" } });
  autosave.change({ text: "mine" });
  await autosave.flush();
  expect(autosave.state()).toMatchObject({
    phase: "conflict",
    conflicts: [{ field: "text", mine: "mine", theirs: "theirs" }],
  });
  await autosave.flush();
  expect(sent).toHaveLength(1);
  autosave.resolve({ text: "theirs" });
  expect(autosave.state().phase).toBe("clean");
});

it("mirrors what is not saved, and forgets it when it is", async () => {
  const { autosave, mirrored } = setUp([]);
  autosave.change({ text: "b" });
  expect(mirrored.at(-1)).toEqual({ version: 1, base: { text: "a", note: "" }, mine: { text: "b", note: "" } });
  await autosave.flush();
  expect(mirrored.at(-1)).toBeNull();
});

it("brings back what a tab held, merged into what the server holds now", () => {
  const { autosave } = setUp([], null, { version: 0, base: { text: "", note: "" }, mine: { text: "", note: "kept" } });
  expect(autosave.state().mine).toEqual({ text: "a", note: "kept" });
});
