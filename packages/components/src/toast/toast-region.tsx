import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from "react-aria-components";
import { Button } from "../button/button.tsx";
import { classNames } from "../class-names.ts";
import { CloseIcon } from "../icon/icons.tsx";
import { ToneIcon } from "../icon/tone-icon.tsx";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import css from "./toast.module.css";
import { toastQueue } from "./toast-queue.ts";

/** Where toasts come up; once per application. */
export function ToastRegion() {
  const texts = useComponentTexts();
  const queue = toastQueue();
  return (
    <AriaToastRegion queue={queue} className={css.region ?? ""} aria-label={texts.toast.region}>
      {({ toast }) => {
        const { title, description, tone = "info", action } = toast.content;
        return (
          <Toast toast={toast} className={classNames(css.toast, css[tone])}>
            <ToneIcon tone={tone} label={texts.tone[tone]} className={css.icon ?? ""} />
            <ToastContent className={css.words ?? ""}>
              <Text slot="title" className={css.title ?? ""}>
                {title}
              </Text>
              {description ? <Text slot="description">{description}</Text> : null}
            </ToastContent>
            {action ? (
              <div className={css.action}>
                <Button
                  size="small"
                  onPress={() => {
                    action.onPress();
                    queue.close(toast.key);
                  }}
                >
                  {action.label}
                </Button>
              </div>
            ) : null}
            <AriaButton slot="close" className={css.close ?? ""} aria-label={texts.close}>
              <CloseIcon />
            </AriaButton>
          </Toast>
        );
      }}
    </AriaToastRegion>
  );
}
