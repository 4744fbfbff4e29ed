import { noOtherAuthority, type LetterState } from "@indgang/domain/letters";
import { globalId } from "./ids.ts";
import type { Owner } from "./insert.ts";
import { decidedReason, insertBatch, insertDecided, insertLetter } from "./letters.ts";
import type { Operation } from "./operation.type.ts";

const ofLetter = {
  rules: "POOL-2 POOL-10",
  who: "social.caseworker",
  notAllowed: "social.member",
  desk: "SUCCESS",
  subject: "letterId",
  version: 1,
  payload: "letter { id version state sha256 }",
} as const;

const withLetter =
  (state: LetterState) =>
  async (owner: Owner, n: number): Promise<void> => {
    await insertDecided(owner, [n]);
    await insertLetter(owner, n, state);
  };
const letterId = (n: number) => ({ letterId: globalId("letter", n) });

/** Every mutation about a letter, or what letters say. */
export const letterOperations: readonly Operation[] = [
  {
    ...ofLetter,
    name: "draftLetter",
    subject: "applicationId",
    version: null,
    prepare: (owner, n) => insertDecided(owner, [n]),
    input: (n) => ({ applicationId: globalId("application", n) }),
  },
  {
    ...ofLetter,
    name: "saveLetter",
    prepare: withLetter("DRAFT"),
    input: (n) => ({
      ...letterId(n),
      title: "Bevilling",
      text: `Hej.\n\n${decidedReason}\n\n${noOtherAuthority}`,
    }),
  },
  { ...ofLetter, name: "approveLetter", rules: "LAW-1 POOL-10", prepare: withLetter("DRAFT"), input: letterId },
  { ...ofLetter, name: "sendLetter", prepare: withLetter("APPROVED"), input: letterId },
  { ...ofLetter, name: "postLetter", prepare: withLetter("TO_PRINT"), input: letterId },
  {
    ...ofLetter,
    name: "sendLettersOfMeeting",
    // Of meetings the service desk knows nothing: it sends letter by letter.
    desk: "NOT_FOUND",
    subject: "meetingId",
    version: null,
    payload: "sent isDone meeting { id letters { total toPrint } }",
    prepare: (owner, n) => insertDecided(owner, [n]),
    input: (n) => ({ meetingId: globalId("meeting", n) }),
  },
  {
    ...ofLetter,
    name: "startLetterBatch",
    desk: "NOT_FOUND",
    subject: "meetingId",
    version: null,
    payload: "meeting { id letterBatch { state planned sent held { code } } }",
    prepare: (owner, n) => insertDecided(owner, [n]),
    input: (n) => ({ meetingId: globalId("meeting", n) }),
  },
  {
    ...ofLetter,
    name: "stopLetterBatch",
    desk: "NOT_FOUND",
    subject: "meetingId",
    version: null,
    payload: "meeting { id letterBatch { state planned sent held { code } } }",
    prepare: async (owner, n) => {
      await insertDecided(owner, [n]);
      await insertBatch(owner, n);
    },
    input: (n) => ({ meetingId: globalId("meeting", n) }),
  },
  {
    ...ofLetter,
    name: "saveLetterTemplate",
    rules: "POOL-17 POOL-10",
    who: "social.leader",
    notAllowed: "social.caseworker",
    desk: "NOT_ALLOWED",
    subject: "poolId",
    version: 0,
    payload: "pool { id letterTemplates { outcome validFrom title } }",
    prepare: async () => undefined,
    input: (n) => ({
      poolId: globalId("pool", 1),
      outcome: "FULL",
      // Each its own day.
      validFrom: new Date(Date.UTC(2027, 0, n)).toISOString().slice(0, 10),
      title: "Til {{forening}}",
      text: "I har fået {{beløb}}.",
    }),
  },
];
