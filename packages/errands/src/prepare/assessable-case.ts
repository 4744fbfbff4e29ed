import { ask, newKey } from "../graph/ask.ts";
import { receivedCase, type PreparedCase } from "./received-case.ts";

const requirements = [
  "WRITTEN",
  "NOT_SINGLE_PERSON",
  "BUDGET_BY_KIND",
  "MEASURABLE_GOALS",
  "OTHER_FUNDING_STATED",
  "SIGNED",
  "WITHIN_DEADLINE",
];

const accept = `mutation Accept($input: AcceptFormalitiesInput!) {
  acceptFormalities(input: $input) { ... on AcceptFormalitiesPayload { application { version } } ... on Refusal { code message } }
}`;

const assign = `mutation Assign($input: AssignApplicationInput!) {
  assignApplication(input: $input) { ... on AssignApplicationPayload { application { version } } ... on Refusal { code message } }
}`;

/** A fresh case that waits for social.caseworker's assessment. */
export async function assessableCase(title: string, roundId?: string): Promise<PreparedCase> {
  const { id, version } = await receivedCase(title, roundId);
  const checks = requirements.map((code) => ({ code, met: true }));
  const { acceptFormalities } = await ask<{ acceptFormalities: { application: { version: number } } }>(
    "servicedesk",
    accept,
    {
      input: { idempotencyKey: newKey(), applicationId: id, version, checks },
    },
  );
  const { viewer } = await ask<{ viewer: { person: { id: string } } }>(
    "social.caseworker",
    "{ viewer { person { id } } }",
  );
  const { assignApplication } = await ask<{ assignApplication: { application: { version: number } } }>(
    "social.leader",
    assign,
    {
      input: {
        idempotencyKey: newKey(),
        applicationId: id,
        version: acceptFormalities.application.version,
        assigneeId: viewer.person.id,
      },
    },
  );
  return { id, version: assignApplication.application.version, title };
}
