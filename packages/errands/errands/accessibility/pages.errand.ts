import { routes } from "../../src/crawl/routes.ts";
import { everyPage } from "../../src/crawl/looked-at-by-axe.ts";

everyPage("social", routes);
