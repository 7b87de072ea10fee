// The prefixes that queries on this graph use: their declarations are put in where a query lacks them.

/** Prefixes and terms of the graph; none where the server does not answer. */
export const known = fetch(new URL("../query/terms.json", import.meta.url)).then((response) => response.json(), () => ({ prefixes: {}, terms: [] }));

const IRIS_TEXTS_AND_COMMENTS =
  /<[^<>\s"{}|^`\\]*>|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#[^\n]*/g;
const USED = /(?<![\w?$@:.-])([A-Za-z][\w-]*):(?=[\w%\\])/g;
const DECLARED = /\bPREFIX\s+([A-Za-z][\w-]*):/gi;

/** The declarations that a query lacks, a line each; empty where it lacks none. */
export async function missing(query) {
  const { prefixes } = await known;
  const plain = query().replace(IRIS_TEXTS_AND_COMMENTS, " ");
  const declared = new Set([...plain.matchAll(DECLARED)].map((match) => match[1]));
  const used = new Set([...plain.matchAll(USED)].map((match) => match[1]));
  return [...used]
    .filter((prefix) => !declared.has(prefix) && Object.hasOwn(prefixes, prefix))
    .map((prefix) => `PREFIX ${prefix}: <${prefixes[prefix]}>\n`)
    .join("");
}
