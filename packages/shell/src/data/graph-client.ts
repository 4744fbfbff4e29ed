import { Client, fetchExchange } from "@urql/core";
import { graphCache } from "./graph-cache.ts";
import type { NetworkWatch } from "./network-status.ts";
import { watchSession } from "./session-watch.ts";

/** The data client: same origin, session cookie, and the header that no foreign page can send (CSRF). */
export function createGraphClient(network: NetworkWatch, suspectSignedOut: () => void): Client {
  return new Client({
    url: new URL("/graphql", location.origin).href,
    preferGetMethod: false,
    requestPolicy: "cache-and-network",
    exchanges: [graphCache(), watchSession(suspectSignedOut), fetchExchange],
    fetch: (input, init) => network.follow(fetch(input, init)),
    fetchOptions: () => ({ credentials: "same-origin", headers: { "x-indgang-csrf": "1" } }),
  });
}
