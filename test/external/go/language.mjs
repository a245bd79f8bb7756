// Clients in Go, as an example of a language that stands outside of Countersign: this file says what is written, those beside it what is in it.
import { clientView } from "./client.mjs";
import { docComment } from "./docs.mjs";
import { exported, packageName, RESERVED, spelled, STANDARD_METHODS } from "./names.mjs";
import { operationViews } from "./operations.mjs";
import { Shapes } from "./shapes.mjs";
import { typeViews } from "./types.mjs";

const RUNTIME = ["answer.go", "call.go", "client.go", "values.go"];
const LONGEST_NAME = 60;
const MODULE = /^[a-z0-9]+(?:[.-][a-z0-9]+)*\.[a-z]+(?:\/[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)*)*$/;

/** @type {import("countersign/language").ExternalLanguage} */
export default {
  contract: 1,
  name: "go",
  writing: {
    reserved: RESERVED,
    comment: { line: "// " },
    string: { quote: '"', escape: (point) => (point > 0xffff ? `\\U${point.toString(16).padStart(8, "0")}` : `\\u${point.toString(16).padStart(4, "0")}`) },
  },
  *plan(given) {
    const { package: model, text, header } = given;
    const module = modulePath(given);
    if (module === null) return;
    const scope = text.scope();
    const spellings = spelled(text, model.types.map(({ name }) => name));
    const names = new Map(model.types.map(({ name, at }) => [name.text, scope.declare(spellings.get(name), at)]));
    const shapes = new Shapes(text, model.types, names);
    const go = { names, shapes, fieldsOf: new Map() };
    const types = typeViews(given, { ...go, scope });
    const clients = model.clients.map((client) => {
      const own = client.className ?? { words: [...(model.clients.length > 1 ? client.name.words : []), "client"] };
      return { client, ...clientView(given, client, { name: scope.local(exported(text, own)), scope }) };
    });
    const file = { header, package: packageName(text, model.name) };
    const transport = text.string(`${module}/transport`);

    yield { path: "go.mod", template: "go.mod.hbs", view: { module: text.string(module) } };
    for (const name of RUNTIME) yield { path: `transport/${name}`, copy: `transport/${name}` };
    yield { path: "types.go", template: "types.go.hbs", view: { ...file, ...imports(types, transport), types } };
    const packageDoc = docComment(text, { summary: model.description, description: "" }, { begins: `Package ${file.package}`, otherwise: "calls an API." });
    yield { path: "client.go", template: "client.go.hbs", view: { ...file, transport, packageDoc, clients: clients.map(({ view }) => view) } };
    const files = text.scope();
    for (const { client, view: { name }, credentials, envelope } of clients) {
      const methods = text.scope(STANDARD_METHODS);
      const spellings = spelled(text, client.groups.flatMap((group) => group.operations.flatMap(({ name: own, aliases }) => [own, ...aliases])));
      for (const group of client.groups) {
        const operations = operationViews(given, group, { client: name, credentials, envelope, scope: methods, spellings, go });
        const path = text.code`${files.local(fileName(text, [...(model.clients.length > 1 ? client.name.words : []), ...group.name.words]))}.go`;
        if (operations.length > 0) yield { path, template: "operations.go.hbs", view: { ...file, transport, json: imports(operations, transport).json, operations } };
      }
    }
  },
};

/** Short enough for every file system, and with a hyphen, so that Go sees no system or test in it (`users_test.go`). */
function fileName(text, words) {
  return text.name(["calls", words.join("-").slice(0, LONGEST_NAME)], "kebab-case");
}

/** From the settings, or made of the name of the package; null after telling what is wrong. */
function modulePath({ package: model, settings, text, report }) {
  const { module = `example.com/${packageName(text, model.name)}`, ...others } = settings;
  const at = model.at ?? { file: model.clients[0].source, pointer: "" };
  for (const name of Object.keys(others)) report.error(`Go has no setting ${JSON.stringify(name)}`, at);
  if (typeof module === "string" && MODULE.test(module)) return module;
  report.error("The setting module of Go must be a path such as example.com/petstore", at);
  return null;
}

/** What a file imports, by what is in it: names have no dots, so that what has one is code. */
function imports(views, transport) {
  const codes = views.flatMap((view) => [view.alias, view.result, view.extra && "transport.", ...(view.fields ?? []).map(({ type }) => type)]).map(String);
  const json = codes.some((code) => code.includes("json."));
  const used = codes.some((code) => code.includes("transport."));
  return { imports: json || used, json, both: json && used, transport: used ? transport : null };
}
