import type { JWK } from "jose";
import { Provider, type Configuration } from "oidc-provider";
import { audience } from "../identity/bearer.ts";
import { scopes } from "../identity/identity.type.ts";
import { messagePage } from "../pages/message.page.ts";
import { document } from "../pages/page.ts";
import { keyFor } from "../start/secret.ts";
import {
  demoIssuer,
  demoPath,
  gatewayClientId,
  gatewayClientSecret,
  graphResource,
  integratorClient,
} from "./demo-client.ts";
import { memoryAdapters } from "./memory-adapter.ts";
import { findDemoPerson } from "./people.ts";

/** What the demo provider is built from. `signingKey` is a private ES256 JWK. */
export interface DemoProviderOptions {
  readonly publicUrl: string;
  readonly secret: string;
  readonly signingKey: JWK;
}

/** An OpenID Connect provider that knows the demo people. Never in production: its passwords are public. */
export function demoProvider(options: DemoProviderOptions): Provider {
  const provider = new Provider(demoIssuer(options.publicUrl), settings(options));
  // The addresses it hands out have to be the browser's: its route says which they are.
  provider.proxy = true;
  return provider;
}

function settings({ publicUrl, secret, signingKey }: DemoProviderOptions): Configuration {
  return {
    adapter: memoryAdapters(),
    clients: [
      {
        client_id: gatewayClientId,
        client_secret: gatewayClientSecret(secret),
        redirect_uris: [`${publicUrl}/login/callback`],
        grant_types: ["authorization_code"],
        response_types: ["code"],
        id_token_signed_response_alg: "ES256",
      },
      {
        client_id: integratorClient.id,
        client_secret: integratorClient.secret,
        redirect_uris: [],
        grant_types: ["client_credentials"],
        response_types: [],
        id_token_signed_response_alg: "ES256",
        scope: scopes.join(" "),
      },
    ],
    jwks: { keys: [{ ...signingKey }] as NonNullable<Configuration["jwks"]>["keys"] },
    cookies: {
      keys: [Buffer.from(keyFor(secret, "demo cookies")).toString("base64url")],
      names: { session: "demo_session", interaction: "demo_interaction", resume: "demo_resume" },
    },
    pkce: { required: () => true },
    responseTypes: ["code"],
    scopes: ["openid", ...scopes],
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: (_context, client) =>
          client?.clientId === integratorClient.id ? graphResource(publicUrl) : [],
        getResourceServerInfo: () => ({
          audience,
          scope: scopes.join(" "),
          accessTokenFormat: "jwt",
          accessTokenTTL: 60 * 60,
          jwt: { sign: { alg: "ES256" } },
        }),
      },
    },
    ttl: {
      AuthorizationCode: 60,
      AccessToken: 60,
      ClientCredentials: 60 * 60,
      IdToken: 5 * 60,
      Interaction: 60 * 60,
      Session: 60 * 60,
      Grant: 60 * 60,
    },
    interactions: { url: (_context, interaction) => `${demoPath}/interaction/${interaction.uid}` },
    findAccount: (_context, subject) =>
      findDemoPerson(subject) === null ? undefined : { accountId: subject, claims: () => ({ sub: subject }) },
    // The gateway is the provider's own: nobody is asked for consent.
    async loadExistingGrant(context) {
      const { provider, session, client } = context.oidc;
      if (session?.accountId === undefined || client === undefined) return undefined;
      const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
      grant.addOIDCScope("openid");
      await grant.save();
      return grant;
    },
    renderError(context, out) {
      context.type = "html";
      context.body = document(
        messagePage(
          "Log-in kunne ikke gennemføres",
          "Demoens log-in blev afbrudt eller er blevet for gammel. Start forfra.",
          `The demo log-in could not go on (${out.error}). Start again.`,
          { href: "/", text: "Gå til forsiden" },
        ),
      );
    },
  };
}
