package org.papergraph.reader.rdf;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.papergraph.document.Entry;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.reader.format.Beginning;
import org.papergraph.reader.format.DocumentContent;
import org.papergraph.reader.format.FormatReader;

/**
 * Reads an export of Papergraph in Turtle, TriG, N-Triples or N-Quads: each paper with what the export states of it, an entry; what was
 * extracted from its texts is left out and found again. Statements are kept in memory until the end, so that there is a limit to them.
 */
public final class GraphReader implements FormatReader {

    private static final Pattern TURTLE = Pattern.compile("(?i)@?prefix\\s+[\\w-]*:\\s*<|@?base\\s+<");
    private static final Pattern LINE = Pattern.compile("<[^<>\\s]+> <[^<>\\s]+> (?:<[^<>\\s]+>|\".*\"\\S*)(?<graph> <[^<>\\s]+>)? \\.");
    private static final Pattern TERM = Pattern.compile(Pattern.quote(Pg.NAMESPACE) + "|/paper/[^>]+-[0-9a-f]{10}>");

    @Override
    public boolean recognises(Beginning beginning) {
        boolean rdf = TURTLE.matcher(beginning.text()).lookingAt()
                || !beginning.lines().isEmpty() && LINE.matcher(beginning.lines().get(0).text()).matches();
        return rdf && TERM.matcher(beginning.text()).find();
    }

    @Override
    public void read(DocumentContent content, String source, Consumer<Item> sink) {
        StatedGraph graph = new StatedGraph();
        boolean quads = content.beginning().lines().stream().limit(1).map(line -> LINE.matcher(line.text()))
                .anyMatch(line -> line.matches() && line.group("graph") != null);
        try {
            RDFParser.source(content.bytes()).lang(quads ? Lang.NQUADS : Lang.TRIG).base("urn:papergraph:document").errorHandler(new Strict()).parse(graph);
        } catch (RdfFault fault) {
            sink.accept(new Problem(source, fault.line, fault.getMessage()));
        } catch (RiotException fault) {
            sink.accept(new Problem(source, 0, fault.getMessage()));
        }
        List<Node> papers = graph.papers();
        int number = 0;
        for (Node paper : papers) {
            StatedPaper stated = new StatedPaper(graph, paper);
            if (stated.isReadable()) {
                Entry entry = stated.entry(++number);
                sink.accept(entry);
            } else {
                sink.accept(new Problem(source, 0, "of the paper <" + paper + "> neither title nor abstract is stated; it is left out"));
            }
        }
    }

    /** A fault of the document at a line. */
    private static final class RdfFault extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int line;

        RdfFault(String message, long line) {
            super(message + "; what stands before is read");
            this.line = (int) Math.max(0, line);
        }
    }

    /** Ends the reading at a fault; a warning is none. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            // an unusual IRI or literal is read as it is
        }

        @Override
        public void error(String message, long line, long column) {
            throw new RdfFault(message, line);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new RdfFault(message, line);
        }
    }
}
