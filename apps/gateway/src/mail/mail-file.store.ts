import type { Transaction } from "@indgang/database";
import { letterFileName } from "@indgang/domain/letters";

/** What goes with a mail. */
export interface MailFile {
  readonly name: string;
  readonly content: Uint8Array;
}

interface Row {
  readonly mail: string;
  readonly caseNumber: string;
  readonly pdf: Uint8Array;
}

/** POOL-10: the letters that mails go out with, by mail. Nothing is found any more once what a mail said is forgotten. */
export async function filesOfMails(
  transaction: Transaction,
  mails: readonly { readonly id: string }[],
): Promise<(id: string) => readonly MailFile[]> {
  const ids = mails.map(({ id }) => id);
  const rows = ids.length === 0 ? [] : await read(transaction, ids);
  return (id) =>
    rows
      .filter(({ mail }) => mail === id)
      .map(({ caseNumber, pdf }) => ({ name: letterFileName({ caseNumber }), content: pdf }));
}

function read(transaction: Transaction, ids: readonly string[]): Promise<readonly Row[]> {
  return transaction.$queryRaw<Row[]>`
    SELECT mail_id::text AS mail, case_number AS "caseNumber", pdf FROM wall.mail_files(${ids}::uuid[])`;
}
