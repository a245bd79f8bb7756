// The declarations of types: what types.go.hbs prints.
import { docComment } from "./docs.mjs";
import { exported, tag } from "./names.mjs";
import { isMap } from "./shapes.mjs";

/** `fieldsOf`: gets, by name of each struct, its fields by their names on the wire, for whoever reads them. */
export function typeViews({ package: model, text, report }, { names, shapes, scope, fieldsOf }) {
  const within = containers(model.types, shapes);
  const parameters = parametersOf(model);
  return model.types.map((declaration) => {
    const name = names.get(declaration.name.text);
    const doc = (facts = []) => docComment(text, declaration.docs, { begins: String(name), otherwise: "is a type of the API.", facts, deprecated: declaration.deprecated });
    const nothing = { name, doc: null, alias: null, fields: null, empty: false, extra: null, known: null, values: null };
    switch (declaration.kind) {
      case "alias": {
        const { code, kind } = shapes.of(declaration.type);
        return { ...nothing, doc: doc([shapes.fact(declaration.type)]), alias: kind === "list" ? code : text.code`= ${code}` };
      }
      case "choice": {
        const values = declaration.values.map(({ value }) => value);
        const { code, kind } = shapes.values(values);
        if (kind === "open") return { ...nothing, doc: doc([shapes.fact({ kind: "choice", values })]), alias: text.code`= ${code}` };
        return { ...nothing, doc: doc(), alias: code, values: constants(text, declaration, name, scope) };
      }
      default: {
        if (isMap(declaration)) return { ...nothing, doc: doc([shapes.fact(declaration.additional)]), alias: text.code`map[string]${shapes.code(declaration.additional)}` };
        const { fields, extra } = members({ text, report }, declaration, { shapes, outside: within(declaration.name.text), parameters: parameters.get(declaration.name.text) });
        fieldsOf.set(declaration.name.text, new Map(fields.map((field) => [field.wire, field])));
        const views = fields.map((field, index) => ({ name: field.name, type: field.code, tag: field.tag, apart: index > 0, doc: field.doc }));
        if (extra !== null) views.push({ ...extra, apart: true });
        const known = extra === null ? null : text.join(fields.map(({ wire }) => text.code`, ${text.string(wire)}`), text.code``);
        return { ...nothing, doc: doc(), fields: views.length > 0 ? views : null, empty: views.length === 0, extra: extra?.name ?? null, known };
      }
    }
  });
}

function constants(text, declaration, type, scope) {
  return declaration.values.filter(({ value }) => value !== null).map(({ name, value, docs }, index) => ({
    name: scope.local(exported(text, declaration.name, name)),
    type,
    value: typeof value === "string" ? text.string(value) : typeof value === "number" ? text.code`${value}` : value ? text.code`true` : text.code`false`,
    doc: docComment(text, docs, { indent: "\t" }),
    apart: index > 0,
  }));
}

function members({ text, report }, declaration, { shapes, outside, parameters }) {
  const scope = text.scope(["MarshalJSON", "UnmarshalJSON"]);
  const onlyRead = declaration.usage === "response";
  const fields = declaration.fields.flatMap((field) => {
    const { code, optional } = fieldType(text, field, { shape: shapes.of(field.type), emptyIsNothing: onlyRead || parameters?.has(field.name.text) === true, outside });
    const tagged = tag(text, field.name.text, optional ? ",omitempty" : "");
    if (tagged === null) {
      report.warning(`Go has no tag for the member ${JSON.stringify(field.name.text)}: it is left out`, field.at);
      return [];
    }
    const doc = docComment(text, field.docs, { facts: [shapes.fact(field.type), ...text.facts(field)], deprecated: field.deprecated, indent: "\t" });
    return [{ name: scope.local(exported(text, field.name)), code, tag: tagged, doc, wire: field.name.text, optional, field }];
  });
  if (declaration.additional === null) return { fields, extra: null };
  const doc = docComment(text, null, { facts: ["All other members.", shapes.fact(declaration.additional)], indent: "\t" });
  return { fields, extra: { name: scope.local(text.code`Extra`), type: text.code`map[string]${shapes.code(declaration.additional)}`, tag: text.code`\`json:"-"\``, doc } };
}

/** Left out, null, empty and given are four things in a body; where it is only read, or no member of a body, nil is enough. */
function fieldType(text, { required }, { shape: { code, kind, nullable, struct }, emptyIsNothing, outside }) {
  const optional = !required;
  if (kind === "open") return { code, optional };
  if (optional && nullable && !emptyIsNothing) return { code: text.code`transport.Nullable[${code}]`, optional };
  if (kind === "list") return { code: optional && !emptyIsNothing ? text.code`*${code}` : code, optional };
  const pointer = optional || nullable || (struct !== undefined && outside.has(struct));
  return { code: pointer ? text.code`*${code}` : code, optional };
}

/** For each struct, those that hold it as a value, however deep: it can hold them by pointer only. */
function containers(types, shapes) {
  const holds = new Map(types.map((type) => [type.name.text, type.kind === "object" ? type.fields.filter(({ required }) => required).flatMap(({ type: held }) => valueOf(shapes.of(held))) : []]));
  const reached = new Map();
  for (const start of holds.keys()) {
    const seen = new Set();
    const open = [...(holds.get(start) ?? [])];
    while (open.length > 0) {
      const at = open.pop();
      if (seen.has(at)) continue;
      seen.add(at);
      open.push(...(holds.get(at) ?? []));
    }
    reached.set(start, seen);
  }
  return (name) => new Set([...(reached.get(name) ?? [])].filter((other) => reached.get(other)?.has(name)));
}

/** The members of inputs that are sent as parameters alone, by the type of the input. */
function parametersOf(model) {
  const found = new Map();
  for (const { type, parameters } of model.clients.flatMap(({ groups }) => groups.flatMap(({ operations }) => operations.map(({ input }) => input)))) {
    const members = found.get(type) ?? new Set();
    for (const { member, alsoBody } of parameters) if (!alsoBody) members.add(member);
    found.set(type, members);
  }
  return found;
}

function valueOf({ struct, nullable }) {
  return struct === undefined || nullable ? [] : [struct];
}
