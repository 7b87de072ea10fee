package org.papergraph.web.resource;

import java.util.List;
import java.util.stream.Stream;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.resource.PaperLists.Years;
import org.papergraph.resource.Properties.Property;
import org.papergraph.resource.Resource;

/**
 * The page of a subject that documents state.
 *
 * @param about concepts and authors of its papers
 */
record SubjectPage(Heading heading, List<Property> details, YearPlot years, List<SharedList> about, PaperList papers) implements ResourcePage {

    public SubjectPage {
        details = List.copyOf(details);
        about = List.copyOf(about);
    }

    static SubjectPage of(Resource subject, Selection selection, PageParts parts) {
        String iri = subject.iri();
        Years years = parts.resources().papers().years(iri, Dcterms.subject);
        return new SubjectPage(
                parts.heading(subject, parts.sparql(iri, Dcterms.subject, selection)),
                subject.properties().details(List.of()),
                parts.plot(iri, years),
                Stream.concat(parts.concepts(iri, Dcterms.subject).stream(), Stream.of(parts.authors(iri, Dcterms.subject, "People")))
                        .filter(each -> !each.resources().isEmpty()).toList(),
                parts.papers(iri, Dcterms.subject, years, selection));
    }

    @Override
    public String template() {
        return "resource/subject.jte";
    }
}
