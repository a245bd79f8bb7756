// Constructor options: those of `x-client`, and those that credentials need and nobody declared.
import type { Report } from "../diagnostics.js";
import type { Node } from "../document/document.js";
import { docsOf, noDocs } from "./docs.js";
import { extension } from "./extension.js";
import { fieldOf } from "./fields.js";
import type { ClientOption, Credential, Server } from "./model.js";
import { items, member } from "./node.js";
import { optionsOf } from "./security.js";
import { serversOf } from "./servers.js";
import type { Types } from "./types.js";
import { nameOf, pascalOf } from "./words.js";

/** In the order of the document, because that is how people read a constructor; undeclared ones follow by name. */
export function clientOptionsOf(types: Types, client: string, credentials: readonly Credential[]): readonly ClientOption[] {
  const said = extension(types.document.root, "x-client", types.report);
  const root = member(types.document.root, "x-client");
  const nodes = items(root === null ? null : member(root, "options"));
  const options: ClientOption[] = (said?.options ?? []).flatMap((option, index) => {
    const node = nodes[index];
    return node === undefined ? [] : [declaredOption(types, node, option, client)];
  });
  for (const credential of credentials) checkDeclared(credential, options, types.report);
  const known = new Set(options.map(({ name }) => name.text));
  for (const credential of credentials) {
    for (const { name, secret, docs = credential.docs, values } of optionsOf(credential)) {
      if (known.has(name)) continue;
      known.add(name);
      options.push({
        name: nameOf(name),
        aliases: [],
        docs,
        type: values !== undefined ? { kind: "choice", values, open: false, nullable: false } : { kind: "primitive", primitive: "string", format: secret ? "password" : null, nullable: false },
        required: false,
        requiredUnless: null,
        default: undefined,
        secret,
        header: null,
        serverVariable: null,
        at: credential.at,
      });
    }
  }
  return [...options, ...serverOptions(serversOf(types.document.root), options, root ?? types.document.root)];
}

/** For what the addresses leave open and nobody declared: which of several servers, and the variables of the first. */
function serverOptions(servers: readonly Server[], declared: readonly ClientOption[], { at }: Node): readonly ClientOption[] {
  const taken = new Set(declared.flatMap(({ name, serverVariable }) => [name.text, serverVariable]));
  const plain = { aliases: [], required: false, requiredUnless: null, secret: false, header: null, at };
  const text = { kind: "primitive", primitive: "string", format: null, nullable: false } as const;
  const several = servers.length > 1 && !taken.has("server")
    ? [{ ...plain, name: nameOf("server"), docs: { ...noDocs, summary: "Which of the servers to call." }, type: { kind: "choice", values: servers.map(({ url }) => url), open: false, nullable: false } as const, default: servers[0]?.url, serverVariable: null }]
    : [];
  const named = new Map<string, Server["variables"][number]>();
  for (const variable of servers.flatMap((server) => server.variables)) if (!taken.has(variable.name) && !named.has(variable.name)) named.set(variable.name, variable);
  const variables = [...named.values()];
  return [
    ...several,
    ...variables.map(({ name, values, description, default: usual }): ClientOption => ({
      ...plain,
      name: nameOf(name),
      docs: { ...noDocs, summary: description },
      type: values.length === 0 ? text : { kind: "choice", values, open: false, nullable: false },
      default: usual,
      serverVariable: name,
    })),
  ];
}

/** What a credential sends is text, whatever else the option is declared as. */
function checkDeclared(credential: Credential, options: readonly ClientOption[], report: Report): void {
  for (const { name, values: allowed } of optionsOf(credential)) {
    const declared = options.find((option) => option.name.text === name);
    if (declared === undefined) continue;
    const values = textValues(declared.type);
    const related = [{ message: "used here", at: credential.at }];
    if (values === null) report.error("security/option", `${JSON.stringify(name)} belongs to a credential and must be a text`, { at: declared.at, related, hint: "schema: { type: string }" });
    else if (allowed !== undefined && (values.length === 0 || !values.every((value) => allowed.includes(value)))) report.error("security/option", `${JSON.stringify(name)} is a way of client authentication`, { at: declared.at, related, hint: `schema: { type: string, enum: [${allowed.join(", ")}] }` });
  }
}

/** The values of a text with fixed ones, none for any text, null for what is no text. */
function textValues(type: ClientOption["type"]): readonly string[] | null {
  if (type.nullable) return null;
  if (type.kind === "primitive") return type.primitive === "string" ? [] : null;
  const values = type.kind === "literal" ? [type.value] : type.kind === "choice" ? type.values : [];
  const texts = values.filter((value) => typeof value === "string");
  return texts.length > 0 && texts.length === values.length ? texts : null;
}

type Said = NonNullable<ReturnType<typeof extension<"x-client">>>["options"][number];

function declaredOption(types: Types, node: Node, option: Said, client: string): ClientOption {
  const schema = member(node, "schema") ?? { value: { type: "string" }, at: node.at };
  const field = fieldOf(types, option.name, [schema], option.required ?? false, { owner: { text: pascalOf(client) }, suffix: `Option${pascalOf(option.name)}` });
  const docs = docsOf(node);
  return {
    name: nameOf(option.name),
    aliases: option.aliases ?? [],
    docs: docs === noDocs ? field.docs : docs,
    type: field.type,
    required: option.required ?? false,
    requiredUnless: option.requiredUnless ?? null,
    default: field.default,
    secret: field.secret,
    header: option.header ?? null,
    serverVariable: option.serverVariable ?? null,
    at: node.at,
  };
}
