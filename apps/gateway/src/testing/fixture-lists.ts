/** What the fixture's graph has beside the least that is needed: lists that leave as files. */
export interface FixtureLists {
  applications: readonly object[];
  grants: readonly object[];
  pools: readonly object[];
  /** Entries of the one budget line, `budget_line_1`. */
  entries: readonly object[];
  /** Extracts that were written down, and by whom. */
  readonly extracts: { readonly by: string; readonly input: Readonly<Record<string, unknown>> }[];
}

export const listsSdl = `
  input ApplicationFilter { states: [String!] }
  input GrantFilter { source: String poolId: ID }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type GrantConnection { nodes: [Grant!]! pageInfo: PageInfo! totalCount: Int! }
  type Grant {
    id: ID! title: String! amount: Int! currency: String! awardedOn: String!
    pool: Pool! administration: Administration! association: Recipient!
    outcome: OutcomeReport
  }
  type OutcomeReport { id: ID! approvedAt: String goals: [OutcomeGoal!]! evaluations: [OutcomeEvaluation!] }
  type OutcomeGoal { position: Int! text: String! verdict: String words: String! }
  type OutcomeEvaluation { position: Int! verdict: String words: String! }
  type Recipient { id: ID! name: String! cvr: String }
  type BudgetLine implements Node { id: ID! ledger(first: Int, after: String): LedgerEntryConnection! }
  type LedgerEntryConnection { nodes: [LedgerEntry!]! pageInfo: PageInfo! totalCount: Int! }
  type LedgerEntry { at: String! kind: String! reference: String amount: Int! }
  type PoolConnection { nodes: [Pool!]! pageInfo: PageInfo! }
  type Pool { id: ID! name: String! slug: String! description: String! administration: Administration! rounds(first: Int): RoundConnection! }
  type Administration { name: String! municipality: Municipality! }
  type Municipality { name: String! }
  type RoundConnection { nodes: [Round!]! }
  type Round { id: ID! name: String! state: String! opensAt: String! deadlineAt: String! focusAreas: [String!]! }
  input RecordExtractInput { idempotencyKey: ID! list: String! format: String! columns: [String!]! rows: Int! }
  union RecordExtractResult = RecordExtractPayload | NotAllowed
  interface Refusal { code: String! }
  type RecordExtractPayload { rows: Int! }
  type NotAllowed implements Refusal { code: String! }
`;

export function emptyLists(): FixtureLists {
  return { applications: [], grants: [], pools: [], entries: [], extracts: [] };
}

interface Page {
  readonly first: number;
  readonly after?: string | null;
}

interface Asking {
  readonly viewer: { readonly name: string; readonly roles: readonly string[] };
}

const pageOf = (rows: readonly object[], { first, after }: Page) => {
  const from = Number(after ?? 0);
  const pageInfo = { hasNextPage: from + first < rows.length, endCursor: String(from + first) };
  return { edges: [], nodes: rows.slice(from, from + first), totalCount: rows.length, pageInfo };
};

/** The one budget line, with its ledger; null for any other id. */
export const budgetLineIn = (lists: FixtureLists, id: string) =>
  id === "budget_line_1" ? { __typename: "BudgetLine", id, ledger: (page: Page) => pageOf(lists.entries, page) } : null;

/** The lists as connections whose cursors are numbers, and the log of extracts, which only staff may write. */
export function listRoot(lists: FixtureLists) {
  return {
    applications: (page: Page) => pageOf(lists.applications, page),
    grants: (page: Page) => pageOf(lists.grants, page),
    pools: (page: Page) => pageOf(lists.pools, page),
    recordExtract: ({ input }: { readonly input: Readonly<Record<string, unknown>> }, { viewer }: Asking) => {
      if (!viewer.roles.includes("CASEWORKER")) return { __typename: "NotAllowed", code: "NOT_ALLOWED" };
      lists.extracts.push({ by: viewer.name, input });
      return { __typename: "RecordExtractPayload", rows: input["rows"] };
    },
  };
}
