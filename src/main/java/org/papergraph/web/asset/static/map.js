// Draws the list of concepts as a map: shapes for concepts, lines between those that stand in the same papers. The
// list below stays, and says the same.

const SVG = "http://www.w3.org/2000/svg";
const NARROW = 600;
const FEW = 20;
const MARGIN = 40;
const TICKS = 200;
const STEP = 1.3;
const LETTERS = 12;
const LINE = 15;
const LONGEST = 36;

/** The shapes of a type, of the area of a circle with radius 1. */
const SHAPES = {
  method: "M-1 0a1 1 0 1 0 2 0a1 1 0 1 0 -2 0Z",
  task: "M-.89 -.89H.89V.89H-.89Z",
  dataset: "M0 -1.25L1.25 0L0 1.25L-1.25 0Z",
  metric: "M0 -1.4L1.35 .9H-1.35Z",
  paper: "M-.78 -1.02H.78V1.02H-.78Z",
};

const host = document.getElementById("map");

/** The concepts of the list, on a narrow screen the first alone, and the lines that join them. */
function read(width) {
  const items = [...document.querySelectorAll(".concepts > li")].slice(0, width < NARROW ? FEW : undefined);
  const nodes = items.map((item) => ({
    key: item.dataset.key,
    kind: item.dataset.kind,
    papers: Number(item.dataset.papers),
    href: item.dataset.map,
    name: item.querySelector("a").textContent,
    isCentre: item.dataset.key === host.dataset.centre,
  }));
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const lines = new Map();
  for (const item of items) {
    for (const other of item.querySelectorAll("ul > li")) {
      const ends = [item.dataset.key, other.dataset.key];
      if (byKey.has(ends[1])) {
        const [source, target] = ends.map((key) => byKey.get(key));
        lines.set(ends.sort().join(" "), lineBetween(source, target, Number(other.dataset.shared)));
      }
    }
  }
  const kept = thinned([...lines.values()]);
  const joined = new Set(kept.flatMap((line) => [line.source, line.target]));
  return { nodes: nodes.filter((node) => joined.has(node)), lines: kept };
}

/** A line is as near as its ends share many of their papers (the cosine of Salton and McGill, 1983). */
function lineBetween(source, target, shared) {
  return { source, target, shared, nearness: shared / Math.sqrt(source.papers * target.papers) };
}

/**
 * The lines to the middle; of the others those of the spanning forest that is nearest altogether (Kruskal, 1956) and the
 * nearest of each concept, so that clusters show and nothing is lost from sight.
 */
function thinned(lines) {
  const parents = new Map();
  const root = (node) => (parents.has(node) ? root(parents.get(node)) : node);
  const seen = new Set();
  return lines.sort((one, other) => other.nearness - one.nearness).filter((line) => {
    const [one, other] = [root(line.source), root(line.target)];
    const isNearest = !seen.has(line.source) || !seen.has(line.target);
    seen.add(line.source).add(line.target);
    if (one !== other) {
      parents.set(one, other);
    }
    return one !== other || isNearest || line.source.isCentre || line.target.isCentre;
  });
}

function element(name, attributes = {}, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  made.append(...children);
  return made;
}

/** Keeps a text's direction from the words around it. */
function isolated(text) {
  return `\u2068${text.replace(/[\u2066-\u2069]/g, "")}\u2069`;
}

