import type { Feature } from "@indgang/shell";
import { letterTemplatesRoute } from "./routes.ts";

/** What a pool's letters say; the letters themselves stand with their cases and meetings. */
export const letters: Feature = { name: "letters", navigation: [], routes: [letterTemplatesRoute] };
