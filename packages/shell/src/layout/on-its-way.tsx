import { useRouterState } from "@tanstack/react-router";
import css from "./layout.module.css";

/** A line above everything while the next screen is on its way: the one that is left stays until then, and a press must not seem to have been missed. */
export function OnItsWay() {
  const isOnItsWay = useRouterState({ select: ({ isLoading }) => isLoading });
  return isOnItsWay ? <div className={css["onItsWay"]} aria-hidden /> : null;
}
