// The view of `api.md`: calls as methods of their client, or as functions where it has none.
import { callRow, callsGroup, loginGroup, loginRow, type CallRow, type CallsPage } from "../calls-page.js";
import { markdown } from "../markdown.js";
import { pathTemplate } from "./descriptor.js";
import { flowShape } from "./flows.js";
import { Imports } from "./imports.js";
import type { CallNames, PlannedClient, PlannedGroup, PlannedOperation, PlannedPackage } from "./layout.js";
import { loginMethods } from "./login.js";
import { dataCode } from "./signature.js";
import type { TypeContext } from "./types.js";

export function apiPage(plan: PlannedPackage): CallsPage {
  // Nobody imports what a page names.
  const context: TypeContext = { types: plan.types, imports: new Imports("api"), input: false, int64: plan.package.int64 };
  return {
    name: markdown(plan.registryName),
    note: "Every call of an operation takes options of its own as its last argument: `{ signal, timeout, maxRetries, headers, onAnswer }`. A `?` marks what may be left out.",
    clients: plan.clients.map((planned) => ({
      title: `${planned.className} (\`${plan.registryName}/${planned.folder}\`)`,
      groups: [
        ...loginGroup(loginRows(planned, context, plan)),
        ...planned.groups.map((group) => callsGroup(group.group, group.operations.flatMap((operation) => rows(operation, group, planned, context)))),
      ],
    })),
  };
}

function loginRows(planned: PlannedClient, context: TypeContext, plan: PlannedPackage): readonly CallRow[] {
  const { login, groups } = planned.client;
  if (login === null) return [];
  const operations = groups.flatMap((group) => group.operations);
  return loginMethods(planned, login, context, plan).map(({ name, parameters = [], returnType }, index) => {
    const method = login.methods[index];
    const text = method?.kind === "flow" ? flowShape(method.flow).summary : operations.find((one) => one.name.text === method?.operation)?.docs.summary;
    const given = parameters.map((parameter) => `${parameter.name}${parameter.hasQuestionToken === true ? "?" : ""}: ${String(parameter.type)}`);
    return loginRow(`${name}(${given.join(", ")})`, String(returnType).replace(/^Promise<(.*)>$/s, "$1"), text ?? "");
  });
}

function rows({ operation, names, variants }: PlannedOperation, group: PlannedGroup, { client }: PlannedClient, context: TypeContext): readonly CallRow[] {
  const path = pathTemplate(operation);
  const gives = dataCode(operation.answer, context);
  const ways = operation.pagination !== null ? "Has pages." : operation.answer.kind === "binary" ? "A stream by the option `stream`." : "";
  const called = (own: CallNames, input: string | null, required: boolean): string => {
    const type = input === null ? undefined : context.types.get(input)?.identifier;
    const given = type === undefined ? [] : [`input${required ? "" : "?"}: ${type}`];
    if (client.login?.hasOperations === false) return `${own.function}(${["client", ...given].join(", ")})`;
    return `${client.methods === "grouped" ? `${group.member}.${own.short}` : own.method}(${given.join(", ")})`;
  };
  return [
    callRow(called(names, operation.input.type, operation.input.required), gives, { operation, path, ways }),
    ...operation.variants.flatMap((variant, index) => {
      const own = variants[index];
      return own === undefined ? [] : [callRow(called(own, variant.input, variant.required), gives, { operation, docs: variant.docs, path })];
    }),
  ];
}
