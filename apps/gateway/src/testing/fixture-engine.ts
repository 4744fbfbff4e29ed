import { buildSchema, execute, GraphQLError, type GraphQLSchema } from "graphql";
import type { CalendarMeeting } from "../calendar/meetings-calendar.ts";
import type { EngineGateway } from "../graph/engine-seam.ts";
import { budgetLineIn, emptyLists, listRoot, listsSdl, type FixtureLists } from "./fixture-lists.ts";

/** A graph as small as the tests need: pages, lists, faults, a mutation, and a field that waits until it is let go. */
const sdl = `
  type Query {
    viewer: Viewer!
    applications(first: Int = 25, after: String, last: Int, filter: ApplicationFilter): ApplicationConnection!
    grants(first: Int = 25, after: String, filter: GrantFilter): GrantConnection!
    pools(first: Int = 25, after: String): PoolConnection!
    application(id: ID!): Application
    broken: String
    disguised: String
    refusedByResolver: String
    databaseDown: String
    databaseBusy: String
    held: String
    node(id: ID!): Node
    yearlyReport(year: Int): YearlyReport!
    myForumMeetings(upcoming: Boolean! = true, first: Int! = 25): ForumMeetingConnection!
  }
  interface Node { id: ID! }
  type Letter implements Node { id: ID! fileName: String! pdf: String }
  type OwnLetter implements Node { id: ID! fileName: String! pdf: String }
  type YearlyReport { pdf(chapterId: ID): String }
  type MeetingPapers implements Node { id: ID! fileName: String! pdf: String }
  type ForumMeetingConnection { nodes: [ForumMeeting!]! }
  type ForumMeeting {
    id: ID! version: Int! state: String! startsAt: String! endsAt: String! place: String cancelReason: String body: ForumBody
  }
  type ForumBody { name: String! }
  type Subscription { applicationChanged(id: ID!): Application }
  type Mutation { rename(title: String!): String! recordExtract(input: RecordExtractInput!): RecordExtractResult! }
  ${listsSdl}
  type Viewer { seat: String! name: String! roles: [String!]! }
  type ApplicationConnection { edges: [ApplicationEdge!]! nodes: [Application!]! totalCount: Int! pageInfo: PageInfo! }
  type ApplicationEdge { node: Application! cursor: String! }
  type Application { id: ID! title: String! appliedAmount: Int! grantedAmount: Int state: String receivedAt: String! goals: [Goal!]! association: Association! }
  type Goal { text: String! }
  type Association { name: String! applications(first: Int = 25): ApplicationConnection! }
`;

/** Papers that were published. */
export const papersId = "meeting_papers_00000000-0000-4000-8000-000000000001";
/** The only letter; seen from where the application is. */
export const letterId = "letter_00000000-0000-4000-8000-000000000001";

interface FixtureContext {
  readonly viewer: { readonly seat: string; readonly name: string; readonly roles: readonly string[] };
}

/** Hooks into the fixture's graph. */
export interface FixtureEngine {
  readonly gateway: EngineGateway;
  readonly schema: GraphQLSchema;
  /** Resolves once the field `held` has been asked for. */
  readonly asked: Promise<void>;
  /** Each person's meetings ahead, by name. */
  readonly meetings: Map<string, readonly CalendarMeeting[]>;
  /** Lets the field `held` answer. */
  letGo(): void;
  /** What the lists that are given as files and as open data hold. */
  readonly lists: FixtureLists;
  /** The only application, and who sees it. */
  readonly application: { id: string; title: string; seenFrom: string };
  /** Operations that reached the engine. */
  readonly executed: () => number;
}

export function fixtureEngine(): FixtureEngine {
  const schema = buildSchema(sdl);
  const asked = Promise.withResolvers<void>();
  const held = Promise.withResolvers<string>();
  const application = { id: "application_1", title: "Besøgsvenner", seenFrom: "social" };
  const meetings = new Map<string, readonly CalendarMeeting[]>();
  const lists = emptyLists();
  let executed = 0;
  const root = {
    ...listRoot(lists),
    viewer: (_: unknown, { viewer }: FixtureContext) => viewer,
    application: ({ id }: { id: string }, { viewer }: FixtureContext) =>
      id === application.id && viewer.seat === application.seenFrom ? application : null,
    node: ({ id }: { id: string }, { viewer }: FixtureContext) => {
      if (id === papersId) return { __typename: "MeetingPapers", id, fileName: "dagsorden-v1.pdf", pdf: "JVBERg==" };
      if (id === `own_${letterId}` && viewer.seat === "association")
        return { __typename: "OwnLetter", id, fileName: "afgoerelse-1.pdf", pdf: "JVBERg==" };
      return id === letterId && viewer.seat === application.seenFrom
        ? { __typename: "Letter", id, fileName: "afgoerelse-1.pdf", pdf: "JVBERg==" }
        : budgetLineIn(lists, id);
    },
    // Of 2026 alone there is one: its one chapter is seen from where the application is, and the whole by everybody.
    yearlyReport: ({ year }: { year: number }, { viewer }: FixtureContext) => ({
      pdf: ({ chapterId }: { chapterId?: string | null }) =>
        year === 2026 && (chapterId == null || viewer.seat === application.seenFrom) ? "JVBERg==" : null,
    }),
    broken: () => {
      throw new Error('duplicate key: Key (cvr)=(13748136) of "Anna Andersen" exists');
    },
    disguised: () => {
      throw Object.assign(new Error("relation secret_table does not exist"), {
        extensions: { code: "BAD_USER_INPUT" },
      });
    },
    refusedByResolver: () => {
      throw new GraphQLError("The date does not exist.", { extensions: { code: "BAD_USER_INPUT" } });
    },
    databaseDown: () => {
      throw Object.assign(new Error("connect ECONNREFUSED 10.0.0.1:5432"), { code: "ECONNREFUSED" });
    },
    databaseBusy: () => {
      throw new Error("timeout exceeded when trying to connect");
    },
    held: () => {
      asked.resolve();
      return held.promise;
    },
    myForumMeetings: ({ upcoming }: { upcoming: boolean }, { viewer }: FixtureContext) => ({
      nodes: upcoming ? (meetings.get(viewer.name) ?? []) : [],
    }),
    rename: ({ title }: { title: string }) => title,
  };
  const gateway: EngineGateway = {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: sdl });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: async ({ document, request, context, operationName }) => {
          executed += 1;
          return execute({
            schema,
            document,
            rootValue: root,
            contextValue: context,
            operationName,
            variableValues: request.variables,
          });
        },
      }),
    stop: () => Promise.resolve(),
  };
  return {
    gateway,
    schema,
    application,
    lists,
    meetings,
    asked: asked.promise,
    letGo: () => held.resolve("let go"),
    executed: () => executed,
  };
}
