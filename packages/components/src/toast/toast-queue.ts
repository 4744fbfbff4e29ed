import { UNSTABLE_ToastQueue as ToastQueue } from "react-aria-components";

export interface ToastMessage {
  readonly title: string;
  readonly description?: string | undefined;
  readonly tone?: "info" | "success" | "warning" | "danger" | undefined;
  /** One way to answer, most often to undo. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
}

let onlyQueue: ToastQueue<ToastMessage> | undefined;

/** The page's one queue; made on first use, so that importing it costs nothing. */
export function toastQueue(): ToastQueue<ToastMessage> {
  onlyQueue ??= new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });
  return onlyQueue;
}

const readingTime = 8000;

/** The message that goes by itself; undefined until there has been one. */
let passing: string | undefined;

/**
 * Shows a message for 8 seconds; it takes the place of the one before, so that confirmations never pile up.
 * One with an action, a warning or an error stays until closed. Answers a function that closes it.
 */
export function showToast(message: ToastMessage): () => void {
  const stays = message.action || message.tone === "danger" || message.tone === "warning";
  const queue = toastQueue();
  if (!stays && passing !== undefined) queue.close(passing);
  const key = queue.add(message, stays ? {} : { timeout: readingTime });
  if (!stays) passing = key;
  return () => queue.close(key);
}
