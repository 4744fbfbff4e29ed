import { configure } from "storybook/test";

/** A busy machine may need a while to fetch what opens late; waiting ends as soon as it is there. */
export function patience(): void {
  configure({ asyncUtilTimeout: 8000 });
}
