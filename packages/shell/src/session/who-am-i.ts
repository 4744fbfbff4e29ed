import type { Client } from "@urql/core";
import { readFailure } from "../data/graph-failure.ts";
import { ViewerDocument } from "../data/generated/viewer.generated.ts";
import type { WhoAmI } from "./session.type.ts";

/** Asks the graph who is signed in. A stranger sits in the public's seat. */
export async function whoAmI(client: Client): Promise<WhoAmI> {
  const { data, error } = await client.query(ViewerDocument, {}, { requestPolicy: "network-only" }).toPromise();
  if (data && !error) return data.viewer.person === null ? { kind: "nobody" } : { kind: "viewer", viewer: data.viewer };
  return error && readFailure(error).kind === "signedOut" ? { kind: "nobody" } : { kind: "noAnswer" };
}
