// Plans `webhooks.py`: for each client whose platform sends webhooks, a function that reads one once it is proven.
import type { Client, WebhookProof } from "../../model/model.js";
import { code, type Code } from "./code.js";
import { docstring } from "./docs.js";
import { call, type Expression, flat, labelled, laidOut, listOf, subscript, unionOf } from "./expression.js";
import { byExport, Imports, type ImportSections } from "./imports.js";
import { stringLiteral } from "./literals.js";
import { functionIdentifier, identifier } from "./names.js";
import type { PlannedClient, PlannedPackage } from "./plan.js";
import { headed } from "./signature.js";
import type { SourceFile } from "./source.js";
import { typeOf, type TypeContext } from "./types.js";
import { columns } from "./width.js";

interface WebhooksView extends ImportSections {
  readonly all: Code;
  readonly readers: readonly { readonly head: Code; readonly docs: Code | null; readonly body: Code }[];
}

const FILE = "webhooks";
const RUNTIME = "_runtime/identity/webhook";
const ERROR = "_runtime/identity/login_error";

/** Files of the runtime that a package needs for webhooks alone. */
export const WEBHOOK_RUNTIME: ReadonlySet<string> = new Set(["__init__", "equal", "login_error", "webhook"].map((module) => `identity/${module}.py`));

/** Null when no platform says how its webhooks are proven. */
export function webhooksFile({ clients, types }: PlannedPackage): SourceFile | null {
  const proofs = clients.flatMap(({ client }) => (client.webhookProof === null ? [] : [{ client, proof: client.webhookProof }]));
  if (proofs.length === 0) return null;
  const imports = new Imports(FILE);
  const context: TypeContext = { types, imports, input: false };
  const exported = new Set<string>([imports.value("LoginError", ERROR), imports.value("WebhookHeaders", RUNTIME), imports.value("WebhookOptions", RUNTIME)]);
  const readers = proofs.map(({ client, proof }) => {
    const thrown = thrownClass("webhook_invalid", client, clients);
    const received = client.webhooks.length === 0 ? imports.knownType("Any") : unionOf(client.webhooks.map(({ type }) => typeOf(type, context)));
    const name = functionIdentifier({ text: "", words: [...client.name.words, "webhook"] });
    exported.add(name);
    const given = [schemeOf(proof, imports), code`body`, code`headers`, code`secrets`, code`options`];
    const read = call(imports.value("verified_webhook", RUNTIME), thrown === null ? given : [...given, imports.value(thrown.name, thrown.module)]);
    if (thrown !== null) exported.add(thrown.name);
    const head = flat(received);
    return {
      head: headed(code`def ${identifier(name)}`, parameters(imports), received, 0),
      docs: docstring([
        "The JSON of a webhook, once it is proven to come from the platform.",
        `Raises \`${thrown?.name ?? "LoginError"}\` whose \`code\` is \`webhook_invalid\`, which does not tell what was wrong.`,
      ], 4, [{ title: "Args", entries: DESCRIBED.map(([argument, text]) => ({ name: identifier(argument), text })) }]),
      body: code`event: ${head} = ${laidOut(read, { indent: 4, before: 4 + columns(head) + "event:  = ".length })}`,
    };
  });
  const all = laidOut(listOf([...exported].sort(byExport).map(stringLiteral)), { indent: 0, before: "__all__ = ".length });
  const view: WebhooksView = { ...imports.sections(), all, readers };
  return { module: FILE, sources: proofs.map(({ client }) => client.source).sort(), template: "webhooks", view };
}

const DESCRIBED: readonly (readonly [string, string])[] = [
  ["body", "As it came, not JSON that was parsed and printed again."],
  ["headers", "Those of the framework's request, or names and values."],
  ["secrets", "The present secret and, while they are changed, the former one."],
];

function parameters(imports: Imports): readonly Expression[] {
  return [
    code`body: bytes | bytearray | memoryview | str`,
    code`headers: ${imports.value("WebhookHeaders", RUNTIME)}`,
    labelled(code`secrets: `, unionOf([code`str`, subscript(imports.type("Sequence", "collections.abc"), [code`str`])])),
    code`options: ${imports.value("WebhookOptions", RUNTIME)} | None = None`,
  ];
}

function schemeOf(proof: WebhookProof, imports: Imports): Expression {
  if (proof.kind === "shared-secret") return call(imports.value("SharedSecretWebhook", RUNTIME), [stringLiteral(proof.header)]);
  return call(imports.value("SignedWebhook", RUNTIME), [proof.signatureHeader, proof.timestampHeader].map(stringLiteral));
}

/** The class that a package raises for webhooks that are not proven: that of the client's own login, or of the only one. */
function thrownClass(wanted: "webhook_invalid", client: Client, clients: readonly PlannedClient[]): { readonly name: string; readonly module: string } | null {
  const having = clients.filter((one) => (one.client.login?.errors.length ?? 0) > 0);
  const owner = having.find((one) => one.client === client) ?? (having.length === 1 ? having[0] : undefined);
  const errors = owner?.client.login?.errors ?? [];
  const found = errors.find(({ codes }) => codes.includes(wanted)) ?? errors.find(({ base }) => base === null);
  return owner === undefined || found === undefined ? null : { name: found.name, module: `${owner.folder}/login` };
}
