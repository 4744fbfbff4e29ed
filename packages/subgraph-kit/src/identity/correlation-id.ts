import { randomUUID } from "node:crypto";

/** Carries the request's number from gateway to subgraph. It finds log lines and proves nothing, so it is not signed. */
export const correlationHeader = "x-correlation-id";

const form = /^[\w-]{1,64}$/u;

/** The number that was sent; one of its own for a header that is missing or holds something else. */
export function correlationIdFrom(header: string | readonly string[] | undefined): string {
  return typeof header === "string" && form.test(header) ? header : randomUUID();
}
