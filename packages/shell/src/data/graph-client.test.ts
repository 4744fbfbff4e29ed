import { gql } from "@urql/core";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { SessionStore } from "../session/session-store.ts";
import { createUnkeptClient } from "./graph-client.ts";
import { createNetworkWatch } from "./network-status.ts";

const question = gql`
  query {
    referral(id: "1") {
      __typename
      id
      need
    }
  }
`;
const referral = { __typename: "Referral", id: "1", need: "Følgeskab" };
const session = { state: () => ({ kind: "signedIn" }) } as unknown as SessionStore;
const network = createNetworkWatch(() => true);
const send = vi.fn(() =>
  Promise.resolve(
    new Response(JSON.stringify({ data: { referral } }), { headers: { "content-type": "application/json" } }),
  ),
);

beforeEach(() => {
  vi.stubGlobal("fetch", send);
  vi.stubGlobal("location", { origin: "http://localhost" });
});
afterEach(() => {
  vi.unstubAllGlobals();
  send.mockClear();
});

it("LAW-3 REF-3 keeps nothing of a referral: every look asks the server, which logs it", async () => {
  const client = createUnkeptClient(network, session);
  const first = await client.query(question, {}).toPromise();
  expect(first.data).toMatchObject({ referral: { need: "Følgeskab" } });
  await client.query(question, {}, { requestPolicy: "cache-first" }).toPromise();
  expect(send).toHaveBeenCalledTimes(2);
});
