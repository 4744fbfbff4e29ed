import { useEffect } from "react";
import { PlainScreen } from "../layout/plain-screen.tsx";
import { useWords } from "../words/use-words.ts";
import { elsewhereWords } from "./elsewhere-words.ts";
import { announceSignIn } from "./session-channel.ts";

/** Where a log-in in a new window lands: tells the window that waits, and closes. */
export function SignedInScreen() {
  const words = useWords(elsewhereWords);
  useEffect(() => {
    announceSignIn();
    window.close();
  }, []);
  return (
    <PlainScreen title={words("signedInTitle")}>
      <p>{words("signedInText")}</p>
    </PlainScreen>
  );
}
