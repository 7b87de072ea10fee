package org.papergraph.web.resource;

import java.util.List;
import org.papergraph.resource.Properties;
import org.papergraph.resource.Properties.Property;
import org.papergraph.resource.Resource;
import org.papergraph.resource.ResourceReader;

/**
 * The page of a resource of any other type.
 *
 * @param incomingCut true if there are more incoming statements than are shown
 */
record OtherPage(Heading heading, List<Property> details, List<String> texts, List<Property> incoming, boolean incomingCut)
        implements ResourcePage {

    public OtherPage {
        details = List.copyOf(details);
        texts = List.copyOf(texts);
        incoming = List.copyOf(incoming);
    }

    static OtherPage of(Resource resource, PageParts parts) {
        Properties incoming = parts.resources().incoming(resource.iri());
        return new OtherPage(
                parts.heading(resource, parts.resources().sparqlOfStatements(resource.iri())),
                resource.properties().details(List.of()),
                resource.properties().texts(),
                incoming.all(),
                incoming.size() >= ResourceReader.STATEMENTS);
    }

    @Override
    public String template() {
        return "resource/other.jte";
    }
}
