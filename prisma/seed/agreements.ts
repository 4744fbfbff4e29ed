import { addDays, dateAt, type Instant } from "@indgang/domain/kernel";
import type { Calendar } from "./calendar.ts";
import type { Row } from "./insert.ts";
import { personId } from "./municipality.ts";
import { demoId } from "./random.ts";

/** ASSOC-6: from so many øre on the demo's pools ask for an agreement. */
const threshold = 10_000_000;

interface Agreeing {
  readonly municipalityId: number;
  readonly calendar: Calendar;
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

const text = [
  "## Mål",
  "- Mindst 30 mennesker er med hver måned\n- Nye frivillige får en mentor det første halve år",
  "## Foreningens selvstændighed",
  "Foreningen bestemmer selv over sit arbejde, sin ledelse og sine holdninger. Aftalen ændrer ikke på det.",
].join("\n\n");

/**
 * ASSOC-6: what the demo's large grants were agreed on. What is paid was agreed on orally, as it was before there was a system for it; one is being
 * negotiated, one was declined (ASSOC-9), and of one nobody has made a draft: the person who speaks for its association is a demo person.
 */
export const agreementRows = ({
  municipalityId,
  calendar,
  rows,
}: Agreeing): Readonly<Record<string, readonly Row[]>> => {
  const cases = new Map((rows.get("application") ?? []).map((row) => [row["id"], row]));
  const states = Map.groupBy(rows.get("instalment") ?? [], (row) => row["application_id"]);
  const made: Record<string, Row[]> = {
    association_member: [],
    agreement: [],
    agreement_version: [],
    agreement_decline: [],
  };
  const add = (table: string, row: Row): void => void made[table]?.push(row);
  const friend = personId(municipalityId, "forening3");
  for (const { application_id: applicationId, amount, decided_at: decidedAt, administration_id: slug } of rows.get(
    "decision",
  ) ?? []) {
    const application = cases.get(applicationId);
    if (Number(amount) < threshold || application === undefined) continue;
    const parts = states.get(applicationId) ?? [];
    const associationId = application["association_id"];
    if (parts.length === 0 && made["association_member"]?.length === 0) {
      add("association_member", { municipality_id: municipalityId, association_id: associationId, person_id: friend });
      continue;
    }
    const isStopped = parts.some(({ state }) => state === "STOPPED");
    const isDeclined = parts.length === 0;
    const isOral = !isStopped && !isDeclined;
    const decidedOn = dateAt(decidedAt as Instant);
    const key = { municipality_id: municipalityId, administration_id: slug };
    const agreementId = demoId(`agreement ${String(applicationId)}`);
    const handler = application["assignee_id"] ?? personId(municipalityId, `${String(slug)}.leader`);
    const person = (rows.get("person") ?? []).find(({ id }) => id === handler);
    add("agreement", {
      ...key,
      id: agreementId,
      version: isOral ? 1 : 2,
      application_id: applicationId,
      association_id: associationId,
      case_number: application["case_number"],
      form: isOral ? "ORAL" : "WRITTEN",
      state: isOral ? "AGREED" : isDeclined ? "DECLINED" : "NEGOTIATING",
      number: 1,
      waits_on: isOral ? null : isDeclined ? "MUNICIPALITY" : "ASSOCIATION",
      answer_by: isStopped ? calendar.day(14) : null,
      handled_by_id: handler,
      agreed_on: isOral ? decidedOn : null,
      agreed_with: isOral ? "Formanden" : null,
    });
    const at = `${addDays(decidedOn, 2)}T10:00:00.000Z`;
    add("agreement_version", {
      ...key,
      agreement_id: agreementId,
      number: 1,
      side: "MUNICIPALITY",
      title: `Samarbejdsaftale om ${String(application["title"])}`.slice(0, 150),
      text,
      comment: null,
      person_id: handler,
      name: person?.["name"] ?? "Sagsbehandleren",
      at,
    });
    if (isDeclined)
      add("agreement_decline", {
        ...key,
        agreement_id: agreementId,
        number: 1,
        side: "ASSOCIATION",
        reason: "Vi vil selv vælge, hvem der bliver mentor. Det skal ikke stå som et krav i aftalen.",
        touches_independence: true,
        person_id: friend,
        name: "Foreningens formand",
        at: `${addDays(decidedOn, 4)}T10:00:00.000Z`,
      });
  }
  return made;
};
