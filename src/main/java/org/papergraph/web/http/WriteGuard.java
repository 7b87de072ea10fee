package org.papergraph.web.http;

import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.web.http.Router.ErrorResponses;

/** Refuses requests to write that do not come from a form which this server made for its editor. */
final class WriteGuard {

    /** The field of a form with the token of the server. */
    static final String TOKEN = "token";

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern FORM_TYPE = Pattern.compile("(?i)" + Pattern.quote(FORM) + "\\s*(;.*)?");

    private final ErrorResponses errors;

    WriteGuard(ErrorResponses errors) {
        this.errors = errors;
    }

    Optional<Response> refusal(Request request) {
        if (!request.isEditor()) {
            return refused(request, 403, "Not the editor", "Only the browser that opened the link which the server printed at its start may decide. Open that link, and send the form again.");
        }
        if (!request.isFromOwnPage()) {
            return refused(request, 403, "From elsewhere", "A decision comes from a form on a page of this server, not from another site. Open the page here, and use its form.");
        }
        if (!FORM_TYPE.matcher(request.header("Content-Type")).matches()) {
            return refused(request, 415, "No form", "A decision is sent as " + FORM + ".");
        }
        if (!request.queryString().isEmpty()) {
            return refused(request, 400, "Bad request", "A decision stands in the body of the request, and nothing in its address.");
        }
        if (request.form().isEmpty()) {
            return refused(request, 413, "Too large", "A form may have at most " + Request.LONGEST_FORM + " bytes.");
        }
        return EditorAccess.equal(request.form().get().getOrDefault(TOKEN, ""), request.formToken())
                ? Optional.empty()
                : refused(request, 403, "An old page", "The server was started anew after this form was made. Load the page again, and decide there.");
    }

    private Optional<Response> refused(Request request, int status, String title, String text) {
        return Optional.of(errors.error(request, status, title, text));
    }
}
