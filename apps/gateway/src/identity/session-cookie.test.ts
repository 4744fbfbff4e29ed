import { beforeEach, describe, expect, it } from "vitest";
import { keyFor } from "../start/secret.ts";
import { seal } from "./seal.ts";
import { longestSession, sessionCookie, sessionLifetime, type SessionCookie } from "./session-cookie.ts";

const key = keyFor("the first secret of this test, long enough", "session");
const noon = 1_800_000_000;
const id = "0193a000-0000-7000-8000-0000000000e1";
let cookie: SessionCookie;
beforeEach(() => {
  cookie = sessionCookie(key, "https://indgang.example.dk");
});

describe("the session cookie", () => {
  it("carries the subject and nothing of what she may do", async () => {
    const sealed = await cookie.issue({ id, subject: "social.caseworker", loggedInAt: noon }, noon);
    expect(await cookie.open(sealed, noon)).toEqual({
      id,
      subject: "social.caseworker",
      loggedInAt: noon,
      expiresAt: noon + sessionLifetime,
    });
  });

  it("belongs to this very host over https", () => {
    expect(cookie.name).toBe("__Host-indgang");
    expect(cookie.options).toMatchObject({ secure: true, path: "/", httpOnly: true, sameSite: "lax" });
  });

  it("ends after eight hours, to the second", async () => {
    const sealed = await cookie.issue({ id, subject: "a", loggedInAt: noon }, noon);
    expect(await cookie.open(sealed, noon + sessionLifetime - 1)).not.toBeNull();
    expect(await cookie.open(sealed, noon + sessionLifetime)).toBeNull();
  });

  it("slides, but never beyond a day after the log-in", async () => {
    const late = noon + longestSession - 60;
    const renewed = await cookie.open(await cookie.issue({ id, subject: "a", loggedInAt: noon }, late), late);
    expect(renewed?.expiresAt).toBe(noon + longestSession);
  });

  it("is renewed at most every five minutes", async () => {
    const session = await cookie.open(await cookie.issue({ id, subject: "a", loggedInAt: noon }, noon), noon);
    if (session === null) throw new Error("expected a session");
    expect(cookie.isDue(session, noon + 299)).toBe(false);
    expect(cookie.isDue(session, noon + 300)).toBe(true);
  });

  it("does not open when one character of it was changed", async () => {
    const sealed = await cookie.issue({ id, subject: "a", loggedInAt: noon }, noon);
    for (const at of [5, sealed.length / 2, sealed.length - 5].map(Math.floor)) {
      const changed = `${sealed.slice(0, at)}${sealed[at] === "A" ? "B" : "A"}${sealed.slice(at + 1)}`;
      expect(await cookie.open(changed, noon)).toBeNull();
    }
  });

  it("does not open with another secret, nor with a key for another purpose", async () => {
    const sealed = await cookie.issue({ id, subject: "a", loggedInAt: noon }, noon);
    expect(
      await sessionCookie(keyFor("another secret of this test, long enough", "session"), "https://x.dk").open(
        sealed,
        noon,
      ),
    ).toBeNull();
    const login = await seal(
      { sub: "a", sid: id, began: noon },
      keyFor("the first secret of this test, long enough", "login"),
      noon,
      60,
    );
    expect(await cookie.open(login, noon)).toBeNull();
  });

  it("does not open what is not sealed at all", async () => {
    const unsigned = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${Buffer.from('{"sub":"a","exp":9999999999,"iat":1,"began":1}').toString("base64url")}.`;
    expect(await cookie.open(unsigned, noon)).toBeNull();
    expect(await cookie.open("", noon)).toBeNull();
  });
});
