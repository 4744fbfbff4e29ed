import { describe, expect, it } from "vitest";
import { asId, money, plainDate, toInstant } from "../../kernel/index.ts";
import {
  accepted,
  as,
  application,
  caseworker,
  leader,
  now,
  otherCaseworker,
  refusalOf,
  secretary,
  serviceDesk,
  terms,
} from "../pool.fixture.ts";
import { office } from "../payment/payment.fixture.ts";
import { checkedWith, content, delivering, owed, speaker } from "./accounts.fixture.ts";
import {
  accountsNews,
  accountsOwed,
  approveAccounts,
  checkAccounts,
  extendAccounts,
  isMissing,
  registerAccounts,
  requestAccountsFile,
  returnAccounts,
  submitAccounts,
  type AccountsContent,
} from "./index.ts";

const file = {
  state: "READY" as const,
  requestedById: asId<"Person">("signe"),
  requestedAt: now,
  administration: owed.administration,
  isAttached: false,
};
const submit = (said: AccountsContent, more: object = {}, accounts = owed) =>
  submitAccounts(
    { accounts, files: [file], kept: [], ...more },
    { version: accounts.version, content: said },
    delivering,
  );
const codes = (outcome: ReturnType<typeof submit>) => {
  const refused = refusalOf(outcome);
  return refused.code === "INVALID_INPUT" ? refused.data.fields.map(({ path, code }) => `${path} ${code}`) : [];
};
const note = "Revisor har ikke skrevet under på side 3.";

describe("what a grant owes", () => {
  const of = (amount: number, isInclusive: boolean) =>
    accountsOwed(
      money(amount),
      { year: 2027 },
      { auditorThreshold: money(10_000_000), auditorThresholdInclusive: isInclusive, accountsDueMonths: 2 },
    );
  it("POOL-11 POOL-17 is due the terms' months after the year, by an auditor whose bound is explicit", () => {
    expect(of(9_999_999, true).demand).toBe("ELECTED");
    expect(of(10_000_000, false).demand).toBe("ELECTED");
    expect(of(10_000_000, true).demand).toBe("AUTHORISED");
    expect(of(10_000_001, false)).toEqual({
      year: 2027,
      periodEndsOn: "2027-12-31",
      dueOn: "2028-02-29",
      demand: "AUTHORISED",
    });
    const never = { ...terms, auditorThreshold: null, accountsDueMonths: 6 };
    expect(accountsOwed(money(90_000_000_000), { year: 2027 }, never)).toMatchObject({
      demand: "ELECTED",
      dueOn: "2028-06-30",
    });
  });

  it("POOL-11 is missing from the day after, until it is delivered", () => {
    const on = (day: string) => toInstant(Date.parse(`${day}T10:00:00Z`));
    expect(isMissing(owed, on("2028-03-31"))).toBe(false);
    expect(isMissing(owed, on("2028-04-01"))).toBe(true);
    expect(isMissing({ ...owed, state: "RETURNED" }, on("2028-04-01"))).toBe(true);
    expect(isMissing({ ...owed, state: "SUBMITTED" }, on("2028-04-01"))).toBe(false);
  });
});

