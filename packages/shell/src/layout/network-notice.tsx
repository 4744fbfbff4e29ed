import { useEffect, useSyncExternalStore } from "react";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/use-words.ts";
import { useApp } from "./app-context.tsx";
import css from "./layout.module.css";

/** Says so when nothing goes through, or when answers are slow to come. */
export function NetworkNotice() {
  const { network } = useApp();
  const words = useWords(shellWords);
  const status = useSyncExternalStore(network.subscribe, network.status);
  useEffect(() => {
    addEventListener("online", network.online);
    addEventListener("offline", network.offline);
    return () => {
      removeEventListener("online", network.online);
      removeEventListener("offline", network.offline);
    };
  }, [network]);
  return (
    <div className={css["notices"]} role="status">
      {status === "fine" ? null : <p className={css["notice"]}>{words(status)}</p>}
    </div>
  );
}
