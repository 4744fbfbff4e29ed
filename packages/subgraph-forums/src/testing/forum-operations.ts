import { toGlobalId } from "@indgang/subgraph-kit";
import type { Input, Operation, Owner } from "./operation.type.ts";
import { begun, called, onAgenda, plantItem, plantMeeting } from "./plant.ts";
import { withMore } from "./with-more.ts";
import { day, enterMember, ids, later, uuid } from "./world.ts";

const gid = (typename: string, id: string): string => toGlobalId(typename, id);
const bodyId = gid("ForumBody", ids.body);
const times = { startsAt: later(60), endsAt: later(60, 2), place: "Kulturhuset" };
let people = 1000;

/** Somebody new in the register of people, of no administration. */
async function newPerson(owner: Owner): Promise<string> {
  people += 1;
  const id = uuid(people);
  await owner.query("INSERT INTO person (municipality_id, id, subject, name) VALUES (101, $1, $2, 'Ny')", [id, id]);
  return id;
}

const meeting =
  (changes: object = {}, item: object | null = onAgenda) =>
  async (owner: Owner): Promise<Input> => {
    const id = await plantMeeting(owner, { ...changes });
    if (item !== null) await plantItem(owner, id, { ...item });
    return { meetingId: gid("ForumMeeting", id), version: 1 };
  };
const secretary = { who: "sofus", notAllowed: "signe", hidden: "NOT_FOUND" } as const;
export const forumOperations: readonly Operation[] = [
  {
    ...secretary,
    name: "createForumBody",
    rules: "FORUM-1",
    hidden: "NOT_ALLOWED",
    select: "body { name kind majorDays meetingsAYear parent { name } }",
    statements: 10,
    input: async () => ({ name: "Besøgsvenneudvalget", kind: "SUBCOMMITTEE", parentId: bodyId }),
  },
  {
    ...secretary,
    name: "saveSeatKind",
    rules: "FORUM-1",
    select: "body { seatKinds { name seats } }",
    statements: 13,
    input: async () => ({ bodyId, name: "Politiker", seats: 1, isForAssociation: false }),
  },
  {
    ...secretary,
    name: "appointMember",
    rules: "FORUM-1",
    select: "body { id }",
    statements: 15,
    input: async (owner) => ({
      seatKindId: gid("ForumSeatKind", ids.councillors),
      personId: gid("Person", await newPerson(owner)),
      startsOn: day(700 + people),
      endsOn: day(701 + people),
    }),
  },
  {
    ...secretary,
    name: "endMembership",
    rules: "FORUM-1",
    select: "body { id }",
    statements: 13,
    input: async (owner) => {
      people += 1;
      await enterMember(owner, 2000 + people, "signe", { starts_on: day(2000 + people) });
      return { membershipId: gid("ForumMembership", uuid(2000 + people)), version: 1 };
    },
  },
  {
    ...secretary,
    name: "planForumMeeting",
    rules: "FORUM-2",
    select: "meeting { state startsAt body { name } }",
    statements: 11,
    input: async () => ({ bodyId, times }),
  },
  {
    ...secretary,
    name: "moveForumMeeting",
    rules: "FORUM-2",
    select: "meeting { place version }",
    statements: 12,
    input: withMore(meeting(), { times }),
  },
  {
    ...secretary,
    name: "callForumMeeting",
    rules: "FORUM-2",
    select: "meeting { state isCalledLate }",
    statements: 16,
    input: meeting({}, { ...onAgenda, association_id: ids.friends }),
  },
  {
    ...secretary,
    name: "cancelForumMeeting",
    rules: "FORUM-2",
    select: "meeting { state cancelReason }",
    statements: 12,
    input: withMore(meeting(called), { reason: "For få kan komme" }),
  },
  {
    ...secretary,
    name: "closeForumMeeting",
    rules: "FORUM-2",
    select: "meeting { state }",
    statements: 12,
    input: meeting(begun, { ...onAgenda, minutes: "Drøftet" }),
  },
  {
    ...secretary,
    name: "approveForumMinutes",
    rules: "FORUM-2",
    select: "meeting { state }",
    statements: 12,
    input: meeting({ ...begun, state: "HELD" }),
  },
];
