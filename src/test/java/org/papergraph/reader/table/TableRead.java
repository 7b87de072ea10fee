package org.papergraph.reader.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
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

/** The outcome of reading a table whose format is to be recognised. */
record TableRead(Optional<DocumentFormat> format, List<Entry> entries, List<Problem> problems) {

    static TableRead of(String... lines) {
        return of(StandardCharsets.UTF_8, ColumnChoices.none(), lines);
    }

    static TableRead of(Charset charset, ColumnChoices choices, String... lines) {
        List<Item> items = new ArrayList<>();
        try {
            Optional<DocumentFormat> format = new DocumentReader(choices).read(
                    new ByteArrayInputStream(String.join("\n", lines).getBytes(charset)), "list", Optional.empty(), items::add);
            return new TableRead(format, items.stream().filter(Entry.class::isInstance).map(Entry.class::cast).toList(),
                    items.stream().filter(Problem.class::isInstance).map(Problem.class::cast).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The only entry of a table without problems. */
    Entry only() {
        if (entries.size() != 1 || !problems.isEmpty()) {
            throw new AssertionError(entries.size() + " entries, " + problems);
        }
        return entries.get(0);
    }

    List<String> titles() {
        return entries.stream().map(Entry::title).toList();
    }

    List<String> messages() {
        return problems.stream().map(Problem::message).toList();
    }

    static List<String> names(Entry entry) {
        return entry.authors().authorships().stream().map(author -> author.name().written()).toList();
    }

    static List<String> dates(Entry entry) {
        return entry.dates().stream().map(PartialDate::lexical).toList();
    }

    static List<String> identifiers(Entry entry) {
        return entry.identifiers().stream().map(Identifier::iri).toList();
    }
}
