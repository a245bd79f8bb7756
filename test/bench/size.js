// How much an application ships for one signed call, and what importing an entry point costs.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { measured } from "./measured-process.js";
import { median, pairedRatio, roundOrder } from "./statistics.js";
import { printTable } from "./table.js";

const applications = {
  "one signed call (createRole)": 'import { createRole, managementSender } from "ENTRY/management/index.js";\nconst client = managementSender({ accessKeyId: "i", accessKeySecret: "s" });\nconsole.log(await createRole(client, { code: "c" }));',
  "one with pages (listUsers)": 'import { listUsers, managementSender } from "ENTRY/management/index.js";\nconst client = managementSender({ accessKeyId: "i", accessKeySecret: "s" });\nconsole.log(await listUsers(client, {}));',
  "one with parameters (getUser)": 'import { getUser, managementSender } from "ENTRY/management/index.js";\nconst client = managementSender({ accessKeyId: "i", accessKeySecret: "s" });\nconsole.log(await getUser(client, { userId: "u" }));',
  "one unsigned call (getCountryList)": 'import { getCountryList, authenticationSender } from "ENTRY/authentication/index.js";\nconst client = authenticationSender({ appId: "i", appSecret: "s", appHost: "h" });\nconsole.log(await getCountryList(client));',
  "the whole management client": 'import { ManagementClient } from "ENTRY/management/index.js";\nconsole.log(new ManagementClient({ accessKeyId: "i", accessKeySecret: "s" }));',
};

/** Prints the tables; resolves to the floors. */
export async function size(project, { runs }) {
  const folder = project.builtPackage();
  const sizes = await Promise.all(Object.values(applications).map((source) => bundledSize(source, folder)));
  printTable("Bundle (esbuild, browser, minified)", ["", "bytes", "gzip"], Object.keys(applications).map((name, index) => [name, `${sizes[index].plain}`, `${sizes[index].gzip}`]));
  await printImports(folder, runs);
  return [["one signed call", 0], ["one with pages", 1], ["one with parameters", 2]].map(([name, index]) => ({ name: `${name}, bundle`, value: sizes[index].gzip / 1000, limit: 6, unit: " kB gzip" }));
}

async function bundledSize(source, folder) {
  const { outputFiles } = await build({
    stdin: { contents: source.replace("ENTRY", join(folder, "dist")), resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "error",
  });
  const { contents } = outputFiles[0];
  return { plain: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
}

async function printImports(folder, runs) {
  const importing = (entry) => `import(${JSON.stringify(pathToFileURL(join(folder, "dist", entry)).href)})`;
  const sources = { "bare node -e 0": "0", "./authentication": importing("authentication/index.js"), "./management": importing("management/index.js"), "both (.)": importing("index.js") };
  const names = Object.keys(sources);
  const results = names.map(() => []);
  // Small numbers need more runs than large ones.
  for (let round = -1; round < runs * 3; round += 1) {
    for (const index of roundOrder(names.length, round + 1)) {
      const result = await measured({ args: ["-e", sources[names[index]]], cwd: folder });
      if (round >= 0) results[index].push(result);
    }
  }
  const bare = results[0].map(({ cpu }) => cpu);
  printTable(
    `Importing an entry point (whole process, ${runs * 3} interleaved runs each)`,
    ["", "wall ms", "CPU ms", "CPU to bare node"],
    names.map((name, index) => {
      const cpu = results[index].map((result) => result.cpu);
      return [name, median(results[index].map(({ wall }) => wall)).toFixed(0), median(cpu).toFixed(0), pairedRatio(cpu, bare).toFixed(2)];
    }),
  );
}
