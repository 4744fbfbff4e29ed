import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accepted, anna, as, now, refusalOf, serviceDesk } from "../pool.fixture.ts";
import {
  agreed,
  byFriends,
  facts,
  friends,
  granted,
  inCase,
  later,
  office,
  own,
  sent,
  yes,
} from "./agreement.fixture.ts";
import {
  acceptAgreement,
  agreementDocument,
  agreementFileName,
  currentVersion,
  declineAgreement,
  hasAccepted,
  proposeAgreementVersion,
  type Agreement,
} from "./index.ts";

const proposal = { title: "Samarbejdsaftale", text: "## Mål\n\n- 30 ture om året", comment: "40 er for mange." };
const propose = (agreement: Agreement, more: object = {}) => ({
  ...proposal,
  version: agreement.version,
  answerBy: null,
  ...more,
});

describe("negotiating", () => {
  it("ASSOC-6 a new version by either side takes earlier acceptances away, and each accepts one exact version", () => {
    expect([hasAccepted(byFriends, "ASSOCIATION"), byFriends.waitsOn]).toEqual([true, "MUNICIPALITY"]);
    const changed = accepted(
      proposeAgreementVersion(inCase(byFriends), propose(byFriends, { answerBy: later }), office),
    );
    expect(changed).toMatchObject({ number: 2, state: "NEGOTIATING", waitsOn: "ASSOCIATION", answerBy: later });
    expect(hasAccepted(changed, "ASSOCIATION")).toBe(false);
    expect(refusalOf(acceptAgreement(own(changed), { ...yes(changed), number: 1 }, friends)).code).toBe(
      "STALE_VERSION",
    );
    expect(refusalOf(acceptAgreement(own(changed), yes(byFriends), friends)).code).toBe("STALE_VERSION");
    expect(refusalOf(acceptAgreement(own(byFriends), yes(byFriends), friends)).code).toBe("STATE_CONFLICT");
    expect(refusalOf(acceptAgreement(inCase(sent), yes(sent), as(serviceDesk))).code).toBe("NOT_ALLOWED");
  });

  it("ASSOC-6 says what is wrong with a version: the same words, a comment with a CPR number, a day from the association", () => {
    const fields = (more: object, by = friends) =>
      refusalOf(proposeAgreementVersion(by === friends ? own(sent) : inCase(sent), propose(sent, more), by)).data;
    expect(fields({ ...currentVersion(sent), version: 2, comment: null })).toEqual({
      fields: [{ path: "text", code: "DUPLICATE" }],
    });
    expect(fields({ comment: "010170-1234" })).toEqual({ fields: [{ path: "comment", code: "CPR_IN_TEXT" }] });
    expect(fields({ answerBy: later })).toEqual({ fields: [{ path: "answerBy", code: "MUST_BE_EMPTY" }] });
    expect(fields({}, office)).toEqual({ fields: [{ path: "answerBy", code: "REQUIRED" }] });
    expect(refusalOf(acceptAgreement(inCase(sent), yes(sent), office)).data).toEqual({
      fields: [{ path: "answerBy", code: "REQUIRED" }],
    });
  });

  it("ASSOC-6 holds when both accepted the same version, by name and time, and stays as it is", () => {
    expect(agreed).toMatchObject({ state: "AGREED", waitsOn: null, answerBy: null, handledBy: anna });
    expect(agreed.acceptances.map(({ side, name, at }) => [side, name, at])).toEqual([
      ["ASSOCIATION", "Peter", now],
      ["MUNICIPALITY", "Anna", now],
    ]);
    expect(refusalOf(proposeAgreementVersion(own(agreed), propose(agreed), friends)).code).toBe("STATE_CONFLICT");
    const no = { version: agreed.version, reason: "Vi har fortrudt det hele.", touchesIndependence: false };
    expect(refusalOf(declineAgreement(own(agreed), no, friends)).code).toBe("STATE_CONFLICT");
    const described = agreementDocument(agreed, facts);
    expect(described?.blocks.at(-1)).toEqual({
      kind: "list",
      items: [
        "For Natteravnene: Peter, 5. oktober 2026 kl. 12.00",
        "For Københavns Kommune, Socialforvaltningen: Anna, 5. oktober 2026 kl. 12.00",
      ],
    });
    expect([agreementDocument(byFriends, facts), agreementFileName(agreed)]).toEqual([
      null,
      `samarbejdsaftale-${granted.caseNumber}.pdf`,
    ]);
  });

  it("ASSOC-6 over random histories only one version that both accepted ever holds", () => {
    const steps = fc.array(fc.tuple(fc.constantFrom("accept", "propose", "decline"), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (taken) => {
        let agreement = sent;
        for (const [index, [step, isOffice]] of taken.entries()) {
          const by = isOffice ? office : friends;
          const state = isOffice ? inCase(agreement) : own(agreement);
          const day = isOffice ? later : null;
          const { version } = agreement;
          const isLast = hasAccepted(agreement, isOffice ? "ASSOCIATION" : "MUNICIPALITY");
          const outcome =
            step === "accept"
              ? acceptAgreement(state, { ...yes(agreement), answerBy: isLast ? null : day }, by)
              : step === "propose"
                ? proposeAgreementVersion(state, propose(agreement, { text: `Version ${index}`, answerBy: day }), by)
                : declineAgreement(
                    state,
                    { version, reason: "Det kan vi ikke sige ja til.", touchesIndependence: true },
                    by,
                  );
          if (outcome.ok) agreement = outcome.value;
          const isBoth = hasAccepted(agreement, "MUNICIPALITY") && hasAccepted(agreement, "ASSOCIATION");
          expect(agreement.state === "AGREED").toBe(isBoth);
          expect(agreement.waitsOn === null).toBe(agreement.state === "AGREED");
          expect(agreement.versions.map(({ number }) => number)).toEqual(agreement.versions.map((_, at) => at + 1));
        }
      }),
      { numRuns: 60 },
    );
  });
});
