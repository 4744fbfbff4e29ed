import { fileURLToPath } from "node:url";

/** The workspace's top folder, absolute. */
export const root = fileURLToPath(new URL("../../../..", import.meta.url));
