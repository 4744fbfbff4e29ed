import { Client, fetchExchange } from "@urql/core";
import { graphCache } from "./graph-cache.ts";
import type { NetworkWatch } from "./network-status.ts";
import { createSessionFetch } from "./session-fetch.ts";
import type { SessionStore } from "../session/session-store.ts";

/** The data client: same origin, session cookie, and the header that no foreign page can send (CSRF). */
export function createGraphClient(network: NetworkWatch, session: SessionStore): Client {
  return new Client({
    url: new URL("/graphql", location.origin).href,
    preferGetMethod: false,
    requestPolicy: "cache-and-network",
    exchanges: [graphCache(), fetchExchange],
    fetch: createSessionFetch((input, init) => network.follow(fetch(input, init)), session),
    fetchOptions: () => ({ credentials: "same-origin", headers: { "x-indgang-csrf": "1" } }),
  });
}
