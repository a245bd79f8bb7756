// How wide text stands in an editor: formatters count columns, and a wide character takes two.

const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** Columns that a line takes, at most as many as it has. */
export const WIDTH = 120;

export function columns(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
