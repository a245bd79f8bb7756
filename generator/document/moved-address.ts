// What a relative address of one file is in another one.
import path from "node:path";
import { isAddress } from "./reference.js";

/** `address` stands in `from` and leads to the same from `to`; both are names of files as places have them. */
export function movedAddress(address: string, from: string, to: string): string {
  if (from === to || address === "" || /^(?:[A-Za-z][A-Za-z0-9+.-]*:|\/\/)/.test(address)) return address;
  if (isAddress(from)) return URL.canParse(address, from) ? new URL(address, from).href : address;
  if (address.startsWith("/") || isAddress(to)) return address;
  const [, file = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const folder = path.posix.relative(path.posix.dirname(to), path.posix.dirname(from)).split("/").map(encodeURIComponent).join("/");
  const target = file === "" ? `${folder}/${encodeURIComponent(path.posix.basename(from))}` : `${folder}/${file}`;
  return path.posix.normalize(target.replace(/^\//, "")) + rest;
}
