package org.papergraph.reader.bibtex;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.Latex;
import org.papergraph.reader.bibliography.RecordField;
import org.papergraph.text.JournalMacros;

/** An entry of BibTeX or BibLaTeX with the fields that it inherits by {@code crossref} and {@code xdata}. */
final class BibtexEntry {

    private static final int GENERATIONS = 4;
    /** In UTF-16 units. */
    private static final int LONGEST_VALUE = 1 << 20;
    /** Types of entries that do not tell what kind of work it is. */
    private static final Set<String> UNTOLD = Set.of("misc", "online", "electronic");
    /** The fields of a record, each with the fields of BibTeX and BibLaTeX, and of the databases that write them, that mean it. */
    private static final Map<String, RecordField> FIELDS = table(
            "TITLE title, AUTHOR author, EDITOR editor, AFFILIATION affiliation affiliations, GROUP_AUTHOR collaboration, NAMED_IDENTIFIER orcid-numbers researcherid-numbers, ORCIDS orcid orcids, ABSTRACT abstract, "
                    + "KEYWORDS keywords keyword author_keywords, COLLECTION groups mendeley-groups, DATE date, MONTH month, YEAR year, "
                    + "VENUE journal journaltitle booktitle, SERIES series, "
                    + "OTHER_VENUE journal-iso shortjournal abbrev_source_title eventtitle howpublished, "
                    + "ARTICLE_NUMBER article-number art_number articleno eid, IDENTIFIER unique-id, SERIAL_NUMBER eissn isbn issn, TYPE type, "
                    + "NOTE note, REFERENCE references cited-references, LICENCE copyright license, VOLUME volume, ISSUE number issue, "
                    + "PAGES pages, PUBLISHER publisher institution school organization, DOI doi, PUBMED pmid, PMC pmcid, FULL_TEXT pdf, ADDRESS url, "
                    + "LANGUAGE language langid");

    /** Fields that a work does not inherit from the one that contains it. */
    private static final Set<String> OWN = Set.of("shorttitle", "subtitle", "author", "abstract", "doi", "url", "pages", "keywords", "crossref", "xdata");

    private static final Pattern NAMED_AS_GROUP = Pattern.compile("(?i)\\b(?:collaborations?|consortium|group|team|project|network)\\b");
    private static final Pattern DASHES = Pattern.compile("\\s*[-–—]+\\s*");

    private final String type;
    private final String key;
    private final int line;
    private final Map<String, String> fields = new LinkedHashMap<>();

    /** @param type in lower case, without the sign before it */
    BibtexEntry(String type, BibTeXEntry parsed, String key, int line) {
        this.type = type;
        this.key = key;
        this.line = line;
        parsed.getFields().forEach((name, value) -> fields.put(lower(name), BibtexParser.text(value, LONGEST_VALUE)));
    }

    private static Map<String, RecordField> table(String rows) {
        Map<String, RecordField> table = new HashMap<>();
        for (String row : rows.split(", ")) {
            String[] words = row.split(" ");
            Stream.of(words).skip(1).forEach(name -> table.put(name, RecordField.valueOf(words[0])));
        }
        return Map.copyOf(table);
    }

    private static String lower(Key key) {
        return key.getValue().toLowerCase(Locale.ROOT).strip();
    }

    String key() {
        return key;
    }

    int line() {
        return line;
    }

    /** True if the entry holds data for others and is no work. */
    boolean isData() {
        return type.equals("xdata") || type.equals("set");
    }

    /** The keys of the entries from which fields are inherited. */
    List<String> parents() {
        return Stream.of("crossref", "xdata").flatMap(name -> Stream.of(fields.getOrDefault(name, "").split(","))).map(String::strip)
                .filter(each -> !each.isEmpty()).toList();
    }

