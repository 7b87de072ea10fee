package org.papergraph.reader.xml;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.WorkRelation;
import org.papergraph.document.WorkRelation.Kind;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.IdentifierForm;
import org.papergraph.reader.bibliography.RecordField;
import org.papergraph.reader.bibliography.WrittenReference;

/**
 * Articles in the Journal Article Tag Suite and its forerunner of the NLM.
 *
 * @see <a href="https://jats.nlm.nih.gov/">JATS</a>
 */
final class JatsArticles implements XmlRecordReader {

    private static final FieldPaths JOURNAL = new FieldPaths("VENUE journal-title-group/journal-title journal-title, OTHER_VENUE journal-title-group/abbrev-journal-title"
            + " abbrev-journal-title, SERIAL_NUMBER issn isbn, PUBLISHER publisher/publisher-name");
    private static final FieldPaths ARTICLE = new FieldPaths("OTHER_TITLE title-group/trans-title-group/trans-title title-group/trans-title, VOLUME volume, ISSUE issue,"
            + " FIRST_PAGE fpage, LAST_PAGE lpage, ARTICLE_NUMBER elocation-id, OTHER_VENUE conference/conf-name, SERIAL_NUMBER isbn");
    private static final Set<String> NOTES = Set.of("xref", "fn");
    private static final Map<String, Kind> KINDS = Map.ofEntries(Map.entry("corrected-article", Kind.CORRECTS), Map.entry("correction-forward", Kind.CORRECTED_BY),
            Map.entry("correction", Kind.CORRECTED_BY), Map.entry("addended-article", Kind.CORRECTS), Map.entry("retracted-article", Kind.RETRACTS),
            Map.entry("partial-retraction", Kind.CORRECTED_BY), Map.entry("retraction-forward", Kind.RETRACTED_BY), Map.entry("retraction", Kind.RETRACTED_BY),
            Map.entry("object-of-concern", Kind.EXPRESSES_CONCERN_ABOUT), Map.entry("expression-of-concern", Kind.CONCERN_EXPRESSED_BY),
            Map.entry("concern-forward", Kind.CONCERN_EXPRESSED_BY), Map.entry("commentary-article", Kind.COMMENTS_ON), Map.entry("commentary", Kind.COMMENTED_BY),
            Map.entry("reply", Kind.COMMENTED_BY), Map.entry("preprint", Kind.HAS_PREPRINT), Map.entry("published-article", Kind.PREPRINT_OF), Map.entry("translated-article", Kind.TRANSLATION_OF));
    private static final Map<Kind, PublicationStatus> STATUSES = Map.of(Kind.RETRACTED_BY, PublicationStatus.RETRACTED,
            Kind.CORRECTED_BY, PublicationStatus.CORRECTED, Kind.CONCERN_EXPRESSED_BY, PublicationStatus.DOUBTED);

    @Override
    public void read(XmlElement article, XmlRecordReader.Sink sink) {
        BibliographicRecord record = new BibliographicRecord(article.line());
        record.add(RecordField.TYPE, article.attribute("article-type"), article.line());
        record.add(RecordField.LANGUAGE, article.attribute("lang"), article.line());
        article.first("front/journal-meta").ifPresent(journal -> JOURNAL.fill(record, journal));
        XmlElement meta = article.first("front/article-meta").or(() -> article.first("front-stub")).or(() -> article.first("front")).orElse(article);
        title(meta, record);
        meta.at("article-id").forEach(id -> record.identify(IdentifierForm.ofScheme(id.attribute("pub-id-type"), id.text())));
        new JatsContributors(meta).addTo(record);
        abstractText(meta, record);
        dates(meta, record);
        ARTICLE.fill(record, meta);
        terms(meta, record);
        licence(meta, record);
        meta.at("related-article").forEach(related -> relate(related, record));
        article.first("body").ifPresent(body -> BodySections.jats(body, record));
        article.first("floats-group").ifPresent(floats -> BodySections.jats(floats, record));
        article.at("back").flatMap(back -> back.within("ref")).forEach(ref -> JatsCitation.all(ref).forEach(record::add));
        sink.accept(record);
    }

