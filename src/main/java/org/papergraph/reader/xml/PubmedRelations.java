package org.papergraph.reader.xml;

import java.util.Map;
import java.util.Optional;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.Reference;
import org.papergraph.document.WorkRelation;
import org.papergraph.document.WorkRelation.Kind;
import org.papergraph.document.identifier.PreprintServers;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.WrittenReference;

/** The notes of PubMed that join works: retractions, corrections, comments, updates and references. */
final class PubmedRelations {

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("RetractionIn", Kind.RETRACTED_BY), Map.entry("RetractionOf", Kind.RETRACTS),
            Map.entry("RetractedandRepublishedIn", Kind.RETRACTED_BY), Map.entry("RetractedandRepublishedFrom", Kind.RETRACTS),
            Map.entry("PartialRetractionIn", Kind.CORRECTED_BY), Map.entry("PartialRetractionOf", Kind.CORRECTS),
            Map.entry("ErratumIn", Kind.CORRECTED_BY), Map.entry("ErratumFor", Kind.CORRECTS),
            Map.entry("CorrectedandRepublishedIn", Kind.CORRECTED_BY), Map.entry("CorrectedandRepublishedFrom", Kind.CORRECTS),
            Map.entry("ExpressionOfConcernIn", Kind.CONCERN_EXPRESSED_BY), Map.entry("ExpressionOfConcernFor", Kind.EXPRESSES_CONCERN_ABOUT),
            Map.entry("CommentIn", Kind.COMMENTED_BY), Map.entry("CommentOn", Kind.COMMENTS_ON),
            Map.entry("UpdateIn", Kind.VERSION_OF), Map.entry("UpdateOf", Kind.VERSION_OF),
            Map.entry("RepublishedIn", Kind.VERSION_OF), Map.entry("RepublishedFrom", Kind.VERSION_OF), Map.entry("ReprintIn", Kind.VERSION_OF),
            Map.entry("ReprintOf", Kind.VERSION_OF), Map.entry("AssociatedDataset", Kind.SUPPLEMENTED_BY));
    private static final Map<Kind, PublicationStatus> STATUSES = Map.of(Kind.RETRACTED_BY, PublicationStatus.RETRACTED,
            Kind.CORRECTED_BY, PublicationStatus.CORRECTED, Kind.CONCERN_EXPRESSED_BY, PublicationStatus.DOUBTED);

    private PubmedRelations() {
    }

    /** @param isPreprint true if the record is of a preprint, whose update is the article */
    static void add(XmlElement note, boolean isPreprint, BibliographicRecord record) {
        String type = note.attribute("RefType");
        Optional<Reference> work = new WrittenReference(note.text("RefSource")).year(note.text("RefSource"))
                .identify(IdentifierScheme.PUBMED, note.text("PMID")).reference();
        if (type.equals("Cites")) {
            work.ifPresent(record::add);
        } else if (KINDS.containsKey(type)) {
            Kind kind = kind(type, isPreprint, note.text("RefSource"));
            work.ifPresent(other -> record.add(new WorkRelation(kind, other)));
            record.state(STATUSES.getOrDefault(kind, PublicationStatus.UNSTATED));
        }
    }

    private static Kind kind(String type, boolean isPreprint, String source) {
        if (type.equals("UpdateIn") && isPreprint) {
            return Kind.PREPRINT_OF;
        }
        return type.equals("UpdateOf") && PreprintServers.isNamed(source) ? Kind.HAS_PREPRINT : KINDS.get(type);
    }

    static void addReference(XmlElement reference, BibliographicRecord record) {
        WrittenReference written = new WrittenReference(reference.text("Citation"));
        reference.at("ArticleIdList/ArticleId").forEach(id -> written.identify(id.attribute("IdType"), id.text()));
        written.year(reference.text("Citation")).reference().ifPresent(record::add);
    }
}
