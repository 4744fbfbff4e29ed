import { toGlobalId } from "@indgang/subgraph-kit";
import type { Input, Operation, Owner } from "./operation.type.ts";
import { begun, onAgenda, plantItem, plantMeeting } from "./plant.ts";
import { withMore } from "./with-more.ts";
import { now } from "./world.ts";

const gid = (typename: string, id: string): string => toGlobalId(typename, id);
const words = { title: "Ny model", text: "Vi foreslår" };
const item =
  (changes: object = {}, of: object = {}) =>
  async (owner: Owner): Promise<Input> => ({
    itemId: gid("AgendaItem", await plantItem(owner, await plantMeeting(owner, { ...of }), { ...changes })),
    version: 1,
  });
const secretary = { who: "sofus", notAllowed: "signe", hidden: "NOT_FOUND" } as const;

export const agendaOperations: readonly Operation[] = [
  {
    ...secretary,
    name: "proposeAgendaItem",
    rules: "FORUM-2 FORUM-3",
    who: "hanne",
    notAllowed: "poul",
    select: "item { state isLate administration { id } }",
    statements: 12,
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
    statements: 14,
    input: item(),
  },
  {
    ...secretary,
    name: "declineAgendaItem",
    rules: "FORUM-2",
    notAllowed: "hanne",
    select: "item { state declineReason }",
    statements: 14,
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
    statements: 14,
    input: withMore(item({ importance: "URGENT" }), { at: now.toISOString(), said: "Tag den med" }),
  },
  {
    ...secretary,
    name: "saveForumMinutes",
    rules: "FORUM-2",
    select: "item { minutes }",
    statements: 14,
    input: withMore(item(onAgenda, begun), { minutes: "Drøftet" }),
  },
  {
    ...secretary,
    name: "addForumPaper",
    rules: "FORUM-2 FORUM-3",
    who: "hanne",
    notAllowed: "signe",
    select: "item { papers { title isLate } }",
    statements: 14,
    input: async (owner) => {
      const { itemId } = await item(onAgenda)(owner);
      return { itemId, title: "Bilag 1", text: "Tal" };
    },
  },
];
