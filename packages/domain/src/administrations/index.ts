export {
  committeeSeats,
  type Administration,
  type Committee,
  type CommitteeMember,
  type CommitteeSeat,
  type Municipality,
  type Person,
} from "./administration.type.ts";
