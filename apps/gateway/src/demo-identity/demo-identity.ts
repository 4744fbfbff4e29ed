import { createLocalJWKSet, type JWK } from "jose";
import type { FastifyInstance } from "fastify";
import type { Provider } from "oidc-provider";
import { relyingParty, type RelyingParty } from "../identity/relying-party.ts";
import { demoIssuer, gatewayClientId, gatewayClientSecret } from "./demo-client.ts";
import { registerDemoIdentity } from "./demo-identity.route.ts";
import { inProcessFetch } from "./in-process-fetch.ts";
import { registerInteraction } from "./interaction.route.ts";
import { publicPart } from "./keys.ts";
import { demoProvider } from "./provider.ts";

/** The built-in identity provider and the gateway's end of it. */
export interface DemoIdentity {
  readonly provider: Provider;
  readonly publicUrl: string;
  relyingParty(app: FastifyInstance): RelyingParty;
}

/** What the demo identity provider is made from. `signingKey` is a private ES256 JWK. */
export interface DemoIdentityOptions {
  readonly publicUrl: string;
  readonly secret: string;
  readonly signingKey: JWK;
}

/** Makes the demo provider. The caller has made sure that this is not production. */
export function demoIdentity(options: DemoIdentityOptions): DemoIdentity {
  return {
    provider: demoProvider(options),
    publicUrl: options.publicUrl,
    relyingParty: (app) =>
      relyingParty({
        issuer: demoIssuer(options.publicUrl),
        clientId: gatewayClientId,
        clientSecret: gatewayClientSecret(options.secret),
        fetch: inProcessFetch(app),
        alwaysAsk: true,
        keys: createLocalJWKSet({ keys: [publicPart(options.signingKey)] }),
      }),
  };
}

/** Adds the demo provider and its log-in page to the application. */
export function registerDemoRoutes(app: FastifyInstance, { provider, publicUrl }: DemoIdentity): void {
  registerInteraction(app, provider);
  registerDemoIdentity(app, provider, publicUrl);
}
