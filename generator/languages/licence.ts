// The licences of a package: its own, and that of the runtime in it, which asks to travel with every copy.
import type { Publication } from "../model/model.js";
import type { PlannedFile } from "./language.js";

const OWN = "LICENSE";
const RUNTIME = "LICENSE-countersign";

/** `runtime`: path of the runtime's licence below `templates/`. */
export function licenceFiles(folder: string, { license }: Publication, runtime: string): readonly PlannedFile[] {
  if (license === undefined) return [{ path: `${folder}/${OWN}`, kind: "copy", from: runtime }];
  return [
    { path: `${folder}/${OWN}`, kind: "text", content: license.text },
    { path: `${folder}/${RUNTIME}`, kind: "copy", from: runtime },
  ];
}

export function licenceNames({ license }: Publication): readonly string[] {
  return license === undefined ? [OWN] : [OWN, RUNTIME];
}

/** What a README says of them. */
export function licenceSentence({ license }: Publication): string {
  return license === undefined ? "Licence: MIT." : `Licence: ${license.identifier}; that of the runtime in it, MIT, is \`${RUNTIME}\`.`;
}
