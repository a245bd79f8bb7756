// Calls of a client as scenarios: what each language names them is read off the plan of the Python package.
import { Report } from "../../../generator/diagnostics.js";
import { Imports } from "../../../generator/languages/python/imports.js";
import { packageSettings } from "../../../generator/languages/python/package-settings.js";
import { type PlannedOperation, plannedPackage } from "../../../generator/languages/python/plan.js";
import { argumentsOf } from "../../../generator/languages/python/signature.js";
import type { Json, Package } from "../../../generator/model/model.js";
import type { Scenario, ScenarioClient } from "./scenario.js";

/** A client to make, in both languages. */
export interface Calls {
  /** Its name in sdk.yaml. */
  readonly client: string;
  readonly options: { readonly [name: string]: Json };
  readonly signing: readonly string[];
}

export type Call = (id: string, name: string, input: Scenario["input"], headers?: Scenario["headers"]) => Scenario;

export interface PlannedCalls {
  readonly description: ScenarioClient;
  readonly operations: ReadonlyMap<string, PlannedOperation>;
  /** A call by the name that it has in the document: of an operation, a variant or a former name. Throws where Python has none. */
  readonly call: Call;
}

export function plannedCalls(model: Package, { client, options, signing }: Calls): PlannedCalls {
  const report = new Report({ strict: true });
  const settings = packageSettings(model, report);
  if (settings === null) throw new Error("there is no Python package");
  const planned = plannedPackage(model, settings, report);
  const own = planned.clients.find((one) => one.client.name.text === client);
  if (own === undefined || report.failed) throw new Error(`there is no client ${client}`);
  const operations = new Map(own.groups.flatMap((group) => group.operations).map((one) => [one.operation.name.text, one]));
  const methods = new Map([...operations.values()].flatMap(methodsOf));
  const context = { types: planned.types, imports: new Imports("scenarios"), input: true };
  const names = Object.fromEntries(own.options.map(({ option, argument }) => [option.name.text, argument]));
  return {
    description: { options, signing, python: { module: `${planned.module}.${own.folder}`, ...(own.operationClasses ?? own.classes), options: names } },
    operations,
    call: (id, name, input, headers = {}) => {
      const found = methods.get(name);
      if (found === undefined) throw new Error(`Python has no call for ${name}`);
      const members = Object.fromEntries(argumentsOf(found.type, context).map((one) => [one.field.name.text, String(one.name)]));
      const given = input === null ? null : ordered(input, Object.keys(members));
      return { id: `${client}/${id}`, client, operation: found.operation, call: name, input: given, headers, python: { method: found.method, arguments: members } };
    },
  };
}

type Method = readonly [name: string, found: { readonly operation: string; readonly method: string; readonly type: string | null }];

function methodsOf({ operation, name, aliases, variants }: PlannedOperation): readonly Method[] {
  const named = (text: string, method: string | undefined, type: string | null): readonly Method[] => (method === undefined ? [] : [[text, { operation: operation.name.text, method, type }]]);
  return [
    ...named(operation.name.text, name, operation.input.type),
    ...operation.aliases.flatMap((alias, index) => named(alias.text, aliases[index], operation.input.type)),
    ...operation.variants.flatMap((variant, index) => named(variant.name.text, variants[index], variant.input)),
  ];
}

/** TypeScript sends members as its caller orders them, Python as the method names them. */
function ordered(input: NonNullable<Scenario["input"]>, names: readonly string[]): Scenario["input"] {
  const unknown = Object.keys(input).filter((name) => !names.includes(name));
  return Object.fromEntries([...names.filter((name) => Object.hasOwn(input, name)), ...unknown].map((name) => [name, input[name] ?? null]));
}
