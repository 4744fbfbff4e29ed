import css from "./bar-button.module.css";

export interface BarButtonProps {
  readonly children: string;
  readonly lang?: string;
  /** Given: the button is one that stays pressed. */
  readonly isPressed?: boolean;
  readonly onPress: () => void;
}

/** A small button in the colours of what it stands on. */
export function BarButton({ children, lang, isPressed, onPress }: BarButtonProps) {
  return (
    <button type="button" lang={lang} aria-pressed={isPressed} className={css["button"]} onClick={onPress}>
      {children}
    </button>
  );
}
