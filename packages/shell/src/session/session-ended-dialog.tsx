import { Button } from "@indgang/components";
import { useEffect, useRef } from "react";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/use-words.ts";
import { useApp } from "../layout/app-context.tsx";
import css from "./session.module.css";
import { logInAddress } from "./log-in-address.ts";

/** The session ended while the person works. Her page stays; the log-in happens in another window, and this closes by itself. */
export function SessionEndedDialog() {
  const { configuration, session } = useApp();
  const words = useWords(shellWords);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const logIn = (): void => {
    window.open(logInAddress(`${configuration.basePath}signed-in`), "indgang-log-in", "popup,width=520,height=720");
  };
  return (
    <dialog
      ref={dialog}
      className={css["dialog"]}
      aria-labelledby="session-ended"
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id="session-ended">{words("endedTitle")}</h2>
      <p>{words("endedText")}</p>
      <div className={css["buttons"]}>
        <Button variant="primary" onPress={logIn}>
          {words("endedLogIn")}
        </Button>
        <Button onPress={() => void session.check()}>{words("endedCheck")}</Button>
      </div>
    </dialog>
  );
}
