import { Client, fetchExchange, type Exchange } from "@urql/core";
import { graphCache } from "./graph-cache.ts";
import type { NetworkWatch } from "./network-status.ts";
import { createSessionFetch } from "./session-fetch.ts";
import type { SessionStore } from "../session/session-store.ts";

/** The data client: same origin, session cookie, and the header that no foreign page can send (CSRF). */
export function createGraphClient(network: NetworkWatch, session: SessionStore): Client {
  return clientWith([graphCache(), fetchExchange], network, session);
}

/** LAW-3, REF-3: the same, but it keeps nothing of what is answered: for what is told of a citizen. */
export function createUnkeptClient(network: NetworkWatch, session: SessionStore): Client {
  return clientWith([fetchExchange], network, session);
}

function clientWith(exchanges: Exchange[], network: NetworkWatch, session: SessionStore): Client {
  return new Client({
    url: new URL("/graphql", location.origin).href,
    preferGetMethod: false,
    fetchSubscriptions: true,
    requestPolicy: "cache-and-network",
    exchanges,
    fetch: createSessionFetch((input, init) => network.follow(fetch(input, init)), session),
    fetchOptions: () => ({ credentials: "same-origin", headers: { "x-indgang-csrf": "1" } }),
  });
}
