// The editor: CodeMirror in the place of a text field, which goes on holding the text for the form. It lives in a
// shadow root, where its styles need no leave from the content security policy.

import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, toggleComment } from "@codemirror/commands";
import { bracketMatching, HighlightStyle, indentOnInput, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { sparql } from "@codemirror/legacy-modes/mode/sparql";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView, highlightActiveLineGutter, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { complete } from "./completion.js";
import { missing } from "./prefixes.js";

// The colours are those of the page, for they reach into a shadow root as its custom properties do.
const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--code-keyword)", fontWeight: "600" },
  { tag: tags.standard(tags.variableName), color: "var(--code-keyword)" },
  { tag: tags.local(tags.variableName), color: "var(--code-variable)" },
  { tag: tags.atom, color: "var(--code-term)" },
  { tag: tags.string, color: "var(--code-string)" },
  { tag: tags.comment, color: "var(--quiet)", fontStyle: "italic" },
  { tag: tags.meta, color: "var(--quiet)" },
]);

const look = EditorView.theme({
  "&": { backgroundColor: "var(--raised)", color: "var(--ink)", height: "100%" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "ui-monospace, monospace", fontSize: "0.925rem", lineHeight: "1.55", overflow: "auto" },
  ".cm-content": { caretColor: "var(--ink)", padding: "0.4rem 0" },
  ".cm-gutters": { backgroundColor: "transparent", color: "var(--quiet)", border: "none" },
  ".cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--ink)" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--mark)" },
  ".cm-tooltip": { backgroundColor: "var(--ground)", color: "var(--ink)", border: "1px solid var(--quiet)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "ui-monospace, monospace", maxWidth: "min(40rem, 90vw)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": { backgroundColor: "var(--link)", color: "var(--ground)" },
  // The marks of the library are pictures in data: addresses, which the policy of the page does not let in.
  ".cm-lint-marker": { width: "0.8em", height: "0.8em" },
  ".cm-lint-marker-error": { content: '""', backgroundColor: "var(--alarm)", borderRadius: "50%" },
  ".cm-lintRange-error": { backgroundImage: "none", textDecoration: "underline wavy var(--alarm)" },
  ".cm-completionDetail": { fontStyle: "normal", opacity: "0.8" },
  ".cm-completionInfo": { maxWidth: "20rem", padding: "0.4rem 0.6rem" },
});

/** Puts the editor over a text field; `submit` is what Ctrl-Enter does. Gives what the page does with the editor. */
export function open(field, submit) {
  const host = document.createElement("div");
  host.id = "code";
  host.style.height = `${field.offsetHeight}px`;
  const root = host.attachShadow({ mode: "open" });
  const hadFocus = document.activeElement === field;
  const view = new EditorView({ root, parent: root, state: state(field, submit) });
  field.before(host);
  field.hidden = true;
  view.requestMeasure();
  if (hadFocus) {
    view.focus();
  }
  document.querySelector(`label[for=${field.id}]`).addEventListener("click", () => view.focus());
  return { mark: (line, column, message) => mark(view, line, column, message), declare: () => declare(view) };
}

function state(field, submit) {
  const run = () => {
    submit();
    return true;
  };
  return EditorState.create({
    doc: field.value,
    selection: { anchor: Math.min(field.selectionStart, field.value.length) },
    extensions: [
      keymap.of([
        { key: "Mod-Enter", run },
        { key: "Mod-/", run: toggleComment },
        ...closeBracketsKeymap,
        ...completionKeymap,
        ...historyKeymap,
        ...lintKeymap,
        ...defaultKeymap,
      ]),
      lineNumbers(),
      lintGutter(),
      highlightActiveLineGutter(),
      history(),
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      StreamLanguage.define(sparql),
      syntaxHighlighting(colours),
      autocompletion({ override: [complete], icons: false }),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": "Query in SPARQL", tabindex: "0" }),
      EditorView.domEventHandlers({ beforeinput: replaceSelection }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) {
          field.value = update.state.doc.toString();
        }
        if (update.transactions.some((each) => each.isUserEvent("input"))) {
          declare(update.view);
        }
      }),
      look,
    ],
  });
}

/** Puts in the declarations of known prefixes that the query uses without. */
async function declare(view) {
  const lines = await missing(() => view.state.doc.toString());
  if (lines) {
    view.dispatch({ changes: { from: 0, insert: lines } });
  }
}

/**
 * Types over what is selected. A browser that did it would try to keep the colour of the old text with inline styles,
 * which the policy of the page stops and reports.
 */
function replaceSelection(event, view) {
  const { from, to } = view.state.selection.main;
  if (event.inputType !== "insertText" || !event.data || from === to) {
    return false;
  }
  const insert = () => view.state.update(view.state.replaceSelection(event.data), {
    scrollIntoView: true,
    userEvent: "input.type",
  });
  const handlers = view.state.facet(EditorView.inputHandler);
  if (!handlers.some((handle) => handle(view, from, to, event.data, insert))) {
    view.dispatch(insert());
  }
  return true;
}

/** Marks what is wrong from a line and column, which count from 1, to the end of the word; line 0 is nowhere. */
function mark(view, line, column, message) {
  const document = view.state.doc;
  if (line < 1 || line > document.lines) {
    view.dispatch(setDiagnostics(view.state, []));
    return;
  }
  const found = document.line(line);
  const from = Math.min(found.from + Math.max(0, column - 1), found.to);
  const word = /^([?$]?\w+|\W?)/.exec(document.sliceString(from, found.to))[0];
  view.dispatch(setDiagnostics(view.state, [{ from, to: from + word.length, severity: "error", message }]));
}
