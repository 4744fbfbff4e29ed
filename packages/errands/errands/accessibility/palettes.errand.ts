import { routes } from "../../src/crawl/routes.ts";
import { palette } from "../../src/crawl/looked-at-by-axe.ts";

for (const administration of ["health-elderly", "employment-integration", "culture"] as const)
  palette(administration, routes);
