package org.papergraph.citation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;

/**
 * The ways to a paper on the web.
 *
 * @param identifiers of the paper, in the order of their IRIs
 * @param fullText address of the whole text, or empty
 * @param pages addresses of pages about it
 * @param code addresses of its code
 * @param licence address or words, or empty
 */
public record Access(List<Identifier> identifiers, String fullText, List<String> pages, List<String> code, String licence) {

    public static final Access UNKNOWN = new Access(List.of(), "", List.of(), List.of(), "");

    /** Schemes for which formats have fields of their own. */
    private static final Set<IdentifierScheme> WITH_FIELDS = Set.of(IdentifierScheme.DOI, IdentifierScheme.ISBN, IdentifierScheme.ISSN);

    public Access {
        identifiers = List.copyOf(identifiers);
        pages = List.copyOf(pages);
        code = List.copyOf(code);
    }

    /** The identifier in a scheme in its normal form, such as {@code 10.1000/182}; empty where there is none. */
    public String identifier(IdentifierScheme scheme) {
        return identifiers.stream().filter(each -> each.scheme() == scheme).map(Identifier::value).findFirst().orElse("");
    }

    /** Addresses of the paper: pages about it, and the addresses that identifiers without a field resolve to. */
    List<String> addresses() {
        Stream<String> resolving = identifiers.stream().filter(each -> !WITH_FIELDS.contains(each.scheme())).map(Identifier::iri);
        return Stream.concat(pages.stream(), resolving).filter(address -> address.startsWith("http")).distinct().toList();
    }

    /** The address that stands for all: a page about the paper, its whole text, or where an identifier leads. */
    String address() {
        return Stream.of(pages.stream(), Stream.of(fullText), addresses().stream()).flatMap(each -> each)
                .filter(address -> !address.isEmpty()).findFirst().orElse("");
    }
}
