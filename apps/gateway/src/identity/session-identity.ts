import type { FastifyRequest } from "fastify";
import { identify } from "./identify.ts";
import type { Identity } from "./identity.type.ts";
import type { LoginContext } from "./login-context.type.ts";
import { publicViewer } from "./viewer.ts";

/** Whoever the request's session cookie is of, as they are now; anybody else is the public. */
export async function sessionIdentity(
  request: FastifyRequest,
  { cookie, people, municipality, now }: Pick<LoginContext, "cookie" | "people" | "municipality" | "now">,
): Promise<Identity> {
  const sealed = request.cookies[cookie.name];
  const session = sealed === undefined ? null : await cookie.open(sealed, Math.floor(now().getTime() / 1_000));
  const identity = session && (await identify({ kind: "session", session }, people, municipality, now()));
  if (identity?.kind === "known") return identity;
  return { kind: "known", proof: { kind: "nobody" }, viewer: publicViewer(municipality) };
}
