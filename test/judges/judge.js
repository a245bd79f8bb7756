// Three validators that others wrote judge the bundled documents, a fourth compares recorded traffic with them, a fifth reads our SARIF, two look at the packages as they would be published, and compilers of other versions at an application.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Validator } from "@seriousme/openapi-schema-validator";
import { load } from "js-yaml";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const output = join(root, "node_modules/.cache/countersign/judges");
mkdirSync(output, { recursive: true });
let failures = 0;

function run(title, command, args, cwd = root) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", env: { ...process.env, REDOCLY_TELEMETRY: "off", NO_COLOR: "1" }, maxBuffer: 1 << 28 });
  verdict(title, status === 0, `${stdout}\n${stderr}`);
  return stdout;
}

function verdict(title, good, details) {
  console.log(`${good ? "ok    " : "FAILED"} ${title}`);
  if (!good) {
    failures += 1;
    console.log(details.slice(0, 8000));
  }
}

/** The document as it looks on the wire: `x-query-style: brackets` adds to a name what tools without the word do not know. */
function onTheWire(document) {
  for (const pathItem of Object.values(document.paths)) {
    for (const operation of Object.values(pathItem)) {
      for (const parameter of operation.parameters ?? []) if (parameter["x-query-style"] === "brackets") parameter.name += "[]";
    }
  }
  return document;
}

const redocly = join(root, "node_modules/.bin/redocly");
if (!existsSync(join(here, "node_modules"))) run("install the newer Node and the judges", "npm", ["ci", "--no-audit", "--no-fund"], here);

const { packages } = load(readFileSync(join(root, "spec/sdk.yaml"), "utf8"));
for (const [client, { document }] of Object.values(packages).flatMap(({ clients }) => Object.entries(clients))) {
  // `genauth-management`
  const name = document.replace(/\.yaml$/, "").replaceAll("/", "-");
  const bundled = join(output, `${name}.json`);
  run(`${name}: bundled`, process.execPath, ["generator/dist/main.js", "bundle", "--spec", `spec/${document}`, "--out", bundled]);
  run(`${name}: redocly lint`, redocly, ["lint", "--config", ".config/redocly.yaml", "--max-problems", "50", bundled]);
  const seriousme = await new Validator().validate(JSON.parse(readFileSync(bundled, "utf8")));
  verdict(`${name}: @seriousme/openapi-schema-validator`, seriousme.valid, JSON.stringify(seriousme.errors, null, 1) ?? "");
  run(`${name}: @apidevtools/swagger-parser`, join(here, "node_modules/.bin/node"), [join(here, "swagger-parser.js"), bundled], here);
  const traffic = join(root, `node_modules/.cache/countersign/live/${client}.har`);
  verdict(`${name}: recorded traffic exists (made by the live tests)`, existsSync(traffic), `run npx vitest first: ${traffic} is missing`);
  if (existsSync(traffic)) {
    const described = join(output, `${name}-wire.json`);
    writeFileSync(described, JSON.stringify(onTheWire(JSON.parse(readFileSync(bundled, "utf8")))));
    const drift = run(`${name}: redocly drift`, redocly, ["drift", traffic, "--api", described, "--match-mode", "basepath", "--min-severity", "warning", "--coverage", "--max-findings", "20"]);
    console.log(drift.split("\n").filter((line) => /coverage|operations/i.test(line)).map((line) => `       ${line.trim()}`).join("\n"));
  }
}
const sarif = join(output, "lint.sarif");
writeFileSync(sarif, run("lint: as SARIF", process.execPath, ["generator/dist/main.js", "lint", "--format", "sarif"]));
const judged = run("lint: SARIF 2.1.0, by @microsoft/sarif-multitool", join(here, "node_modules/.bin/sarif-multitool"), ["validate", sarif]);
verdict("lint: no error in the SARIF", !/: error SARIF/.test(judged), judged);
for (const folder of [".", ...Object.keys(packages).map((name) => `generated/typescript/${name}`)]) {
  const packed = run(`${folder}: npm pack`, "npm", ["pack", "--pack-destination", output], join(root, folder));
  const archive = join(output, packed.trim().split("\n").at(-1));
  run(`${folder}: publint`, join(here, "node_modules/.bin/publint"), ["--strict", archive]);
  // ES modules only: a program in CommonJS imports them dynamically.
  run(`${folder}: types for every way of resolving, by @arethetypeswrong/cli`, join(here, "node_modules/.bin/attw"), ["--profile", "esm-only", archive]);
}
for (const version of ["5.4", "6", "7"]) run(`an application, by TypeScript ${version}`, process.execPath, [join(here, `node_modules/typescript-${version}/bin/tsc`), "-p", join(here, "consumer")]);
process.exitCode = failures === 0 ? 0 : 1;
