import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// document/reference.ts
import { realpathSync, statSync } from "node:fs";
import path from "node:path";
function parsedReference(text, base, origins) {
  const hash = text.indexOf("#");
  const before = hash === -1 ? text : text.slice(0, hash);
  const fragment = decoded(hash === -1 ? "" : text.slice(hash + 1));
  const file = decoded(before);
  if (fragment === null || file === null || /[\u0000-\u001f\u007f]/.test(file)) {
    return { code: "document/reference-syntax", message: "The reference holds a wrong percent escape or a control character" };
  }
  if (/~(?![01])/.test(fragment)) {
    return { code: "document/reference-syntax", message: "In a JSON pointer `~` is followed by 0 or 1", hint: "Write `~1` for a slash and `~0` for a tilde." };
  }
  const isPointer = fragment === "" || fragment.startsWith("/");
  const inside = { pointer: isPointer ? fragment : "", anchor: isPointer ? null : fragment };
  if (before === "") return { file: null, ...inside };
  const named = isAddress(base) || /^[A-Za-z][A-Za-z0-9+.-]+:/.test(file) && !/^[A-Za-z]:[\\/]/.test(file) ? allowedAddress(before, base, origins) : relativeFile(before, file);
  return typeof named === "string" ? { file: named, ...inside } : named;
}
function relativeFile(text, file) {
  if (/^[A-Za-z]:[\\/]/.test(file) || file.includes("\\") || file.startsWith("/")) {
    return { code: "document/outside-root", message: "The reference is not relative to its file", hint: "Write a relative path with forward slashes." };
  }
  return text.includes("?") ? { code: "document/reference-syntax", message: "A reference to a file has no query" } : file;
}
function isAddress(file) {
  return file.startsWith("https://");
}
function allowedAddress(text, base, origins) {
  let url;
  try {
    url = new URL(text, isAddress(base) ? base : void 0);
  } catch {
    return { code: "document/reference-syntax", message: "The reference is not an address" };
  }
  const code = "document/remote-reference";
  if (origins.length === 0) return { code, message: "Only files are followed, not addresses", hint: "Download the document and refer to the file, or allow its origin with --allow-origin." };
  if (url.protocol !== "https:") return { code, message: "Only https addresses are followed" };
  if (url.username !== "" || url.password !== "") return { code, message: "An address with a user or password is not followed" };
  if (!origins.includes(url.origin)) return { code, message: "The origin of this address is not allowed", hint: "Allow it with --allow-origin, or `allowedOrigins` in sdk.yaml." };
  return url.href;
}
function allowedFile(file, root, maximumBytes) {
  const outside = {
    code: "document/outside-root",
    message: "The file is outside of the folder that references may reach",
    hint: "Move it inside, or name a wider folder with --root."
  };
  if (!isInside(path.resolve(file), root) && !isInside(resolvedParent(file), root)) return outside;
  let real;
  try {
    real = realpathSync(file);
  } catch {
    return { code: "document/missing-file", message: "There is no such file" };
  }
  if (!isInside(real, root)) return outside;
  const refusal = unreadable(real, maximumBytes);
  return refusal ?? { path: real };
}
function unreadable(file, maximumBytes) {
  const status = statSync(file, { throwIfNoEntry: false });
  if (status === void 0) return { code: "document/missing-file", message: "There is no such file" };
  if (!status.isFile()) return { code: "document/not-a-file", message: status.isDirectory() ? "This is a folder, not a file" : "This is not a regular file" };
  if (status.size > maximumBytes) {
    return { code: "document/too-large", message: `The file has more than ${Math.round(maximumBytes / 1024 / 1024)} MiB` };
  }
  return null;
}
function isInside(file, folder) {
  const relative = path.relative(folder, file);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
function resolvedParent(file) {
  const parent = path.dirname(file);
  if (parent === file) return path.resolve(file);
  try {
    return path.join(realpathSync(parent), path.basename(file));
  } catch {
    return path.join(resolvedParent(parent), path.basename(file));
  }
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

export {
  parsedReference,
  isAddress,
  allowedFile,
  unreadable
};
