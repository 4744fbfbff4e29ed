import { insertCase } from "./cases.ts";
import { globalId, id } from "./ids.ts";
import { insert, type Owner } from "./insert.ts";
import type { Operation } from "./operation.type.ts";
import { personNumber, type Who } from "./people.ts";

/** A file that somebody sent an hour before the tests' present; its number is the case's. */
export async function insertFile(owner: Owner, number: number, who: Who, given: object = {}): Promise<void> {
  await insert(owner, "stored_file", [
    {
      municipality_id: 101,
      administration_id: "social",
      id: id("file", number),
      state: "READY",
      name: "Regnskab 2025.pdf",
      format: "PDF",
      size: 1_000,
      sha256: "0".repeat(64),
      may_hold_cpr: false,
      requested_by_id: id("person", personNumber(who)),
      requested_at: "2026-11-22T12:00:00Z",
      stored_at: "2026-11-22T12:00:01Z",
      ...given,
    },
  ]);
}

/** The file with the case's number, on the case. */
export async function insertAttachment(owner: Owner, number: number, given: object = {}): Promise<void> {
  await insert(owner, "attachment", [
    {
      municipality_id: 101,
      administration_id: "social",
      id: id("attachment", number),
      version: 1,
      application_id: id("application", number),
      file_id: id("file", number),
      state: "ATTACHED",
      kind: "ACCOUNTS",
      attached_at: "2026-11-22T12:01:00Z",
      attached_by_id: id("person", personNumber("social.caseworker")),
      ...given,
    },
  ]);
}

const clerical = { who: "social.caseworker", notAllowed: "social.secretary" } as const;
const document =
  "attachment { id version state kind name size fileState mayHoldCpr path attachedBy { id } removalReason }";

/** Every mutation about a document. */
export const attachmentOperations: readonly Operation[] = [
  {
    ...clerical,
    name: "requestUpload",
    rules: "POOL-2 POOL-6",
    desk: "SUCCESS",
    subject: "applicationId",
    version: null,
    payload: "fileId path expiresAt",
    prepare: (owner, n) => insertCase(owner, n, { state: "ASSESSING" }),
    input: (n) => ({ applicationId: globalId("application", n), name: "Regnskab.pdf", size: 1_000 }),
  },
  {
    ...clerical,
    name: "attachFile",
    rules: "POOL-2 POOL-6 LAW-5",
    // The file is the caseworker's, not the desk's.
    desk: "NOT_FOUND",
    subject: "applicationId",
    version: null,
    payload: document,
    prepare: async (owner, n) => {
      await insertCase(owner, n, { state: "ASSESSING" });
      await insertFile(owner, n, "social.caseworker");
    },
    input: (n) => ({ applicationId: globalId("application", n), fileId: globalId("file", n), kind: "BUDGET" }),
  },
  {
    ...clerical,
    name: "removeAttachment",
    rules: "POOL-2 LAW-5",
    desk: "SUCCESS",
    subject: "attachmentId",
    version: 1,
    payload: document,
    prepare: async (owner, n) => {
      await insertCase(owner, n, { state: "ASSESSING" });
      await insertFile(owner, n, "social.caseworker");
      await insertAttachment(owner, n);
    },
    input: (n) => ({ attachmentId: globalId("attachment", n), reason: "Lagt på den forkerte sag" }),
  },
];
