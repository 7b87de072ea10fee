package org.papergraph.reader.xml;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.EntryText;
import org.papergraph.document.TextRole;
import org.papergraph.reader.bibliography.BibliographicRecord;

/** The body of an article: each section a text with its heading, each figure and table a caption. */
final class BodySections {

    private static final Set<String> JATS_FLOATS = Set.of("sec", "title", "label", "fig", "fig-group", "table-wrap", "table-wrap-group", "boxed-text", "supplementary-material", "graphic", "ref-list", "fn-group");
    private static final Set<String> TEI_FLOATS = Set.of("div", "head", "figure", "note", "formula", "listBibl");

    private BodySections() {
    }

    /** Adds the sections, figures and tables within an element of JATS. */
    static void jats(XmlElement around, BibliographicRecord record) {
        String heading = Stream.of(around.text("label"), around.text("title")).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        boolean isMixed = around.name().matches("body|sec|boxed-text|floats-group");
        if (isMixed && around.children().anyMatch(child -> !JATS_FLOATS.contains(child.name()))) {
            add(record, TextRole.SECTION, heading, around.textWithout(JATS_FLOATS));
        }
        around.within("fig", "table-wrap").filter(each -> isOwn(around, each)).forEach(each ->
                add(record, TextRole.CAPTION, each.text("label"), each.first("caption").map(XmlElement::text).orElse("")));
        around.children().filter(child -> child.name().matches("sec|boxed-text")).forEach(child -> jats(child, record));
    }

    /** True for a float that stands in no section of its own within an element. */
    private static boolean isOwn(XmlElement around, XmlElement part) {
        return around.children().filter(child -> child.name().matches("sec|boxed-text")).noneMatch(section -> section.within(part.name()).anyMatch(each -> each == part));
    }

    /** Adds the sections, figures and tables of a body in TEI. */
    static void tei(XmlElement around, BibliographicRecord record) {
        String number = around.first("head").map(head -> head.attribute("n")).orElse("");
        String heading = (number + " " + around.text("head")).strip();
        if (around.children().anyMatch(child -> !TEI_FLOATS.contains(child.name()))) {
            add(record, TextRole.SECTION, heading, around.textWithout(TEI_FLOATS));
        }
        around.at("figure").forEach(figure -> add(record, TextRole.CAPTION, figure.text("head"), figure.text("figDesc")));
        around.at("div").forEach(section -> tei(section, record));
    }

    private static void add(BibliographicRecord record, TextRole role, String heading, String text) {
        if (!text.isBlank()) {
            record.add(new EntryText(role, heading, text));
        }
    }
}
