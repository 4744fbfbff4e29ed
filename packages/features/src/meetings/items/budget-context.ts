import { createContext } from "react";
import type { BudgetOverview } from "./budget-overview.ts";

/** The meeting's budget as it stands while amounts are changed: reaches the choice of a line past the items, which are not drawn again for it. */
export const BudgetContext = createContext<BudgetOverview | null>(null);
