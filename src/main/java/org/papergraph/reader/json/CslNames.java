package org.papergraph.reader.json;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.RecordAuthor;
import org.papergraph.reader.bibliography.RecordField;

/** A list of names in the parts of the Citation Style Language; a literal of several words is the name of an organisation. */
record CslNames(JsonFields list) {

    void addTo(BibliographicRecord record) {
        for (JsonFields name : list.items()) {
            if (!name.isObject()) {
                record.add(RecordField.AUTHOR, name.text(), record.line());
            } else if (isOthers(name)) {
                record.omitsAuthors();
            } else {
                author(name).ifPresent(record::add);
            }
        }
    }

    private static boolean isOthers(JsonFields name) {
        return name.text("literal", "family", "name").strip().matches("(?i)others|(?:and others|et\\.? al\\.?|…|\\.\\.\\.)") && !name.has("given");
    }

    /** The author of a name in parts; none where all parts are blank. */
    static Optional<RecordAuthor> author(JsonFields name) {
        String family = Stream.of("dropping-particle", "non-dropping-particle", "family").map(name::text).filter(part -> !part.isBlank())
                .map(String::strip).collect(Collectors.joining(" ")).replaceAll("(?<=['’]) ", "");
        String given = name.text("given");
        if (!family.isEmpty() && !given.isBlank()) {
            return Optional.of(RecordAuthor.person(given, family, name.text("suffix")));
        }
        String whole = Stream.of(name.text("literal"), name.text("name"), family, given).filter(part -> !part.isBlank()).findFirst().orElse("");
        boolean organization = name.has("literal") && whole.strip().indexOf(' ') > 0;
        return whole.isBlank() ? Optional.empty() : Optional.of(organization ? RecordAuthor.organization(whole) : RecordAuthor.named(whole));
    }
}
