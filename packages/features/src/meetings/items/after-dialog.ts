/** Does something once a dialog that was just closed is gone: it holds the focus until then, and gives it back on the next frame. */
export function afterDialog(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}
