import { publishGrant, type GrantPublisher, type GrantToPublish } from "@indgang/domain/seeing";

/** What stands before the grants of a file: where it is, what of, and by whom. */
export interface GrantsDocument {
  readonly title: string;
  readonly downloadUrl: string;
  readonly publisher: GrantPublisher;
  readonly website: string;
}

/** Under which whoever publishes lets others use it: named, for anything. */
const license = "https://creativecommons.org/licenses/by/4.0/";
const schemaVersion = "1.4";

/** POOL-14: a grant package by the 360Giving standard, a page of grants at a time. The same grants make the same text, whenever it is made. */
export async function* grantsDocument(
  { title, downloadUrl, publisher, website }: GrantsDocument,
  grants: AsyncIterable<readonly GrantToPublish[]>,
): AsyncGenerator<string> {
  const head = {
    version: schemaVersion,
    title,
    license,
    downloadURL: downloadUrl,
    publisher: { name: publisher.name, prefix: publisher.prefix, website },
  };
  let separator = "";
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "grants": [`;
  for await (const some of grants) {
    for (const grant of some) {
      yield `${separator}\n  ${JSON.stringify(publishGrant(grant, publisher))}`;
      separator = ",";
    }
  }
  yield "\n ]\n}\n";
}
