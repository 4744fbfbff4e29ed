import { formOf, insertForm } from "./forms.ts";
import { globalId } from "./ids.ts";
import type { Operation } from "./operation.type.ts";

const byLeader = { who: "social.leader", notAllowed: "social.caseworker", desk: "NOT_FOUND" } as const;
const ofDraft = {
  ...byLeader,
  subject: "formId",
  version: 1,
  payload: "form { id version standing number }",
  prepare: (...given: readonly [Parameters<typeof insertForm>[0], number]) => insertForm(...given, "DRAFT"),
};
const inForm = (n: number) => ({ formId: globalId("form", n) });

/** Every mutation about a form. */
export const formOperations: readonly Operation[] = [
  {
    ...byLeader,
    name: "beginFormDraft",
    rules: "POOL-6 POOL-7",
    subject: "poolId",
    version: null,
    payload: "form { version standing kind sections { key } }",
    prepare: async (owner) => {
      await owner.query("UPDATE pool_form SET state = 'WITHDRAWN' WHERE state = 'DRAFT'");
    },
    input: () => ({ poolId: globalId("pool", 1), kind: "FULL" }),
  },
  { ...ofDraft, name: "saveFormDraft", rules: "POOL-6", input: (n) => ({ ...inForm(n), sections: formOf() }) },
  { ...ofDraft, name: "publishForm", rules: "POOL-6 POOL-17", input: inForm },
  { ...ofDraft, name: "withdrawFormDraft", rules: "POOL-6", payload: "form { id version standing }", input: inForm },
  {
    ...byLeader,
    name: "chooseRoundForm",
    rules: "POOL-17",
    subject: "roundId",
    version: null,
    payload: "round { id form { id } renewalForm { id } }",
    prepare: (owner, n) => insertForm(owner, n, "PUBLISHED"),
    input: (n) => ({ roundId: globalId("round", 1), ...inForm(n) }),
  },
];