/** The beginning of a long title. */
function shortened(name) {
  const letters = [...name];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("").trimEnd()}…` : name;
}

/** Area grows with the number of papers. */
function scale(nodes, width) {
  const most = Math.max(1, ...nodes.map((node) => node.papers));
  const largest = width < NARROW ? 13 : 18;
  nodes.forEach((node) => {
    node.radius = node.kind === "paper" ? 12 : 4 + largest * Math.sqrt(node.papers / most);
  });
}

/** Finds a place for each concept and spreads them over the room there is. Nothing moves afterwards. */
function lay({ nodes, lines }, width, height) {
  const centre = nodes.find((node) => node.isCentre);
  if (centre) {
    Object.assign(centre, { fx: 0, fy: 0 });
  }
  d3.forceSimulation(nodes)
    .force("lines", d3.forceLink(lines).distance((line) => 90 - 60 * line.nearness).strength((line) => (line.source.isCentre || line.target.isCentre ? 0.05 : 0.5)))
    .force("apart", d3.forceManyBody().strength(-350))
    .force("room", d3.forceCollide((node) => node.radius + 16))
    .force("across", d3.forceX().strength(0.06))
    .force("down", d3.forceY().strength(0.09))
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .stop()
    .tick(TICKS);
  spread(nodes, "x", width - 2 * MARGIN, centre);
  spread(nodes, "y", height - 2 * MARGIN, centre);
}

function spread(nodes, axis, room, centre) {
  const places = nodes.map((node) => node[axis]);
  const far = Math.max(...places.map(Math.abs));
  const [least, most] = centre ? [-far, far] : [Math.min(...places), Math.max(...places)];
  nodes.forEach((node) => {
    node[axis] = ((node[axis] - least) / (most - least || 1) - 0.5) * room;
  });
}

function draw({ nodes, lines }, svg) {
  for (const line of lines) {
    line.drawn = element("line", { "stroke-width": (1 + Math.log2(line.shared)).toFixed(1) });
  }
  for (const node of nodes) {
    node.text = element("text", { "aria-hidden": "true", "font-size": LETTERS }, shortened(node.name));
    node.drawn = element(
      "a",
      { href: node.href, class: node.kind, "aria-label": `${isolated(node.name)}: ${node.kind}${node.kind === "paper" ? "" : `, papers: ${node.papers}`}` },
      element("path", { d: SHAPES[node.kind], transform: `scale(${node.radius.toFixed(1)})` }),
      node.text,
    );
  }
  svg.append(
    element("g", { class: "lines" }, ...lines.map((line) => line.drawn)),
    element("g", { class: "nodes" }, ...nodes.map((node) => node.drawn)),
  );
}

/** Pointing at a concept, or coming to it by keyboard, brings it to the fore. */
function listenToPoints({ nodes, lines }, svg, names, view) {
  for (const node of nodes) {
    node.drawn.addEventListener("focus", () => view.reveal(node));
    for (const event of ["pointerenter", "focus"]) {
      node.drawn.addEventListener(event, () => point(near(node, lines), lines, svg, names));
    }
    for (const event of ["pointerleave", "blur"]) {
      node.drawn.addEventListener(event, () => point([], lines, svg, names));
    }
  }
}

function near(node, lines) {
  const ends = lines.filter((line) => line.source === node || line.target === node).flatMap((line) => [line.source, line.target]);
  return [...new Set([node, ...ends])];
}

/** Brings concepts to the fore, with the lines from the first of them, and their names before all others. */
function point(shown, lines, svg, names) {
  svg.classList.toggle("pointed", shown.length > 0);
  names.nodes.forEach((node) => node.drawn.classList.toggle("near", shown.includes(node)));
  lines.forEach((line) => line.drawn.classList.toggle("near", shown.length > 0 && (line.source === shown[0] || line.target === shown[0])));
  names.arrange(shown);
}

function place({ nodes, lines }) {
  for (const { x, y, drawn } of nodes) {
    drawn.setAttribute("transform", `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
  }
  for (const { source, target, drawn } of lines) {
    drawn.setAttribute("x1", source.x.toFixed(1));
    drawn.setAttribute("y1", source.y.toFixed(1));
    drawn.setAttribute("x2", target.x.toFixed(1));
    drawn.setAttribute("y2", target.y.toFixed(1));
  }
}

/**
 * The names on the map, each below, above, right or left of its concept, where it covers nothing. Those that find no room
 * give way to names of more papers; pointing at a concept brings its name and those around it.
 */
class Names {
  constructor(nodes) {
    this.nodes = [...nodes].sort((one, other) => other.isCentre - one.isCentre || other.papers - one.papers);
    for (const node of nodes) {
      node.length = node.text.getComputedTextLength();
    }
  }

  /** Names stay of one size on the screen. */
  zoom(unit, box) {
    this.unit = unit;
    this.box = box;
    this.nodes.forEach((node) => node.text.setAttribute("font-size", (LETTERS * unit).toFixed(2)));
    this.arrange([]);
  }

  arrange(first) {
    const taken = this.nodes.map((node) => around(node, node.radius));
    const order = [...first, ...this.nodes.filter((node) => !first.includes(node))];
    for (const node of order) {
      const places = this.places(node);
      const free = places.find(({ box }) => this.isInside(box) && !taken.some((other) => overlap(box, other)));
      const place = free ?? (node === first[0] ? places[0] : undefined);
      node.text.classList.toggle("covered", !place);
      if (place) {
        taken.push(place.box);
        node.text.setAttribute("x", place.x.toFixed(1));
        node.text.setAttribute("y", place.y.toFixed(1));
      }
    }
  }

  places(node) {
    const [width, height, gap] = [node.length * this.unit, LINE * this.unit, node.radius + 2 * this.unit];
    const corners = [[-width / 2, gap], [-width / 2, -gap - height], [gap, -height / 2], [-gap - width, -height / 2]];
    return corners.map(([left, top]) => ({
      x: left + width / 2,
      y: top + 0.78 * height,
      box: { left: node.x + left, right: node.x + left + width, top: node.y + top, bottom: node.y + top + height },
    }));
  }

