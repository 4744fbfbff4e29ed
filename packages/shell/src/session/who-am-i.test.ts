import { parse, print } from "graphql";
import { expect, it } from "vitest";
import { ViewerDocument } from "../data/generated/viewer.generated.ts";
import { viewerQuestion, whoAmI } from "./who-am-i.ts";

const answering = (status: number, body: unknown) => () =>
  Promise.resolve(new Response(JSON.stringify(body), { status }));

it("asks the very question that its types were made from", () => {
  expect(print(parse(viewerQuestion))).toBe(print(ViewerDocument));
});

it("takes a viewer without a person for a stranger", async () => {
  expect(await whoAmI(answering(200, { data: { viewer: { person: null } } }))).toEqual({
    kind: "nobody",
    guest: { person: null },
  });
  expect(await whoAmI(answering(401, {}))).toEqual({ kind: "nobody", guest: null });
});

it("says that there was no answer when the server broke or the line is down", async () => {
  expect(await whoAmI(answering(500, { errors: [] }))).toEqual({ kind: "noAnswer" });
  expect(await whoAmI(() => Promise.reject(new TypeError("Failed to fetch")))).toEqual({ kind: "noAnswer" });
});
