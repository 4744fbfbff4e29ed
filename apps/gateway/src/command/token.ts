import { resolve } from "node:path";
import { importJWK, SignJWT } from "jose";
import { ConfigurationError, readConfiguration, type Configuration } from "../configuration.ts";
import { demoIssuer, integratorClient } from "../demo-identity/demo-client.ts";
import { demoSigningKey } from "../demo-identity/keys.ts";
import { demoGroups, findDemoPerson } from "../demo-identity/people.ts";
import { audience } from "../identity/bearer.ts";
import { scopes } from "../identity/identity.type.ts";
import { openDataFolder } from "../start/data-folder.ts";
import { sayProblem } from "../start/say.ts";
import { StartError } from "../start/start-error.ts";

/** Hours that a token from the command line holds. */
const hours = 8;

/** A bearer token for a demo person or the demo integrator, signed with the demo provider's key. Refused in production. */
export async function demoToken(subject: string | undefined, configuration: Configuration, now: Date): Promise<string> {
  if (configuration.production || configuration.externalIssuer !== undefined) {
    throw new StartError(
      "Demo tokens exist only where the demo identity provider does: not in production, and not with OIDC_ISSUER. Ask the identity provider for a token.",
    );
  }
  if (subject === undefined || (findDemoPerson(subject) === null && subject !== integratorClient.id)) {
    const known = [...demoGroups.flatMap(({ people }) => people.map((person) => person.subject)), integratorClient.id];
    throw new StartError(
      `Whom should the token be for? npm run token -- social.caseworker\nKnown: ${known.join(", ")}`,
    );
  }
  const key = await demoSigningKey(await openDataFolder(configuration.dataDirectory));
  const issuedAt = Math.floor(now.getTime() / 1_000);
  return new SignJWT({ scope: scopes.join(" ") })
    .setProtectedHeader({ alg: "ES256", typ: "at+jwt", ...(key.kid === undefined ? {} : { kid: key.kid }) })
    .setIssuer(demoIssuer(configuration.publicUrl))
    .setSubject(subject)
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + hours * 3_600)
    .sign(await importJWK(key, "ES256"));
}

if (process.argv[1] !== undefined && import.meta.filename === resolve(process.argv[1])) {
  try {
    process.stdout.write(`${await demoToken(process.argv[2], readConfiguration(process.env), new Date())}\n`);
  } catch (error) {
    if (!(error instanceof StartError || error instanceof ConfigurationError)) throw error;
    sayProblem(error);
    process.exitCode = 1;
  }
}
