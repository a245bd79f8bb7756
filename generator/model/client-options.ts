// Constructor options: those of `x-client`, and those that credentials need and nobody declared.
import type { Node } from "../document/document.js";
import { docsOf, noDocs } from "./docs.js";
import { extension } from "./extension.js";
import { fieldOf } from "./fields.js";
import type { ClientOption, Credential, Server } from "./model.js";
import { items, member, members, textOf } from "./node.js";
import { optionsOf } from "./security.js";
import type { Types } from "./types.js";
import { nameOf, pascal, words } from "./words.js";

/** In the order of the document, because that is how people read a constructor; undeclared ones follow by name. */
export function clientOptionsOf(types: Types, client: string, credentials: readonly Credential[]): readonly ClientOption[] {
  const said = extension(types.document.root, "x-client", types.report);
  const root = member(types.document.root, "x-client");
  const nodes = items(root === null ? null : member(root, "options"));
  const options: ClientOption[] = (said?.options ?? []).flatMap((option, index) => {
    const node = nodes[index];
    return node === undefined ? [] : [declaredOption(types, node, option, client)];
  });
  const known = new Set(options.map(({ name }) => name.text));
  for (const credential of credentials) {
    for (const { name, secret } of optionsOf(credential)) {
      if (known.has(name)) continue;
      known.add(name);
      options.push({
        name: nameOf(name),
        aliases: [],
        docs: credential.docs,
        type: { kind: "primitive", primitive: "string", format: secret ? "password" : null, nullable: false },
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
  return options;
}

type Said = NonNullable<ReturnType<typeof extension<"x-client">>>["options"][number];

function declaredOption(types: Types, node: Node, option: Said, client: string): ClientOption {
  const schema = member(node, "schema") ?? { value: { type: "string" }, at: node.at };
  const field = fieldOf(types, option.name, [schema], option.required ?? false, { owner: { text: pascal(words(client)) }, suffix: `Option${pascal(words(option.name))}` });
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

/** As declared; none declared means that the caller must say where the server is. */
export function serversOf(root: Node): readonly Server[] {
  return items(member(root, "servers")).map((node) => ({
    url: textOf(node, "url"),
    description: textOf(node, "description"),
    variables: members(member(node, "variables")).map(([name, variable]) => ({
      name,
      default: textOf(variable, "default"),
      values: items(member(variable, "enum")).map(({ value }) => value).filter((value) => typeof value === "string"),
      description: textOf(variable, "description"),
    })),
  }));
}
