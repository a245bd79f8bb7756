// Scenarios of every operation of a document, of its variants and of its former names, with the document's own examples.
import { Report } from "../../../generator/diagnostics.js";
import { Imports } from "../../../generator/languages/python/imports.js";
import { argumentsOf } from "../../../generator/languages/python/signature.js";
import { packageSettings } from "../../../generator/languages/python/package-settings.js";
import { type PlannedClient, type PlannedOperation, type PlannedPackage, plannedPackage } from "../../../generator/languages/python/plan.js";
import type { Json, Package } from "../../../generator/model/model.js";
import type { DocumentedOperation } from "../../live/operations.js";
import type { Scenario, ScenarioClient, Scenarios } from "./scenario.js";
import { encoded } from "./values.js";

export interface Calls {
  /** Name of the client in sdk.yaml. */
  readonly client: string;
  readonly options: { readonly [name: string]: Json };
  readonly signing: readonly string[];
}

/** `model`: the package that the client belongs to. Throws where Python has no name for what the document describes. */
export async function everyOperation(model: Package, { client, options, signing }: Calls, operations: readonly DocumentedOperation[], now: number): Promise<Scenarios> {
  const report = new Report({ strict: true });
  const settings = packageSettings(model, report);
  if (settings === null) throw new Error("there is no Python package");
  const planned = plannedPackage(model, settings, report);
  const own = planned.clients.find((one) => one.client.name.text === client);
  if (own === undefined) throw new Error(`there is no client ${client}`);
  const known = new Map(own.groups.flatMap((group) => group.operations).map((one) => [one.operation.name.text, one]));
  const scenarios = await Promise.all(operations.map(async (operation) => await scenariosOf(operation, known, planned, client)));
  return { now, clients: { [client]: clientOf(planned, own, options, signing) }, scenarios: scenarios.flat() };
}

function clientOf(planned: PlannedPackage, { classes, operationClasses, folder, options }: PlannedClient, given: Calls["options"], signing: readonly string[]): ScenarioClient {
  const names = Object.fromEntries(options.map(({ option, argument }) => [option.name.text, argument]));
  return { options: given, signing, python: { module: `${planned.module}.${folder}`, ...(operationClasses ?? classes), options: names } };
}

async function scenariosOf(documented: DocumentedOperation, known: ReadonlyMap<string, PlannedOperation>, planned: PlannedPackage, client: string): Promise<Scenario[]> {
  const found = known.get(documented.id);
  if (found === undefined) throw new Error(`Python has no call for ${documented.id}`);
  const { operation, name, aliases, variants } = found;
  const scenario = async (call: string, method: string | undefined, type: string | null, input: DocumentedOperation["input"]): Promise<Scenario> => {
    if (method === undefined) throw new Error(`Python has no call for ${call}`);
    const names = Object.fromEntries(argumentsOf(type, { types: planned.types, imports: new Imports("scenarios"), input: true }).map((one) => [one.field.name.text, String(one.name)]));
    const members = input === null ? null : await encoded(ordered(input, Object.keys(names)));
    return { id: `${client}/${call}`, client, operation: documented.id, call, input: members as Scenario["input"], headers: {}, python: { method, arguments: names } };
  };
  return await Promise.all([
    scenario(documented.id, name, operation.input.type, documented.input),
    ...operation.aliases.map((alias, index) => scenario(alias.text, aliases[index], operation.input.type, documented.input)),
    ...operation.variants.map((variant, index) => scenario(variant.name.text, variants[index], variant.input, documented.variants.find(({ id }) => id === variant.name.text)?.input ?? null)),
  ]);
}

/** TypeScript sends members as its caller orders them, Python as the method names them. */
function ordered(input: NonNullable<DocumentedOperation["input"]>, names: readonly string[]): NonNullable<DocumentedOperation["input"]> {
  const unknown = Object.keys(input).filter((name) => !names.includes(name));
  return Object.fromEntries([...names.filter((name) => Object.hasOwn(input, name)), ...unknown].map((name) => [name, input[name]]));
}
