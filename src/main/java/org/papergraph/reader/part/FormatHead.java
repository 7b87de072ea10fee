package org.papergraph.reader.part;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The heads of formats that no other text has: the first line of a record, and what follows it. */
enum FormatHead {
    BIBTEX("bibtex", "@", "@\\s*(?:(?i:string|preamble)\\s*[{(]|\\p{L}+\\s*[{(]\\s*[^\\s,{}=\"]*\\s*,\\s*[\\p{L}][\\w:+.-]*\\s*=)"),
    RIS("ris", "TY", "TY {1,2}- ?[A-Z]{2,}\\s+[A-Z][A-Z0-9] {1,2}-"),
    WEB_OF_SCIENCE("web-of-science", "FN |PT ", "FN [^\\r\\n]+\\s+VR \\d|PT [A-Z]\\s+[A-Z][A-Z0-9] \\S"),
    MEDLINE("medline", "PMID", "PMID ?- ?\\d+\\s+[A-Z]{2,4} {0,2}- "),
    ENDNOTE("endnote", "%0|%T|%A", "%0 \\p{L}[^\\r\\n]*\\s+%[A-Z0-9@!#$*+^] \\S|(?:%[TA] [^\\r\\n]+\\s+)+%0 \\p{L}"),
    REFWORKS("refworks", "RT ",
            "RT (?:Abstract|Book|Conference|Dissertation|Generic|Journal|Magazine|Newspaper|Patent|Report|Thesis|Unpublished|Web)\\b[^\\r\\n]*\\s+[A-Z][A-Z0-9] \\S"),
    HTML("html", "<!|<h|<H", "(?i)<!doctype html|<html[\\s>]"),
    XML("xml", "<",
            "<\\?xml\\s|<!DOCTYPE\\s|<(?:PubmedArticleSet|OAI-PMH|dblp|pmc-articleset|teiCorpus)[\\s>]"
                    + "|<(?!svg|math)[A-Za-z][\\w.:-]*\\s[^<>]*\\bxmlns(?::\\w+)?\\s*="),
    JSON("json", "{|[", "\\[?\\s*\\{\\s*\"[^\"\\r\\n]{1,80}\"\\s*:"),
    YAML("csl-yaml", "---|re|it|bi|- ",
            "(?:---[ \\t]*\\r?\\n)?(?:(?:references|items|bibliography):[ \\t]*\\r?\\n(?:[ \\t]*\\r?\\n)?|(?=- )) *- (?:id|type|title|DOI|author):[^\\r\\n]*\\r?\\n +[\\w-]+:");

    /** Of what tells a head, in characters. */
    static final int LENGTH = 1 << 9;

    private final String label;
    private final List<String> beginnings;
    private final Pattern form;

    /**
     * @param label of the format, or of the family of formats
     * @param beginnings of the form, by which most lines are ruled out
     */
    FormatHead(String label, String beginnings, String form) {
        this.label = label;
        this.beginnings = Stream.of(beginnings.split("\\|")).toList();
        this.form = Pattern.compile(form);
    }

    /** The head with which a text begins. */
    static Optional<FormatHead> of(String text) {
        return Stream.of(values()).filter(head -> head.beginnings.stream().anyMatch(text::startsWith) && head.form.matcher(text).lookingAt()).findFirst();
    }

    /** True if two characters can begin a head; false rules one out. */
    static boolean mayBegin(byte first, byte second) {
        return switch (first) {
            case '@', '{', '[', '<' -> true;
            case 'T' -> second == 'Y';
            case 'F' -> second == 'N';
            case 'P' -> second == 'T' || second == 'M';
            case 'R' -> second == 'T';
            case '%' -> second == '0';
            default -> false;
        };
    }

    String label() {
        return label;
    }
}
