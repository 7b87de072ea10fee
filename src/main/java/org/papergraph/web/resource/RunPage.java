package org.papergraph.web.resource;

import java.util.List;
import java.util.stream.Collectors;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.resource.LabelledTerm;
import org.papergraph.resource.Properties.Property;
import org.papergraph.resource.Resource;
import org.papergraph.web.resource.DocumentPage.EntryCount;
import org.papergraph.web.view.BidiText;

/**
 * The page of a run.
 *
 * @param about concepts and authors of the papers of its document
 * @param entries of its document
 * @param mentions number of mentions that it found, up to {@value #COUNTED}
 */
record RunPage(Heading heading, List<Property> details, EntryCount entries, int mentions, YearPlot years, List<SharedList> about) implements ResourcePage {

    /** Mentions are counted up to this number. */
    public static final int COUNTED = 10_000;

    public RunPage {
        details = List.copyOf(details);
        about = List.copyOf(about);
    }

    static RunPage of(Resource run, PageParts parts) {
        List<LabelledTerm> documents = run.properties().values(Prov.used);
        String document = documents.stream().map(LabelledTerm::iri).findFirst().orElse(run.iri());
        EntryCount entries = new EntryCount(parts.resources().read(document).properties().number(Pg.entryCount));
        String title = documents.isEmpty()
                ? run.title()
                : "Run over " + documents.stream().map(LabelledTerm::label).map(BidiText::isolated).collect(Collectors.joining(", "));
        return new RunPage(
                parts.heading(run, title, parts.resources().sparqlOfStatements(run.iri())),
                run.properties().details(List.of()),
                entries,
                parts.resources().mentionCount(run.iri(), COUNTED),
                parts.yearsOfDocument(document, entries.counted()),
                parts.ofDocument(document, entries.counted()));
    }

    @Override
    public String template() {
        return "resource/run.jte";
    }
}
