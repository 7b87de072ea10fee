package org.papergraph.export;

import java.io.OutputStream;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.papergraph.graph.Vocabulary;

/** Turtle, and TriG where statements have graphs: a block for each subject, a line for each statement. */
final class TurtleWriter implements StatementWriter {

    private final AWriter out;
    private final NodeFormatter terms;
    private Statement last = Statement.NONE;

    TurtleWriter(OutputStream out) {
        this.out = IO.wrapUTF8(out);
        this.terms = new NodeFormatterTTL(null, PrefixMapFactory.create(Vocabulary.PREFIXES));
    }

    @Override
    public void begin() {
        Vocabulary.PREFIXES.forEach((prefix, namespace) -> out.print("@prefix " + prefix + ": <" + namespace + "> .\n"));
    }

    @Override
    public void write(Statement statement) {
        if (statement.isAbout(last)) {
            continueSubject(statement);
        } else {
            endSubject();
            beginGraph(statement);
            beginSubject(statement);
        }
        last = statement;
    }

    @Override
    public void end() {
        endSubject();
        endGraph();
        out.flush();
    }

    private void beginGraph(Statement statement) {
        if (statement.isInGraphOf(last)) {
            out.print('\n');
            return;
        }
        endGraph();
        out.print('\n');
        if (!statement.graph().isEmpty()) {
            print(statement.graphNode());
            out.print(" {\n");
        }
    }

    private void endGraph() {
        out.print(last.graph().isEmpty() ? "" : "}\n");
    }

    private void beginSubject(Statement statement) {
        Triple triple = statement.triple();
        print(triple.getSubject());
        printProperty(statement, triple);
    }

    private void continueSubject(Statement statement) {
        Triple triple = statement.triple();
        if (statement.property().equals(last.property())) {
            out.print(" ,\n        ");
            print(triple.getObject());
        } else {
            out.print(" ;");
            printProperty(statement, triple);
        }
    }

    private void printProperty(Statement statement, Triple triple) {
        out.print("\n    ");
        if (statement.namesClass()) {
            out.print('a');
        } else {
            print(triple.getPredicate());
        }
        out.print(' ');
        print(triple.getObject());
    }

    private void endSubject() {
        out.print(last == Statement.NONE ? "" : " .\n");
    }

    private void print(Node term) {
        terms.format(out, term);
    }
}