describe("delivering accounts", () => {
  it("POOL-11 tells everything that is wrong at once, at its field", () => {
    const large = { ...owed, amount: money(10_000_001), demand: "AUTHORISED" as const };
    expect(codes(submit(content(0, { isEndorsed: false, auditorName: " " }), { files: [] }, large))).toEqual([
      "documents TOO_FEW",
      "auditorName REQUIRED",
      "used DOES_NOT_ADD_UP",
      "auditorKind AUDITOR_NOT_AUTHORISED",
      "isEndorsed NOT_ENDORSED",
    ]);
    expect(codes(submit(content(owed.amount + 1)))).toContain("unused TOO_LARGE");
    expect(codes(submit(content(0, { note: "Formand 010190-1234" })))).toEqual(["note CPR_IN_TEXT"]);
  });

  it("LAW-4 POOL-11 names a professional auditor by CVR or own number, and an elected one by neither", () => {
    const by = (auditorKind: AccountsContent["auditorKind"], auditorNumber: string | null) =>
      submit(content(0, { auditorKind, auditorNumber }));
    expect(codes(by("REGISTERED", null))).toEqual(["auditorNumber REQUIRED"]);
    expect(codes(by("STATE_AUTHORISED", "12345678"))).toEqual(["auditorNumber CVR_CHECK_DIGIT"]);
    expect(codes(by("ELECTED", "13585628"))).toEqual(["auditorNumber MUST_BE_EMPTY"]);
    expect(accepted(by("REGISTERED", " mne 34567")).accounts.content?.auditorNumber).toBe("mne34567");
    expect(accepted(by("STATE_AUTHORISED", "13585628")).accounts).toMatchObject({ state: "SUBMITTED", version: 2 });
  });

  it("POOL-11 takes only what its own person sent, today, for this administration; and what was sent before", () => {
    const withFile = (more: object) => refusalOf(submit(content(), { files: [{ ...file, ...more }] })).code;
    expect(withFile({ requestedById: asId("another") })).toBe("NOT_FOUND");
    expect(withFile({ isAttached: true })).toBe("NOT_FOUND");
    expect(withFile({ administration: "culture" })).toBe("NOT_FOUND");
    expect(withFile({ requestedAt: toInstant(Date.parse(now) - 25 * 3_600_000) })).toBe("NOT_FOUND");
    expect(withFile({ state: "AWAITED" })).toBe("STATE_CONFLICT");
    const before = { ...owed, state: "RETURNED" as const, documentIds: [asId<"Attachment">("d1")] };
    expect(submit(content(), { files: [], kept: [asId("d1")] }, before).ok).toBe(true);
    expect(refusalOf(submit(content(), { files: [], kept: [asId("d2")] }, before)).code).toBe("NOT_FOUND");
  });

  it("POOL-11 is the association's own, while it is owed; others learn nothing of it", () => {
    const asked = (who = speaker, accounts = owed) =>
      requestAccountsFile({ accounts, waiting: 0, fileId: asId("f") }, { name: "Regnskab.pdf", size: 10 }, as(who));
    expect(accepted(asked())).toMatchObject({ state: "AWAITED", format: "PDF", requestedById: "signe" });
    for (const who of [caseworker, serviceDesk, { ...speaker, associationIds: [] }])
      expect(refusalOf(asked(who)).code).toBe("NOT_FOUND");
    expect(refusalOf(asked(speaker, { ...owed, state: "APPROVED" })).code).toBe("STATE_CONFLICT");
    const many = { accounts: owed, waiting: 30, fileId: asId<"StoredFile">("f") };
    expect(refusalOf(requestAccountsFile(many, { name: "a.exe", size: 0 }, delivering))).toMatchObject({
      data: { fields: [{ path: "name" }, { path: "size" }, { path: "documents", code: "TOO_MANY" }] },
    });
    expect(refusalOf(submit(content(), {}, { ...owed, state: "SUBMITTED" })).code).toBe("STATE_CONFLICT");
    expect(
      refusalOf(submitAccounts({ accounts: owed, files: [file], kept: [] }, { version: 1, content: content() }, office))
        .code,
    ).toBe("NOT_FOUND");
  });

  it("POOL-2 POOL-11 on paper is registered as it is, and what is wrong stands in the way of approving it", () => {
    const state = { accounts: owed, application, documentIds: [asId<"Attachment">("d1")] };
    const said = { version: 1, content: content(0, { isEndorsed: false }) };
    const registered = accepted(registerAccounts(state, said, as({ ...serviceDesk, personId: asId("peter") })));
    expect(registered.accounts).toMatchObject({ state: "SUBMITTED", channel: "PAPER" });
    expect(refusalOf(registerAccounts({ ...state, documentIds: [] }, said, office)).code).toBe("INVALID_INPUT");
    expect(refusalOf(registerAccounts(state, said, as(secretary))).code).toBe("NOT_ALLOWED");
    const { accounts } = accepted(
      checkAccounts({ ...state, accounts: registered.accounts }, { version: 2, note: null }, office),
    );
    const approved = approveAccounts({ accounts, application, plan: null, approved: [] }, { version: 3 }, office);
    expect(refusalOf(approved)).toMatchObject({ data: { fields: [{ path: "isEndorsed", code: "NOT_ENDORSED" }] } });
  });
});

