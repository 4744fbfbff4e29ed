/** What the Prisma CLI passes on the command line, in the words of the native engine. */

/** All values given for `--name value`. */
function values(all, name) {
  return all.flatMap((argument, index) => (argument === name ? [all[index + 1]] : []));
}

/** `cli` is the sub-command after the word `cli` (`can-connect-to-database`, `create-database`, …), or null. */
export function readArguments(all) {
  const [datasource = "{}"] = values(all, "--datasource");
  const cliAt = all.indexOf("cli");
  return {
    url: JSON.parse(datasource).url,
    datamodels: values(all, "--datamodels"),
    cli: cliAt < 0 ? null : all[cliAt + 1],
  };
}
