import type { Meta, StoryObj } from "@storybook/react-vite";
import { guidance } from "../story-frame/guidance.ts";
import { CheckboxGroup } from "./checkbox-group.tsx";
import { Checkbox } from "./checkbox.tsx";

const meta = {
  component: CheckboxGroup,
  args: {
    label: "Målgrupper",
    description: "Vælg alle, der passer.",
    children: (
      <>
        <Checkbox value="lonely">Ensomme og marginaliserede</Checkbox>
        <Checkbox value="elderly">Sårbare ældre</Checkbox>
        <Checkbox value="minorities" description="Hvor integrationen er svær.">
          Etniske minoriteter
        </Checkbox>
      </>
    ),
  },
  parameters: guidance(
    "any number of a few choices can be made.",
    "exactly one is to be chosen (`RadioGroup`), or there are more than some ten.",
  ),
} satisfies Meta<typeof CheckboxGroup>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Required: Story = { args: { isRequired: true } };

export const WithError: Story = { args: { isRequired: true, errorMessage: "Vælg mindst én målgruppe." } };

export const Disabled: Story = { args: { isDisabled: true } };
