import type { Feature } from "@indgang/shell";
import { myWorkRoute } from "./routes.ts";

export { myWorkRoute } from "./routes.ts";

/** "Mit arbejde": what waits for the person. */
export const myWork: Feature = {
  name: "my-work",
  navigation: [{ route: myWorkRoute }],
  routes: [myWorkRoute],
};
