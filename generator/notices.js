// For building: the licences of the libraries that are put into the program, which ask to travel with it.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Name, version and licence text of every package that one of the files belongs to. Throws when a package brings no licence. */
export function noticesOf(files) {
  const folders = new Set(files.flatMap((file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file) ?? []));
  return [...folders].sort().map(noticeOf).join(`\n${"-".repeat(80)}\n\n`);
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
  if (file === undefined) throw new Error(`${name} brings no licence: say in notices.js what holds for it`);
  return `${name} ${version} (${license})\n\n${readFileSync(path.join(folder, file), "utf8").trim()}\n`;
}
