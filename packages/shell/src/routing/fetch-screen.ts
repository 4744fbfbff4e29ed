import { OutOfReach } from "../failure/out-of-reach.ts";
import type { NetworkWatch } from "../data/network-status.ts";

/** Whether the server answers at all; which address of it does not matter. */
export type AskServer = () => Promise<unknown>;

/**
 * Fetches a screen's code. When it does not come, the server is asked whether it is there:
 * is it not, the line is down and an {@link OutOfReach} says so; answers it, the code itself is gone, and what was thrown goes on.
 */
export async function fetchScreen<Module>(
  load: () => Promise<Module>,
  askServer: AskServer,
  network: Pick<NetworkWatch, "follow">,
): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const isThere = await network.follow(askServer()).then(
      () => true,
      () => false,
    );
    throw isThere ? error : new OutOfReach(error);
  }
}
