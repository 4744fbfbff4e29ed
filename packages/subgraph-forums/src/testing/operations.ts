import type { TestDatabase } from "@indgang/database/testing";
import { toGlobalId } from "@indgang/subgraph-kit";
import { begun, called, onAgenda, plantHearing, plantItem, plantMeeting, sent } from "./plant.ts";
import { day, enterMember, ids, later, now, uuid, type Name } from "./world.ts";

type Owner = TestDatabase["owner"];
type Input = Readonly<Record<string, unknown>>;

/** A mutation with everything that it needs to succeed once. */
export interface Operation {
  readonly name: string;
  readonly rules: string;
  readonly who: Name;
  /** Somebody who sees the thing but may not do this, and what others get who see nothing. */
  readonly notAllowed: Name;
  readonly hidden: "NOT_FOUND" | "NOT_ALLOWED";
  readonly select: string;
  /** How many statements a success takes, the frame of the transaction and the fresh read included. */
  readonly statements: number;
  input(owner: Owner): Promise<Input>;
}

const gid = (typename: string, id: string): string => toGlobalId(typename, id);
const bodyId = gid("ForumBody", ids.body);
const times = { startsAt: later(60), endsAt: later(60, 2), place: "Kulturhuset" };
const words = { title: "Ny model", text: "Vi foreslår" };
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
const item =
  (changes: object = {}, of: object = {}) =>
  async (owner: Owner): Promise<Input> => ({
    itemId: gid("AgendaItem", await plantItem(owner, await plantMeeting(owner, { ...of }), { ...changes })),
    version: 1,
  });
const hearing =
  (changes: object = {}) =>
  async (owner: Owner): Promise<Input> => ({
    hearingId: gid("Hearing", (await plantHearing(owner, { ...changes })).hearing),
    version: 1,
  });
const content = {
  ...words,
  roundId: gid("FundingRound", ids.round),
  answerBy: later(20),
  bodyIds: [bodyId],
  associationIds: [gid("Association", ids.friends)],
};
const withMore = (input: (owner: Owner) => Promise<Input>, more: Input) => async (owner: Owner) => ({
  ...(await input(owner)),
  ...more,
});

const secretary = { who: "sofus", notAllowed: "signe", hidden: "NOT_FOUND" } as const;
const asking = { who: "signe", notAllowed: "poul", hidden: "NOT_FOUND" } as const;

export const operations: readonly Operation[] = [
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
    statements: 14,
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
    statements: 12,
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
    statements: 10,
    input: async () => ({ bodyId, times }),
  },
  {
    ...secretary,
    name: "moveForumMeeting",
    rules: "FORUM-2",
    select: "meeting { place version }",
    statements: 11,
    input: withMore(meeting(), { times }),
  },
  {
    ...secretary,
    name: "callForumMeeting",
    rules: "FORUM-2",
    select: "meeting { state isCalledLate }",
    statements: 15,
    input: meeting({}, { ...onAgenda, association_id: ids.friends }),
  },
  {
    ...secretary,
    name: "cancelForumMeeting",
    rules: "FORUM-2",
    select: "meeting { state cancelReason }",
    statements: 11,
    input: withMore(meeting(called), { reason: "For få kan komme" }),
  },
  {
    ...secretary,
    name: "closeForumMeeting",
    rules: "FORUM-2",
    select: "meeting { state }",
    statements: 11,
    input: meeting(begun, { ...onAgenda, minutes: "Drøftet" }),
  },
  {
    ...secretary,
    name: "approveForumMinutes",
    rules: "FORUM-2",
    select: "meeting { state }",
    statements: 11,
    input: meeting({ ...begun, state: "HELD" }),
  },
  {
    ...secretary,
    name: "proposeAgendaItem",
    rules: "FORUM-2 FORUM-3",
    who: "hanne",
    notAllowed: "poul",
    select: "item { state isLate administration { id } }",
    statements: 11,
    input: async (owner) => ({
      ...words,
      importance: "MAJOR",
      meetingId: gid("ForumMeeting", await plantMeeting(owner)),
    }),
  },
  {
    ...secretary,
    name: "takeOnAgendaItem",
    rules: "FORUM-2",
    notAllowed: "hanne",
    select: "item { state position }",
    statements: 13,
    input: item(),
  },
  {
    ...secretary,
    name: "declineAgendaItem",
    rules: "FORUM-2",
    notAllowed: "hanne",
    select: "item { state declineReason }",
    statements: 13,
    input: withMore(item(), { reason: "Hører til i udvalget" }),
  },
  {
    ...secretary,
    name: "moveAgendaItem",
    rules: "FORUM-2",
    select: "item { position }",
    statements: 14,
    input: async (owner) => {
      const id = await plantMeeting(owner);
      await plantItem(owner, id, onAgenda);
      const second = await plantItem(owner, id, { ...onAgenda, position: 2 });
      return { itemId: gid("AgendaItem", second), version: 1, position: 1 };
    },
  },
  {
    ...secretary,
    name: "recordChairContact",
    rules: "FORUM-3",
    notAllowed: "hanne",
    select: "item { chairContact { said } }",
    statements: 13,
    input: withMore(item({ importance: "URGENT" }), { at: now.toISOString(), said: "Tag den med" }),
  },
  {
    ...secretary,
    name: "saveForumMinutes",
    rules: "FORUM-2",
    select: "item { minutes }",
    statements: 13,
    input: withMore(item(onAgenda, begun), { minutes: "Drøftet" }),
  },
  {
    ...secretary,
    name: "addForumPaper",
    rules: "FORUM-2 FORUM-3",
    who: "hanne",
    notAllowed: "signe",
    select: "item { papers { title isLate } }",
    statements: 13,
    input: async (owner) => {
      const { itemId } = await item(onAgenda)(owner);
      return { itemId, title: "Bilag 1", text: "Tal" };
    },
  },
  {
    ...asking,
    name: "createHearing",
    rules: "FORUM-4",
    hidden: "NOT_ALLOWED",
    select: "hearing { state parties { association { id } body { name } } }",
    statements: 15,
    input: async () => ({ content }),
  },
  {
    ...asking,
    name: "saveHearing",
    rules: "FORUM-4",
    select: "hearing { title version }",
    statements: 15,
    input: withMore(hearing(), { content }),
  },
  {
    ...asking,
    name: "sendHearing",
    rules: "FORUM-4 POOL-8",
    select: "hearing { state cases { totalCount } }",
    statements: 15,
    input: hearing({ round_id: ids.round }),
  },
  {
    ...asking,
    name: "answerHearing",
    rules: "FORUM-4 POOL-8",
    who: "karen",
    notAllowed: "aage",
    select: "party { answer { text version } }",
    statements: 27,
    input: async (owner) => ({
      partyId: gid("HearingParty", (await plantHearing(owner, sent)).ofBody),
      text: "Vi støtter",
    }),
  },
  {
    ...asking,
    name: "sumUpHearing",
    rules: "FORUM-4",
    select: "hearing { state summary }",
    statements: 10,
    input: withMore(hearing({ ...sent, answer_by: later(-1) }), { summary: "Alle støtter" }),
  },
  {
    ...asking,
    name: "withdrawHearing",
    rules: "FORUM-4",
    select: "hearing { state withdrawReason }",
    statements: 10,
    input: withMore(hearing(sent), { reason: "Sendt ved en fejl" }),
  },
];
