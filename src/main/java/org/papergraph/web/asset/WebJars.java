package org.papergraph.web.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webjars.WebJarVersionLocator;

/** The files of WebJars that pages run in a browser, and no others, at paths with their versions. */
public final class WebJars {

    static final String PREFIX = "/webjars/";

    private static final String RESOURCES = "META-INF/resources/webjars/";

    /** The files of modules by the names under which they are imported. */
    private static final Map<String, Part> MODULES = Map.ofEntries(
            Map.entry("@codemirror/autocomplete", new Part("codemirror__autocomplete", "dist/index.js")),
            Map.entry("@codemirror/commands", new Part("codemirror__commands", "dist/index.js")),
            Map.entry("@codemirror/language", new Part("codemirror__language", "dist/index.js")),
            Map.entry("@codemirror/legacy-modes/mode/sparql", new Part("codemirror__legacy-modes", "mode/sparql.js")),
            Map.entry("@codemirror/lint", new Part("codemirror__lint", "dist/index.js")),
            Map.entry("@codemirror/state", new Part("codemirror__state", "dist/index.js")),
            Map.entry("@codemirror/view", new Part("codemirror__view", "dist/index.js")),
            Map.entry("@lezer/common", new Part("lezer__common", "dist/index.js")),
            Map.entry("@lezer/highlight", new Part("lezer__highlight", "dist/index.js")),
            Map.entry("@marijn/find-cluster-break", new Part("marijn__find-cluster-break", "src/index.js")),
            Map.entry("crelt", new Part("crelt", "index.js")),
            Map.entry("style-mod", new Part("style-mod", "src/style-mod.js")),
            Map.entry("w3c-keyname", new Part("w3c-keyname", "index.js")));

    /** Scripts of the concept map, in the order in which they need one another. */
    private static final List<Part> SCRIPTS = List.of(
            new Part("d3-dispatch", "dist/d3-dispatch.min.js"),
            new Part("d3-quadtree", "dist/d3-quadtree.min.js"),
            new Part("d3-timer", "dist/d3-timer.min.js"),
            new Part("d3-force", "dist/d3-force.min.js"));

    private final WebJarVersionLocator locator = new WebJarVersionLocator();
    private final Map<String, String> resources = Stream.concat(MODULES.values().stream(), SCRIPTS.stream())
            .map(this::versioned)
            .collect(Collectors.toMap(path -> PREFIX + path, path -> RESOURCES + path));

    /** A file of a WebJar. */
    private record Part(String artifact, String file) {}

    /** The paths of modules by the names under which they are imported. */
    public Map<String, String> modules() {
        return MODULES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> address(each.getValue())));
    }

    /** The paths of the scripts that lay out the concept map. */
    public List<String> layoutScripts() {
        return SCRIPTS.stream().map(this::address).toList();
    }

    /** The text of the file at a path; empty where pages use none. */
    Optional<String> read(String address) {
        return Optional.ofNullable(resources.get(address)).map(WebJars::text);
    }

    private String address(Part part) {
        return PREFIX + versioned(part);
    }

    private String versioned(Part part) {
        return Optional.ofNullable(locator.path(part.artifact(), part.file()))
                .orElseThrow(() -> new IllegalStateException("the class path lacks the WebJar " + part.artifact()));
    }

    private static String text(String resource) {
        try (InputStream file = WebJars.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
