import {
  letterDocument,
  letterFileName,
  letterProblems,
  mayReadLetter,
  type Letter,
  type LetterDocument,
  type LetterFacts,
  type LetterMail,
} from "@indgang/domain/letters";
import type { Owned, Problems } from "@indgang/domain/kernel";
import { makePdf, personNumbersIn } from "@indgang/documents";
import type { RequestContext } from "@indgang/subgraph-kit";
import { factsOf, letterFacts } from "../../store/letters/letter-facts.store.ts";
import { letterById, letterFile, lettersByApplication, mailOfLetter } from "../../store/letters/letter.store.ts";
import { present } from "../../store/present.ts";

/** POOL-2: a letter, or null for whoever may not read it. */
export async function readLetter(context: RequestContext, id: string): Promise<Letter | null> {
  const letter = await context.use(letterById).load(id);
  return letter !== null && mayReadLetter(context.viewer, letter) ? letter : null;
}

/** POOL-2: the letters of a case, the latest first. */
export async function readLettersOf(
  context: RequestContext,
  application: Owned & { readonly id: string },
): Promise<readonly Letter[]> {
  if (!mayReadLetter(context.viewer, application)) return [];
  return context.use(lettersByApplication).load(application.id);
}

/** What a letter about a case may say; null while nothing is decided. */
export async function readFacts(context: RequestContext, applicationId: string): Promise<LetterFacts | null> {
  const row = await context.use(letterFacts).load(applicationId);
  return row && factsOf(row);
}

/** POOL-10: what became of the mail that a letter went out with. */
export async function readMailOf(context: RequestContext, { id, sentAt }: Letter): Promise<LetterMail | null> {
  return sentAt === null ? null : context.use(mailOfLetter).load(id);
}

/** What keeps a draft from being approved; nothing for what was. */
export async function readProblemsOf(context: RequestContext, letter: Letter): Promise<Problems> {
  if (letter.state !== "DRAFT") return [];
  return letterProblems(letter, present(await readFacts(context, letter.applicationId), "The decision of a letter"));
}

/** The file in base64: the one that was approved, and of a draft the one that it would become now. LAW-7: null when a CPR number stands in it. */
export async function readFileOf(context: RequestContext, letter: Letter): Promise<string | null> {
  if (letter.state !== "DRAFT")
    return present(await context.use(letterFile).load(letter.id), "The file of a letter").pdf;
  const facts = present(await readFacts(context, letter.applicationId), "The decision of a letter");
  const replaced = letter.replacesId === null ? null : await context.use(letterById).load(letter.replacesId);
  return fileOf(letterDocument(letter, facts, { at: context.now(), replaces: replaced?.approvedAt ?? null }));
}

/** A document as a file in base64; null when it cannot leave (LAW-7). */
export async function fileOf(described: LetterDocument): Promise<string | null> {
  return personNumbersIn(described).length > 0 ? null : Buffer.from(await makePdf(described)).toString("base64");
}

/** What the file is called. */
export async function readFileNameOf(context: RequestContext, letter: Letter): Promise<string> {
  return letterFileName(present(await readFacts(context, letter.applicationId), "The decision of a letter"));
}
