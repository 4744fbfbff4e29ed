import { useLanguage } from "../words/language-provider.tsx";
import { languages } from "../words/language.ts";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/use-words.ts";
import css from "./layout.module.css";
import { BarButton } from "./bar-button.tsx";

/** Each language by its own name, as its readers know it. */
const names = { da: "Dansk", en: "English" } as const;

export function LanguageSwitch() {
  const words = useWords(shellWords);
  const { language, choose } = useLanguage();
  return (
    <div className={css["languages"]} role="group" aria-label={words("language")}>
      {languages.map((one) => (
        <BarButton key={one} lang={one} isPressed={one === language} onPress={() => choose(one)}>
          {names[one]}
        </BarButton>
      ))}
    </div>
  );
}
