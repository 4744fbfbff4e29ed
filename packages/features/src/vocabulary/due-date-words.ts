import { defineCatalogue } from "@indgang/shell";

export const dueDateWords = defineCatalogue("dueDate", {
  overdue: { da: "Overskredet:", en: "Past:" },
});
