import { allFaults } from "../../src/crawl/accessibility.ts";
import { palette } from "./palettes.ts";

palette("social", allFaults);
