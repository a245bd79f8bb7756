import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  saidOf
} from "./chunk-GC3MIXJQ.js";
import {
  DocumentError,
  defaultCredentials,
  documentsOf,
  startMock
} from "./chunk-NAQD6GAV.js";
import "./chunk-TYEFGCJY.js";
import "./chunk-UILYOLEJ.js";
import "./chunk-NZGVA7RK.js";
import "./chunk-VG7XLC2H.js";
import "./chunk-PEN4MVNR.js";
import "./chunk-PWRJAEPR.js";
import "./chunk-7MPL4PEY.js";
import "./chunk-26VHACEC.js";
import {
  withoutCredentials
} from "./chunk-T4A5I2AI.js";
import {
  isOrigin
} from "./chunk-W5QYSUIG.js";
import "./chunk-NO24CHUR.js";
import "./chunk-XITDUTR7.js";

// mock/main.ts
import { appendFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
var help = `countersign mock: serves the operations of OpenAPI documents on 127.0.0.1

  --config FILE              configuration that names the documents (default: spec/sdk.yaml)
  --spec FILE                an OpenAPI document instead; may be repeated
  --overlay FILE             OpenAPI Overlay to apply to each; with --spec; may be repeated
  --root FOLDER              folder that references may reach (default: that of each document)
  --allow-origin ORIGIN      origin that references may lead to, such as https://example.com; may be repeated
  --port NUMBER              default: 0, any free port
  --har FILE                 write the traffic, without secrets, as HAR 1.2 when the server stops
  --quiet                    print the address and nothing else
  --access-key ID:SECRET     key that signs requests (default: ${defaultCredentials["accessKeyId"]}:${defaultCredentials["accessKeySecret"]})
  --app ID:SECRET            options appId and appSecret (default: ${defaultCredentials["appId"]}:${defaultCredentials["appSecret"]})
  --access-token TOKEN       token of a user (default: ${defaultCredentials["accessToken"]}); those of sign-ins work too
  --credential NAME=VALUE    any other client option that holds a credential (default: mock-NAME); may be repeated
  --public-client            applications need no secret
  --stateless                always answer from the examples
  --failure-status ok|same   HTTP status of a failing envelope: 200 (default) or its own
  --clock-tolerance SECONDS  how far a signed date may be away (default: 300)
  --base-path PATH           serve below this path too
  --cors ORIGIN              origin of pages that may call it, such as http://localhost:5173; may be repeated (default: none)

Control endpoints: GET /__mock/coverage, GET /__mock/har, GET|POST|DELETE /__mock/faults,
                   POST|DELETE /__mock/events, POST /__mock/reset
One call: header x-mock-fault: latency=200; status=429; retry-after=1; body=truncated|cut|html|empty|large;
          encoding=gzip|br|deflate; reset

Exit codes: 0 stopped, 1 a document, a file or the port cannot be used, 2 wrong arguments, 70 a defect of countersign itself
`;
var UsageError = class extends Error {
  name = "UsageError";
};
async function runMock(args) {
  try {
    return await run(args);
  } catch (error) {
    const usage = error instanceof UsageError || error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
    if (!usage && !(error instanceof DocumentError)) throw error;
    process.stderr.write(`error: ${error.message}
`);
    return usage ? 2 : 1;
  }
}
async function run(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      config: { type: "string" },
      spec: { type: "string", multiple: true },
      overlay: { type: "string", multiple: true },
      root: { type: "string" },
      "allow-origin": { type: "string", multiple: true },
      port: { type: "string" },
      har: { type: "string" },
      quiet: { type: "boolean" },
      "access-key": { type: "string" },
      app: { type: "string" },
      "access-token": { type: "string" },
      credential: { type: "string", multiple: true },
      "public-client": { type: "boolean" },
      stateless: { type: "boolean" },
      "failure-status": { type: "string" },
      "clock-tolerance": { type: "string" },
      "base-path": { type: "string" },
      cors: { type: "string", multiple: true },
      help: { type: "boolean", short: "h" }
    }
  });
  if (values.help === true) {
    process.stdout.write(help);
    return 0;
  }
  const [stray] = positionals;
  if (stray !== void 0) throw new UsageError(`nothing reads ${withoutCredentials(JSON.stringify(stray))}; a document is named by --spec, a configuration by --config`);
  if (values.config !== void 0 && values.spec !== void 0) throw new UsageError("--config and --spec exclude each other");
  const status = values["failure-status"];
  if (status !== void 0 && status !== "ok" && status !== "same") throw new UsageError("--failure-status must be ok or same");
  const settings = {
    credentials: {
      ...pair(values["access-key"], "--access-key", "accessKeyId", "accessKeySecret"),
      ...pair(values.app, "--app", "appId", "appSecret"),
      ...values["access-token"] === void 0 ? {} : { accessToken: values["access-token"] },
      ...Object.fromEntries((values.credential ?? []).map(named))
    },
    port: wholeNumber(values.port ?? "0", "--port", 65535),
    publicClient: values["public-client"] ?? false,
    state: values.stateless !== true,
    failureStatus: status ?? "ok",
    clockTolerance: wholeNumber(values["clock-tolerance"] ?? "300", "--clock-tolerance", 86400),
    basePath: (values["base-path"] ?? "").replace(/\/+$/, ""),
    corsOrigins: (values.cors ?? []).map(pageOrigin)
  };
  if (!/^(?:\/|$)/.test(values["base-path"] ?? "")) throw new UsageError("--base-path must begin with a slash, as /v1 does");
  if (values.overlay !== void 0 && values.spec === void 0) throw new UsageError("--overlay goes with --spec, which names a document; without it the configuration says so");
  const origins = values["allow-origin"] ?? [];
  const wrong = origins.find((origin) => !isOrigin(origin));
  if (wrong !== void 0) throw new UsageError(`--allow-origin needs an https origin such as https://example.com, not ${withoutCredentials(JSON.stringify(wrong))}`);
  const documents = await documentsOf(values.spec ?? { config: values.config ?? "spec/sdk.yaml" }, { root: values.root ?? null, overlays: values.overlay ?? [], origins });
  const { har } = values;
  if (har !== void 0) saidOf(har, () => appendFileSync(har, "", { mode: 384 }));
  const mock = await startMock({ ...settings, documents });
  const stopped = stopSignal();
  process.stdout.write(`${mock.url}
`);
  if (values.quiet !== true) process.stderr.write(`serving ${mock.coverage().total} operations; stop with Ctrl+C
`);
  await stopped;
  const { covered, total } = mock.coverage();
  try {
    if (har !== void 0) saidOf(har, () => writeFileSync(har, `${JSON.stringify(mock.har(), null, 2)}
`, { mode: 384 }));
  } finally {
    await mock.close();
  }
  if (values.quiet !== true) process.stderr.write(`${covered} of ${total} operations were called
`);
  return 0;
}
function stopSignal() {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
function pageOrigin(text) {
  if (URL.canParse(text) && new URL(text).origin === text) return text;
  throw new UsageError(`--cors needs an origin such as http://localhost:5173, not ${withoutCredentials(JSON.stringify(text))}`);
}
function pair(text, option, first, second) {
  if (text === void 0) return {};
  const colon = text.indexOf(":");
  if (colon < 1 || colon === text.length - 1) throw new UsageError(`${option} must read ID:SECRET`);
  return { [first]: text.slice(0, colon), [second]: text.slice(colon + 1) };
}
function named(text) {
  const equals = text.indexOf("=");
  if (equals < 1) throw new UsageError("--credential must read NAME=VALUE");
  return [text.slice(0, equals), text.slice(equals + 1)];
}
function wholeNumber(text, option, most) {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > most) throw new UsageError(`${option} must be a whole number up to ${most}`);
  return value;
}
export {
  runMock
};
