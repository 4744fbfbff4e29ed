import type { ViewerQuery } from "../data/generated/viewer.generated.ts";

/** Who is signed in, and what the interface may offer her. A guest of a public frontend has no person. */
export type SignedInViewer = ViewerQuery["viewer"];

/** Where the session stands. `ended`: it was there, and is gone while the person works; her page stays as it is. */
export type SessionState =
  | { readonly kind: "loading" }
  | { readonly kind: "signedOut"; readonly guest: SignedInViewer | null }
  | { readonly kind: "unreachable" }
  | { readonly kind: "signedIn"; readonly viewer: SignedInViewer }
  | { readonly kind: "ended"; readonly viewer: SignedInViewer };

/** What an attempt to learn who is signed in brought: a person, nobody, or no answer at all. */
export type WhoAmI =
  | { readonly kind: "viewer"; readonly viewer: SignedInViewer }
  | { readonly kind: "nobody"; readonly guest: SignedInViewer | null }
  | { readonly kind: "noAnswer" };
