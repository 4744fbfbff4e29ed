import type { FastifyInstance } from "fastify";
import * as openid from "openid-client";
import { z } from "zod";
import { attemptCookieName, attemptCookieOptions, sealAttempt } from "./login-attempt.ts";
import type { LoginContext } from "./login-context.type.ts";
import { safeTarget } from "./safe-target.ts";

const asked = z.object({ to: z.string().optional().catch(undefined) });

/** `GET /login?to=/social/…`: sends the browser to the identity provider (authorization code, PKCE, state, nonce). */
export function registerLogin(app: FastifyInstance, { relyingParty, loginKey, publicUrl, now }: LoginContext): void {
  app.get("/login", async (request, reply) => {
    const to = safeTarget(asked.parse(request.query).to, publicUrl);
    const configuration = await relyingParty.configuration();
    const [state, nonce, verifier] = [openid.randomState(), openid.randomNonce(), openid.randomPKCECodeVerifier()];
    const address = openid.buildAuthorizationUrl(configuration, {
      redirect_uri: `${publicUrl}/login/callback`,
      scope: "openid",
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      state,
      nonce,
      ...(relyingParty.options.alwaysAsk ? { prompt: "login", login_hint: to?.split("/")[1] ?? "" } : {}),
    });
    const sealed = await sealAttempt({ state, nonce, verifier, to }, loginKey, Math.floor(now().getTime() / 1_000));
    return reply
      .setCookie(attemptCookieName(state), sealed, attemptCookieOptions(publicUrl))
      .header("cache-control", "no-store")
      .redirect(address.href, 303);
  });
}
