import { toGlobalId } from "@indgang/subgraph-kit";
import type { Input, Operation, Owner } from "./operation.type.ts";
import { plantHearing, sent } from "./plant.ts";
import { withMore } from "./with-more.ts";
import { ids, later } from "./world.ts";

const gid = (typename: string, id: string): string => toGlobalId(typename, id);
const bodyId = gid("ForumBody", ids.body);
const words = { title: "Ny model", text: "Vi foreslår" };
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
const asking = { who: "signe", notAllowed: "poul", hidden: "NOT_FOUND" } as const;

export const hearingOperations: readonly Operation[] = [
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
    statements: 16,
    input: hearing({ round_id: ids.round }),
  },
  {
    ...asking,
    name: "answerHearing",
    rules: "FORUM-4 POOL-8",
    who: "karen",
    notAllowed: "aage",
    select: "party { answer { text version } }",
    statements: 29,
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
    statements: 12,
    input: withMore(hearing({ ...sent, answer_by: later(-1) }), { summary: "Alle støtter" }),
  },
  {
    ...asking,
    name: "withdrawHearing",
    rules: "FORUM-4",
    select: "hearing { state withdrawReason }",
    statements: 12,
    input: withMore(hearing(sent), { reason: "Sendt ved en fejl" }),
  },
];
