// Completions at the cursor of a query: keywords, variables of the query, and the prefixes, classes and properties
// of this graph.

import { known } from "./prefixes.js";

const KEYWORDS = (
  "ASK AS ASC AVG BASE BIND BOUND BY COALESCE CONCAT CONSTRUCT CONTAINS COUNT DATATYPE DESC DESCRIBE DISTINCT EXISTS " +
  "FILTER FROM GRAPH GROUP GROUP_CONCAT HAVING IF IN isIRI isLITERAL LANG LCASE LIMIT MAX MIN MINUS NAMED NOT OFFSET " +
  "OPTIONAL ORDER PREFIX REDUCED REGEX REPLACE SAMPLE SELECT SEPARATOR STR STRAFTER STRBEFORE STRENDS STRLEN " +
  "STRSTARTS SUBSTR SUM UCASE UNDEF UNION VALUES WHERE YEAR"
).split(" ").map((label) => ({ label, type: "keyword" }));

/** The completion source of the editor. */
export async function complete(context) {
  if (isQuoted(context)) {
    return null;
  }
  const declaration = context.matchBefore(/PREFIX\s+[\w-]*:?/i);
  if (declaration) {
    return prefixes(context);
  }
  const variable = context.matchBefore(/[?$]\w*/);
  if (variable) {
    return { from: variable.from, options: variables(context, variable.from), validFor: /^[?$]\w*$/ };
  }
  const word = context.matchBefore(/[A-Za-z][\w-]*(:[\w.-]*)?/);
  if (!word && !context.explicit) {
    return null;
  }
  return { from: word?.from ?? context.pos, options: [...KEYWORDS, ...(await terms())], validFor: /^[\w:.-]*$/ };
}

/** True if the cursor stands in a comment, or in a string or IRI of its line. */
function isQuoted(context) {
  const line = context.state.doc.lineAt(context.pos);
  const before = line.text.slice(0, context.pos - line.from);
  const rest = before.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|<[^<>\s]*>/g, "");
  return /["'#]|<[^<>\s=]+$/.test(rest);
}

function variables(context, from) {
  const text = context.state.doc.toString();
  const names = new Set([...text.slice(0, from).matchAll(/[?$]\w+/g), ...text.slice(context.pos).matchAll(/[?$]\w+/g)]
    .map((match) => match[0]));
  return [...names].map((label) => ({ label, type: "variable" }));
}

async function prefixes(context) {
  const all = Object.entries((await known).prefixes);
  const name = context.matchBefore(/[\w-]*:?/);
  return {
    from: name.from,
    options: all.map(([prefix, namespace]) => ({ label: `${prefix}:`, detail: namespace, apply: `${prefix}: <${namespace}>` })),
    validFor: /^[\w-]*:?$/,
  };
}

async function terms() {
  return (await known).terms.map((term) => ({
    label: term.name,
    detail: `${term.label}, ${term.kind}`,
    info: term.comment || undefined,
    type: term.kind,
  }));
}
