import type { FastifyRequest } from "fastify";
import { verifyBearer, type TokenIssuer } from "./bearer.ts";
import { sessionEnded, type BadProof, type Proof } from "./identity.type.ts";
import type { SessionCookie } from "./session-cookie.ts";

/** What a request can be checked against. `tokens` is asked only when a bearer token comes in. */
export interface Proving {
  readonly cookie: SessionCookie;
  tokens(): Promise<TokenIssuer>;
  now(): Date;
}

/** How the request proves who sends it. A bearer token goes before a cookie; an unusable one is refused, never ignored. */
export async function prove(request: FastifyRequest, using: Proving): Promise<Proof | BadProof> {
  const authorization = request.headers.authorization;
  if (authorization !== undefined) {
    const token = /^Bearer ([\w~+/.-]+=*)$/iu.exec(authorization)?.[1];
    if (token === undefined)
      return {
        kind: "refused",
        reason: "INVALID_TOKEN",
        message: "The authorization header must read: Bearer <token>.",
      };
    return verifyBearer(token, await using.tokens(), using.now());
  }
  const sealed = request.cookies[using.cookie.name];
  if (sealed === undefined) return { kind: "nobody" };
  const session = await using.cookie.open(sealed, Math.floor(using.now().getTime() / 1_000));
  return session === null ? sessionEnded : { kind: "session", session };
}
