import { ask, newKey } from "../graph/ask.ts";
import { openRound } from "./open-round.ts";

/** A case as the next step needs it. */
export interface PreparedCase {
  readonly id: string;
  readonly version: number;
  readonly title: string;
}

interface Registered {
  readonly registerApplication: { readonly application: { readonly id: string; readonly version: number } };
}

const register = `mutation Register($input: RegisterApplicationInput!) {
  registerApplication(input: $input) {
    ... on RegisterApplicationPayload { application { id version } }
    ... on Refusal { code message }
  }
}`;

/** A fresh application of 40.000 kr. to Social, in the hands of the service desk: to a round, or to the demo's development money. Every errand takes its own. */
export async function receivedCase(title: string, roundId?: string): Promise<PreparedCase> {
  const { associations } = await ask<{ associations: { nodes: readonly { id: string }[] } }>(
    "servicedesk",
    "{ associations(first: 1) { nodes { id } } }",
  );
  const { registerApplication } = await ask<Registered>("servicedesk", register, {
    input: {
      idempotencyKey: newKey(),
      associationId: associations.nodes[0]?.id,
      roundId: roundId ?? (await openRound()),
      channel: "PAPER",
      receivedAt: new Date().toISOString(),
      title,
      purpose: "Fælles måltider mod ensomhed",
      budget: [{ kind: "ACTIVITIES", amount: 4_000_000 }],
      goals: [{ text: "Flere kommer", measure: "Tælles ved døren" }],
      otherFunding: [],
      targetGroups: ["ELDERLY"],
    },
  });
  return { ...registerApplication.application, title };
}
