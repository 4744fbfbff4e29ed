import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMilliseconds, asId, type Instant, type Viewer } from "../../kernel/index.ts";
import {
  accepted,
  application,
  as,
  association,
  caseworker,
  culture,
  leader,
  now,
  otherCaseworker,
  peter,
  politician,
  refusalOf,
  secretary,
  serviceDesk,
  viewer,
} from "../pool.fixture.ts";
import {
  attachFile,
  attachmentBounds,
  cleanFileName,
  formatOfName,
  mayKeepAttachments,
  mayOpenAttachment,
  removeAttachment,
  requestUpload,
  type Attachment,
  type StoredFile,
} from "./index.ts";

const nothing = { count: 0, size: 0 };
const state = { application, attached: nothing, fileId: asId<"StoredFile">("file") };
const input = { name: "Regnskab 2026.pdf", size: 1_000 };
const asked = (change: object = {}, attached = nothing, by: Viewer = serviceDesk) =>
  requestUpload({ ...state, attached }, { ...input, ...change }, as(by));
const file: StoredFile = { ...accepted(asked()), state: "READY" };
const attach = (given: Partial<StoredFile> = {}, at: Instant = now, by: Viewer = serviceDesk) =>
  attachFile(
    { application, attached: nothing, file: { ...file, ...given }, attachmentId: asId<"Attachment">("attachment") },
    { kind: "ACCOUNTS" },
    as(by, at),
  );
const attachment: Attachment = accepted(attach()).attachment;
const later = addMilliseconds(now, 60_000);
const remove = (decidedAt: Instant | null, given: object = {}, by: Viewer = serviceDesk) =>
  removeAttachment(
    { application, attachment, decidedAt },
    { version: 1, reason: " Lagt på den forkerte sag ", ...given },
    as(by, later),
  );

describe("who keeps documents", () => {
  it("POOL-2 the service desk and the administration's own office keep them, and nobody else", () => {
    const may = [serviceDesk, caseworker, leader].map((person) => mayKeepAttachments(person, application));
    expect(may).toEqual([true, true, true]);
    for (const person of [secretary, politician, otherCaseworker, viewer("public", "PUBLIC")])
      expect(mayKeepAttachments(person, application)).toBe(false);
    expect(refusalOf(asked({}, nothing, otherCaseworker)).code).toBe("NOT_FOUND");
    expect(refusalOf(asked({}, nothing, politician)).code).toBe("NOT_ALLOWED");
  });

  it("POOL-16 whoever has an interest in the case puts nothing on it and takes nothing off", () => {
    const tie = { associationId: association, personId: caseworker.personId ?? peter };
    const recusal = { ...tie, source: "DECLARED", foundBy: "DECLARED" } as never;
    const tied = { ...application, interests: { ties: [], recusals: [recusal] } };
    const outcome = requestUpload({ ...state, application: tied }, input, as(caseworker));
    expect(refusalOf(outcome).code).toBe("RECUSED_FROM_CASE");
  });

  it("POOL-1 LAW-7 content is for whoever reads the case, once it was scanned, until it is taken off", () => {
    expect([politician, serviceDesk, caseworker].map((person) => mayOpenAttachment(person, attachment))).toEqual([
      true,
      true,
      true,
    ]);
    expect(mayOpenAttachment(otherCaseworker, attachment)).toBe(false);
    for (const fileState of ["AWAITED", "UNSCANNED", "INFECTED", "ERASED"] as const)
      expect(mayOpenAttachment(caseworker, { ...attachment, file: { ...file, state: fileState } })).toBe(false);
    expect(mayOpenAttachment(caseworker, { ...attachment, state: "REMOVED" })).toBe(false);
    expect(mayOpenAttachment(caseworker, { ...attachment, state: "WITHDRAWN" })).toBe(true);
  });
});

describe("sending", () => {
  it.each([
    ["no kind that is taken", { name: "løn.exe" }, [{ path: "name", code: "UNKNOWN_VALUE" }]],
    ["no bytes", { size: 0 }, [{ path: "size", code: "NOT_POSITIVE" }]],
    ["a byte too many", { size: 15_000_001 }, [{ path: "size", code: "TOO_LARGE", limit: "15000000" }]],
  ])("POOL-6 refuses a file of %s", (_, change, fields) => {
    expect(refusalOf(asked(change))).toMatchObject({ data: { fields } });
    expect(asked({ size: attachmentBounds.size }).ok).toBe(true);
  });

  it("POOL-6 a case holds 50 documents and 150 megabytes, and the last one exactly", () => {
    expect(asked({}, { count: 49, size: attachmentBounds.totalSize - 1_000 }).ok).toBe(true);
    expect(refusalOf(asked({}, { count: 50, size: 0 }))).toMatchObject({
      data: { fields: [{ path: "attachments", code: "TOO_MANY", limit: "50" }] },
    });
    expect(refusalOf(asked({}, { count: 1, size: attachmentBounds.totalSize - 999 }))).toMatchObject({
      data: { fields: [{ path: "attachments", code: "TOO_LARGE" }] },
    });
  });

  it("LAW-7 a CPR number in the name is seen before anything comes", () => {
    expect(accepted(asked({ name: "Løn 010190-1234.pdf" })).mayHoldCpr).toBe(true);
    expect(file.mayHoldCpr).toBe(false);
  });
});

