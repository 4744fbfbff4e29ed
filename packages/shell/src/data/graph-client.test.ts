import { gql } from "@urql/core";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { SessionStore } from "../session/session-store.ts";
import { createGraphClient, createUnkeptClient } from "./graph-client.ts";
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

it("asks how much is unread once more, as soon as something was marked as read", async () => {
  const answers = [
    { unreadNotificationCount: 3 },
    { markNotificationsRead: { __typename: "MarkNotificationsReadPayload", unreadCount: 1 } },
    { unreadNotificationCount: 1 },
  ];
  const answer = () =>
    Promise.resolve(
      new Response(JSON.stringify({ data: answers.shift() }), { headers: { "content-type": "application/json" } }),
    );
  vi.stubGlobal("fetch", answer);
  const client = createGraphClient(network, session);
  const counts: unknown[] = [];
  const { unsubscribe } = client
    .query(
      gql`
        query {
          unreadNotificationCount
        }
      `,
      {},
    )
    .subscribe(({ data }) => counts.push(data?.unreadNotificationCount));
  await vi.waitFor(() => expect(counts).toEqual([3]));
  const mark = gql`
    mutation {
      markNotificationsRead(input: {}) {
        __typename
        ... on MarkNotificationsReadPayload {
          unreadCount
        }
      }
    }
  `;
  await client.mutation(mark, {}).toPromise();
  await vi.waitFor(() => expect(counts.at(-1)).toBe(1));
  unsubscribe();
});
