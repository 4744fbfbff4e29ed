/** A tab that GraphiQL opens with. */
export interface Example {
  readonly query: string;
  readonly variables?: string;
}

const whoAmI = `# One example a tab. Ctrl-Enter runs it.
# The book on the left is the manual.
# Log in at /login, or put under "Headers"
# { "authorization": "Bearer TOKEN" }
# (npm run token -- social.caseworker)

query WhoAmI {
  viewer {
    person { name title }
    administration { name }
    municipality { name }
    seat
    roles
    permissions
  }
}
`;

const openPools = `# The pools of all administrations, and
# the rounds one can apply in. Public.

query Pools {
  pools(first: 20) {
    totalCount
    nodes {
      name
      administration { name }
      rounds(first: 3) {
        nodes { name state opensAt deadlineAt budget left }
      }
    }
  }
}
`;

const applications = `# What waits in one's own pools, the most
# urgent first. Page on with "after".

query Applications($first: Int!, $after: String) {
  applications(first: $first, after: $after, filter: { states: [RECEIVED, ASSESSING] }, orderBy: DUE_ON_ASC) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      version
      caseNumber
      title
      state
      appliedAmount
      dueOn
      association { name cvr }
      round { name }
    }
  }
}
`;

const grants = `# What associations were granted, by
# every administration (POOL-13).

query Grants($search: String!) {
  associations(first: 5, search: $search) {
    nodes {
      name
      grants(first: 10) {
        nodes { title amount awardedOn administration { name } pool { name } }
      }
    }
  }
}
`;

const registerAssociation = `# A change: one input with a key of one's
# own; the result or a refusal comes out.
# The same key again: the same answer,
# and no second association.

mutation RegisterAssociation($input: RegisterAssociationInput!) {
  registerAssociation(input: $input) {
    __typename
    ... on RegisterAssociationPayload { association { id version name cvr } }
    ... on AlreadyRegistered { association { id name } }
    ... on InvalidInput { fields { path code message limit } }
    ... on Refusal { code message }
  }
}
`;

/** What GraphiQL shows at the first visit: the examples of the manual for integrators. */
export const examples: readonly Example[] = [
  { query: whoAmI },
  { query: openPools },
  { query: applications, variables: JSON.stringify({ first: 25 }, null, 2) },
  { query: grants, variables: JSON.stringify({ search: "a" }, null, 2) },
  {
    query: registerAssociation,
    variables: JSON.stringify(
      {
        input: {
          idempotencyKey: "example-1",
          name: "Besøgsvennerne på Amager",
          cvr: "13748136",
          activityKinds: ["VISITING"],
          targetGroups: ["ELDERLY"],
        },
      },
      null,
      2,
    ),
  },
];
