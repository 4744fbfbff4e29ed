import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import {
  accountsChannels,
  accountsStates,
  accountsStepKinds,
  auditorDemands,
  auditorKinds,
} from "@indgang/domain/accounts";
import { agreementForms, agreementSides, agreementStates } from "@indgang/domain/agreement";
import { attachmentStates, documentKinds, fileFormats, storedFileStates } from "@indgang/domain/attachments";
import * as awards from "@indgang/domain/awards";
import { formKinds, formStates } from "@indgang/domain/form";
import * as forums from "@indgang/domain/forums";
import { ledgerEntryKinds } from "@indgang/domain/ledger";
import { chapterStates, reportParts } from "@indgang/domain/report";
import { goalVerdicts, outcomeStates } from "@indgang/domain/outcome";
import { letterBatchStates, letterStates } from "@indgang/domain/letters";
import { dutyNames, mailRhythms, notificationKinds, notificationTopics } from "@indgang/domain/messages";
import { papersAudiences, papersKinds } from "@indgang/domain/papers";
import { instalmentStates, paymentStepKinds } from "@indgang/domain/payments";
import {
  allocationBases,
  allocationOrders,
  applicationChannels,
  applicationStates,
  doubleFundingVerdicts,
  opinionStates,
  waitsForValues,
} from "@indgang/domain/pools";
import { changeKinds, changeStates } from "@indgang/domain/change-requests";
import { grantYearStates } from "@indgang/domain/running";
import { referralStates } from "@indgang/domain/referrals";
import { afterAll, beforeAll, expect, it } from "vitest";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.close());

/** What a text column may hold, by the name of the check that says so, as the domain has it. */
const known: Readonly<Record<string, readonly string[]>> = {
  allocation_draft_basis_known: allocationBases,
  allocation_draft_order_known: allocationOrders,
  application_state_known: applicationStates,
  association_file_format_known: Object.keys(fileFormats),
  association_file_kind_known: documentKinds,
  association_file_state_known: storedFileStates.filter((state) => state !== "ERASED"),
  application_waits_for_known: waitsForValues,
  duty_name_known: dutyNames,
  notification_choice_by_mail_known: mailRhythms,
  notification_choice_topic_known: notificationTopics,
  attachment_kind_known: documentKinds,
  attachment_state_known: attachmentStates,
  assessment_double_funding_known: doubleFundingVerdicts,
  award_cycle_phase_known: awards.awardCyclePhases,
  forum_agenda_item_importance_known: forums.agendaImportances,
  forum_agenda_item_state_known: forums.agendaItemStates,
  forum_body_kind_known: forums.forumBodyKinds,
  forum_meeting_state_known: forums.forumMeetingStates,
  forum_recusal_cause_known: forums.forumRecusalCauses,
  // FORUM-4: that a hearing is closed follows from the time; its row does not say so.
  hearing_state_known: forums.hearingStates.filter((state) => state !== "CLOSED"),
  accounts_step_kind_known: accountsStepKinds,
  agreement_acceptance_side_known: agreementSides,
  agreement_form_known: agreementForms,
  agreement_state_known: agreementStates,
  agreement_version_side_known: agreementSides,
  agreement_waits_on_known: agreementSides,
  grant_accounts_auditor_known: auditorKinds,
  grant_accounts_channel_known: accountsChannels,
  grant_accounts_demand_known: auditorDemands,
  grant_accounts_state_known: accountsStates,
  letter_batch_state_known: letterBatchStates,
  letter_state_known: letterStates,
  report_chapter_part_known: reportParts,
  report_chapter_state_known: chapterStates,
  meeting_papers_audience_known: papersAudiences,
  meeting_papers_kind_known: papersKinds,
  opinion_state_known: opinionStates,
  outcome_report_channel_known: applicationChannels,
  outcome_report_state_known: outcomeStates,
  outcome_goal_verdict_known: goalVerdicts,
  outcome_evaluation_verdict_known: goalVerdicts,
  grant_year_state_known: grantYearStates,
  change_request_kind_known: changeKinds,
  change_request_state_known: changeStates,
  stored_file_format_known: Object.keys(fileFormats),
  stored_file_state_known: storedFileStates,
  application_draft_form_kind_known: formKinds,
  pool_form_kind_known: formKinds,
  pool_form_state_known: formStates,
  instalment_state_known: instalmentStates,
  ledger_entry_kind_known: ledgerEntryKinds,
  nomination_source_known: awards.nominationSources,
  nomination_state_known: awards.nominationStates,
  notification_kind_known: notificationKinds,
  payment_step_kind_known: paymentStepKinds,
  prize_category_kind_known: awards.nomineeKinds,
  referral_sealed_part_known: ["CONTENT", "LEVEL_1", "LEVEL_2", "EXCHANGE"],
  referral_state_known: referralStates,
  round_form_kind_known: formKinds,
};

it("every check that lists the values of a column lists the domain's, and every such check is known here", async () => {
  const { rows } = await test.owner.query<{ name: string; check: string }>(
    "SELECT conname AS name, pg_get_constraintdef(oid) AS check FROM pg_constraint WHERE contype = 'c' ORDER BY conname",
  );
  const listed = rows.flatMap(({ name, check }) => {
    const values = /^CHECK \(\(\w+ = ANY \(ARRAY\[(.*)\]\)\)\)$/u.exec(check)?.[1];
    return values === undefined
      ? []
      : [
          [
            name,
            values
              .split(", ")
              .map((value) => value.slice(1, -"'::text".length))
              .toSorted(),
          ],
        ];
  });
  const claimed = Object.entries(known).map(([name, values]) => [name, values.toSorted()]);
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(claimed));
});
