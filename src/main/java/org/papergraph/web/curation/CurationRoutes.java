package org.papergraph.web.curation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.papergraph.graph.ResourceType;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.concept.ConceptDecision;
import org.papergraph.ingest.Curation;
import org.papergraph.resource.LabelledTerm;
import org.papergraph.resource.Labels;
import org.papergraph.resource.ResourceReader;
import org.papergraph.search.Search;
import org.papergraph.store.StoreException;
import org.papergraph.web.http.EditorAccess;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.Role;
import org.papergraph.web.http.Route;
import org.papergraph.web.view.BidiText;
import org.papergraph.web.view.Editing;
import org.papergraph.web.view.ErrorPages;
import org.papergraph.web.view.Link;
import org.papergraph.web.view.PageRenderer;
import org.papergraph.web.view.Refusal;
import org.papergraph.web.view.ResourceUrls;

/**
 * {@code POST /page/key}: the editor decides, by the commands' own {@link Curation}, on how a concept is shown, on what is one with it, and on a match
 * decision; the answer leads back to the page (303) or shows it with what is to be filled otherwise (422). {@code /edit?key=}: makes a
 * visitor the editor.
 */
public final class CurationRoutes {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String RETRY_SECONDS = "5";
    private static final String OTHER = "other";
    private static final String CHOSEN = "chosen";
    private static final String ACROSS = "across";
    private static final String LABEL = "label";
    private static final String NAME = "name";
    private static final String FROM = "from";

    /** The part of a page with the decisions. */
    private static final String PLACE = "#decisions";

    private final Curation curation;
    private final WriteLine line = new WriteLine(PATIENCE);
    private final ResourceReader resources;
    private final ConceptFinder concepts;
    private final ResourceUrls urls;
    private final PageRenderer renderer;
    private final ErrorPages errors;
    private final RefusedPage pages;

    /** The page of a resource with a form that was refused. */
    @FunctionalInterface
    public interface RefusedPage {
        Response of(Request request, String iri, Refusal refusal);
    }

