// Other generators at the same document, and axios. Some need a newer Node.js than we do, so they have a folder of their own.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { repository } from "./project.js";

export const peersFolder = fileURLToPath(new URL("peers", import.meta.url));
const packages = join(peersFolder, "node_modules");

/** Installs the peers unless they are there. False, after saying why, when that is not possible. */
export function installPeers() {
  if (existsSync(join(packages, "node/bin/node"))) return true;
  console.log("Installing the peers (once) ...");
  const { status, stderr } = spawnSync("npm", ["ci", "--prefix", peersFolder, "--no-audit", "--no-fund"], { encoding: "utf8" });
  if (status !== 0) console.log(`The peers are left out, because they could not be installed:\n${stderr.slice(-2000)}`);
  return status === 0;
}

/** Node.js in the version that some peers ask for. */
export const newerNode = join(packages, "node/bin/node");

/** A case that runs with the newer Node.js, whatever it asks for. */
export function withNewerNode(one) {
  return { ...one, name: `${one.name} (newer Node.js)`, command: newerNode };
}

/** What each peer is called and run with: from the document `input` into the empty folder `output`. */
export function peerGenerators(installed) {
  const own = join(repository, "node_modules/openapi-typescript");
  const types = { name: `openapi-typescript ${version(own)} (types only)`, command: process.execPath, args: (input, output) => [join(own, "bin/cli.js"), input, "-o", join(output, "api.ts")] };
  return installed ? [types, ...installedGenerators()] : [types];
}

/** Each with the Node.js that runs ours, unless it asks for a newer one: what differs between engines is nobody's work here. */
function peer(name, bin, args, env = () => ({})) {
  const needed = Number(/\d+/.exec(manifest(join(packages, name)).engines?.node ?? "0")?.[0]);
  return {
    name: `${name} ${version(join(packages, name))}`,
    command: needed > Number(process.versions.node.split(".")[0]) ? newerNode : process.execPath,
    args: (input, output) => [join(packages, name, bin), ...args(input, output)],
    env,
  };
}

function installedGenerators() {
  return [
    peer("oazapfts", "dist/cli.js", (input, output) => [input, join(output, "api.ts")]),
    peer("orval", "dist/bin/orval.mjs", (input, output) => ["--input", input, "--output", join(output, "api.ts"), "--client", "fetch", "--mode", "tags-split"]),
    peer("@hey-api/openapi-ts", "bin/run.js", (input, output) => ["-i", input, "-o", output, "--no-log-file", "--silent"]),
  ];
}

/** Peers that `npm run bench:peers` measures beside those of `npm run bench`; one of them is told what to do by its environment. */
export function furtherGenerators() {
  return [
    peer("swagger-typescript-api", "dist/cli.mjs", (input, output) => ["generate", "-p", input, "-o", output, "-n", "api.ts", "--silent"]),
    peer("@kubb/cli", "bin/kubb.cjs", () => ["generate", "--config", join(peersFolder, "kubb.config.js"), "--logLevel", "silent"], (input, output) => ({ COUNTERSIGN_BENCH_INPUT: input, COUNTERSIGN_BENCH_OUTPUT: output })),
  ];
}

function version(folder) {
  return manifest(folder).version;
}

function manifest(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}
