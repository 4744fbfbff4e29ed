import { useEffect, useRef } from "react";

/**
 * Runs what follows from leaving a field: at once, or, when it is left by a press of the mouse, after that press.
 * A problem that comes up in between moves the page, and the button away from under the pointer.
 */
export function useAfterPress(): (run: () => void) => void {
  const isPressed = useRef(false);
  useEffect(() => {
    const press = () => {
      isPressed.current = true;
    };
    const release = () => {
      isPressed.current = false;
    };
    const watched = { mousedown: press, mouseup: release, dragend: release };
    const watch = Object.entries(watched);
    for (const [name, listener] of watch) document.addEventListener(name, listener, true);
    return () => {
      for (const [name, listener] of watch) document.removeEventListener(name, listener, true);
    };
  }, []);
  return (run) => {
    if (!isPressed.current) run();
    // The click comes between the release and the next task.
    else document.addEventListener("mouseup", () => setTimeout(run), { once: true, capture: true });
  };
}
