import { defineCatalogue } from "@indgang/shell";

export const messagesWords = defineCatalogue("messages", {
  title: { da: "Beskeder", en: "Messages" },
  lead: {
    da: "Det seneste, der er sket i dine sager og opgaver.",
    en: "The latest that has happened in your cases and tasks.",
  },
  today: { da: "I dag", en: "Today" },
  yesterday: { da: "I går", en: "Yesterday" },
  unread: { da: "Ny", en: "New" },
  choose: { da: "Vælg, hvad du får besked om", en: "Choose what you are told of" },
  more: { da: "Vis flere", en: "Show more" },
  loading: { da: "Henter dine beskeder …", en: "Loading your messages …" },
  emptyTitle: { da: "Du har ingen beskeder", en: "You have no messages" },
  emptyText: {
    da: "Når der sker noget, der vedrører dig, vises det her.",
    en: "When something happens that concerns you, it stands here.",
  },
});
