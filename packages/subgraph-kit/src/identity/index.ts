/** Who is asking. Without decorators, so that commands which Node runs as they stand can have it, too. */
export { correlationHeader, correlationIdFrom } from "./correlation-id.ts";
export {
  createIdentityKey,
  readSigningKey,
  readVerificationKey,
  type SigningKey,
  type VerificationKey,
} from "./identity-key.ts";
export { installationKey } from "./installation-key.ts";
export { Remembered } from "./remembered.ts";
export { createViewerSigner, signViewer, type Identity } from "./sign-viewer.ts";
export { createViewerVerifier } from "./verify-viewer.ts";