    private static void title(XmlElement meta, BibliographicRecord record) {
        String title = meta.first("title-group/article-title").map(each -> each.textWithout(NOTES)).orElse("");
        String subtitle = meta.first("title-group/subtitle").map(each -> each.textWithout(NOTES)).orElse("");
        record.addMarked(RecordField.TITLE, title.isEmpty() || subtitle.isEmpty() ? title : title + ": " + subtitle, meta.line());
    }

    /** The abstract proper; another kind, such as one for a graphic or in plain words, where there is none. */
    private static void abstractText(XmlElement meta, BibliographicRecord record) {
        List<XmlElement> abstracts = meta.at("abstract").toList();
        Stream.concat(abstracts.stream().filter(each -> each.attribute("abstract-type").matches("|abstract|section")), abstracts.stream()).findFirst()
                .ifPresent(text -> JatsAbstract.addTo(record, text));
    }

    /** The year is that of the issue, and the day one of that year. */
    private static void dates(XmlElement meta, BibliographicRecord record) {
        List<XmlElement> dates = meta.at("pub-date").filter(date -> !(date.attribute("pub-type") + date.attribute("date-type")).matches("(?i).*(?:pmc-release|nihms).*")).toList();
        Stream.concat(dates.stream().filter(date -> (date.attribute("pub-type") + date.attribute("publication-format")).matches("ppub|print|epub-ppub")
                        || (date.attribute("pub-type") + date.attribute("date-type")).equals("collection")), dates.stream())
                .map(date -> date.text("year")).filter(year -> !year.isEmpty()).findFirst().ifPresent(year -> record.add(RecordField.YEAR, year, meta.line()));
        dates.forEach(date -> record.add(RecordField.DATE, DateParts.written(date), date.line()));
    }

    private static void terms(XmlElement meta, BibliographicRecord record) {
        meta.at("kwd-group").filter(group -> !group.attribute("kwd-group-type").matches("(?i)abr|abbreviations")).flatMap(group -> group.within("kwd", "compound-kwd")).map(JatsArticles::term)
                .filter(term -> !term.isEmpty()).forEach(term -> record.add(RecordField.KEYWORDS, term.replace(';', ','), meta.line()));
        meta.at("article-categories/subj-group").filter(group -> !group.attribute("subj-group-type").matches("(?i).*heading.*|section|display-channel|")).flatMap(group -> group.within("subject"))
                .forEach(subject -> record.add(RecordField.SUBJECT, subject.text(), subject.line()));
    }

    private static String term(XmlElement keyword) {
        return keyword.at("compound-kwd-part").filter(part -> part.attribute("content-type").matches("term|text|keyword")).map(XmlElement::text).findFirst().orElseGet(keyword::text);
    }

    private static void licence(XmlElement meta, BibliographicRecord record) {
        Stream.of("permissions/license/license_ref", "permissions/license_ref", "permissions/free_to_read").flatMap(meta::at).map(XmlElement::text)
                .forEach(address -> record.add(RecordField.LICENCE, address, meta.line()));
        meta.at("permissions/license").forEach(licence -> record.add(RecordField.LICENCE, Stream.concat(Stream.of(licence.attribute("href")),
                licence.within("ext-link").map(link -> link.attribute("href")).filter(link -> link.contains("creativecommons.org"))).filter(text -> !text.isEmpty()).findFirst()
                .orElseGet(licence::text), licence.line()));
    }

    private static void relate(XmlElement related, BibliographicRecord record) {
        Kind kind = KINDS.get(related.attribute("related-article-type"));
        if (kind != null) {
            String address = related.attribute("href");
            new WrittenReference(related.text()).identify(related.attribute("ext-link-type"), address).reference().ifPresent(work -> record.add(new WorkRelation(kind, work)));
            record.state(STATUSES.getOrDefault(kind, PublicationStatus.UNSTATED));
        }
    }
}
