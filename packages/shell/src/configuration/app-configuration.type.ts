import type { Palette } from "@indgang/tokens";
import type { Message } from "../words/message.type.ts";
import type { Feature } from "./feature.type.ts";

/** All that one administration's frontend differs by. */
export interface AppConfiguration {
  /** Slug of the administration; null for a frontend that is no administration's. */
  readonly administration: string | null;
  /** Whose people work here: the administration, and those who serve all of them. */
  readonly seats: readonly string[];
  /** Whoever comes is let in, signed in or not, from wherever; the routes say what is for whom. */
  readonly isPublic?: true;
  readonly palette: Palette;
  /** Where the gateway serves this frontend, with slashes at both ends. */
  readonly basePath: `/${string}/`;
  readonly name: Message;
  /** In the order of the navigation; the first entry that the person may see is where she lands. */
  readonly features: readonly Feature[];
}
