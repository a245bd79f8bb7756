import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  terminalText
} from "./chunk-NO24CHUR.js";

// failure.ts
import path from "node:path";
var EXIT_CODES = `
Exit codes:
  0   done, and nothing is wrong
  1   a document is wrong, the output differs (--check), more changed than --allow says,
      or a file cannot be read or written
  2   wrong arguments
  70  a defect of countersign itself`;
var reasons = {
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "the file system cannot be written to",
  ENOSPC: "no space is left",
  EDQUOT: "no space is left for this user",
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a part of the path is no folder",
  EISDIR: "this is a folder",
  EEXIST: "it exists already",
  ENOTEMPTY: "the folder is not empty",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  EADDRINUSE: "another program listens there"
};
var hints = {
  EADDRINUSE: "choose another port with --port, or any with --port 0",
  ENOSPC: "make room, then run the command again",
  EDQUOT: "make room, then run the command again"
};
function saidOf(file, work) {
  try {
    return work();
  } catch (error) {
    throw named(error, file);
  }
}
function named(error, file) {
  if (error instanceof Error && "syscall" in error && !("path" in error)) Object.assign(error, { path: file });
  return error;
}
function failureOf(error, version, stack) {
  if (error instanceof Error && "code" in error && "syscall" in error) {
    const place2 = "path" in error && typeof error.path === "string" ? `: ${shownPath(error.path)}` : "port" in error ? `: port ${String(error.port)}` : "";
    const [reason, hint] = [reasons[String(error.code)], hints[String(error.code)]];
    const told = reason === void 0 ? error.message : `${reason}${place2} (${String(error.code)}, ${String(error.syscall)})`;
    return { text: line(`error: ${told}${hint === void 0 ? "" : `; ${hint}`}`), code: 1 };
  }
  const [message, place] = error instanceof Error ? [`${error.name}: ${error.message}`, /([^/\\\s(]+:\d+:\d+)\)?$/m.exec(error.stack ?? "")?.[1]] : [String(error)];
  const shown = line(`error: a defect of countersign ${version}: ${message.slice(0, 300)}${place === void 0 ? "" : ` (${place})`}; please report this line, with the document if others may see it. COUNTERSIGN_STACK=1 shows more`);
  return { text: stack && error instanceof Error ? `${shown}${error.stack?.split("\n").map(line).join("") ?? ""}` : shown, code: 70 };
}
function shownPath(file) {
  if (!path.isAbsolute(file)) return file;
  const relative = path.relative(process.cwd(), file);
  return relative === "" || relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative) ? file : relative.replaceAll(path.sep, "/");
}
function line(text) {
  return `${terminalText(text)}
`;
}

export {
  EXIT_CODES,
  saidOf,
  named,
  failureOf
};
