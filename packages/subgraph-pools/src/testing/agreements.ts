import type { Agreement } from "@indgang/domain/agreement";
import { insertGrant } from "./grants.ts";
import { id } from "./ids.ts";
import { insert, type Owner } from "./insert.ts";
import { personNumber, type Slug } from "./people.ts";

/** How far an agreement has come, and what is planned in it: point of follow-up with the agreement's number. */
export interface AgreementOptions {
  readonly slug?: Slug;
  readonly state?: Agreement["state"];
  readonly form?: Agreement["form"];
  readonly isGranted?: boolean;
}

const at = "2026-11-22T09:00:00Z";

/** The agreement about a case of the same number, which is granted with it. Written by the caseworker, and declined or accepted where it stands so. */
export async function insertAgreement(owner: Owner, number: number, options: AgreementOptions = {}): Promise<void> {
  const { slug = "social", state = "DRAFT", form = "WRITTEN", isGranted = true } = options;
  if (isGranted) await insertGrant(owner, number, { slug });
  const owned = { municipality_id: 101, administration_id: slug };
  const agreement_id = id("agreement", number);
  const office = {
    side: "MUNICIPALITY",
    person_id: id("person", personNumber(`${slug}.caseworker`)),
    name: "Anna",
    at,
  };
  const friends = { side: "ASSOCIATION", person_id: id("person", 2), name: "Peter", at };
  const isOral = form === "ORAL";
  const agreement = {
    ...owned,
    id: agreement_id,
    version: 1,
    application_id: id("application", number),
    association_id: id("association", 1),
    case_number: `${slug.slice(0, 3).toUpperCase()}-2025-${String(number).padStart(4, "0")}`,
    form,
    state,
    number: 1,
    waits_on: state === "AGREED" ? null : state === "NEGOTIATING" ? "ASSOCIATION" : "MUNICIPALITY",
    answer_by: state === "NEGOTIATING" ? "2026-11-24" : null,
    handled_by_id: office.person_id,
    agreed_on: isOral ? "2026-11-20" : null,
    agreed_with: isOral ? "Peter" : null,
  };
  await insert(owner, "agreement", [agreement]);
  const text = "## Mål\n\n- 40 ture om året";
  const version = { ...owned, agreement_id, number: 1 };
  await insert(owner, "agreement_version", [{ ...version, ...office, title: "Samarbejdsaftale", text, comment: null }]);
  if (state === "DECLINED") {
    const said = { reason: "Det kan vi ikke sige ja til.", touches_independence: true };
    await insert(owner, "agreement_decline", [{ ...version, ...friends, ...said }]);
  }
  if (state !== "AGREED") return;
  if (!isOral) {
    await insert(
      owner,
      "agreement_acceptance",
      [office, friends].map((signed) => ({ ...version, ...signed })),
    );
    await insert(owner, "agreement_file", [{ ...owned, agreement_id, pdf: Buffer.from("%PDF") }]);
  }
  const point = { id: id("followUp", number), due_on: "2026-11-24", topic: "Hvor mange ture?" };
  await insert(owner, "agreement_follow_up", [{ ...owned, agreement_id, ...point }]);
}
