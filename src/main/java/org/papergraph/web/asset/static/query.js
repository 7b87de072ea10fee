// Runs queries without leaving the page, and puts an editor in the place of the text field. Without this script the
// form works by itself.

import { missing } from "./prefixes.js";

const form = document.getElementById("editor");
const field = document.getElementById("query");
const run = document.getElementById("run");
const stop = document.getElementById("stop");
const copy = document.getElementById("copy");
const status = document.getElementById("status");

/** The editor once it is there; until then the text field does the same. */
let editor = {
  mark() {},
  async declare() {
    field.value = (await missing(() => field.value)) + field.value;
  },
};
let running = new AbortController();

/** A name for a request that nobody else can guess. */
function randomName() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Ends a query on the server, which does not notice a browser that goes away. */
function stopOnServer(name) {
  fetch(`${form.getAttribute("action")}/stop/${name}`, { method: "POST", keepalive: true });
}

/** The URL of the editor with the query that stands in it. */
function address() {
  const values = new URLSearchParams({ query: field.value });
  return `${form.getAttribute("action")}?${values}`;
}

async function ask(place) {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const name = randomName();
  const end = () => stopOnServer(name);
  signal.addEventListener("abort", end);
  const began = performance.now();
  const clock = setInterval(() => say(`Running for ${seconds(began)}`, began), 500);
  show(true);
  try {
    const response = await fetch(place, { signal, headers: { Accept: "text/html", "Query-Id": name } });
    if (!response.headers.get("Content-Type")?.startsWith("text/html")) {
      throw new Error(await response.text());
    }
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    replace(page);
    say(`${summary()}, ${seconds(began)}`);
  } catch (failure) {
    if (signal.aborted) {
      say(`Stopped after ${seconds(began)}`);
    } else {
      say(`The server did not answer: ${failure.message}`);
    }
  } finally {
    signal.removeEventListener("abort", end);
    clearInterval(clock);
    if (running.signal === signal) {
      show(false);
    }
  }
}

/** Takes over the outcome of another page, or says what that page says where it has none. */
function replace(page) {
  const outcome = page.getElementById("outcome");
  if (!outcome) {
    throw new Error(page.querySelector("main p")?.textContent ?? "no result");
  }
  document.getElementById("outcome").replaceWith(document.adoptNode(outcome));
  markProblem();
}

/** The outcome in a few words. */
function summary() {
  const found = document.querySelector("#count, #verdict, #problem-title");
  return found?.textContent ?? "Done";
}

/** Shows the problem at its line. */
function markProblem() {
  const problem = document.getElementById("problem");
  const message = problem?.querySelector("[role=alert]")?.textContent ?? "";
  editor.mark(Number(problem?.dataset.line ?? 0), Number(problem?.dataset.column ?? 0), message);
}

function show(isRunning) {
  stop.hidden = !isRunning;
  document.getElementById("outcome").setAttribute("aria-busy", String(isRunning));
}

function say(words) {
  status.textContent = words;
}

function seconds(began) {
  return `${((performance.now() - began) / 1000).toFixed(2)} s`;
}

async function submit() {
  if (!form.reportValidity()) {
    return;
  }
  await editor.declare();
  const place = address();
  history.pushState({}, "", place);
  ask(place);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  submit();
});

field.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    submit();
  }
});

stop.addEventListener("click", () => {
  running.abort();
  run.focus();
});

copy.hidden = !navigator.clipboard;
copy.addEventListener("click", async () => {
  await navigator.clipboard.writeText(new URL(address(), location.href).href);
  say("The link is copied");
});

addEventListener("pagehide", () => running.abort());

// Going back and forth in the history shows the query and the results of then.
addEventListener("popstate", () => location.reload());

async function upgrade() {
  const { imports } = JSON.parse(document.querySelector("script[type=importmap]").textContent);
  for (const module of Object.values(imports)) {
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = module;
    document.head.append(link);
  }
  const { open } = await import("./editor.js");
  editor = open(field, submit);
  markProblem();
}

upgrade();
