// The model of a package, as `sdk.yaml` and the documents say.
import { Report } from "../../../generator/diagnostics.js";
import { Sources } from "../../../generator/document/sources.js";
import { configOf, documentsOf, packagesOf, type Reading } from "../../../generator/generate.js";
import type { Package } from "../../../generator/model/model.js";

let packages: Promise<readonly Package[]> | undefined;

export async function modelOf(name: string): Promise<Package> {
  packages ??= modelled();
  const found = (await packages).find((one) => one.name.text === name);
  if (found === undefined) throw new Error(`there is no package ${name}`);
  return found;
}

async function modelled(): Promise<readonly Package[]> {
  const report = new Report({ strict: true });
  const reading: Reading = {
    settings: { from: { config: "spec/sdk.yaml" }, root: null, names: "strict", strict: true },
    options: { check: true, workingDirectory: process.cwd() },
    report,
    sources: new Sources(process.cwd()),
  };
  const config = await configOf(reading);
  const made = config === null ? [] : packagesOf(config, await documentsOf(config, reading), reading);
  if (report.failed) throw new Error("the documents of the packages cannot be read");
  return made;
}
