// Draws the list of concepts as a map: circles for concepts, lines between those that stand in the same papers. The
// list below stays, and says the same.

const SVG = "http://www.w3.org/2000/svg";
const NARROW = 600;
const FEW = 24;
const MARGIN = 48;
const TICKS = 150;
const STEP = 1.25;
const LETTER = 6.5;
const LINE = 14;

const host = document.getElementById("map");

/** The lines of the list and the concepts that they join, on a narrow screen of the first concepts alone. */
function read(width) {
  const items = [...document.querySelectorAll("#concepts > li")].slice(0, width < NARROW ? FEW : undefined);
  const nodes = items.map((item) => ({
    key: item.dataset.key,
    kind: item.dataset.kind,
    papers: Number(item.dataset.papers),
    href: item.dataset.map,
    name: item.querySelector("a").textContent,
  }));
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const lines = new Map();
  for (const item of items) {
    for (const other of item.querySelectorAll("ul > li")) {
      const ends = [item.dataset.key, other.dataset.key];
      if (byKey.has(ends[1])) {
        const [source, target] = ends.map((key) => byKey.get(key));
        lines.set(ends.sort().join(" "), { source, target, shared: Number(other.dataset.shared) });
      }
    }
  }
  const joined = new Set([...lines.values()].flatMap((line) => [line.source, line.target]));
  return { nodes: nodes.filter((node) => joined.has(node)), lines: [...lines.values()] };
}

function element(name, attributes = {}, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  made.append(...children);
  return made;
}

/** Area grows with the number of papers. */
function scale(nodes) {
  const most = Math.max(1, ...nodes.map((node) => node.papers));
  nodes.forEach((node) => {
    node.radius = 4 + 18 * Math.sqrt(node.papers / most);
  });
}

/** Finds a place for each concept and spreads them over the room there is. Nothing moves afterwards. */
function lay({ nodes, lines }, width, height) {
  const most = Math.max(1, ...lines.map((line) => line.shared));
  d3.forceSimulation(nodes)
    .force("lines", d3.forceLink(lines).distance(80).strength((line) => 0.05 + 0.4 * (line.shared / most)))
    .force("apart", d3.forceManyBody().strength(-300))
    .force("room", d3.forceCollide((node) => node.radius + 14))
    .force("across", d3.forceX().strength(0.08))
    .force("down", d3.forceY().strength(0.08))
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .stop()
    .tick(TICKS);
  spread(nodes, "x", width - 2 * MARGIN);
  spread(nodes, "y", height - 2 * MARGIN);
}

function spread(nodes, axis, room) {
  const places = nodes.map((node) => node[axis]);
  const [least, most] = [Math.min(...places), Math.max(...places)];
  nodes.forEach((node) => {
    node[axis] = ((node[axis] - least) / (most - least || 1) - 0.5) * room;
  });
}

/**
 * Moves names in from the edges, and hides those that would cover the names of concepts with more papers; pointing at
 * the concept shows them.
 */
function uncover(nodes, width) {
  const taken = [];
  for (const node of nodes) {
    const half = (node.name.length * LETTER) / 2;
    const shift = Math.max(0, half - width / 2 - node.x) - Math.max(0, half - width / 2 + node.x);
    node.drawn.querySelector("text").setAttribute("x", shift.toFixed(1));
    const box = { left: node.x + shift - half, right: node.x + shift + half, top: node.y + node.radius, bottom: node.y + node.radius + LINE };
    const isCovered = taken.some((other) =>
      box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top);
    node.drawn.querySelector("text").classList.toggle("covered", isCovered);
    if (!isCovered) {
      taken.push(box);
    }
  }
}

function draw({ nodes, lines }, svg) {
  for (const line of lines) {
    line.drawn = element("line", { "stroke-width": 1 + Math.log2(line.shared) });
  }
  for (const node of nodes) {
    node.drawn = element(
      "a",
      { href: node.href, class: node.kind, "aria-label": `${node.name}: ${node.kind}, papers: ${node.papers}` },
      element("circle", { r: node.radius.toFixed(1) }),
      element("text", { y: (node.radius + 11).toFixed(1), "text-anchor": "middle", "aria-hidden": "true" }, node.name),
    );
    for (const event of ["pointerenter", "focus"]) {
      node.drawn.addEventListener(event, () => point(node, lines, svg));
    }
    for (const event of ["pointerleave", "blur"]) {
      node.drawn.addEventListener(event, () => unpoint(nodes, lines, svg));
    }
  }
  svg.append(
    element("g", { class: "lines" }, ...lines.map((line) => line.drawn)),
    element("g", { class: "nodes" }, ...nodes.map((node) => node.drawn)),
  );
}

/** Brings a concept and what it is used with to the fore. */
function point(node, lines, svg) {
  svg.classList.add("pointed");
  node.drawn.classList.add("near");
  for (const line of lines.filter((each) => each.source === node || each.target === node)) {
    [line, line.source, line.target].forEach((each) => each.drawn.classList.add("near"));
  }
}

function unpoint(nodes, lines, svg) {
  svg.classList.remove("pointed");
  [...nodes, ...lines].forEach((each) => each.drawn.classList.remove("near"));
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

/** The visible part of the map; moved by dragging, changed in size by buttons and Ctrl-wheel. */
class View {
  constructor(svg, width, height) {
    this.svg = svg;
    this.whole = { x: -width / 2, y: -height / 2, width, height };
    this.reset();
    svg.addEventListener("pointerdown", (event) => this.grab(event));
    svg.addEventListener("pointermove", (event) => this.drag(event));
    svg.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
  }

  reset() {
    this.show({ ...this.whole });
  }

  show(box) {
    this.box = box;
    this.svg.setAttribute("viewBox", `${box.x} ${box.y} ${box.width} ${box.height}`);
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

function buttons(view) {
  const bar = document.createElement("p");
  bar.className = "row";
  const made = [
    ["Larger", () => view.zoom(STEP)],
    ["Smaller", () => view.zoom(1 / STEP)],
    ["Whole map", () => view.reset()],
  ];
  for (const [words, action] of made) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "plain";
    button.textContent = words;
    button.addEventListener("click", action);
    bar.append(button);
  }
  return bar;
}

function open() {
  const [width, height] = [host.clientWidth, host.clientHeight];
  const map = read(width);
  scale(map.nodes);
  const svg = element("svg", { role: "group", "aria-label": "Map of concepts that stand in the same papers" });
  lay(map, width, height);
  draw(map, svg);
  place(map);
  uncover([...map.nodes].sort((one, other) => other.papers - one.papers), width);
  host.replaceChildren(svg, buttons(new View(svg, width, height)));
}

if (host && window.d3?.forceSimulation) {
  open();
} else {
  host?.remove();
}
