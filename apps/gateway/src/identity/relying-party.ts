import { createRemoteJWKSet } from "jose";
import * as openid from "openid-client";
import type { TokenIssuer } from "./bearer.ts";

/** What the gateway is at an identity provider. */
export interface RelyingPartyOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Reaches the provider in some other way than over the network: the demo provider lives in this very process. */
  readonly fetch?: openid.CustomFetch;
  /** The demo asks who it is each time, so that one can change person; a real provider decides for itself. */
  readonly alwaysAsk: boolean;
  /** The provider's keys, where they are known without asking it. */
  readonly keys?: TokenIssuer["keys"];
}

/** The gateway as a client of the identity provider. The provider is asked about itself at the first use, and again after a failure. */
export interface RelyingParty {
  readonly options: RelyingPartyOptions;
  configuration(): Promise<openid.Configuration>;
  tokens(): Promise<TokenIssuer>;
}

/** Prepares the relying party; nothing goes over the network yet. */
export function relyingParty(options: RelyingPartyOptions): RelyingParty {
  const configuration = retried(() => discover(options));
  const issuer = retried(async (): Promise<TokenIssuer> => {
    if (options.keys !== undefined) return { issuer: options.issuer, keys: options.keys };
    const { issuer: name, jwks_uri: keys } = (await configuration()).serverMetadata();
    if (keys === undefined) throw new Error("The identity provider does not say where its keys are (jwks_uri).");
    return { issuer: name, keys: createRemoteJWKSet(new URL(keys)) };
  });
  return { options, configuration, tokens: issuer };
}

async function discover(options: RelyingPartyOptions): Promise<openid.Configuration> {
  const server = new URL(options.issuer);
  const configuration = await openid.discovery(
    server,
    options.clientId,
    undefined,
    openid.ClientSecretBasic(options.clientSecret),
    {
      ...(options.fetch === undefined ? {} : { [openid.customFetch]: options.fetch }),
      execute: [
        openid.enableNonRepudiationChecks,
        ...(server.protocol === "http:" ? [openid.allowInsecureRequests] : []),
      ],
    },
  );
  return configuration;
}

/** Remembers what came out, but not a failure. */
function retried<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
