import { keyFor } from "../start/secret.ts";

/** Path under which the demo identity provider answers. */
export const demoPath = "/demo-identity";

/** The gateway's own client at the demo provider; its secret never leaves the process. */
export const gatewayClientId = "gateway";

/** An integrator's client at the demo provider. Its secret is public on purpose, as the demo people's password is. */
export const integratorClient = { id: "integrator", secret: "demo" } as const;

/** The demo provider's name, as it stands in tokens. */
export function demoIssuer(publicUrl: string): string {
  return `${publicUrl}${demoPath}`;
}

/** What an integrator's token is for: resource indicator of the graph. */
export function graphResource(publicUrl: string): string {
  return `${publicUrl}/graphql`;
}

/** The gateway's client secret at the demo provider. */
export function gatewayClientSecret(secret: string): string {
  return Buffer.from(keyFor(secret, "demo client")).toString("base64url");
}
