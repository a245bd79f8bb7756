// Makes calls with the client in Python, which a program of its own does.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { Report } from "../../generator/diagnostics.js";
import { furtherMembers } from "../../generator/languages/python/further-members.js";
import { Imports } from "../../generator/languages/python/imports.js";
import { packageSettings } from "../../generator/languages/python/package-settings.js";
import { plannedPackage } from "../../generator/languages/python/plan.js";
import { argumentsOf } from "../../generator/languages/python/signature.js";
import type { TypeContext } from "../../generator/languages/python/types.js";
import { python, ran } from "../python/environment.js";
import type { Call } from "./calls.js";
import { isGiven, type Probe } from "./probe.js";

/** What is wrong with each call, null for nothing. */
export async function pythonProblems({ model, folder, baseUrl }: Probe, calls: readonly Call[]): Promise<readonly (string | null)[]> {
  const report = new Report();
  const settings = packageSettings(model, report);
  const plan = settings === null ? null : plannedPackage(model, settings, report);
  const [planned] = plan?.clients ?? [];
  if (plan === null || planned === undefined) throw new Error("There is no client in Python");
  const operations = new Map(planned.groups.flatMap((group) => group.operations).map((one) => [one.operation, one.name]));
  const context = { types: plan.types, imports: new Imports("calls"), input: true };
  const described = calls.map((call) => ({ method: operations.get(call.operation) ?? "", arguments: call.operation.input.type === null ? {} : argumentsFor(call, context) }));
  const secrets = planned.options.filter(({ option }) => isGiven(option)).map(({ argument }) => [argument, "mock"] as const);
  const list = path.join(folder, "calls.json");
  writeFileSync(list, JSON.stringify({ source: path.join(folder, plan.folder, "src"), module: plan.module, classes: planned.classes, options: { ...Object.fromEntries(secrets), base_url: baseUrl }, calls: described }, withBytes));
  const { code, output } = await ran(await python(), [path.join(import.meta.dirname, "calls.py"), list], { seconds: 600 });
  if (code !== 0) throw new Error(output);
  return JSON.parse(output);
}

/** What has no argument, and no place among further members either, keeps its name: Python says that it does not know it. */
function argumentsFor({ operation: { input: { type } }, input }: Call, context: TypeContext): object {
  const named = argumentsOf(type, context);
  const further = furtherMembers(type, named, context);
  const names = new Map(named.map(({ name, field }) => [field.name.text, String(name)]));
  const [own, others] = [Object.entries(input).filter(([member]) => names.has(member)), Object.entries(input).filter(([member]) => !names.has(member))];
  const given = Object.fromEntries(own.map(([member, value]) => [names.get(member), value]));
  return { ...given, ...(further === null ? Object.fromEntries(others) : { [further.name]: Object.fromEntries(others) }) };
}

function withBytes(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { $bytes: [...value] } : value;
}
