export {
  committeeSeats,
  type Administration,
  type Committee,
  type CommitteeMember,
  type CommitteeSeat,
  type Municipality,
  type Person,
} from "./administration.type.ts";
export { mayReadAudit, mayReadStaff, permissionsOf } from "./administration.policy.ts";
export { membersOn } from "./committee-membership.ts";
