// The calls of a client: what operations.go.hbs prints, for each group of operations.
import { docComment } from "./docs.mjs";
import { bodyStatements, parameterStatement, Unspeakable } from "./wire.mjs";

/** `client`: its name in Go; `credentials`: the names of those that it can use. An operation that cannot be expressed is told, and left out. */
export function operationViews(given, group, { client, credentials, envelope, scope, spellings, go }) {
  const { text, report } = given;
  return group.operations.flatMap((operation) => {
    try {
      if (operation.variants.length > 0) report.warning("Short forms are not made in Go: the call itself is", operation.at);
      const view = operationView(text, operation, { credentials, envelope, go });
      const name = scope.declare(spellings.get(operation.name), operation.at);
      const aliases = operation.aliases.map((alias) => ({ name: scope.declare(spellings.get(alias), operation.at), target: name, client, input: view.input, result: view.result }));
      return [{ ...view, name, client, aliases, doc: documentation(text, operation, name, go) }];
    } catch (error) {
      if (!(error instanceof Unspeakable)) throw error;
      report.warning(`${operation.name.text} is left out in Go: ${error.message}`, error.at ?? operation.at);
      return [];
    }
  });
}

function operationView(text, operation, { credentials, envelope, go }) {
  const { type } = operation.input;
  const fields = type === null ? new Map() : go.fieldsOf.get(type) ?? new Map();
  const { result, outcome } = answer(text, operation.answer, { envelope, go });
  return {
    input: type === null ? null : go.names.get(type),
    method: text.string(operation.method),
    path: text.join(operation.path.map((part) => segment(text, part, { operation, fields, go })), text.code`, `),
    statements: [
      ...(operation.server === null ? [] : [text.code`call.Server(${text.string(operation.server.usual)}, ${text.string(operation.server.origin + operation.server.prefix)})`]),
      ...security(text, operation, credentials),
      ...(operation.accept === null ? [] : [text.code`call.Header("Accept", ${text.string(operation.accept)})`]),
      ...operation.fixedQuery.map(({ name, value }) => text.code`call.Query(${text.string(name)}, ${text.string(value)})`),
      ...operation.input.parameters.filter((parameter) => parameter.in !== "path").map((parameter) => parameterStatement(text, parameter, { fields, go })),
      ...bodyStatements(text, operation, { fields, go }),
    ],
    result,
    outcome,
  };
}

function segment(text, part, { operation, fields, go }) {
  if ("literal" in part) return text.string(part.literal);
  const parameter = operation.input.parameters.find(({ in: place, wireName }) => place === "path" && wireName === part.parameter);
  if (parameter === undefined) throw new Unspeakable(`nothing fills ${part.parameter} in its path`);
  return text.code`transport.Segment{Name: ${text.string(parameter.wireName)}, Value: ${parameterStatement(text, parameter, { fields, go })}}`;
}

/** The sets that this client can give; none where the call is free. */
function security(text, { security: sets, name }, credentials) {
  if (sets.length === 0) return [];
  const possible = sets.filter((set) => set.every(({ credential }) => credentials.has(credential)));
  if (possible.length === 0) throw new Unspeakable(`no credential of ${name.text} can be expressed`);
  const listed = possible.map((set) => text.code`[]string{${text.join(set.map(({ credential }) => text.string(credential)), text.code`, `)}}`);
  return [text.code`call.Security(${text.join(listed, text.code`, `)})`];
}

function answer(text, { kind, type, data, mayBeEmpty }, { envelope, go }) {
  switch (kind) {
    case "none":
      return { result: text.code`error`, outcome: text.code`transport.None` };
    case "text":
      return { result: text.code`(string, error)`, outcome: text.code`transport.Text` };
    case "binary":
      return { result: text.code`([]byte, error)`, outcome: text.code`transport.Bytes` };
    case "redirect":
      return { result: text.code`(string, error)`, outcome: text.code`transport.Location` };
    case "envelope": {
      const code = text.code`*${envelope}[${data === null ? text.code`any` : go.shapes.code(data)}]`;
      return { result: text.code`(${code}, error)`, outcome: text.code`transport.JSON[${code}]` };
    }
    case "json": {
      const code = answerCode(text, type, go);
      return { result: text.code`(${code}, error)`, outcome: mayBeEmpty === true ? text.code`transport.OptionalJSON[${code}]` : text.code`transport.JSON[${code}]` };
    }
    default:
      throw new Unspeakable(`its answer is a ${kind}`);
  }
}

function answerCode(text, type, go) {
  const { code, struct, nullable, kind } = go.shapes.of(type);
  return struct !== undefined || (nullable && kind === "value") ? text.code`*${code}` : code;
}

function documentation(text, operation, name, go) {
  const where = `${operation.method} ${operation.path.map((part) => ("literal" in part ? part.literal : `{${part.parameter}}`)).join("")}`;
  const fact = "type" in operation.answer ? go.shapes.fact(operation.answer.type) : "";
  const errors = (operation.answer.errors ?? []).map(({ status, type }) => `${status}: ${go.shapes.code(type)}`);
  const facts = [fact && `Returns ${fact.slice(0, 1).toLowerCase()}${fact.slice(1)}`, errors.length > 0 ? `Bodies of an APIError: ${errors.join(", ")}.` : ""];
  return docComment(text, { summary: `${name} calls ${where}.`, description: [operation.docs.summary, operation.docs.description.startsWith(operation.docs.summary) ? operation.docs.description.slice(operation.docs.summary.length) : operation.docs.description].join("\n\n") }, { facts, deprecated: operation.deprecated });
}
