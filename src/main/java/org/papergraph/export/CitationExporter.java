package org.papergraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.citation.CitationFormat;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.resource.ResourceReader;
import org.papergraph.store.IoFault;

/** Writes papers in the formats of reference managers to a stream, in UTF-8, in memory that does not grow with their number. */
public final class CitationExporter {

    private final ResourceReader resources;

    public CitationExporter(ResourceReader resources) {
        this.resources = resources;
    }

    /**
     * Writes all papers in the order of their IRIs, which begin with the words of their titles. The stream is flushed and stays open.
     *
     * @throws ExportException where the disk fails
     */
    public void exportAll(CitationFormat format, OutputStream out) {
        try (StatementSort sort = new StatementSort(Statement.CANONICAL)) {
            resources.selector().all(paper -> sort.add(Statement.of(
                    new Quad(Quad.defaultGraphIRI, NodeFactory.createURI(paper), RDF.Nodes.type, Fabio.ResearchPaper))));
            write(format, Iter.map(sort.sorted(), statement -> statement.triple().getSubject().getURI()), out);
        } catch (AtlasException failure) {
            throw failed(failure);
        }
    }

    /**
     * Writes some papers in their order. The stream is flushed and stays open.
     *
     * @param papers IRIs
     * @throws ExportException where the disk fails
     */
    public void export(CitationFormat format, Collection<String> papers, OutputStream out) {
        write(format, papers.iterator(), out);
    }

    private void write(CitationFormat format, Iterator<String> papers, OutputStream out) {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            resources.citations().write(format, papers, writer);
            writer.flush();
        } catch (IOException | UncheckedIOException failure) {
            throw failed(failure);
        }
    }

    private static ExportException failed(Exception failure) {
        return new ExportException("the export cannot be written (" + IoFault.words(failure) + ")", failure);
    }
}
