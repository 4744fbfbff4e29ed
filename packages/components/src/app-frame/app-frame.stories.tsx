import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { Button } from "../button/button.tsx";
import { Menu } from "../menu/menu.tsx";
import { PageHeader } from "../page-header/page-header.tsx";
import { Pagination } from "../pagination/pagination.tsx";
import { SideNavigation } from "../side-navigation/side-navigation.tsx";
import { guidance, ownFrame } from "../story-frame/guidance.ts";
import { applicationColumns, applications } from "../table/table-story-rows.tsx";
import { Table } from "../table/table.tsx";
import { AppFrame } from "./app-frame.tsx";

const meta = {
  component: AppFrame,
  args: {
    municipality: "Københavns Kommune",
    administration: "Socialforvaltningen",
    homeHref: "#hjem",
    languageSwitch: (
      <Button variant="quiet" size="small">
        English
      </Button>
    ),
    userMenu: (
      <Menu
        label="Mette Kjær"
        variant="quiet"
        size="small"
        placement="bottom end"
        items={[{ id: "out", label: "Log ud" }]}
      />
    ),
    sideNavigation: (
      <SideNavigation
        groups={[
          {
            items: [
              { href: "#mit", label: "Mit arbejde", isCurrent: true, count: "12" },
              { href: "#ansoegninger", label: "Ansøgninger", count: "318" },
              { href: "#moeder", label: "Udvalgsmøder" },
              { href: "#foreninger", label: "Foreninger" },
            ],
          },
        ]}
      />
    ),
    footer: "Tilgængelighedserklæring",
    children: (
      <>
        <PageHeader title="Mit arbejde" lead="Det, der venter på dig, med den nærmeste frist først." />
        <Table
          caption="Sager, der venter"
          columns={applicationColumns}
          rows={applications}
          rowKey={(row) => row.id}
          rowHref={(row) => `#${row.id}`}
        />
        <Pagination from={1} to={4} total={4} />
      </>
    ),
  },
  parameters: {
    isWholePage: true,
    ...guidance("once, around an administration's whole application.", "a page is printed or shown alone."),
  },
} satisfies Meta<typeof AppFrame>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = { parameters: ownFrame };

export const WithoutSideNavigation: Story = { parameters: ownFrame, args: { sideNavigation: undefined } };

export const LongDanishWords: Story = {
  parameters: ownFrame,
  args: { administration: "Beskæftigelses- og Integrationsforvaltningen" },
};

export const SkipLinkFirst: Story = {
  parameters: ownFrame,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await expect(canvas.getByRole("link", { name: "Gå til indholdet" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect(canvas.getByRole("main")).toHaveFocus();
  },
};
