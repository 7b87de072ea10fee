package org.papergraph.reader.xml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.Reference;
import org.papergraph.reader.bibliography.WrittenReference;

/** A citation in the list of references of an article in JATS, in elements alone or mixed with text. */
record JatsCitation(XmlElement citation) {

    private static final String[] CITATIONS = {"mixed-citation", "element-citation", "citation", "nlm-citation"};

    private static final Pattern END = Pattern.compile("\\.$");
    /** Roles of people who stand beside the authors. */
    private static final Set<String> OTHERS = Set.of("editor", "translator", "director");

    /** The references of an entry of the list, which may hold several. */
    static List<Reference> all(XmlElement ref) {
        List<XmlElement> alternatives = ref.at("citation-alternatives").flatMap(each -> each.within(CITATIONS).limit(1)).toList();
        List<XmlElement> citations = alternatives.isEmpty() ? ref.within(CITATIONS).toList() : alternatives;
        return citations.isEmpty() ? new WrittenReference(ref.textWithout(Set.of("label"))).reference().stream().toList()
                : citations.stream().map(JatsCitation::new).flatMap(each -> each.reference().stream()).toList();
    }

    private Optional<Reference> reference() {
        boolean isMixed = citation.nodes().stream().anyMatch(node -> node instanceof XmlTree.Characters characters && !characters.text().isBlank());
        WrittenReference reference = new WrittenReference(isMixed ? citation.textWithout(Set.of("label")) : composed()).title(title()).firstAuthor(firstAuthor()).year(text("year"));
        citation.within("pub-id", "object-id", "article-id").forEach(id -> reference.identify(id.attribute("pub-id-type"), id.text()));
        citation.within("ext-link", "uri").forEach(link -> Stream.of(link.attribute("href"), link.text()).forEach(address ->
                reference.recognise(link.attribute("ext-link-type"), address)));
        return reference.reference();
    }

    /** The title of the work itself; that of a whole book where no part of it is named. */
    private String title() {
        boolean isWhole = !(citation.attribute("publication-type") + citation.attribute("citation-type")).equals("journal") && text("volume").isEmpty();
        return Stream.of("article-title", "chapter-title", "part-title", "data-title", isWhole ? "source" : "").filter(name -> !name.isEmpty())
                .map(this::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private String firstAuthor() {
        return names().findFirst().or(() -> citation.within("collab").map(XmlElement::text).filter(name -> !name.isEmpty()).findFirst()).orElse("");
    }

    private Stream<String> names() {
        List<XmlElement> groups = citation.within("person-group").filter(group -> !OTHERS.contains(group.attribute("person-group-type"))).toList();
        return (groups.isEmpty() ? Stream.of(citation) : groups.stream()).flatMap(each -> each.within("name", "string-name")).map(name -> name.text("surname").isEmpty() ? name.text() : (name.text("given-names") + " " + name.text("surname")).strip())
                .filter(name -> !name.isEmpty());
    }

    private String text(String name) {
        return citation.within(name).map(XmlElement::text).findFirst().orElse("");
    }

    /** The elements as one writes a reference. */
    private String composed() {
        String pages = Stream.of(text("fpage"), text("lpage")).filter(page -> !page.isEmpty()).collect(Collectors.joining("–"));
        String collab = text("collab");
        return Stream.of(names().collect(Collectors.joining(", ")), collab, text("year"), text("article-title"), text("chapter-title"), text("source"), text("conf-name"), text("publisher-name"), text("volume"), text("issue"), pages, text("comment"))
                .map(part -> END.matcher(part).replaceFirst("")).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
    }
}
