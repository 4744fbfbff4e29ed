import { speaksFor } from "../associations/index.ts";
import { hasRole, isOfOwnMunicipality, sitsIn, type MunicipalityId, type Owned, type Viewer } from "../kernel/index.ts";
import { chairs, sitsOn, type ForumActing } from "./forum-acting.ts";
import { isSecretariat } from "./forum.policy.ts";
import type { Hearing, HearingParty } from "./hearing.type.ts";

/** FORUM-4: the asking administration, its committee with it, follows its hearings and the answers as they come. */
export function isAskingSide(viewer: Viewer, hearing: Owned): boolean {
  return sitsIn(viewer, hearing) && hasRole(viewer, "CASEWORKER", "LEADER", "SECRETARY", "POLITICIAN");
}

/** FORUM-4: an administration's office asks. */
export function mayAsk(viewer: Viewer, hearing: Owned): boolean {
  return sitsIn(viewer, hearing) && hasRole(viewer, "CASEWORKER", "LEADER", "SECRETARY");
}

type OfMunicipality = { readonly municipalityId: MunicipalityId };

/** FORUM-4, POOL-8: who reads what is sent to a party: an association's people, the members of a body, and its secretariat. */
export function isOfParty(by: ForumActing, { municipalityId }: OfMunicipality, party: HearingParty): boolean {
  const { heard, secretariat } = party;
  if (heard.kind === "ASSOCIATION") return speaksFor(by.viewer, { municipalityId, id: heard.associationId });
  if (!isOfOwnMunicipality(by.viewer, { municipalityId })) return false;
  const isOfSecretariat =
    secretariat !== null && isSecretariat(by.viewer, { municipalityId, administration: secretariat });
  return isOfSecretariat || sitsOn(by, heard.bodyId);
}

/** FORUM-4: a body answers by its chair or its secretariat, an association by its people. */
export function mayAnswerFor(by: ForumActing, of: OfMunicipality, party: HearingParty): boolean {
  if (!isOfParty(by, of, party)) return false;
  if (party.heard.kind === "ASSOCIATION") return true;
  const { municipalityId } = of;
  const { secretariat, heard } = party;
  const isOfSecretariat =
    secretariat !== null && isSecretariat(by.viewer, { municipalityId, administration: secretariat });
  return isOfSecretariat || chairs(by, heard.bodyId);
}

/** FORUM-4, POOL-8: the lists of hearings that one's own administration asks in. */
export function mayListOwnHearings(viewer: Viewer): boolean {
  const { municipalityId, administration } = viewer;
  return administration !== null && isAskingSide(viewer, { municipalityId, administration });
}

/** FORUM-4: the list of hearings in which one is heard: secretariats of bodies, whoever sits in a body, and associations' people. */
export function mayListHearingsHeardIn({ viewer, seats }: ForumActing): boolean {
  const { municipalityId, administration } = viewer;
  if (administration !== null) return isSecretariat(viewer, { municipalityId, administration });
  return viewer.associationIds.length > 0 || seats.length > 0;
}

/** FORUM-4: the asking side always; a party from the sending on. `party` is the viewer's own, null when they are none. */
export function mayReadHearing(by: ForumActing, hearing: Hearing, party: HearingParty | null): boolean {
  if (isAskingSide(by.viewer, hearing)) return true;
  return hearing.sentAt !== null && party !== null && isOfParty(by, hearing, party);
}
