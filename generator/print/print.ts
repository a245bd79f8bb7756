// From a planned file to what stands on disk: its kind names its printer.
import type { PlannedFile } from "../languages/language.js";
import { dataText } from "./data.js";
import { templateText } from "./template.js";
import { templateBytes } from "./templates.js";
import { typescriptText } from "./typescript.js";

/** `templates`: the folder of a language that others wrote; absent: that of ours. */
export async function printFile(file: PlannedFile, templates?: string): Promise<Uint8Array | string> {
  switch (file.kind) {
    case "typescript":
      return await typescriptText(file.file);
    case "template":
      return await templateText(new TextDecoder().decode(templateBytes(file.template, templates)), file.view);
    case "data":
      return await dataText(file.value, file.format);
    case "text":
      return file.content;
    case "copy":
      return templateBytes(file.from, templates);
  }
}
