import type { Meta, StoryObj } from "@storybook/react-vite";
import { formatMoney } from "../format/money.ts";
import { guidance } from "../story-frame/guidance.ts";
import { DefinitionList } from "./definition-list.tsx";

const meta = {
  component: DefinitionList,
  args: {
    items: [
      { term: "Forening", description: "Nørrebro Besøgsvenner" },
      { term: "CVR-nummer", description: "13748136" },
      { term: "Søgt beløb", description: formatMoney(12_500_000), isNumeric: true },
    ],
  },
  parameters: guidance(
    "one thing is described by named facts.",
    "several things are compared by the same facts (`Table`).",
  ),
} satisfies Meta<typeof DefinitionList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Stacked: Story = { args: { layout: "stacked" } };

export const LongDanishWords: Story = {
  args: {
    items: [
      {
        term: "Bevillingsmodtagerens kontaktoplysninger",
        description: "Frivillighedskoordinatorsekretariatet, Sundheds- og Omsorgsforvaltningen",
      },
    ],
  },
};
