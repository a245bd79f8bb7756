// The view of `api.md`: calls as methods of their client.
import type { Client } from "../../model/model.js";
import { callRow, callsGroup, loginGroup, loginRow, type CallRow, type CallsPage } from "../calls-page.js";
import { markdown } from "../markdown.js";
import { pathTemplate } from "./descriptor.js";
import { flat } from "./expression.js";
import { flowShape } from "./flows.js";
import { furtherMembers } from "./further-members.js";
import { Imports } from "./imports.js";
import { callArgument, flowTypes } from "./login.js";
import { dataType } from "./outcome.js";
import type { PlannedClient, PlannedGroup, PlannedOperation, PlannedPackage } from "./plan.js";
import { type Argument, argumentsOf } from "./signature.js";
import type { TypeContext } from "./types.js";

/** More of them stand in the editor. */
const MOST_ARGUMENTS = 8;

export function apiPage(plan: PlannedPackage): CallsPage {
  // Nobody imports what a page names.
  const context: TypeContext = { types: plan.types, imports: new Imports("api"), input: false };
  return {
    name: markdown(plan.distribution),
    note: "Arguments are given by name; a `?` marks what may be left out. The last one of every call of an operation is `request_options`. Asynchronous clients have the same calls, to be awaited.",
    clients: plan.clients.flatMap((planned) => {
      const { client, classes, operationClasses, groups } = planned;
      const login = loginGroup(loginRows(planned, context));
      const calls = groups.map((group) => callsGroup(group.group, group.operations.flatMap((operation) => rows(operation, group, client, context))));
      const own = operationClasses === null ? [...login, ...calls] : login;
      return [{ title: markdown(classes.sync), groups: own }, ...(operationClasses === null ? [] : [{ title: markdown(operationClasses.sync), groups: calls }])];
    }),
  };
}

function loginRows(planned: PlannedClient, context: TypeContext): readonly CallRow[] {
  const operations = planned.client.groups.flatMap((group) => group.operations);
  const types = flowTypes(planned, context);
  return planned.loginMethods.flatMap(({ name, method }) => {
    if (method.kind === "flow") {
      const shape = flowShape(method.flow);
      const given = shape?.parameters.map((parameter) => `${parameter.name}${parameter.otherwise === null ? "" : "?"}`) ?? [];
      return shape === null ? [] : [loginRow(`${name}(${given.join(", ")})`, flat(shape.result(types)), shape.summary)];
    }
    const operation = operations.find((one) => one.name.text === method.operation);
    if (operation === undefined) return [];
    return [loginRow(`${name}(access_token, ${callArgument(method, operation, context)})`, flat(dataType(operation.answer, false, context)), operation.docs.summary)];
  });
}

function rows({ operation, name, variants, reading, streaming }: PlannedOperation, group: PlannedGroup, { methods }: Client, context: TypeContext): readonly CallRow[] {
  const path = pathTemplate(operation);
  const gives = flat(dataType(operation.answer, false, context));
  const called = (own: string, given: readonly Argument[]): string => {
    const all = given.map((argument) => `${argument.name}${argument.field.required ? "" : "?"}`);
    const shown = all.length > MOST_ARGUMENTS ? [...all.slice(0, MOST_ARGUMENTS), "..."] : all;
    return `${methods === "grouped" ? `${group.member}.` : ""}${own}(${shown.join(", ")})`;
  };
  const ways = reading !== null ? `Also \`${reading.pages}\` and \`${reading.items}\`.` : streaming !== null ? `Also \`${streaming}\`.` : "";
  const named = argumentsOf(operation.input.type, context);
  const further = furtherMembers(operation.input.type, named, context);
  return [
    callRow(called(name, further === null ? named : [...named, further]), gives, { operation, path, ways }),
    ...operation.variants.flatMap((variant, index) => {
      const own = variants[index];
      return own === undefined ? [] : [callRow(called(own, argumentsOf(variant.input, context)), gives, { operation, docs: variant.docs, path })];
    }),
  ];
}
