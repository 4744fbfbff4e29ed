import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, fn, userEvent, within } from "storybook/test";
import { Button } from "../button/button.tsx";
import { EmptyState } from "../empty-state/empty-state.tsx";
import { guidance } from "../story-frame/guidance.ts";
import { applicationColumns, applications, type ApplicationRow } from "./table-story-rows.tsx";
import { Table } from "./table.tsx";

const meta = {
  component: Table<ApplicationRow>,
  args: {
    caption: "Ansøgninger til § 18-puljen 2026",
    columns: applicationColumns,
    rows: applications,
    rowKey: (row) => row.id,
    rowHref: (row) => `#sag-${row.id}`,
    sort: { columnId: "deadline", direction: "ascending" },
    onSortChange: fn(),
  },
  parameters: guidance(
    "many things of one kind are compared by the same facts. Sorting and paging are the server's: the table shows and asks.",
    "one thing is described (`DefinitionList`), or the rows have nothing to compare (a list).",
  ),
} satisfies Meta<typeof Table<ApplicationRow>>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Selectable: Story = {
  render: function SelectableTable(args) {
    const [selectedKeys, setSelectedKeys] = useState<ReadonlySet<string>>(new Set(["2"]));
    const actions = <Button size="small">Sæt på dagsordenen</Button>;
    return (
      <Table {...args} selection={{ selectedKeys, onChange: setSelectedKeys, rowLabel: (row) => row.title, actions }} />
    );
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole("status")).toHaveTextContent("1 valgt");
    await userEvent.click(canvas.getByRole("checkbox", { name: "Vælg alle på siden" }));
    await expect(canvas.getByRole("status")).toHaveTextContent("4 valgt");
    await userEvent.click(canvas.getByRole("checkbox", { name: "Vælg Lektiecafé på Vesterbro" }));
    await expect(canvas.getByRole("checkbox", { name: "Vælg alle på siden" })).toBePartiallyChecked();
  },
};

export const ByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await expect(canvas.getByRole("button", { name: "Ansøgning" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect(args.onSortChange).toHaveBeenLastCalledWith({ columnId: "title", direction: "ascending" });
    await expect(canvas.getByRole("columnheader", { name: "Frist" })).toHaveAttribute("aria-sort", "ascending");
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect(args.onSortChange).toHaveBeenLastCalledWith({ columnId: "deadline", direction: "descending" });
    await userEvent.tab();
    await expect(canvas.getByRole("link", { name: "Lektiecafé på Vesterbro" })).toHaveFocus();
  },
};

export const Loading: Story = { args: { rows: [], isLoading: true } };

export const Refreshing: Story = { args: { isLoading: true } };

export const Empty: Story = {
  args: {
    rows: [],
    empty: (
      <EmptyState title="Ingen ansøgninger passer til søgningen">Prøv med færre ord, eller fjern et filter.</EmptyState>
    ),
  },
};

export const OnAPhone: Story = {
  decorators: [
    (Story) => (
      <div style={{ maxWidth: "20rem" }}>
        <Story />
      </div>
    ),
  ],
};
