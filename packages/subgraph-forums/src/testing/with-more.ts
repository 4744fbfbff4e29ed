import type { Input, Owner } from "./operation.type.ts";

/** An input with more in it. */
export const withMore = (input: (owner: Owner) => Promise<Input>, more: Input) => async (owner: Owner) => ({
  ...(await input(owner)),
  ...more,
});
