package org.papergraph.citation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.KeyValue;
import org.jbibtex.StringValue;
import org.papergraph.citation.Citation.Contributor;
import org.papergraph.document.name.NameParts;

/** Writes a citation as an entry of BibTeX, in UTF-8 with LaTeX as it stands in title and abstract. */
final class BibTeX {

    private static final String[] MONTHS =
            {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

    /** Words by which BibTeX parts a list of names and ends it. */
    private static final Pattern SEPARATOR = Pattern.compile("(?i)(?<!\\S)(?:and|others)(?!\\S)");
    /** {@code y} in {@code Ortega y Gasset}, which BibTeX takes for the end of a particle. */
    private static final Pattern LOWER_CASE_AMONG_WORDS = Pattern.compile("(?<=\\s)\\p{Ll}|^\\p{Ll}\\S*\\s");

    private BibTeX() {}

    static String write(Citation citation) {
        BibTeXDatabase database = new BibTeXDatabase();
        database.addObject(entry(citation));
        StringWriter out = new StringWriter();
        try {
            new BibTeXFormatter().format(database, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes all", e);
        }
        return out.toString().strip() + "\n";
    }

    private static BibTeXEntry entry(Citation citation) {
        Key type = type(citation.venue().kind());
        BibTeXEntry entry = new BibTeXEntry(type, new Key(key(citation.key())));
        add(entry, BibTeXEntry.KEY_TITLE, braced(citation.title()));
        add(entry, BibTeXEntry.KEY_AUTHOR, authors(citation));
        add(entry, venueField(citation.venue().kind()), LatexText.of(citation.venue().name()));
        Issued issued = citation.issued();
        add(entry, BibTeXEntry.KEY_YEAR, issued.year());
        if (!issued.month().isEmpty()) {
            entry.addField(BibTeXEntry.KEY_MONTH, new KeyValue(MONTHS[Integer.parseInt(issued.month()) - 1]));
        }
        add(entry, new Key("day"), issued.day());
        add(entry, BibTeXEntry.KEY_VOLUME, LatexText.of(citation.imprint().volume()));
        add(entry, BibTeXEntry.KEY_NUMBER, LatexText.of(citation.imprint().issue()));
        add(entry, BibTeXEntry.KEY_PAGES, pages(citation.imprint()));
        add(entry, BibTeXEntry.KEY_PUBLISHER, LatexText.of(citation.imprint().publisher()));
        add(entry, BibTeXEntry.KEY_DOI, citation.imprint().doi());
        add(entry, BibTeXEntry.KEY_URL, citation.code().stream().findFirst().orElse(""));
        add(entry, new Key("abstract"), LatexText.of(citation.text()));
        return entry;
    }

    private static void add(BibTeXEntry entry, Key field, String text) {
        if (!text.isEmpty()) {
            entry.addField(field, new StringValue(text, StringValue.Style.BRACED));
        }
    }

    /** The title in braces of its own, so that no style changes its capitals. */
    private static String braced(String title) {
        return title.isEmpty() ? "" : "{" + LatexText.of(title) + "}";
    }

    private static String authors(Citation citation) {
        String names = citation.authors().stream().map(BibTeX::name).collect(Collectors.joining(" and "));
        return citation.complete() || names.isEmpty() ? names : names + " and others";
    }

    /** Particle and family name, suffix and given name, parted by commas; in braces what BibTeX would take apart. */
    private static String name(Contributor author) {
        NameParts parts = author.parts();
        if (author.organization() || SEPARATOR.matcher(author.name()).find()) {
            return "{" + LatexText.of(author.name()) + "}";
        }
        String family = parts.family();
        if (parts.given().isEmpty()) {
            String whole = parts.familyWithParticle() + (parts.suffix().isEmpty() ? "" : " " + parts.suffix());
            return whole.matches("[^\\s,]+") ? LatexText.of(whole) : "{" + LatexText.of(whole) + "}";
        }
        String last = LOWER_CASE_AMONG_WORDS.matcher(family).find() ? "{" + LatexText.of(family) + "}" : LatexText.of(family);
        return Stream.of(parts.particle().isEmpty() ? last : LatexText.of(parts.particle()) + " " + last,
                        LatexText.of(parts.suffix()), LatexText.of(parts.given()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** A range of pages has two hyphens. */
    private static String pages(Imprint imprint) {
        String last = imprint.lastPage();
        return LatexText.of(imprint.firstPage() + (last.isEmpty() ? "" : "--" + last));
    }

    private static Key type(Venue.Kind kind) {
        return switch (kind) {
            case JOURNAL -> BibTeXEntry.TYPE_ARTICLE;
            case CONFERENCE -> BibTeXEntry.TYPE_INPROCEEDINGS;
            case PREPRINT_SERVER, OTHER -> BibTeXEntry.TYPE_MISC;
        };
    }

    private static Key venueField(Venue.Kind kind) {
        return switch (kind) {
            case JOURNAL -> BibTeXEntry.KEY_JOURNAL;
            case CONFERENCE -> BibTeXEntry.KEY_BOOKTITLE;
            case PREPRINT_SERVER, OTHER -> BibTeXEntry.KEY_HOWPUBLISHED;
        };
    }

    /** Characters that every BibTeX takes in a key: letters, digits and hyphens. */
    private static String key(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