describe("staff with accounts", () => {
  const submitted = { ...checkedWith(0), state: "SUBMITTED" as const };
  const state = { accounts: submitted, application };
  const newDate = { version: 3, reason: note, dueOn: plainDate("2026-10-20") };

  it("POOL-2 checks and sends back clerically, with a reason and a date that is to come", () => {
    const desk = as({ ...serviceDesk, personId: asId("peter") });
    expect(accepted(checkAccounts(state, { version: 3, note: null }, desk)).accounts.state).toBe("CHECKED");
    const back = accepted(returnAccounts(state, newDate, desk));
    expect(back).toMatchObject({
      accounts: { state: "RETURNED", dueOn: "2026-10-20", returnReason: note, content: submitted.content },
      step: { kind: "RETURNED", day: "2026-10-20", note },
    });
    const wrong = { ...newDate, reason: "Nej", dueOn: plainDate("2026-10-04") };
    expect(refusalOf(returnAccounts(state, wrong, desk))).toMatchObject({
      data: { fields: [{ code: "TOO_SHORT" }, { code: "IN_THE_PAST" }] },
    });
    expect(refusalOf(checkAccounts(state, { version: 2, note: null }, desk)).code).toBe("STALE_VERSION");
    expect(refusalOf(checkAccounts(state, { version: 3, note: null }, as(otherCaseworker))).code).toBe("NOT_FOUND");
    expect(refusalOf(checkAccounts(state, { version: 3, note: null }, as(secretary))).code).toBe("NOT_ALLOWED");
  });

  it("POOL-2 POOL-11 tells whose move it is then", () => {
    const news = (step: "SUBMITTED" | "CHECKED" | "RETURNED", assignee: "anna" | null = "anna") =>
      accountsNews(
        { accounts: owed, step: { kind: step, at: now, actorId: asId("peter"), day: null, note: null, content: null } },
        assignee && asId<"Person">(assignee),
      );
    expect(news("SUBMITTED")).toMatchObject({ to: { kind: "SHARED_ROLE", role: "SERVICE_DESK" }, readBy: "STAFF" });
    expect(news("CHECKED")).toMatchObject({ to: { kind: "COLLEAGUE", personId: "anna" } });
    expect(news("CHECKED", null)).toMatchObject({ to: { kind: "ROLE", role: "LEADER" } });
    expect(news("RETURNED")).toMatchObject({ kind: "APPLICATION_ACCOUNTS_RETURNED", readBy: "ASSOCIATION" });
  });

  it("POOL-11 gives more time for what is owed, and no less", () => {
    const more = { version: 1, reason: "Revisor er syg i marts.", dueOn: plainDate("2028-04-30") };
    const extend = (input = more, who = leader, accounts = owed) =>
      extendAccounts({ accounts, application }, input, as({ ...who, personId: asId("anna") }));
    expect(accepted(extend()).accounts).toMatchObject({ state: "OWED", dueOn: "2028-04-30", version: 2 });
    expect(refusalOf(extend({ ...more, dueOn: owed.dueOn }))).toMatchObject({
      data: { fields: [{ code: "NOT_LATER" }] },
    });
    expect(accepted(extend({ ...more, dueOn: plainDate("2029-03-31") })).accounts.dueOn).toBe("2029-03-31");
    expect(refusalOf(extend({ ...more, dueOn: plainDate("2029-04-01") }))).toMatchObject({
      data: { fields: [{ path: "dueOn", code: "TOO_FAR_AHEAD", limit: "2029-03-31" }] },
    });
    expect(refusalOf(extend(more, serviceDesk)).code).toBe("NOT_ALLOWED");
    expect(refusalOf(extend({ ...more, version: 3 }, leader, submitted)).code).toBe("STATE_CONFLICT");
  });
});
