import type { Meta, StoryObj } from "@storybook/react-vite";
import { formatMoney } from "../format/money.ts";
import { guidance } from "../story-frame/guidance.ts";
import { Table } from "../table/table.tsx";
import { Bars } from "./bars.tsx";

const meta = {
  component: Bars,
  args: {
    bars: [
      { value: 412_000_00, look: "outlined" },
      { value: 250_000_00, look: "filled" },
    ],
    max: 500_000_00,
  },
  parameters: guidance(
    "rows of a table are compared at a glance: what was asked for outlined, what was granted filled. The table says the same in numbers.",
    "one share of one whole is shown (`BudgetBar`, `Progress`), or the numbers do not stand beside it.",
  ),
} satisfies Meta<typeof Bars>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

const rows = [
  { id: "elderly", name: "Sårbare eller ensomme ældre", asked: 412_000_00, granted: 250_000_00 },
  { id: "young", name: "Børn og unge med særlige vanskeligheder", asked: 98_500_00, granted: 98_500_00 },
  { id: "crisis", name: "Mennesker i krise", asked: 1_200_00, granted: 0 },
];

export const InATable: Story = {
  render: () => (
    <Table
      caption="Efter målgruppe"
      columns={[
        { id: "name", header: "Målgruppe", isRowHeader: true, cell: ({ name }) => name },
        {
          id: "bars",
          header: "Søgt og bevilget",
          width: "30%",
          cell: ({ asked, granted }) => (
            <Bars
              max={412_000_00}
              bars={[
                { value: asked, look: "outlined" },
                { value: granted, look: "filled" },
              ]}
            />
          ),
        },
        { id: "asked", header: "Søgt", align: "end", cell: ({ asked }) => formatMoney(asked) },
        { id: "granted", header: "Bevilget", align: "end", cell: ({ granted }) => formatMoney(granted) },
      ]}
      rows={rows}
      rowKey={({ id }) => id}
    />
  ),
};
