import { defineCatalogue } from "@indgang/shell";

export const messagesWords = defineCatalogue("messages", {
  title: { da: "Beskeder", en: "Messages" },
  lead: {
    da: "Hvad der er sket i det, du arbejder med, det seneste først.",
    en: "What happened in what you work with, the latest first.",
  },
  today: { da: "I dag", en: "Today" },
  yesterday: { da: "I går", en: "Yesterday" },
  unread: { da: "Ny", en: "New" },
  more: { da: "Vis flere", en: "Show more" },
  loading: { da: "Henter dine beskeder …", en: "Loading your messages …" },
  emptyTitle: { da: "Du har ingen beskeder", en: "You have no messages" },
  emptyText: {
    da: "Når der sker noget, der vedrører dig, står det her.",
    en: "When something happens that concerns you, it stands here.",
  },
});
