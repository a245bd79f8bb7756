// The calls of a document: its operations, with inputs that its own words make.
import { pointerTokens } from "../../generator/document/pointer.js";
import { member } from "../../generator/mock/json.js";
import type { Route } from "../../generator/mock/routes.js";
import { Validation } from "../../generator/mock/validation.js";
import type { Operation } from "../../generator/model/model.js";
import { inputOf } from "./inputs.js";
import type { Probe } from "./probe.js";

export interface Call {
  readonly operation: Operation;
  /** By the names of the members that it has in the model. */
  readonly input: object;
}

export interface Calls {
  /** How many operations there are. */
  readonly all: number;
  readonly possible: readonly Call[];
  /** Operations, or parameters of theirs, that the mock server does not know. */
  readonly unknown: readonly Operation[];
}

export function callsOf({ model, client, routes }: Probe): Calls {
  const validation = new Validation();
  const possible: Call[] = [];
  const unknown: Operation[] = [];
  const operations = client.groups.flatMap((group) => group.operations);
  for (const operation of operations) {
    const route = routes.find(({ method, path }) => method === operation.method && path === keyOf(operation));
    const input = route === undefined ? null : inputOf(operation, route, validation, model);
    if (route === undefined || input === null) unknown.push(operation);
    else if (typeof input !== "string" && !cannotBeTold(operation, route)) possible.push({ operation, input });
  }
  return { all: operations.length, possible, unknown };
}

/** `getPet (GET /pets/{id})` */
export function titleOf(operation: Operation): string {
  return `${operation.name.text} (${operation.method} ${pathOf(operation)})`;
}

/** Two parameters side by side that may be anything: where one ends, nobody can tell. */
function cannotBeTold({ path: parts }: Operation, { parameters }: Route): boolean {
  const isFree = parts.map((part) => "parameter" in part && parameters.some(({ name, in: place, schema }) => place === "path" && name === part.parameter && member(schema?.value, "enum") === undefined && member(schema?.value, "type") !== "integer"));
  return isFree.some((free, index) => free && isFree[index + 1] === true);
}

/** The key of its path, with the query or fragment that some have. */
function keyOf(operation: Operation): string {
  const [words, key] = pointerTokens(operation.at.pointer) ?? [];
  return words === "paths" && key !== undefined ? key : pathOf(operation);
}

function pathOf({ path: parts }: Operation): string {
  return parts.map((part) => ("literal" in part ? part.literal : `{${part.parameter}}`)).join("");
}
