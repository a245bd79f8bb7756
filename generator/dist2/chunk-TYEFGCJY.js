import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// mock/json.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value) {
  return Array.isArray(value);
}
function member(value, name) {
  if (isObject(value)) return Object.hasOwn(value, name) ? value[name] : void 0;
  if (isList(value)) return /^(0|[1-9]\d*)$/.test(name) ? value[Number(name)] : void 0;
  return void 0;
}
function memberAt(value, path) {
  let found = value;
  for (const name of path) found = member(found, name);
  return found;
}
function textMember(value, name) {
  const found = member(value, name);
  return typeof found === "string" ? found : void 0;
}
function entries(value) {
  return isObject(value) ? Object.entries(value) : [];
}
function members(pairs = []) {
  const result = /* @__PURE__ */ Object.create(null);
  for (const [name, value] of pairs) result[name] = value;
  return result;
}
function replaced(value, path, replacement) {
  const [first, ...rest] = path;
  if (first === void 0) return replacement;
  const copy = members(entries(value));
  copy[first] = replaced(copy[first], rest, replacement);
  return copy;
}
function scalar(value) {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// mock/multipart.ts
var maximumParts = 1e3;
function multipartParts(bytes, contentType) {
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(contentType);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === void 0) return null;
  const delimiter = Buffer.from(`--${mark}`, "latin1");
  const parts = [];
  let start = bytes.indexOf(delimiter);
  while (start >= 0 && parts.length <= maximumParts) {
    const begin = start + delimiter.length;
    if (bytes.subarray(begin, begin + 2).toString("latin1") === "--") return parts;
    const next = bytes.indexOf(delimiter, begin);
    if (next < 0) return null;
    const part = partOf(bytes.subarray(begin + 2, next - 2));
    if (part === null) return null;
    parts.push(part);
    start = next;
  }
  return null;
}
function partOf(bytes) {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const head = bytes.subarray(0, end).toString("utf8");
  const content = bytes.subarray(end + 4);
  const disposition = /^content-disposition:\s*form-data(.*)$/im.exec(head)?.[1];
  const name = disposition === void 0 ? void 0 : /;\s*name="([^"]*)"/i.exec(disposition)?.[1];
  if (disposition === void 0 || name === void 0) return null;
  const fileName = /;\s*filename="([^"]*)"/i.exec(disposition)?.[1];
  if (fileName === void 0) return { name, file: null, text: content.toString("utf8") };
  const type = /^content-type:\s*(\S+)/im.exec(head)?.[1] ?? "application/octet-stream";
  return { name, file: { name: fileName, contentType: type, bytes: content.length }, text: "" };
}

// mock/received.ts
var BodyTooLarge = class extends Error {
  name = "BodyTooLarge";
};
async function receivedBytes(request, limit) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    length += chunk.length;
    if (length > limit) throw new BodyTooLarge(`more than ${limit} bytes`);
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0] ?? Buffer.alloc(0) : Buffer.concat(chunks);
}
function received(request, bytes, basePath) {
  const target = (request.url ?? "/").replace(/^https?:\/\/[^/?]*(?=[/?])/i, "");
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  const search = mark < 0 ? "" : target.slice(mark);
  const headers = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== void 0) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  const inside = basePath !== "" && path.startsWith(`${basePath}/`);
  return {
    method: request.method ?? "GET",
    target,
    path: inside ? path.slice(basePath.length) : path,
    search,
    query: [...new URLSearchParams(search)],
    headers,
    bytes,
    body: receivedBody(bytes, headers["content-type"] ?? "")
  };
}
function receivedBody(bytes, header) {
  if (bytes.length === 0) return { kind: "none" };
  const contentType = mediaType(header);
  if (isJsonType(contentType)) {
    const text = utf8(bytes);
    if (text === null) return { kind: "broken", contentType, problem: "is not UTF-8" };
    const value = parsed(text);
    return value === void 0 ? { kind: "broken", contentType, problem: "is not JSON" } : { kind: "json", contentType, value };
  }
  if (contentType === "application/x-www-form-urlencoded") {
    return { kind: "form", contentType, pairs: [...new URLSearchParams(bytes.toString("utf8"))] };
  }
  if (contentType === "multipart/form-data") {
    const parts = multipartParts(bytes, header);
    return parts === null ? { kind: "broken", contentType, problem: "is not a multipart message" } : { kind: "multipart", contentType, parts };
  }
  return { kind: contentType.startsWith("text/") ? "text" : "binary", contentType };
}
function mediaType(header) {
  return (header.split(";")[0] ?? "").trim().toLowerCase();
}
function isJsonType(contentType) {
  return contentType === "application/json" || contentType.endsWith("+json");
}
function utf8(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
function bodyMembers(body) {
  if (body.kind === "json") return isObject(body.value) ? members(Object.entries(body.value)) : members();
  if (body.kind === "form") return pairMembers(body.pairs);
  if (body.kind === "multipart") return pairMembers(body.parts.filter((part) => part.file === null).map((part) => [part.name, part.text]));
  return members();
}
function pairMembers(pairs) {
  const result = members();
  for (const [sent, value] of pairs) {
    const name = sent.endsWith("[]") ? sent.slice(0, -2) : sent;
    const known = result[name];
    if (Array.isArray(known)) result[name] = [...known, value];
    else if (known !== void 0) result[name] = [known, value];
    else result[name] = sent === name ? value : [value];
  }
  return result;
}

// mock/content-type.ts
function contentOf(contents, contentType) {
  const stars = (content) => mediaType(content.contentType).split("*").length;
  return contents.filter((candidate) => covers(candidate, contentType)).sort((one, other) => stars(one) - stars(other))[0];
}
function covers(content, contentType) {
  const declared = mediaType(content.contentType);
  return declared === contentType || declared === "*/*" || declared.endsWith("/*") && contentType.startsWith(declared.slice(0, -1));
}

// mock/path-key.ts
function barePath(path) {
  return path.replace(/[?#][^]*$/, "").replace(/^\/{2,}/, "/").replaceAll(/%(?![0-9a-f]{2})/gi, "%25");
}
function fixedQuery(path) {
  return new URLSearchParams(keyQuery(path).filter(([, value]) => !isTemplate(value)));
}
function keyQuery(path) {
  return [...new URLSearchParams(/^[^?#]*\?([^#]*)/.exec(path)?.[1] ?? "")];
}
function placed(parameter, path) {
  if (parameter.in !== "path" || barePath(path).includes(`{${parameter.name}}`)) return parameter;
  const name = keyQuery(path).find(([, value]) => value === `{${parameter.name}}`)?.[0];
  return name === void 0 ? parameter : { ...parameter, in: "query", name, style: "form", explode: true };
}
function withKeyNames(parameters, path) {
  const names = keyQuery(path).flatMap(([name, value]) => isTemplate(value) ? [name] : []);
  const missing = names.filter((name) => !parameters.some((parameter) => parameter.in === "query" && parameter.name === name));
  return [...parameters, ...missing.map((name) => ({ name, in: "query", required: true, style: "form", explode: true, schema: null, contentType: null }))];
}
function isTemplate(value) {
  return /^\{[^{}]+\}$/.test(value);
}

export {
  isObject,
  isList,
  member,
  memberAt,
  textMember,
  entries,
  members,
  replaced,
  scalar,
  parsed,
  BodyTooLarge,
  receivedBytes,
  received,
  mediaType,
  isJsonType,
  bodyMembers,
  pairMembers,
  contentOf,
  barePath,
  fixedQuery,
  placed,
  withKeyNames
};
