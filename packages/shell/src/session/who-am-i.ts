import type { ViewerQuery } from "../data/generated/viewer.generated.ts";
import type { WhoAmI } from "./session.type.ts";

/** The question of `viewer.graphql`, as text: it is asked before the data client is there. A test holds the two together. */
export const viewerQuestion = `query Viewer {
  viewer {
    person { id name title }
    municipality { id name }
    administration { id slug name nameEn }
    seat
    roles
    permissions
  }
}`;

function isAnswer(body: unknown): body is { readonly data: ViewerQuery } {
  return (
    typeof body === "object" &&
    body !== null &&
    "data" in body &&
    typeof body.data === "object" &&
    body.data !== null &&
    "viewer" in body.data
  );
}

/** Asks the graph who is signed in. A stranger has no person. */
export async function whoAmI(send: typeof fetch): Promise<WhoAmI> {
  try {
    const response = await send("/graphql", {
      method: "POST",
      credentials: "same-origin",
      headers: { "content-type": "application/json", "x-indgang-csrf": "1" },
      body: JSON.stringify({ query: viewerQuestion, operationName: "Viewer" }),
    });
    if (response.status === 401) return { kind: "nobody", guest: null };
    const body: unknown = await response.json();
    if (!isAnswer(body)) return { kind: "noAnswer" };
    const { viewer } = body.data;
    return viewer.person === null ? { kind: "nobody", guest: viewer } : { kind: "viewer", viewer };
  } catch {
    return { kind: "noAnswer" };
  }
}
