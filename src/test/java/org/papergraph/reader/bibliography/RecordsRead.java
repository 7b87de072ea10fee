package org.papergraph.reader.bibliography;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.document.Entry;
import org.papergraph.document.Identifier;
import org.papergraph.document.Item;
import org.papergraph.document.PartialDate;
import org.papergraph.document.Problem;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.DocumentReader;

/** The outcome of reading a document whose format is to be recognised. */
public record RecordsRead(DocumentFormat format, List<Entry> entries, List<Problem> problems) {

    public static RecordsRead of(String document) {
        List<Item> items = new ArrayList<>();
        try {
            Optional<DocumentFormat> format = new DocumentReader()
                    .read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "list", Optional.empty(), items::add);
            return new RecordsRead(format.orElseThrow(() -> new AssertionError("not recognised: " + items)),
                    items.stream().filter(Entry.class::isInstance).map(Entry.class::cast).toList(),
                    items.stream().filter(Problem.class::isInstance).map(Problem.class::cast).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public Entry entry(int index) {
        return entries.get(index);
    }

    public List<Integer> problemLines() {
        return problems.stream().map(Problem::line).toList();
    }

    public static List<String> names(Entry entry) {
        return entry.authors().authorships().stream().map(author -> author.name().written()).toList();
    }

    public static List<String> dates(Entry entry) {
        return entry.dates().stream().map(PartialDate::lexical).toList();
    }

    public static List<String> identifiers(Entry entry) {
        return entry.identifiers().stream().map(Identifier::iri).toList();
    }
}
