import { defineCatalogue } from "@indgang/shell";

export const dueDateWords = defineCatalogue("dueDate", {
  due: { da: "Frist {date}", en: "Due {date}" },
  was: { da: "Fristen var {date}", en: "Was due {date}" },
  overdue: { da: "Overskredet:", en: "Past:" },
});
