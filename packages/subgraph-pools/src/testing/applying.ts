import type { Database } from "@indgang/database";
import type { Instant } from "@indgang/domain/kernel";
import { globalId, id } from "./ids.ts";
import { insert, type Owner } from "./insert.ts";
import { mutate, type Changed, type Input } from "./mutate.ts";
import type { Who } from "./people.ts";
import { insertWorld } from "./world.ts";

/** Rounds are open by the database's clock, so the test goes by it, too. */
const now = new Date().toISOString() as Instant;
const far = (days: number): string => new Date(Date.parse(now) + days * 86_400_000).toISOString();

/** The test world with rounds that are open now, and somebody who speaks for the first association. */
export async function insertApplyingWorld(owner: Owner): Promise<void> {
  await insertWorld(owner);
  await owner.query("UPDATE funding_round SET opens_at = $1, deadline_at = $2", [far(-5), far(5)]);
  const person_id = id("person", 2);
  await insert(owner, "role_assignment", [
    {
      municipality_id: 101,
      person_id,
      role: "ASSOCIATION",
      valid_from: far(-9),
      valid_to: null,
    },
  ]);
  await insert(owner, "association_member", [
    { municipality_id: 101, association_id: id("association", 1), person_id },
  ]);
  await insert(owner, "association_year", [
    {
      municipality_id: 101,
      association_id: id("association", 1),
      year: 2025,
      volunteers: 17,
      paid_staff: 0,
      turnover: 1,
      equity: 1,
    },
  ]);
}

/** What a whole application says. */
export const draftContent = {
  title: "Cafédage",
  purpose: "Mod ensomhed",
  budget: [{ key: "a", kind: "RENT", amount: 74_073_00, note: "" }],
  goals: [{ key: "b", text: "Flere kommer", measure: "Tælles ved døren" }],
  otherFunding: [{ key: "c", funder: "Fonden", amount: 100_00, state: "SOUGHT" }],
  targetGroups: ["ELDERLY"],
  participants: 40,
  volunteers: 12,
};
const draftFields =
  "applicationDraft { id version filledFrom formKind content { title purpose volunteers targetGroups budget { key amount note } answers { question text yes fileIds } } companions { name } }";
const selections: Readonly<Record<string, string>> = {
  beginApplicationDraft: draftFields,
  saveApplicationDraft: draftFields,
  showInApplicationDraft: draftFields,
  submitApplicationDraft: "ownApplication { id version caseNumber state appliedAmount receivedAt }",
  completeOwnApplication: "ownApplication { id version state title missing }",
  withdrawOwnApplication: "ownApplication { id state }",
  requestOwnUpload: "fileId path",
  removeOwnFile: "applicationDraft { files { name } } ownApplication { files { name } }",
  renewGrantYear: "ownApplication { grantYears { year standing } }",
  askForChange:
    "ownApplication { changeRequests { id version state answer application { id } assessment meeting { id } } }",
  withdrawChange: "ownApplication { changeRequests { state } }",
};
export interface Draft {
  readonly id: string;
  readonly version: number;
  readonly filledFrom: string | null;
  readonly content: Record<string, unknown>;
}

/** A draft as a change names it. */
export const ofDraft = ({ id: applicationDraftId, version }: Draft) => ({ applicationDraftId, version });

/** The steps of an association, in the database of a test. */
export function applyingIn(test: () => { readonly database: Database }) {
  const change = (who: Who, name: string, input: Input, key: string = crypto.randomUUID()): Promise<Changed> => {
    const selected = selections[name];
    const payload = `${name.charAt(0).toUpperCase()}${name.slice(1)}Payload`;
    const select = `${selected === undefined ? "" : `... on ${payload} { ${selected} }`} ${name.startsWith("show") ? "" : "... on InvalidInput { fields { path code } }"}`;
    return mutate(test().database, who, name, name.startsWith("show") ? input : { ...input, idempotencyKey: key }, {
      now,
      select,
    });
  };
  const begun = async (round = 1): Promise<Draft> => {
    const answer = await change("association", "beginApplicationDraft", {
      associationId: globalId("association", 1),
      roundId: globalId("round", round),
    });
    return answer.answer["applicationDraft"] as Draft;
  };
  const written = async (round = 1): Promise<Draft> => {
    const saved = await change("association", "saveApplicationDraft", {
      ...ofDraft(await begun(round)),
      content: draftContent,
    });
    return saved.answer["applicationDraft"] as Draft;
  };
  return { change, begun, written };
}