    BibliographicRecord record(Map<String, BibtexEntry> entries) {
        BibliographicRecord record = new BibliographicRecord(line);
        Map<String, String> all = inherited(entries, GENERATIONS);
        record.add(RecordField.TYPE, type, line);
        record.add(RecordField.TYPE, Latex.text(fields.getOrDefault("type", "")), line);
        if (UNTOLD.contains(type) && eprint(all).containsKey(RecordField.ARXIV)) {
            record.add(RecordField.TYPE, "preprint", line);
        }
        record.add(RecordField.CITATION_KEY, key, line);
        all.forEach((name, value) -> add(record, name, value));
        if (all.containsKey("day") && all.containsKey("month")) {
            record.add(RecordField.MONTH, Latex.text(all.get("day") + " " + all.get("month")), line);
        }
        eprint(all).forEach((field, value) -> record.add(field, value, line));
        return record;
    }

    private Map<String, String> inherited(Map<String, BibtexEntry> entries, int generations) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        if (generations > 0) {
            for (String parent : parents()) {
                BibtexEntry from = entries.get(parent);
                if (from != null) {
                    from.inherited(entries, generations - 1).forEach((name, value) -> {
                        if (from.isData() || !OWN.contains(name)) {
                            all.putIfAbsent(!from.isData() && name.equals("title") ? "booktitle" : name, value);
                        }
                    });
                }
            }
        }
        return all;
    }

    private void add(BibliographicRecord record, String name, String value) {
        RecordField field = FIELDS.get(name);
        if (field == null) {
            return;
        }
        switch (field) {
            case AUTHOR, EDITOR -> new BibtexNames(value).addTo(record, field, line);
            case TITLE -> record.add(field, Latex.text(value) + (fields.containsKey("subtitle") ? ": " + Latex.text(fields.get("subtitle")) : ""), line);
            case PAGES -> record.add(field, DASHES.matcher(Latex.text(value)).replaceAll("–"), line);
            case KEYWORDS -> record.add(field, value.indexOf(';') < 0 ? Latex.text(value).replace(',', ';') : Latex.text(value), line);
            case COLLECTION -> Stream.of(value.split("[,;]")).forEach(collection -> record.add(field, Latex.text(collection), line));
            case REFERENCE -> Stream.of(value.split(value.strip().indexOf('\n') < 0 ? ";\\s" : "\n")).forEach(reference -> record.add(field, Latex.text(reference), line));
            case VENUE -> record.add(field, JournalMacros.named(value).orElseGet(() -> Latex.text(value)), line);
            case GROUP_AUTHOR -> Stream.of(Latex.text(value).split("\\s*[,;]\\s*|\\s+and\\s+")).forEach(group -> record.add(field, collaboration(group), line));
            case AFFILIATION -> places(name, Latex.text(value)).forEach(place -> record.add(field, place, line));
            case ADDRESS -> Stream.of(address(value).split("\\s+")).forEach(address -> record.add(field, address, line));
            case DOI, FULL_TEXT -> record.add(field, address(value), line);
            default -> record.add(field, Latex.text(value), line);
        }
    }

    /** The affiliations in a field; Scopus parts them by semicolons, where others have names of authors. */
    private static Stream<String> places(String name, String text) {
        return name.equals("affiliations") ? Stream.of(text.split("\\s*;\\s*")) : Stream.of(text);
    }

    private static String address(String value) {
        return value.replace("\\", "").replaceAll("[{}]", "");
    }

    /** A collaboration as people call it; databases of physics write its name alone. */
    private static String collaboration(String written) {
        return written.isBlank() || NAMED_AS_GROUP.matcher(written).find() ? written : written + " Collaboration";
    }

    /** An identifier of a preprint server, which stands in a field of its own. */
    private static Map<RecordField, String> eprint(Map<String, String> all) {
        String eprint = Latex.text(all.getOrDefault("eprint", ""));
        String server = all.getOrDefault("archiveprefix", all.getOrDefault("eprinttype", "")).toLowerCase(Locale.ROOT);
        boolean arxiv = server.equals("arxiv") || server.isEmpty() && IdentifierScheme.ARXIV.read(eprint).isPresent();
        Map<RecordField, String> found = new LinkedHashMap<>();
        if (arxiv && !eprint.isEmpty()) {
            found.put(RecordField.ARXIV, eprint);
        } else if (server.equals("pubmed")) {
            found.put(RecordField.PUBMED, eprint);
        }
        return found;
    }
}
