import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, toInstant } from "../../kernel/index.ts";
import {
  accepted,
  application,
  as,
  caseworker,
  culture,
  leader,
  meeting,
  now,
  otherCaseworker,
  politician,
  refusalOf,
  secretary,
  serviceDesk,
} from "../pool.fixture.ts";
import {
  approveLetter,
  beginLettersOfMeeting,
  draftLetter,
  isTakenByBatch,
  letterBlocks,
  letterDocument,
  letterFileName,
  letterMail,
  letterProblems,
  letterStates,
  mayReadLetter,
  mayWriteLetters,
  noOtherAuthority,
  postLetter,
  saveLetter,
  sendLetter,
  type Letter,
} from "./index.ts";
import { writtenDate } from "../documents/written-time.ts";
import { reason, facts, drafting, draft, inCase, first, approved } from "./letter.fixture.ts";

describe("a letter", () => {
  it("POOL-2 is written by the office, the secretary and the service desk, read by politicians too, and by nobody else", () => {
    const people = [caseworker, leader, secretary, serviceDesk, politician, otherCaseworker];
    expect(people.map((who) => mayWriteLetters(who, application))).toEqual([true, true, true, true, false, false]);
    expect(people.map((who) => mayReadLetter(who, application))).toEqual([true, true, true, true, true, false]);
    expect(refusalOf(draftLetter(drafting, { replacesId: null }, as(politician))).code).toBe("NOT_ALLOWED");
    const recused = {
      ...application,
      interests: {
        ties: [],
        recusals: [{ personId: asId<"Person">("anna"), reason: "", foundBy: "DECLARED" as const }],
      },
    };
    expect(refusalOf(approveLetter({ ...inCase(draft), application: recused }, first, as(caseworker))).code).toBe(
      "RECUSED_FROM_CASE",
    );
  });

  it("POOL-10 waits for a decision and its minutes, and comes once", () => {
    const code = (other: object, replacesId: Letter["id"] | null = null) =>
      refusalOf(draftLetter({ ...drafting, ...other }, { replacesId }, as(caseworker))).code;
    expect(code({ facts: null })).toBe("STATE_CONFLICT");
    expect(code({ facts: { ...facts, meetingAt: null } })).toBe("MEETING_NOT_CLOSED");
    expect(code({ latest: draft })).toBe("STATE_CONFLICT");
    expect(code({ latest: draft }, draft.id)).toBe("STATE_CONFLICT");
    expect(code({ latest: approved }, draft.id)).toBe("STATE_CONFLICT");
    expect(code({}, asId("another"))).toBe("STATE_CONFLICT");
    const sent = { ...approved, state: "SENT" as const, text: "Rettet" };
    expect(code({ latest: sent })).toBe("STATE_CONFLICT");
    const other = accepted(draftLetter({ ...drafting, latest: sent }, { replacesId: sent.id }, as(caseworker)));
    expect(other).toMatchObject({ state: "DRAFT", replacesId: sent.id, text: "Rettet" });
  });

  it("LAW-1 LAW-7 is not worded without the reason as it was decided, the words on appeal, or with a CPR number", () => {
    const problems = (text: string) => letterProblems({ title: "Afslag", text }, facts).map(({ code }) => code);
    expect(problems(`${reason.replace(" i ", "\n i  ")}\n${noOtherAuthority}`)).toEqual([]);
    expect(problems("Nej.")).toEqual(["REASON_NOT_TOLD", "APPEAL_NOT_TOLD"]);
    expect(problems(`${reason} ${noOtherAuthority} 010190-1234`)).toEqual(["CPR_IN_TEXT"]);
    expect(problems(`${reason} ${noOtherAuthority} {{beløb}}`)).toEqual(["UNKNOWN_FIELD"]);
    const cut = { ...first, title: "Afslag", text: "Nej." };
    expect(refusalOf(saveLetter(inCase(draft), cut, as(caseworker))).code).toBe("INVALID_INPUT");
    expect(refusalOf(approveLetter(inCase({ ...draft, text: "Nej." }), first, as(caseworker))).code).toBe(
      "INVALID_INPUT",
    );
    expect(
      accepted(saveLetter(inCase(draft), { ...first, title: " Nyt ", text: draft.text }, as(caseworker))),
    ).toMatchObject({ title: "Nyt", version: 2 });
  });

  it("POOL-10 goes to the mail address, is to be printed without a usable one, and is posted when the mail gave up", () => {
    const send = (email: string | null) =>
      accepted(sendLetter(inCase(approved, { email }), { version: 2 }, as(serviceDesk)));
    expect(send(facts.email)).toMatchObject({ state: "SENT", recipientEmail: facts.email, sentAt: now });
    for (const none of [null, "", "ingen", "a@b.example, c@d.example"])
      expect(send(none)).toMatchObject({ state: "TO_PRINT", recipientEmail: null });
    const post = (letter: Letter, mail: "QUEUED" | "SENT" | "GIVEN_UP" | null) =>
      postLetter({ ...inCase(letter), mail: mail && { state: mail } }, letter, as(caseworker));
    const sent = send(facts.email);
    expect(refusalOf(post(sent, "QUEUED")).code).toBe("STATE_CONFLICT");
    expect(refusalOf(post(sent, "SENT")).code).toBe("STATE_CONFLICT");
    for (const posted of [post(sent, "GIVEN_UP"), post(send(null), null)])
      expect(accepted(posted)).toMatchObject({ state: "POSTED", postedAt: now });
  });

  it("POOL-10 keeps its words from its approval on, whatever is tried, in whatever order", () => {
    const steps = ["save", "approve", "send", "post"] as const;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 12 }), (tried) => {
        let letter = draft;
        let kept: string | null = null;
        for (const [index, step] of tried.entries()) {
          const state = { ...inCase(letter), mail: null };
          const input = { version: letter.version, title: `Titel ${index}`, text: letter.text };
          const rules = { save: saveLetter, approve: approveLetter, send: sendLetter, post: postLetter };
          const outcome = rules[step](state, input, as(caseworker));
          if (outcome.ok) letter = outcome.value;
          if (kept !== null) expect(letter.title).toBe(kept);
          if (letter.state !== "DRAFT") kept = letter.title;
        }
        expect(letterStates).toContain(letter.state);
      }),
    );
  });

  it("POOL-10 has the municipality's head, its address, day and case, and says what it replaces", () => {
    const at = toInstant(Date.UTC(2026, 11, 31, 23, 30));
    const document = letterDocument(
      { title: "Afslag", text: "Kære I\nalle\n\n## Begrundelse\nFordi.\n\n- en\n- to" },
      facts,
      { at, replaces: now },
    );
    expect(document.head).toEqual({ sender: "Københavns Kommune", unit: "Socialforvaltningen" });
    expect(document.blocks).toEqual([
      { kind: "address", lines: ["Natteravnene", "Østergade 7", "1100 København K"] },
      { kind: "address", lines: ["1. januar 2027", "Sagsnummer SOC-2026-0001"] },
      { kind: "heading", level: 1, text: "Afslag" },
      { kind: "paragraph", text: "Dette brev erstatter vores brev af 5. oktober 2026." },
      { kind: "paragraph", text: "Kære I\nalle" },
      { kind: "heading", level: 2, text: "Begrundelse" },
      { kind: "paragraph", text: "Fordi." },
      { kind: "list", items: ["en", "to"] },
    ]);
    expect(letterBlocks("\n\n")).toEqual([]);
    expect(writtenDate(at)).toBe("1. januar 2027");
  });

  it("LAW-7 goes out with a mail and a file name that say nothing of what was decided", () => {
    const { subject, body } = letterMail(facts);
    expect(subject).toBe("Afgørelse i sag SOC-2026-0001");
    expect(body).not.toContain(reason);
    expect(letterFileName(facts)).toBe("afgoerelse-SOC-2026-0001.pdf");
  });
});

describe("the letters of a meeting", () => {
  it("POOL-10 leave once its minutes stand, by whoever writes letters there", () => {
    const closed = { ...meeting, state: "CLOSED" as const };
    expect(accepted(beginLettersOfMeeting(closed, as(secretary)))).toBeNull();
    expect(refusalOf(beginLettersOfMeeting(meeting, as(secretary))).code).toBe("MEETING_NOT_CLOSED");
    expect(refusalOf(beginLettersOfMeeting(closed, as(politician))).code).toBe("NOT_ALLOWED");
    for (const who of [serviceDesk, otherCaseworker])
      expect(refusalOf(beginLettersOfMeeting(closed, as(who))).code).toBe("NOT_FOUND");
    expect(refusalOf(beginLettersOfMeeting({ ...closed, administration: culture }, as(secretary))).code).toBe(
      "NOT_FOUND",
    );
  });

  it("POOL-10 take what nobody has written, and what is approved: no draft, and nothing that has left", () => {
    expect(isTakenByBatch(null)).toBe(true);
    expect(letterStates.filter((state) => isTakenByBatch({ state }))).toEqual(["APPROVED"]);
  });
});
