package org.papergraph.reader.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.papergraph.document.Subject;

/**
 * A Medical Subject Heading with its qualifiers: the descriptor is a subject, and so is the pair of it and each qualifier, as in MeSH's own RDF.
 *
 * @param number of the descriptor, such as {@code D016571}; empty where it is not given
 */
public record MeshHeading(String descriptor, String number, List<Qualifier> qualifiers) {

    private static final String NAMESPACE = "http://id.nlm.nih.gov/mesh/";

    public MeshHeading {
        qualifiers = List.copyOf(qualifiers);
    }

    /**
     * An aspect of the descriptor, such as {@code drug therapy}.
     *
     * @param number such as {@code Q000188}; empty where it is not given
     */
    public record Qualifier(String name, String number) {
    }

    /** One that MEDLINE writes as {@code *Breast Neoplasms/drug therapy/*genetics}; the asterisks mark what the paper is mostly about. */
    static MeshHeading of(String written) {
        List<String> parts = new ArrayList<>(Stream.of(written.replace("*", "").split("/")).map(String::strip).filter(part -> !part.isEmpty()).toList());
        String descriptor = parts.isEmpty() ? "" : parts.remove(0);
        return new MeshHeading(descriptor, "", parts.stream().map(name -> new Qualifier(name, "")).toList());
    }

    /** The subjects that it is; none if it is blank. */
    public Stream<Subject> subjects() {
        return descriptor.isBlank() ? Stream.empty() : Stream.concat(Stream.of(subject(descriptor, number)),
                qualifiers.stream().filter(each -> !each.name().isBlank()).map(each -> subject(descriptor + "/" + each.name(),
                        number.isEmpty() || each.number().isEmpty() ? "" : number + each.number())));
    }

    private static Subject subject(String label, String number) {
        return new Subject(label, Subject.Vocabulary.MESH, number.isEmpty() ? "" : NAMESPACE + number, List.of());
    }
}
