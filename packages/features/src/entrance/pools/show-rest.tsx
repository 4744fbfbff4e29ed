import { Button, Stack } from "@indgang/components";
import { useRef, type ReactNode } from "react";

export interface ShowRestProps {
  /** What is said of the list above. */
  readonly children: ReactNode;
  /** What the button that shows the rest is called; null when all is shown. */
  readonly label: string | null;
  onShow(): void;
}

/** The foot of a list of which only the beginning is shown. The button goes when it is pressed, and the focus to what is said: the next stop is near. */
export function ShowRest({ children, label, onShow }: ShowRestProps) {
  const said = useRef<HTMLDivElement>(null);
  const show = (): void => {
    said.current?.focus();
    onShow();
  };
  return (
    <Stack gap={2}>
      <div ref={said} tabIndex={-1}>
        {children}
      </div>
      {label === null ? null : (
        <div>
          <Button variant="quiet" onPress={show}>
            {label}
          </Button>
        </div>
      )}
    </Stack>
  );
}
