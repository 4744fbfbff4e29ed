import { colourFaults } from "../../src/crawl/accessibility.ts";
import { palette } from "./palettes.ts";

palette("culture", colourFaults);
