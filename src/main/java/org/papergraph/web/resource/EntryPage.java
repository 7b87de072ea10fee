package org.papergraph.web.resource;

import java.util.List;
import org.papergraph.resource.AnnotatedText;
import org.papergraph.resource.Decision;
import org.papergraph.resource.Properties.Property;
import org.papergraph.resource.Resource;

/**
 * The page of an entry of a document.
 *
 * @param texts title and abstract as the document has them
 */
record EntryPage(Heading heading, List<Property> details, List<AnnotatedText> texts, List<Decision.Summary> decisions)
        implements ResourcePage {

    public EntryPage {
        details = List.copyOf(details);
        texts = List.copyOf(texts);
        decisions = List.copyOf(decisions);
    }

    static EntryPage of(Resource entry, PageParts parts) {
        return new EntryPage(
                parts.heading(entry, parts.resources().sparql("marks", entry.iri())),
                entry.properties().details(List.of()),
                List.copyOf(parts.resources().annotatedTexts(entry.iri()).values()),
                parts.resources().decisions(entry.iri()));
    }

    @Override
    public String template() {
        return "resource/entry.jte";
    }
}
