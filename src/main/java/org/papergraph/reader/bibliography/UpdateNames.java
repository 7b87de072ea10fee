package org.papergraph.reader.bibliography;

import java.util.Locale;
import java.util.Optional;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.WorkRelation.Kind;

/**
 * The names of Crossmark's updates, such as {@code retraction}, {@code erratum} and {@code expression_of_concern}: what a notice does to a
 * work, and the status that the work has from then on.
 *
 * @see <a href="https://www.crossref.org/documentation/crossmark/version-control-corrections-and-retractions/">Types of updates</a>
 */
public enum UpdateNames {
    RETRACTION("retraction|withdrawal|removal|retracted", Kind.RETRACTS, Kind.RETRACTED_BY, PublicationStatus.RETRACTED),
    CONCERN("(?:expression of )?concern", Kind.EXPRESSES_CONCERN_ABOUT, Kind.CONCERN_EXPRESSED_BY, PublicationStatus.DOUBTED),
    CORRECTION("correction|corrected|err(?:atum|ata)?|corrigendum|corrigenda|addendum|clarification|partial retraction", Kind.CORRECTS, Kind.CORRECTED_BY,
            PublicationStatus.CORRECTED),
    VERSION("new version|new edition|update", Kind.VERSION_OF, Kind.VERSION_OF, PublicationStatus.UNSTATED);

    private final String names;
    private final Kind ofNotice;
    private final Kind ofWork;
    private final PublicationStatus status;

    UpdateNames(String names, Kind ofNotice, Kind ofWork, PublicationStatus status) {
        this.names = names;
        this.ofNotice = ofNotice;
        this.ofWork = ofWork;
        this.status = status;
    }

    /** The update that a name means; empty for one that is not known. */
    public static Optional<UpdateNames> of(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
        for (UpdateNames update : values()) {
            if (plain.matches(update.names)) {
                return Optional.of(update);
            }
        }
        return Optional.empty();
    }

    /** The relation of the notice to the work. */
    public Kind ofNotice() {
        return ofNotice;
    }

    /** The relation of the work to the notice. */
    public Kind ofWork() {
        return ofWork;
    }

    /** The status of the work. */
    public PublicationStatus status() {
        return status;
    }
}
