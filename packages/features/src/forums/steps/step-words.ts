import { defineCatalogue } from "@indgang/shell";

export const stepWords = defineCatalogue("forumStep", {
  back: { da: "Fortryd", en: "Cancel" },
});
