package org.papergraph.web.view;

import java.util.List;
import java.util.Optional;
import org.papergraph.resource.LabelledTerm;
import org.papergraph.web.http.Request;

/**
 * What a visitor may decide on the page of a resource.
 *
 * @param offered true if the server takes decisions
 * @param token that forms send along; empty where the visitor is not the editor
 * @param names that may be split off a concept
 * @param refusal of the form that was sent last
 */
public record Editing(boolean offered, String token, List<LabelledTerm> names, Refusal refusal) {

    /** The name of the field with the token. */
    public static final String TOKEN = "token";

    /** Of a server that takes no decisions. */
    public static final Editing NONE = new Editing(false, "", List.of(), Refusal.NONE);

    public Editing {
        names = List.copyOf(names);
    }

    /** True for the editor. */
    public boolean isOpen() {
        return !token.isEmpty();
    }

    public Editing with(Refusal other) {
        return new Editing(offered, token, names, other);
    }

    /** The name of the representation of a page that a visitor gets. */
    public static Optional<String> representation(Request request) {
        return Optional.of(request.isEditor() ? request.formToken() : request.isEditingOffered() ? "offered" : "");
    }

    /** The editing of a resource as its visitor may do it. */
    @FunctionalInterface
    public interface Reader {
        Editing of(Request request, String iri);
    }
}
