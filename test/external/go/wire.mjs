// How what a caller gives travels: parameters and bodies. What this client cannot send is thrown, and told by who catches it.

export class Unspeakable extends Error {
  /** `at`: a place nearer than the operation. */
  constructor(message, at = null) {
    super(message);
    this.at = at;
  }
}

/** The statement that sends a parameter; of one in a path, its value alone. */
export function parameterStatement(text, parameter, { fields, go }) {
  const field = fields.get(parameter.member);
  if (field === undefined) throw new Unspeakable(`nothing holds the parameter ${parameter.wireName}`);
  const { at, type } = field.field;
  const wrong = problem(parameter, go.shapes.isFlat(type));
  if (wrong !== null) throw new Unspeakable(`the parameter ${parameter.wireName} is ${wrong}`, at);
  const name = text.string(parameter.wireName);
  const value = valueOf(text, parameter, field);
  if (parameter.in === "path") return value;
  if (parameter.in === "header") return text.code`call.Header(${name}, ${value})`;
  if (parameter.contentType !== null) return text.code`call.QueryJSON(${name}, ${value})`;
  return parameter.explode ? text.code`call.Query(${name}, ${value})` : text.code`call.QueryJoined(${name}, ${value})`;
}

function valueOf(text, parameter, { name, code }) {
  const value = text.code`input.${name}`;
  const isPointer = String(code).startsWith("*");
  if (parameter.idempotencyKey === true && isPointer) return text.code`transport.Otherwise(${value}, transport.Key())`;
  if (parameter.only !== undefined && isPointer) return text.code`transport.Otherwise(${value}, ${typeof parameter.only === "string" ? text.string(parameter.only) : text.code`${parameter.only}`})`;
  return value;
}

function problem({ in: place, style, contentType, allowReserved }, isFlat) {
  if (place === "cookie") return "a cookie";
  if (contentType !== null) return place === "query" && /[/+]json$/i.test(contentType) ? null : `written as ${contentType}`;
  if (style !== (place === "query" ? "form" : "simple")) return `written in the style ${style}`;
  if (allowReserved) return "not encoded (allowReserved)";
  return isFlat ? null : "an object";
}

/** What sends the body; nothing where there is none. */
export function bodyStatements(text, { body, input }, { fields, go }) {
  if (body === null) return [];
  const required = body.required ? text.code`true` : text.code`false`;
  const contentType = text.string(body.contentType);
  if (body.shape.kind === "members") {
    const elsewhere = input.parameters.filter(({ alsoBody }) => !alsoBody).map(({ member }) => text.code`, ${text.string(member)}`);
    const value = input.type === null ? text.code`struct{}{}` : text.code`input`;
    const rest = text.code`${required}${text.join(elsewhere, text.code``)}`;
    if (body.kind === "json") return [text.code`call.JSONMembers(${contentType}, ${value}, ${rest})`];
    if (body.kind !== "form") throw new Unspeakable(`its body is ${body.kind}`);
    checkForm(body, [...fields.values()].filter(({ wire }) => !input.parameters.some(({ member, alsoBody }) => member === wire && !alsoBody)), go);
    return [text.code`call.FormMembers(${value}, ${rest})`];
  }
  const field = fields.get(body.shape.member);
  if (field === undefined) throw new Unspeakable("nothing holds its body");
  const value = text.code`input.${field.name}`;
  switch (body.kind) {
    case "json":
      return [text.code`call.JSON(${contentType}, ${value}, ${required})`];
    case "form":
      checkForm(body, [...(go.fieldsOf.get(go.shapes.of(field.field.type).struct)?.values() ?? [])], go);
      return [text.code`call.Form(${value}, ${required})`];
    case "text":
      return [text.code`call.Text(${contentType}, ${value}, ${required})`];
    case "binary":
      if (body.contentType.includes(",") || body.contentType.includes("*") || String(field.code) !== "[]byte") throw new Unspeakable(`its body may be ${body.contentType}`);
      return [text.code`call.Bytes(${contentType}, ${value}, ${required})`];
    default:
      throw new Unspeakable(`its body is ${body.kind}`);
  }
}

function checkForm({ encoding }, fields, go) {
  const odd = fields.find(({ wire, field }) => Object.hasOwn(encoding, wire) || !go.shapes.isFlat(field.type));
  if (odd !== undefined) throw new Unspeakable(`the member ${odd.wire} of its form is written in a way of its own`, odd.field.at);
}
