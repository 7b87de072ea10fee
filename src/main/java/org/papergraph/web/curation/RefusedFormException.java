package org.papergraph.web.curation;

import java.util.List;
import java.util.Map;
import org.papergraph.resource.LabelledTerm;
import org.papergraph.web.view.Refusal;

/** A form that its sender has to fill otherwise. */
final class RefusedFormException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final int status;
    private final String field;
    private final transient List<LabelledTerm> choices;

    RefusedFormException(String field, String message) {
        this(field, message, List.of());
    }

    /** @param choices that may have been meant */
    RefusedFormException(String field, String message, List<LabelledTerm> choices) {
        this(UNPROCESSABLE, field, message, choices);
    }

    private RefusedFormException(int status, String field, String message, List<LabelledTerm> choices) {
        super(message, null, false, false);
        this.status = status;
        this.field = field;
        this.choices = List.copyOf(choices);
    }

    /** Where the form is older than what the store has now. */
    static RefusedFormException outdated(String field, String message) {
        return new RefusedFormException(CONFLICT, field, message, List.of());
    }

    int status() {
        return status;
    }

    Refusal of(String decision, Map<String, String> form) {
        return new Refusal(decision, field, getMessage(), form, choices);
    }
}
