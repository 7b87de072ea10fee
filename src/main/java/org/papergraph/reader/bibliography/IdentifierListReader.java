package org.papergraph.reader.bibliography;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;
import org.papergraph.reader.format.Beginning;
import org.papergraph.reader.format.DocumentContent;
import org.papergraph.reader.format.FormatReader;
import org.papergraph.reader.format.Line;
import org.papergraph.reader.format.Lines;

/**
 * Reads lists of papers that are known by identifiers alone: DOIs, arXiv and PubMed identifiers and addresses of papers, one or several
 * a line, perhaps with comments. Identifiers of different schemes that blanks part are those of one paper.
 */
public final class IdentifierListReader implements FormatReader {

    private static final Pattern COMMENT = Pattern.compile("^\\s*+(?:#|//|%).*|(?<!\\s)\\s++(?:#|//)\\s.*$");
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•+]|\\[?\\d{1,4}[.)\\]])\\s+");
    private static final Pattern SPACED_SCHEME = Pattern.compile("(?i)\\b(doi|pmid|pmcid|arxiv|openalex)\\s*:\\s+");
    private static final Pattern PAPERS_END = Pattern.compile("[,;|]\\s*(?=10\\.|doi:|arxiv|https?:|pmid|PMC|\\d{4}\\.\\d|\\d{7,8}\\b)|[,;|]\\s+|[,;]$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;|]+");
    private static final Pattern AROUND = Pattern.compile("^[<(\\[\"']++|(?<![>)\\]\"',;.])[>)\\]\"',;.]++$");
    private static final Pattern PMID = Pattern.compile("\\d{7,8}");
    private static final Pattern HEADER = Pattern.compile("(?i)\"?(?:doi|pmid|arxiv|arxiv[ _]?id|id|identifier|url|paper|link)s?\"?");
    /** In UTF-16 units. */
    private static final int LONGEST_TO_RECOGNISE = 1_000;
    /** Identifiers by which one that is shorter is told to be cut off. */
    private static final int WITNESSES = 4;
    /** Of the lines, that begin with an identifier. */
    private static final double ENOUGH = 0.8;
    /** Of the lines, that hold identifiers alone; more than a listing has of titles, each with an address and a DOI below it. */
    private static final double ENOUGH_BARE = 0.7;
    /** Of the lines, that begin with an identifier where a user says that the document is such a list. */
    private static final double ENOUGH_WHERE_GIVEN = 0.5;

    @Override
    public boolean recognises(Beginning beginning) {
        return isList(beginning, ENOUGH, ENOUGH_BARE);
    }

    @Override
    public boolean admits(Beginning beginning) {
        return isList(beginning, ENOUGH_WHERE_GIVEN, ENOUGH_WHERE_GIVEN);
    }

    private static boolean isList(Beginning beginning, double enough, double enoughBare) {
        List<String> lines = beginning.lines().stream().map(line -> uncommented(line.text().substring(0, Math.min(line.text().length(), LONGEST_TO_RECOGNISE)))).filter(line -> !line.isEmpty()).toList();
        List<String> listed = !lines.isEmpty() && HEADER.matcher(lines.get(0)).matches() ? lines.subList(1, lines.size()) : lines;
        long begun = listed.stream().filter(IdentifierListReader::beginsWithIdentifier).count();
        long bare = listed.stream().filter(IdentifierListReader::isBare).count();
        return begun > 0 && (begun >= enough * listed.size() || bare >= enoughBare * listed.size());
    }

    /** True if a line holds identifiers of papers alone. */
    public static boolean isOfIdentifiers(String line) {
        return line.length() <= LONGEST_TO_RECOGNISE && line.chars().anyMatch(Character::isDigit) && isBare(uncommented(line.strip()));
    }

    private static boolean isBare(String line) {
        return identifier(line).isPresent() || beginsWithIdentifier(line) && Stream.of(SEPARATOR.split(line)).allMatch(word -> identifier(word).isPresent());
    }

    private static boolean beginsWithIdentifier(String line) {
        return identifier(line).or(() -> identifier(SEPARATOR.split(line, 2)[0])).isPresent();
    }

    @Override
    public void read(DocumentContent content, String source, Consumer<Item> sink) throws IOException {
        Lines lines = content.lines();
        int number = 0;
        int shortest = Integer.MAX_VALUE;
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            String text = uncommented(line.get().text());
            if (text.isEmpty() || number == 0 && HEADER.matcher(text).matches()) {
                continue;
            }
            List<Set<Identifier>> papers = papers(text);
            if (papers.isEmpty()) {
                sink.accept(new Problem(source, line.get().number(), "'" + text + "' names no paper by an identifier that is known; write its DOI"));
            }
            for (Set<Identifier> paper : papers) {
                BibliographicRecord record = new BibliographicRecord(line.get().number());
                paper.forEach(identifier -> record.identify(identifier.scheme(), identifier.written()));
                number += new RecordMapper(record, source).map(number + 1, sink) ? 1 : 0;
            }
            if (number > WITNESSES && text.length() < shortest && lines.endsOpen()) {
                sink.accept(new Problem(source, line.get().number(), "the document ends, perhaps within this identifier, which is shorter than all others and goes in as it stands"));
            }
            shortest = Math.min(shortest, text.length());
        }
    }

    /** The papers of a line, each by its identifiers. */
    private static List<Set<Identifier>> papers(String line) {
        Optional<Identifier> whole = identifier(line);
        if (whole.isPresent()) {
            return List.of(Set.of(whole.get()));
        }
        List<Set<Identifier>> papers = new ArrayList<>();
        for (String part : PAPERS_END.split(line)) {
            List<Identifier> found = Stream.of(part.split("\\s+")).flatMap(word -> identifier(word).stream()).distinct().toList();
            boolean isOne = found.stream().map(Identifier::scheme).distinct().count() == found.size();
            if (isOne && !found.isEmpty()) {
                papers.add(new LinkedHashSet<>(found));
            } else {
                found.forEach(each -> papers.add(Set.of(each)));
            }
        }
        return papers;
    }

    private static Optional<Identifier> identifier(String written) {
        String text = AROUND.matcher(written).replaceAll("");
        return PMID.matcher(text).matches() ? IdentifierScheme.PUBMED.read(text) : text.indexOf(' ') < 0 ? IdentifierForm.read(text) : Optional.empty();
    }

    private static String uncommented(String line) {
        String text = BULLET.matcher(COMMENT.matcher(line).replaceFirst("").strip()).replaceFirst("");
        return SPACED_SCHEME.matcher(text).replaceAll("$1:");
    }
}
