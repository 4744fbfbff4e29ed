import type { Meta, StoryObj } from "@storybook/react-vite";
import { guidance } from "../story-frame/guidance.ts";
import { TextField } from "./text-field.tsx";

const meta = {
  component: TextField,
  args: { label: "Projektets titel", description: "Sådan vil titlen stå i udvalgets dagsorden." },
  parameters: guidance(
    'the answer is one line: a name, an address, a CVR number (`inputMode="numeric"`).',
    "the answer is an amount (`MoneyField`), a count (`NumberField`), a day (`DateField`), or longer than a line (`TextArea`).",
  ),
} satisfies Meta<typeof TextField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Required: Story = { args: { isRequired: true } };

export const WithError: Story = { args: { isRequired: true, errorMessage: "Skriv projektets titel." } };

export const Disabled: Story = { args: { isDisabled: true } };

export const ReadOnly: Story = { args: { isReadOnly: true, value: "Lørdagscafé for ensomme ældre" } };

export const Optional: Story = { args: { isRequired: false } };

/** As wide as what belongs in it. */
export const Short: Story = {
  args: { label: "Postnummer", description: undefined, width: "short", defaultValue: "8000" },
};

export const HiddenLabel: Story = { args: { isLabelHidden: true } };

export const LongDanishWords: Story = {
  args: {
    label: "Frivilligcenterets kontaktpersons stillingsbetegnelse",
    description: "For eksempel frivillighedskoordinator eller foreningskonsulent.",
    defaultValue: "Integrationsmedarbejderuddannelseskoordinator",
  },
};
