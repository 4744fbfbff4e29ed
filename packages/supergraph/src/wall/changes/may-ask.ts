import { speaker, type Owning } from "../planting/owning.ts";
import type { Trying } from "../viewers.ts";
import { changeClaims, type ChangeClaim } from "./change-claims.ts";
import { forumChangeClaims } from "./forum-change-claims.ts";
import { isOnJury } from "./jury-sides.ts";
import type { Target } from "./planted-input.ts";
import { isOnSide } from "./referral-sides.ts";

/** Whether somebody may ask for a change of a thing that belongs to `owning`. What comes of it is the rules' affair. */
export function mayAsk(
  { name, viewer, line }: Trying,
  mutation: string,
  owning: Owning & Pick<Target, "variant">,
): boolean {
  const claim = changeClaims[mutation];
  const ofForum = forumChangeClaims[mutation];
  // A new entry names nothing that is there: it comes into one's own directory.
  const isHere = mutation === "registerAssociation" || owning.municipality === viewer.municipalityId;
  // What is founded or drafted anew is one's own, whatever else is named.
  if (ofForum && mutation.startsWith("create")) return ofForum({ name, viewer, line }, owning);
  if (ofForum) return isHere && ofForum({ name, viewer, line }, owning);
  if (!claim) return false;
  if (claim.everybody) return viewer.personId !== null;
  if (claim.referral === "OWN" || claim.founding) return viewer.roles.some((role) => claim.roles.includes(role));
  if (!isHere) return false;
  if (claim.public) return true;
  if (claim.spoken && (viewer.seat === "association" || claim.roles.length === 0))
    return viewer.seat === "association" && owning.variant === speaker;
  if (claim.jury !== undefined && isOnJury({ viewer, line }, claim.jury, mutation, owning)) return true;
  if (claim.referral !== undefined) return isOnSide(viewer, claim.referral, owning) && hasOneOf(viewer, claim);
  if (viewer.seat === "servicedesk") return claim.desk === true;
  if (viewer.seat === "association") return claim.association === true;
  const isOwn =
    viewer.seat === owning.administration || (claim.directory === true && viewer.seat === viewer.administration);
  // The sweep names the person whose number the thing has.
  const roles = line?.variant === owning.variant ? [...claim.roles, ...(claim.themselves ?? [])] : claim.roles;
  return isOwn && viewer.roles.some((role) => roles.includes(role));
}

function hasOneOf({ seat, roles }: Trying["viewer"], claim: ChangeClaim): boolean {
  return seat === "association" ? claim.association === true : roles.some((role) => claim.roles.includes(role));
}
