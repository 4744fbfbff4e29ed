import type { Frontend } from "../server/frontends.ts";
import type { People } from "./person.type.ts";
import type { RelyingParty } from "./relying-party.ts";
import type { SessionCookie } from "./session-cookie.ts";

/** What logging in, logging out and asking for the session share. */
export interface LoginContext {
  readonly relyingParty: RelyingParty;
  readonly cookie: SessionCookie;
  /** Seals what is remembered while somebody is away at the identity provider. */
  readonly loginKey: Uint8Array;
  readonly people: People;
  readonly frontends: readonly Frontend[];
  readonly municipality: number;
  readonly publicUrl: string;
  now(): Date;
}
