import { accept, refuse, type LetterId, type Outcome, type Refusal } from "@indgang/domain/kernel";
import { letterDocument, letterMail, type Letter, type LetterFacts, type LetterInCase } from "@indgang/domain/letters";
import { makePdf, personNumbersIn } from "@indgang/documents";
import type { ChangeRequest, RequestContext } from "@indgang/subgraph-kit";
import { findLetterFacts } from "../../store/letters/letter-facts.store.ts";
import { findLetter } from "../../store/letters/letter.store.ts";
import {
  insertLetterFile,
  lockLettersOf,
  postLetterMail,
  saveLetterRow,
} from "../../store/letters/save-letter.store.ts";
import { present } from "../../store/present.ts";
import { addEvents } from "../../store/application/save-application.store.ts";
import { findApplications } from "../../store/application/whole-application.store.ts";
import { afresh, carryOut, type AnyRefusal, type Work } from "../carry-out.ts";
import { readLetter } from "./read-letters.ts";

/** A letter with its case, which nobody else writes to until the work is done; null when the seat does not see it. */
async function lockedLetter(work: Work, id: LetterId): Promise<LetterInCase | null> {
  // Whose case it is never changes, so it may be read before the lock.
  const known = await findLetter(work.rows, id);
  if (known === null) return null;
  await lockLettersOf(work.transaction, [known.applicationId]);
  return letterInCase(work, present(await findLetter(work.rows, id), "A letter that was read before"));
}

async function letterInCase({ rows }: Work, letter: Letter): Promise<LetterInCase> {
  const { applicationId } = letter;
  return {
    letter,
    application: present((await findApplications(rows, [applicationId])).get(applicationId), "The case of a letter"),
    facts: present((await findLetterFacts(rows, [applicationId])).get(applicationId), "The decision of a letter"),
  };
}

type LetterStepRefusal<Refused extends Refusal> = Refused | AnyRefusal;

/** Takes a step of a letter: locked and read, the rule asked, and what it says saved with what comes of it. */
export async function takeLetterStep<Refused extends Refusal>(
  context: RequestContext,
  request: ChangeRequest,
  letterId: LetterId,
  step: (state: LetterInCase, work: Work) => Promise<Outcome<Letter, Refused>>,
): Promise<Outcome<Letter, LetterStepRefusal<Refused>>> {
  const outcome = await carryOut(
    context,
    request,
    async (work): Promise<Outcome<LetterId, LetterStepRefusal<Refused>>> => {
      const state = await lockedLetter(work, letterId);
      if (state === null) return refuse("NOT_FOUND");
      const taken = await step(state, work);
      if (!taken.ok) return taken;
      const saved = await saveLetterStep(work, state, taken.value);
      return saved.ok ? accept(letterId) : saved;
    },
  );
  return afresh(outcome, (id) => readLetter(context, id));
}

/**
 * Saves a letter after a step, and what the step means: an approved one gets its file, a sent one its mail in the outbox, and the case
 * a line in its history. LAW-7: no file is made of a letter in which a CPR number stands, wherever it came from.
 */
export async function saveLetterStep(
  work: Work,
  { letter: before, facts }: LetterInCase,
  after: Letter,
): Promise<Outcome<Letter, Refusal<"NOT_ALLOWED" | "INVALID_INPUT">>> {
  const { transaction } = work;
  if (!(await saveLetterRow(transaction, before, after))) return refuse("NOT_ALLOWED");
  if (before.state === "DRAFT" && after.state === "APPROVED") {
    const filed = await fileLetter(work, after, facts);
    if (!filed.ok) return filed;
  }
  if (after.state === "SENT" && before.state !== "SENT") await postLetterMail(transaction, after, letterMail(facts));
  if (before.state === "APPROVED" || after.state === "POSTED") await tellHistory(work, after);
  auditLetter(work, after);
  return accept(after);
}

async function fileLetter(
  { rows, transaction }: Work,
  letter: Letter,
  facts: LetterFacts,
): Promise<Outcome<null, Refusal<"INVALID_INPUT">>> {
  const replaced = letter.replacesId === null ? null : await findLetter(rows, letter.replacesId);
  const at = present(letter.approvedAt, "When an approved letter was approved");
  const described = letterDocument(letter, facts, { at, replaces: replaced?.approvedAt ?? null });
  if (personNumbersIn(described).length > 0)
    return refuse("INVALID_INPUT", { fields: [{ path: "text", code: "CPR_IN_TEXT" }] });
  await insertLetterFile(transaction, letter, await makePdf(described));
  return accept(null);
}

async function tellHistory({ transaction, acting }: Work, letter: Letter): Promise<void> {
  const { applicationId } = letter;
  const event = { applicationId, at: acting.now, kind: "LETTER_SENT", audience: "SHARED" } as const;
  await addEvents(transaction, letter, [{ ...event, actorId: acting.viewer.personId, note: letter.title }]);
}

/** LAW-6: that a letter was written, worked on, or sent. */
export function auditLetter({ audit }: Work, { administration, id, state, version }: Letter): void {
  audit({ chain: administration, subject: `Letter ${id}`, detail: { state, version } });
}
