package org.papergraph.reader.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names that columns have in the exports of databases and reference managers and in tables that people keep, in several languages. */
final class ColumnNames {

    private static final String RESOURCE = "column-names.txt";
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:an?|the) ");
    private static final Map<String, Known> KNOWN = read();

    private ColumnNames() {
    }

    /**
     * The meaning of a name.
     *
     * @param rank among the names of the column, 0 for the one that is preferred
     */
    record Known(TableColumn column, int rank) {
    }

    static Optional<Known> known(String name) {
        return Optional.ofNullable(KNOWN.get(key(name))).or(() -> Optional.ofNullable(KNOWN.get(ARTICLE.matcher(key(name)).replaceFirst(""))));
    }

    /** A name in lower case, its parts joined by single blanks, without accents: {@code publicationYear} and {@code Publication_Year} are one. */
    static String key(String name) {
        String parted = HUMP.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
        String plain = MARKS.matcher(Normalizer.normalize(parted, Normalizer.Form.NFKD)).replaceAll("");
        return SIGNS.matcher(plain).replaceAll(" ").strip();
    }

    private static Map<String, Known> read() {
        Map<String, Known> known = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(ColumnNames.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": ", 2)).forEach(line -> add(TableColumn.ofLabel(line[0]).orElseThrow(), line[1].split(", "), known));
            return known;
        } catch (IOException failure) {
            throw new UncheckedIOException("the program's own file " + RESOURCE + " cannot be read", failure);
        }
    }

    private static void add(TableColumn column, String[] names, Map<String, Known> known) {
        for (int rank = 0; rank < names.length; rank++) {
            known.putIfAbsent(key(names[rank]), new Known(column, rank));
        }
    }
}
