import { describe, expect, it } from "vitest";
import { nextSessionState } from "./next-session-state.ts";
import type { SessionState, SignedInViewer } from "./session.type.ts";

function viewer(id: string): SignedInViewer {
  return {
    person: { id, name: "Astrid Holm", title: null },
    municipality: { id: "municipality_101", name: "Københavns Kommune" },
    administration: null,
    seat: "social",
    roles: [],
    permissions: [],
  };
}

const signedIn: SessionState = { kind: "signedIn", viewer: viewer("person_1") };

describe("a session that ends while the person works", () => {
  it("keeps her page, and marks it as ended", () => {
    expect(nextSessionState(signedIn, { kind: "nobody", guest: null })).toEqual({
      kind: "ended",
      viewer: viewer("person_1"),
    });
  });

  it("goes on when she is back", () => {
    const ended: SessionState = { kind: "ended", viewer: viewer("person_1") };
    expect(nextSessionState(ended, { kind: "viewer", viewer: viewer("person_1") })).toEqual(signedIn);
  });

  it("is taken over when somebody else signs in", () => {
    expect(nextSessionState(signedIn, { kind: "viewer", viewer: viewer("person_2") })).toEqual({ kind: "takenOver" });
  });

  it("does not end because the line is down", () => {
    expect(nextSessionState(signedIn, { kind: "noAnswer" })).toBe(signedIn);
  });
});

it("asks a stranger to log in, and says so when nobody answers", () => {
  expect(nextSessionState({ kind: "loading" }, { kind: "nobody", guest: null })).toEqual({
    kind: "signedOut",
    guest: null,
  });
  expect(nextSessionState({ kind: "loading" }, { kind: "noAnswer" })).toEqual({ kind: "unreachable" });
});
