import type { Configuration } from "../configuration.ts";
import { integratorClient } from "../demo-identity/demo-client.ts";
import { demoGroups, demoPassword } from "../demo-identity/people.ts";
import type { Frontend } from "../server/frontends.ts";

/** What is printed once everything is up: where to go, and with which demo log-ins. */
export function welcome(
  { publicUrl, production, externalIssuer }: Configuration,
  frontends: readonly Frontend[],
  trouble: string | null,
): string {
  const addresses = [["Front page", "/"], ...frontends.map(({ name, path }) => [name, path]), ["Graph", "/graphql"]];
  const lines = [
    "",
    trouble === null ? "Indgang is running." : `Indgang is up, but cannot serve yet. ${trouble}`,
    "",
    ...addresses.map(([name, path]) => `  ${String(name).padEnd(24)}${publicUrl}${path}`),
  ];
  if (production || externalIssuer !== undefined) return [...lines, ""].join("\n");
  const subjects = demoGroups.map(({ people }) => `  ${people.map(({ subject }) => subject).join("  ")}`);
  return [
    ...lines,
    "",
    `Demo log-ins (password: ${demoPassword}):`,
    ...subjects,
    `  Integrators: client ${integratorClient.id}, secret ${integratorClient.secret}; or npm run token -- social.caseworker`,
    "",
    "Ctrl-C stops it; what was entered stays.",
    "",
  ].join("\n");
}
