export { agreementReminder, type AgreementDue, type FollowUpDue } from "./agreement-reminder.ts";
export { accountsReminderDays, accountsReminders, type AccountsDue } from "./accounts-reminder.ts";
export {
  caseReminder,
  meetingReminder,
  meetingReminderSpan,
  reminderDays,
  type CaseDue,
  type MeetingDue,
} from "./case-reminder.ts";
export {
  outcomeReminderDays,
  remindAssociationOfOutcome,
  remindOfficeOfOutcome,
  type OutcomeDue,
} from "./outcome-reminder.ts";
export {
  remindAssociationOfRenewal,
  remindOfficeOfRenewal,
  renewalReminderDays,
  type RenewalDue,
} from "./renewal-reminder.ts";
export { openingSpan, roundReminder, type RoundDue } from "./round-reminder.ts";
export { hearingReminder, hearingReminderSpan, type HearingDue } from "./hearing-reminder.ts";
