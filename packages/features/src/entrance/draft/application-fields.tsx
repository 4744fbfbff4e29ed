import { targetGroups } from "@indgang/domain/associations";
import type { DraftContent } from "@indgang/domain/pools/draft";
import { useWords } from "@indgang/shell";
import { ApplicationParts, type ApplicationContent } from "../../reception/register/application-parts.tsx";
import type { RegistrationFaults } from "../../reception/register/use-registration-faults.ts";
import { draftFormWords } from "./draft-form-words.ts";

export interface ApplicationFieldsProps {
  readonly content: DraftContent;
  readonly faults: RegistrationFaults;
  readonly onChange: (change: Partial<DraftContent>) => void;
}

/** POOL-6: what an application says, with help for those who write it. */
export function ApplicationFields({ content, faults, onChange }: ApplicationFieldsProps) {
  const words = useWords(draftFormWords);
  const change = ({ targetGroups: chosen, ...rest }: Partial<ApplicationContent>): void =>
    onChange(chosen ? { targetGroups: targetGroups.filter((group) => chosen.includes(group)) } : rest);
  return (
    <ApplicationParts
      content={content}
      faults={faults}
      onChange={change}
      help={{ title: words("titleHelp"), purpose: words("purposeHelp") }}
      purposeRows={8}
    />
  );
}
