import { UNSTABLE_ToastQueue as ToastQueue } from "react-aria-components";

export interface ToastMessage {
  readonly title: string;
  readonly description?: string | undefined;
  readonly tone?: "info" | "success" | "warning" | "danger" | undefined;
  /** One way to answer, most often to undo. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
}

let queue: ToastQueue<ToastMessage> | undefined;

/** The page's one queue; made on first use, so that importing it costs nothing. */
export function toastQueue(): ToastQueue<ToastMessage> {
  queue ??= new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });
  return queue;
}

const readingTime = 8000;

/** Shows a message for 8 seconds; one with an action, a warning or an error stays until closed. Answers a function that closes it. */
export function showToast(message: ToastMessage): () => void {
  const stays = message.action || message.tone === "danger" || message.tone === "warning";
  const key = toastQueue().add(message, stays ? {} : { timeout: readingTime });
  return () => toastQueue().close(key);
}
