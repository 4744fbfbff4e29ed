/**
 * Installs what the workspace needs, and returns at once when that is already there.
 * Runs before every npm command, on whatever Node the machine has: plain JavaScript, no dependencies.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const oldestNode = [20, 19];
const stampFile = join(root, "node_modules", ".indgang-installed");

function isTooOld(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
}

/** Every file that decides what is installed, in a fixed order. */
function manifests() {
  const folders = ["apps", "packages"].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => join(parent, name)),
  );
  const packages = ["prisma", ...folders].map((folder) => join(folder, "package.json"));
  return ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json", ...packages.sort()].filter((file) =>
    existsSync(join(root, file)),
  );
}

function stamp() {
  const hash = createHash("sha256").update(process.platform + process.arch);
  for (const file of manifests()) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

function isInstalled(wanted) {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted;
}

function pnpmVersion() {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager;
}

function install() {
  const environment = { ...process.env, CI: process.env.CI ?? "true" };
  // npm hands its own settings down to children; pnpm would warn about each that it does not know.
  for (const name of Object.keys(environment))
    if (/^npm_(config|package|lifecycle)_/u.test(name)) delete environment[name];
  const { status, error } = spawnSync("npx", ["--yes", pnpmVersion(), "install", "--frozen-lockfile"], {
    cwd: root,
    env: environment,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return error === undefined && status === 0;
}

if (isTooOld(process.versions.node)) {
  console.error(
    `Indgang kræver Node ${oldestNode.join(".")} eller nyere; her er ${process.versions.node}. Hent en nyere på https://nodejs.org.\n` +
      `Indgang needs Node ${oldestNode.join(".")} or newer; this is ${process.versions.node}. Get a newer one from https://nodejs.org.`,
  );
  process.exit(1);
}

const wanted = stamp();
if (!isInstalled(wanted)) {
  console.log("Installing packages (the first time takes a minute or so) …");
  const began = Date.now();
  if (!install()) {
    console.error(
      "\nThe packages could not be installed; the lines above say why.\n" +
        "Is the npm registry reachable from here? Behind a proxy, set HTTPS_PROXY or npm's `registry` setting, and try again.",
    );
    process.exit(1);
  }
  mkdirSync(join(root, "node_modules"), { recursive: true });
  writeFileSync(stampFile, wanted);
  console.log(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}
