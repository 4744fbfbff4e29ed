import type { MailRhythm, NotificationTopic } from "@indgang/domain/messages";
import { defineCatalogue } from "@indgang/shell";

export const choicesWords = defineCatalogue("notificationChoices", {
  title: { da: "Vælg dine beskeder", en: "Choose your messages" },
  lead: {
    da: "Det, der venter på dig, står altid i Mit arbejde, uanset hvad du vælger her.",
    en: "What waits for you always stands in My work, whatever you choose here.",
  },
  leadOutside: {
    da: "Det, der venter på jer, står altid på jeres egen side, uanset hvad du vælger her.",
    en: "What waits for you always stands on your own page, whatever you choose here.",
  },
  inApp: { da: "Vis under Beskeder", en: "Show in Messages" },
  byMail: { da: "Mail", en: "Mail" },
  saved: { da: "Dit valg er gemt", en: "Your choice is saved" },
  loading: { da: "Henter dine valg …", en: "Loading your choices …" },
  back: { da: "Til Beskeder", en: "To Messages" },
});

export const rhythmWords = defineCatalogue<MailRhythm>("mailRhythm", {
  AT_ONCE: { da: "Med det samme", en: "At once" },
  DAILY: { da: "Én samlet mail om morgenen", en: "One mail in the morning" },
  NEVER: { da: "Ingen mail", en: "No mail" },
});

export const topicWords = defineCatalogue<NotificationTopic>("notificationTopic", {
  CASES: { da: "Ansøgninger og bevillinger", en: "Applications and grants" },
  DEADLINES: { da: "Frister", en: "Deadlines" },
  REFERRALS: { da: "Henvisninger", en: "Referrals" },
  FORUMS: { da: "Fora og møder", en: "Forums and meetings" },
  HEARINGS: { da: "Høringer", en: "Hearings" },
  PRIZES: { da: "Priser", en: "Prizes" },
});

export const topicHelp = defineCatalogue<NotificationTopic>("notificationTopicHelp", {
  CASES: { da: "Det, der sker i sager om penge.", en: "What happens in cases about money." },
  DEADLINES: {
    da: "Sager, høringer og møder, hvor fristen nærmer sig eller er overskredet.",
    en: "Cases, hearings and meetings whose deadline is near or has passed.",
  },
  REFERRALS: { da: "Henvisninger, du sender eller modtager.", en: "Referrals that you send or receive." },
  FORUMS: {
    da: "Møder, dagsordener og referater i de fora, du er med i eller er sekretær for.",
    en: "Meetings, agendas and minutes of the forums that you sit in or are secretary of.",
  },
  HEARINGS: { da: "Høringer, du skal svare på eller har sendt.", en: "Hearings that you answer or have sent." },
  PRIZES: { da: "Indstillinger og bedømmelser.", en: "Nominations and judging." },
});
