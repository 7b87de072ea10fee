package org.papergraph.web.resource;

import java.util.List;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.resource.Passage;
import org.papergraph.resource.Properties.Property;
import org.papergraph.resource.Resource;

/** The page of a mention, or of a statement that was derived from mentions. */
record EvidencePage(Heading heading, List<Property> details, List<Passage> passages) implements ResourcePage {

    private static final int SHOWN = 100;

    public EvidencePage {
        details = List.copyOf(details);
        passages = List.copyOf(passages);
    }

    static EvidencePage of(Resource evidence, PageParts parts) {
        return new EvidencePage(
                parts.heading(evidence, parts.resources().sparql("passages", evidence.iri())),
                evidence.properties().details(List.of(Prov.wasDerivedFrom)),
                parts.resources().passages(evidence.iri(), SHOWN));
    }

    @Override
    public String template() {
        return "resource/evidence.jte";
    }
}
