import { mayReadOwnLetter, type OwnLetter } from "@indgang/domain/letters";
import type { OwnApplication } from "@indgang/domain/pools/draft";
import type { RequestContext } from "@indgang/subgraph-kit";
import { ownLetterById, ownLetterFile, ownLettersByApplication } from "../../store/letters/own-letter.store.ts";
import { present } from "../../store/present.ts";

/** POOL-10, LAW-1: a letter, or null for whoever does not speak for its association: the wall and the policy each say so. That one to be printed was posted first the wall says alone. */
export async function readOwnLetter(context: RequestContext, id: string): Promise<OwnLetter | null> {
  const letter = await context.use(ownLetterById).load(id);
  return letter !== null && mayReadOwnLetter(context.viewer, letter) ? letter : null;
}

/** POOL-10: what an association was sent about the decision on its own case, the latest first. */
export async function readLettersOfOwn(context: RequestContext, { id }: OwnApplication): Promise<readonly OwnLetter[]> {
  const found = await context.use(ownLettersByApplication).load(id);
  return found.filter((letter) => mayReadOwnLetter(context.viewer, letter));
}

/** The file in base64, as it was approved and sent. */
export async function readOwnLetterFile(context: RequestContext, { id }: OwnLetter): Promise<string> {
  return present(await context.use(ownLetterFile).load(id), "The file of a letter that was sent").pdf;
}