    public CurationRoutes(Curation curation, ResourceReader resources, Search search, ResourceUrls urls, PageRenderer renderer, ErrorPages errors, RefusedPage pages) {
        this.curation = curation;
        this.resources = resources;
        this.concepts = new ConceptFinder(resources, search, urls);
        this.urls = urls;
        this.renderer = renderer;
        this.errors = errors;
        this.pages = pages;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(EditorAccess.PATH, this::enter).sameOriginOnly().named("Edit"),
                Route.post("/page/{key}", this::decide).requires(Role.EDITOR).named("Decision"));
    }

    /**
     * What a visitor may decide on a resource.
     *
     * @param curation of the store that is served
     */
    public static Editing.Reader editing(Curation curation) {
        return (request, iri) -> {
            boolean open = request.isEditor();
            List<LabelledTerm> names = open ? curation.otherNames(iri).stream()
                    .map(each -> new LabelledTerm(each.name().key() + " (" + each.name().type().label() + ")", each.iri())).toList() : List.of();
            return new Editing(request.isEditingOffered(), open ? request.formToken() : "", names, Refusal.NONE);
        };
    }

    private Response enter(Request request) {
        if (!request.isEditingOffered()) {
            return errors.error(request, 404, "For reading alone", "This server takes no decisions on its pages; one that is started with --edit does.");
        }
        Optional<String> key = request.parameter(EditorAccess.KEY);
        if (key.isEmpty() && request.isEditor()) {
            return welcome();
        }
        return request.editorCookie(key.orElse(""))
                .map(cookie -> Response.seeOther(EditorAccess.PATH).with("Set-Cookie", cookie).with("Cache-Control", "no-store"))
                .orElseGet(() -> errors.error(request, 403, "Another key", "This is not the link that the server printed at its last start. Open that one; it has a new key after each start."));
    }

    private Response welcome() {
        return Response.html(renderer.message("You may decide here now", "The pages of concepts and of decisions have forms for you at their ends, until you close the browser or the server ends.",
                Stream.concat(Stream.of(new Link("Decisions that wait", "/query?example=waiting-decisions")),
                        ResourceType.concepts().stream().map(type -> new Link(Labels.heading(type), "/search?q=&type=" + type.label()))).toList(),
                List.of())).personal();
    }

    private Response decide(Request request, String iri) {
        if (!isDecidedOn(iri)) {
            return errors.error(request, 422, "Nothing to decide", "On this page nothing is decided; on those of concepts and of match decisions something is.");
        }
        DecisionForm form = new DecisionForm(request.form().orElseGet(Map::of));
        try {
            return line.write(() -> decided(iri, form)).map(Response::seeOther).orElseGet(() -> busy(request));
        } catch (RefusedFormException refused) {
            return pages.of(request, iri, refused.of(form.decision(), form.fields())).withStatus(refused.status());
        } catch (StoreException failure) {
            return errors.error(request, 500, "Nothing was changed", failure.getMessage());
        }
    }

    private boolean isDecidedOn(String iri) {
        return type(iri).filter(type -> type.isConcept() || type == ResourceType.DECISION).isPresent();
    }

    private Optional<ResourceType> type(String iri) {
        return ResourceType.ofKey(urls.keys().key(iri));
    }

    private Response busy(Request request) {
        return errors.error(request, 503, "Not yet", "Another decision is being written. Send this one again in some seconds.").with("Retry-After", RETRY_SECONDS);
    }

    /** Decides, and gives the address of the page to show. */
    private String decided(String iri, DecisionForm form) {
        if (type(iri).filter(ResourceType.DECISION::equals).isPresent()) {
            return onMatch(iri, form);
        }
        String reason = form.reason();
        switch (form.decision()) {
            case "hide" -> onShowing(iri, decision -> decision.hide(reason));
            case "show" -> onShowing(iri, ConceptDecision::show);
            case "rename" -> rename(iri, form.label(LABEL, "A label", DecisionForm.LONGEST_LABEL), reason);
            case "unname" -> onShowing(iri, ConceptDecision::unname);
            case "merge" -> merge(iri, form, reason);
            case "split" -> split(iri, form.field(NAME), reason);
            default -> throw new RefusedFormException(DecisionForm.DECISION, "There is no such decision.");
        }
        return urls.page(iri) + PLACE;
    }

    private void rename(String iri, String label, String reason) {
        onShowing(iri, decision -> decision.rename(label, reason));
    }

    private void onShowing(String iri, UnaryOperator<ConceptDecision> change) {
        require(curation.decideOn(iri, change), DecisionForm.DECISION, "This concept is no longer there.");
    }

    private void merge(String iri, DecisionForm form, String reason) {
        String chosen = form.field(CHOSEN);
        String other = concepts.find(chosen.isEmpty() ? form.label(OTHER, "The other concept", DecisionForm.LONGEST_ADDRESS) : chosen, OTHER);
        if (other.equals(iri)) {
            throw new RefusedFormException(OTHER, "That is this concept itself.");
        }
        requireOneType(iri, other, form);
        require(curation.decideOnNames(iri, other, Optional.of(ManualDecision.MERGE), reason), OTHER, "That is no concept other than this one.");
    }

    /** Concepts of two types become one of the type that papers say most for, so that the editor has to mean it. */
    private void requireOneType(String iri, String other, DecisionForm form) {
        String type = type(iri).map(ResourceType::label).orElse("");
        String otherType = type(other).map(ResourceType::label).orElse("");
        if (!type.equals(otherType) && form.field(ACROSS).isEmpty()) {
            throw new RefusedFormException(ACROSS, "This is a " + type + ", “" + BidiText.isolated(resources.read(other).title()) + "” is a " + otherType
                    + ". Merged, both are what the papers say most often.");
        }
    }

    private void split(String iri, String name, String reason) {
        if (name.isEmpty()) {
            throw new RefusedFormException(NAME, "Choose the name that means something else.");
        }
        boolean there = curation.otherNames(iri).stream().anyMatch(other -> other.iri().equals(name));
        require(there && curation.decideOnNames(iri, name, Optional.of(ManualDecision.SEPARATE), reason), NAME, "That name does not stand under this concept any more.");
    }

    private static void require(boolean decided, String field, String message) {
        if (!decided) {
            throw RefusedFormException.outdated(field, message);
        }
    }

    private String onMatch(String iri, DecisionForm form) {
        Optional<ManualDecision> decision = switch (form.decision()) {
            case "one" -> Optional.of(ManualDecision.MERGE);
            case "two" -> Optional.of(ManualDecision.SEPARATE);
            case "rule" -> Optional.empty();
            default -> throw new RefusedFormException(DecisionForm.DECISION, "There is no such decision.");
        };
        String reason = form.reason();
        List<String> candidates = resources.decision(iri).sides().stream().map(side -> side.paper().isIri() ? side.paper().iri() : side.candidate().iri()).toList();
        Optional<String> from = resources.find(form.field(FROM));
        require(curation.decide(List.of(Labels.local(iri)), decision, reason).isEmpty(), DecisionForm.DECISION, "This decision is no longer there.");
        return urls.page(from.orElseGet(() -> remaining(iri, candidates))) + PLACE;
    }

    /** A decision, or where it is gone, as no rule is for it, a candidate. */
    private String remaining(String decision, List<String> candidates) {
        return resources.find(urls.keys().key(decision)).or(() -> candidates.stream().findFirst()).orElse(decision);
    }
}
