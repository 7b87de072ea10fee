package org.papergraph.reader.bibliography;

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

/** An entry of BibTeX or BibLaTeX with the fields that it inherits by {@code crossref} and {@code xdata}. */
final class BibtexEntry {

    private static final int GENERATIONS = 4;
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s{}]+");
    /** Types of entries that do not tell what kind of work it is. */
    private static final Set<String> UNTOLD = Set.of("misc", "online", "electronic");
    private static final Map<String, RecordField> FIELDS = Map.ofEntries(
            Map.entry("title", RecordField.TITLE),
            Map.entry("author", RecordField.AUTHOR),
            Map.entry("affiliation", RecordField.AFFILIATION),
            Map.entry("abstract", RecordField.ABSTRACT),
            Map.entry("keywords", RecordField.KEYWORDS),
            Map.entry("date", RecordField.DATE),
            Map.entry("month", RecordField.MONTH),
            Map.entry("year", RecordField.YEAR),
            Map.entry("journal", RecordField.VENUE),
            Map.entry("journaltitle", RecordField.VENUE),
            Map.entry("booktitle", RecordField.VENUE),
            Map.entry("series", RecordField.SERIES),
            Map.entry("copyright", RecordField.LICENCE),
            Map.entry("eventtitle", RecordField.OTHER_VENUE),
            Map.entry("howpublished", RecordField.OTHER_VENUE),
            Map.entry("volume", RecordField.VOLUME),
            Map.entry("number", RecordField.ISSUE),
            Map.entry("issue", RecordField.ISSUE),
            Map.entry("pages", RecordField.PAGES),
            Map.entry("eid", RecordField.ARTICLE_NUMBER),
            Map.entry("publisher", RecordField.PUBLISHER),
            Map.entry("institution", RecordField.PUBLISHER),
            Map.entry("school", RecordField.PUBLISHER),
            Map.entry("doi", RecordField.DOI),
            Map.entry("pmid", RecordField.PUBMED),
            Map.entry("pmcid", RecordField.PMC),
            Map.entry("pdf", RecordField.FULL_TEXT),
            Map.entry("isbn", RecordField.SERIAL_NUMBER),
            Map.entry("issn", RecordField.SERIAL_NUMBER),
            Map.entry("url", RecordField.ADDRESS),
            Map.entry("language", RecordField.LANGUAGE),
            Map.entry("langid", RecordField.LANGUAGE));

    /** Fields that a work does not inherit from the one that contains it. */
    private static final Set<String> OWN = Set.of("shorttitle", "subtitle", "author", "abstract", "doi", "url", "pages", "keywords", "crossref", "xdata");

    private final String type;
    private final String key;
    private final int line;
    private final Map<String, String> fields = new LinkedHashMap<>();

    BibtexEntry(BibTeXEntry parsed, String key, int line) {
        this.type = parsed.getType().getValue().toLowerCase(Locale.ROOT);
        this.key = key;
        this.line = line;
        parsed.getFields().forEach((name, value) -> fields.put(lower(name), value.toUserString()));
    }

    private static String lower(Key key) {
        return key.getValue().toLowerCase(Locale.ROOT).strip();
    }

    String key() {
        return key;
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
        if (field == RecordField.AUTHOR) {
            new BibtexNames(value).addTo(record, line);
        } else if (field == RecordField.TITLE) {
            String subtitle = fields.getOrDefault("subtitle", "");
            record.add(field, Latex.text(value) + (subtitle.isEmpty() ? "" : ": " + Latex.text(subtitle)), line);
        } else if (field == RecordField.PAGES) {
            record.add(field, Latex.text(value).replaceAll("\\s*[-–—]+\\s*", "–"), line);
        } else if (field == RecordField.KEYWORDS && value.indexOf(';') < 0) {
            record.add(field, Latex.text(value).replace(',', ';'), line);
        } else if (name.equals("howpublished") && ADDRESS.matcher(value).find()) {
            record.add(RecordField.ADDRESS, ADDRESS.matcher(value).results().map(MatchResult::group).findFirst().orElseThrow().replace("\\", ""), line);
        } else if (field == RecordField.ADDRESS || field == RecordField.DOI) {
            record.add(field, value.replace("\\", "").replaceAll("[{}]", ""), line);
        } else if (field != null) {
            record.add(field, Latex.text(value), line);
        }
    }

    /** An identifier of a preprint server, which stands in a field of its own. */
    private static Map<RecordField, String> eprint(Map<String, String> all) {
        String eprint = Latex.text(all.getOrDefault("eprint", ""));
        String server = all.getOrDefault("archiveprefix", all.getOrDefault("eprinttype", "")).toLowerCase(Locale.ROOT);
        boolean arxiv = server.equals("arxiv") || server.isEmpty() && eprint.matches("(?i)(arxiv:)?(\\d{4}\\.\\d{4,5}|[a-z-]+/\\d{7})(v\\d+)?");
        Map<RecordField, String> found = new LinkedHashMap<>();
        if (arxiv && !eprint.isEmpty()) {
            found.put(RecordField.ARXIV, eprint);
        } else if (server.equals("pubmed")) {
            found.put(RecordField.PUBMED, eprint);
        }
        return found;
    }
}
