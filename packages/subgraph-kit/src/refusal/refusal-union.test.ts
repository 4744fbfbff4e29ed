import { fieldCodes, refuse, type Outcome } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import { invalidInput, notFound, refusalMapping } from "../index.ts";
import { fieldMessage } from "./field-message.ts";
import { execute } from "../testing/execute.ts";
import { library } from "../testing/library.subgraph.ts";

const mutation = `mutation ($id: ID!, $version: Int!) { renameBook(id: $id, version: $version) {
  __typename
  ... on RenameBookPayload { book { title } }
  ... on Refusal { code message }
  ... on NotFound { id }
  ... on StaleVersion { currentVersion }
} }`;
const id = "book_00000000-0000-4000-8000-000000000001";

it("answers the payload when the domain accepts", async () => {
  const { data } = await execute(library, { query: mutation, variables: { id, version: 1 }, context: {} });
  expect(data?.["renameBook"]).toEqual({ __typename: "RenameBookPayload", book: { title: "BOG 1" } });
});

it("answers a refusal with its facts, and no error", async () => {
  const { data, errors } = await execute(library, { query: mutation, variables: { id, version: 7 }, context: {} });
  expect(errors).toBeUndefined();
  expect(data?.["renameBook"]).toMatchObject({ __typename: "StaleVersion", code: "STALE_VERSION", currentVersion: 1 });
});

it("answers an unknown thing as NotFound with the id that was asked for", async () => {
  const { data } = await execute(library, { query: mutation, variables: { id: "book_x", version: 1 }, context: {} });
  expect(data?.["renameBook"]).toMatchObject({ __typename: "NotFound", code: "NOT_FOUND", id: "book_x" });
});

it("names the first twenty fields of an invalid input in its message, and counts the others", () => {
  const fields = Array.from({ length: 45 }, (_, n) => ({ path: `budget.${n}.note`, code: "TOO_LONG" as const }));
  const { message } = invalidInput.toObject(refuse("INVALID_INPUT", { fields }).refusal);
  expect(message).toContain("budget.19.note and 25 more.");
  expect(message).not.toContain("budget.20.note");
});

it("lists all fields of an invalid input", () => {
  const refusal = refuse("INVALID_INPUT", {
    fields: [
      { path: "title", code: "TOO_LONG", limit: "80" },
      { path: "cvr", code: "CVR_CHECK_DIGIT" },
    ],
  });
  expect(invalidInput.toObject(refusal.refusal)).toMatchObject({
    message: "Cannot be accepted: title, cvr.",
    fields: [
      { path: "title", code: "TOO_LONG", message: "Too long: at most 80 characters.", limit: "80" },
      { path: "cvr", code: "CVR_CHECK_DIGIT", limit: null },
    ],
  });
});

it("throws for a refusal that has no type in the union: that is a bug", () => {
  const wide: Outcome<never> = refuse("NOT_ALLOWED");
  const map = refusalMapping([notFound]);
  expect(() => !wide.ok && map(wide.refusal as never)).toThrow("NOT_ALLOWED has no type");
});

it.each(fieldCodes)("says in words what %s means, with a limit and without", (code) => {
  expect(fieldMessage({ path: "x", code })).not.toContain("#");
  expect(fieldMessage({ path: "x", code, limit: "5" })).not.toContain("#");
});
