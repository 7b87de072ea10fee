package org.papergraph.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.document.Entry;
import org.papergraph.document.Item;
import org.papergraph.document.PageHead;
import org.papergraph.document.Problem;

/** What reading one document gave. */
public record Reading(Optional<DocumentFormat> format, List<Item> items) {

    public static Reading of(byte[] bytes) {
        return read(new ByteArrayInputStream(bytes), "test.txt");
    }

    public static Reading of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Reading ofSeed(String beginning) {
        try (var seeds = Files.list(Path.of("seeds"))) {
            Path seed = seeds.filter(path -> path.getFileName().toString().startsWith(beginning)).findFirst().orElseThrow();
            return read(Files.newInputStream(seed), seed.getFileName().toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Reading read(InputStream in, String name) {
        List<Item> items = new ArrayList<>();
        try (in) {
            return new Reading(new DocumentReader().read(in, name, Optional.empty(), items::add), items);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public List<Entry> entries() {
        return items.stream().filter(Entry.class::isInstance).map(Entry.class::cast).toList();
    }

    public List<Problem> problems() {
        return items.stream().filter(Problem.class::isInstance).map(Problem.class::cast).toList();
    }

    public PageHead head() {
        return items.stream().filter(PageHead.class::isInstance).map(PageHead.class::cast).findFirst().orElseThrow();
    }

    public List<String> titles() {
        return entries().stream().map(Entry::title).toList();
    }
}
