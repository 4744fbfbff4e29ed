export { accountsReminderDays, accountsReminders, type AccountsDue } from "./accounts-reminder.ts";
export {
  caseReminder,
  meetingReminder,
  meetingReminderSpan,
  reminderDays,
  type CaseDue,
  type MeetingDue,
} from "./case-reminder.ts";
export { hearingReminder, hearingReminderSpan, type HearingDue } from "./hearing-reminder.ts";
