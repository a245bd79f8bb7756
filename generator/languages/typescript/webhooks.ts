// Plans `src/webhooks.ts`: for each client whose platform sends webhooks, a function that reads one once it is proven.
import { code } from "./code.js";
import { comment } from "./docs.js";
import { Imports, specifier } from "./imports.js";
import type { PlannedPackage } from "./layout.js";
import { thrownClass } from "./login.js";
import { callCode, literal } from "./literals.js";
import type { SourceFile } from "./models.js";
import { functionIdentifier, identifier } from "./names.js";
import { exportOf, functionOf } from "./structures.js";
import { typeCode } from "./types.js";

/** Null when no platform says how its webhooks are proven. */
export function webhooksEntry({ clients, types }: PlannedPackage): SourceFile | null {
  const proofs = clients.flatMap(({ client }) => (client.webhookProof === null ? [] : [{ client, proof: client.webhookProof }]));
  if (proofs.length === 0) return null;
  const file = "webhooks";
  const runtime = "runtime/identity/webhook";
  const imports = new Imports(file);
  const functions = proofs.map(({ client, proof }) => {
    const received = client.webhooks.length === 0 ? code`unknown` : typeCode({ kind: "union", variants: client.webhooks.map(({ type }) => type), discriminator: null, nullable: false }, { types, imports, input: false });
    const thrown = thrownClass("webhook_invalid", client, clients);
    const given = [literal({ ...proof }), code`body`, code`headers`, code`secrets`, code`options`];
    return functionOf({
      name: code`${identifier(functionIdentifier({ text: "", words: [...client.name.words, "webhook"] }))}<Received = ${received}>`,
      docs: comment([
        "The JSON of a webhook, once it is proven to come from the platform. `body` is the body as it came; `headers` those of a web `Request`, of Node's `IncomingMessage`, or a plain record; `secrets` the present secret and, while they are changed, the former one.",
        `Rejects with a \`${thrown?.name ?? "LoginError"}\` whose \`code\` is \`webhook_invalid\`, which does not tell what was wrong.`,
      ]),
      parameters: [
        { name: code`body`, type: code`Uint8Array | ArrayBuffer | string`, optional: false },
        { name: code`headers`, type: imports.type("WebhookHeaders", runtime), optional: false },
        { name: code`secrets`, type: code`string | readonly string[]`, optional: false },
        { name: code`options`, type: imports.type("WebhookOptions", runtime), optional: true },
      ],
      result: code`Promise<Received>`,
      body: code`return ${callCode(imports.value("verifiedWebhook", runtime), thrown === null ? given : [...given, imports.value(thrown.name, thrown.file)], 10)};`,
    });
  });
  const classes = proofs.flatMap(({ client }) => thrownClass("webhook_invalid", client, clients) ?? []).filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index);
  return {
    file,
    sources: proofs.map(({ client }) => client.source).sort(),
    statements: [
      ...imports.structures(),
      ...imports.typeExports(),
      ...classes.map(({ name, file: from }) => exportOf(specifier(file, from), [identifier(name)])),
      exportOf(specifier(file, "runtime/identity/login-error"), [identifier("LoginError"), code`type ${identifier("LoginErrorCode")}`]),
      exportOf(specifier(file, runtime), ["WebhookHeaders", "WebhookOptions"].map(identifier), true),
      ...functions,
    ],
  };
}
