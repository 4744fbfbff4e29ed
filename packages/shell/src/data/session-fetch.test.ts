import { expect, it } from "vitest";
import type { SessionState } from "../session/session.type.ts";
import { createSessionFetch } from "./session-fetch.ts";

const answer = (data: unknown) => new Response(JSON.stringify({ data }));
const refused = () => answer({ saveAssessment: { __typename: "NotFound", code: "NOT_FOUND" } });
const saved = () => answer({ saveAssessment: { __typename: "SaveAssessmentPayload" } });

/** A session whose check finds `kind`, and whose person comes back when told. */
function sessionOf(kind: SessionState["kind"]) {
  let back = (): void => undefined;
  const isBack = new Promise<void>((resolve) => (back = resolve));
  return {
    session: { state: () => ({ kind }) as SessionState, check: () => Promise.resolve(), untilBack: () => isBack },
    comeBack: () => back(),
  };
}

it("sends once more, unchanged, when the person is back", async () => {
  const sent: unknown[] = [];
  const answers = [refused(), saved()];
  const { session, comeBack } = sessionOf("ended");
  const request = createSessionFetch((_input, init) => {
    sent.push(init?.body);
    return Promise.resolve(answers.shift() ?? saved());
  }, session)("/graphql", { body: "the same key" });
  comeBack();
  expect(await (await request).json()).toEqual({ data: { saveAssessment: { __typename: "SaveAssessmentPayload" } } });
  expect(sent).toEqual(["the same key", "the same key"]);
});

it("hands on an honest refusal of somebody who is signed in", async () => {
  const { session } = sessionOf("signedIn");
  const response = await createSessionFetch(() => Promise.resolve(refused()), session)("/graphql");
  expect(await response.json()).toMatchObject({ data: { saveAssessment: { code: "NOT_FOUND" } } });
});

it("does not ask about the session when all is well", async () => {
  const { session } = sessionOf("signedIn");
  const check = () => Promise.reject(new Error("asked"));
  await expect(
    createSessionFetch(() => Promise.resolve(saved()), { ...session, check })("/graphql"),
  ).resolves.toBeInstanceOf(Response);
});

it("hands on a stream at once: it has no end to wait for", async () => {
  const { session } = sessionOf("signedIn");
  const stream = new Response(new ReadableStream(), {
    headers: { "content-type": "text/event-stream; charset=utf-8" },
  });
  expect(await createSessionFetch(() => Promise.resolve(stream), session)("/graphql")).toBe(stream);
});