  isInside(box) {
    const { x, y, width, height } = this.box;
    return box.left >= x && box.right <= x + width && box.top >= y && box.bottom <= y + height;
  }
}

function around({ x, y }, radius) {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function overlap(one, other) {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

/** The part of the map that is shown: larger or smaller, moved by dragging. */
class View {
  constructor(svg, names, width, height) {
    this.svg = svg;
    this.names = names;
    this.whole = { x: -width / 2, y: -height / 2, width, height };
    this.reset();
    svg.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    svg.addEventListener("pointerdown", (event) => this.grab(event));
    svg.addEventListener("pointermove", (event) => this.drag(event));
  }

  show(box) {
    this.box = box;
    this.svg.setAttribute("viewBox", `${box.x} ${box.y} ${box.width} ${box.height}`);
    this.names.zoom(box.width / this.whole.width, box);
  }

  /** Moves to a concept that is not in sight. */
  reveal({ x, y }) {
    const { width, height } = this.box;
    if (Math.abs(x - this.box.x - width / 2) > width / 2 || Math.abs(y - this.box.y - height / 2) > height / 2) {
      this.show({ x: x - width / 2, y: y - height / 2, width, height });
    }
  }

  reset() {
    this.show(this.whole);
  }

  zoom(factor) {
    const { x, y, width, height } = this.box;
    const size = Math.max(this.whole.width / 8, Math.min(this.whole.width * 2, width / factor));
    const share = size / width;
    this.show({ x: x + (width - size) / 2, y: y + (height * (1 - share)) / 2, width: size, height: height * share });
  }

  wheel(event) {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      this.zoom(event.deltaY < 0 ? STEP : 1 / STEP);
    }
  }

  grab(event) {
    this.isHeld = !event.target.closest("a");
    if (this.isHeld) {
      this.svg.setPointerCapture(event.pointerId);
    }
  }

  drag(event) {
    if (this.isHeld && event.buttons > 0) {
      const unit = this.box.width / this.svg.clientWidth;
      this.show({ ...this.box, x: this.box.x - event.movementX * unit, y: this.box.y - event.movementY * unit });
    }
  }
}

function made(name, properties, ...children) {
  const result = Object.assign(document.createElement(name), properties);
  result.append(...children);
  return result;
}

function buttons(view) {
  const actions = { Larger: () => view.zoom(STEP), Smaller: () => view.zoom(1 / STEP), "Whole map": () => view.reset() };
  return made("p", { className: "row" }, ...Object.entries(actions).map(([words, action]) => {
    const button = made("button", { type: "button", className: "plain", textContent: words });
    button.addEventListener("click", action);
    return button;
  }));
}

function isOfPapers(nodes) {
  return nodes.every((node) => node.kind === "paper");
}

function legend(nodes) {
  const kinds = Object.keys(SHAPES).filter((kind) => nodes.some((node) => node.kind === kind)).map((kind) => made(
    "li",
    { className: kind },
    element("svg", { width: 16, height: 16, viewBox: "-1.5 -1.5 3 3", "aria-hidden": "true" }, element("path", { d: SHAPES[kind] })),
    ` ${kind}`,
  ));
  const meanings = isOfPapers(nodes) ? ["a line: one cites the other"] : ["larger: more papers", "thicker: more papers in common"];
  const list = made("ul", { className: "legend" }, ...kinds, ...meanings.map((words) => made("li", {}, words)));
  list.setAttribute("aria-label", "Legend");
  return list;
}

/** Without accents and case, so that what is typed plainly is found. */
function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

/** Brings to the fore what is being typed into the field to find something. */
function listenToWords(field, map, svg, names) {
  field.addEventListener("input", () => {
    const words = plain(field.value);
    const found = words ? map.nodes.filter((node) => plain(node.name).includes(words)) : [];
    svg.classList.toggle("searched", words !== "");
    point(found, [], svg, names);
    document.getElementById("matches").textContent = words ? `${found.length} on this map` : "";
  });
}

function open() {
  const svg = element("svg", { role: "group" });
  host.replaceChildren(svg);
  const [width, height] = [svg.clientWidth, svg.clientHeight];
  const map = read(width);
  svg.setAttribute("aria-label", isOfPapers(map.nodes) ? "Map of papers that cite one another" : "Map of concepts that stand in the same papers");
  scale(map.nodes, width);
  lay(map, width, height);
  draw(map, svg);
  place(map);
  const names = new Names(map.nodes);
  const view = new View(svg, names, width, height);
  host.append(buttons(view), legend(map.nodes));
  listenToPoints(map, svg, names, view);
  listenToWords(document.getElementById("find"), map, svg, names);
}

if (host && window.d3?.forceSimulation) {
  open();
} else {
  host?.remove();
}
