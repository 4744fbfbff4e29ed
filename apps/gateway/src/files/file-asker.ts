import type { FastifyReply, FastifyRequest } from "fastify";
import { identify } from "../identity/identify.ts";
import type { Identity } from "../identity/identity.type.ts";
import type { LoginContext } from "../identity/login-context.type.ts";

export type AskerParts = Pick<LoginContext, "cookie" | "people" | "municipality" | "publicUrl" | "now"> &
  Pick<LoginContext, "relyingParty">;

/** Who asks, as they are at this moment; null for whoever proved nothing, or nothing that holds. */
export async function askerOf(
  request: FastifyRequest,
  { people, municipality, now }: AskerParts,
): Promise<Identity | null> {
  if (request.proof.kind === "refused" || request.proof.kind === "nobody") return null;
  const identity = await identify(request.proof, people, municipality, now());
  if (identity.kind === "refused") return null;
  request.identity = identity;
  return identity.viewer.personId === null ? null : identity;
}

/** Whether the proof lets a viewer change something: a person's own session does, a token with the scope for it. */
export function mayChange({ proof }: Identity): boolean {
  return proof.kind === "session" || (proof.kind === "bearer" && proof.scopes.includes("graph:write"));
}

/** A refusal for programs and for our own pages, whose words belong to the page. */
export function sendFileRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: string,
): FastifyReply {
  // What is still coming is let go, so that the answer is read.
  request.raw.resume();
  return reply
    .code(status)
    .header("cache-control", "no-store")
    .type("application/json; charset=utf-8")
    .send({ code, correlationId: request.id });
}

/** As it stands in a file's address. */
export const fileId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
