import type { Feature } from "@indgang/shell";
import { accountsRoute, ledgerRoute, paymentPlanRoute, paymentsRoute } from "./routes.ts";

/** "Udbetalinger": how grants reach the associations, and what became of each budget line's money. */
export const payments: Feature = {
  name: "payments",
  navigation: [{ group: "money", route: paymentsRoute }],
  routes: [paymentsRoute, ledgerRoute, paymentPlanRoute, accountsRoute],
};