describe("attaching", () => {
  it("LAW-5 a document is journalised with date, time, theme and by whom", () => {
    const { attachment: kept, event } = accepted(attach());
    expect(kept).toMatchObject({ kind: "ACCOUNTS", attachedAt: now, attachedById: serviceDesk.personId });
    expect(event).toMatchObject({ kind: "DOCUMENT_ADDED", audience: "SHARED", at: now, note: "Regnskab 2026.pdf" });
  });

  it.each([
    ["nothing has come of it", { state: "AWAITED" }, "STATE_CONFLICT"],
    ["a virus was found in it", { state: "INFECTED" }, "STATE_CONFLICT"],
    ["somebody else sent it", { requestedById: peter }, "NOT_FOUND"],
    ["it came for another administration's case", { administration: culture }, "NOT_FOUND"],
  ] as const)("POOL-1 LAW-7 refuses a file when %s", (_, given, code) => {
    expect(refusalOf(attach(given)).code).toBe(code);
  });

  it("POOL-6 a file that waits for its scanner may be attached, and one of a day ago may not", () => {
    expect(attach({ state: "UNSCANNED" }).ok).toBe(true);
    const [last, over] = [0, 1].map((more) => addMilliseconds(now, attachmentBounds.attachedWithin + more));
    expect([attach({}, last).ok, attach({}, over).ok]).toEqual([true, false]);
  });
});

describe("taking off", () => {
  it("LAW-5 a document is taken off with a reason that the history keeps", () => {
    const { attachment: kept, event } = accepted(remove(null));
    expect(kept).toMatchObject({
      state: "REMOVED",
      version: 2,
      removedAt: later,
      removalReason: "Lagt på den forkerte sag",
    });
    expect(event).toMatchObject({ kind: "DOCUMENT_REMOVED", note: "Regnskab 2026.pdf: Lagt på den forkerte sag" });
    expect(refusalOf(remove(null, { reason: " " })).code).toBe("INVALID_INPUT");
    expect(refusalOf(remove(null, { version: 2 })).code).toBe("STALE_VERSION");
  });

  it("LAW-5 POOL-9 what a decision rests on is struck through; what came after it is taken off", () => {
    expect(accepted(remove(now))).toMatchObject({
      attachment: { state: "WITHDRAWN" },
      event: { kind: "DOCUMENT_WITHDRAWN" },
    });
    expect(accepted(remove(addMilliseconds(now, -1))).attachment.state).toBe("REMOVED");
    const again = { application, attachment: accepted(remove(null)).attachment, decidedAt: null };
    expect(refusalOf(removeAttachment(again, { version: 2, reason: "Igen" }, as(leader))).code).toBe("STATE_CONFLICT");
  });
});

describe("names", () => {
  it.each([
    ["C:\\fakepath\\..\\..\\Budget.xlsx", "Budget.xlsx"],
    ["../../etc/passwd.txt", "passwd.txt"],
    ["  Årsrapport\u202Efdp.exe.pdf ", "Årsrapportfdp.exe.pdf"],
    ["a<b>:c?.pdf", "a_b__c_.pdf"],
    [".pdf", "fil.pdf"],
    ["....", "fil"],
    ["Referat  \n2026.PDF", "Referat 2026.PDF"],
  ])("LAW-7 %j is kept as %j", (given, kept) => {
    expect(cleanFileName(given)).toBe(kept);
  });

  it("LAW-7 no name leaves a path, hides, is empty, or grows longer than 150 characters; cleaning twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (given) => {
        const kept = cleanFileName(given);
        expect(kept).not.toMatch(/[\\/\p{Cc}\p{Cf}]|^\.|^$/u);
        expect([...kept].length).toBeLessThanOrEqual(150);
        expect(cleanFileName(kept)).toBe(kept);
      }),
      { numRuns: 40 },
    );
  });

  it("POOL-6 what is taken is known by its extension, in either case", () => {
    expect(["a.PDF", "b.jpeg", "c.csv", "d.pdf.exe", "e"].map(formatOfName)).toEqual([
      "PDF",
      "JPEG",
      "CSV",
      null,
      null,
    ]);
  });
});
