package org.papergraph.ingest.slice;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.identity.concept.ConceptName;
import org.papergraph.identity.concept.EntryContext;
import org.papergraph.identity.concept.EntryNames;
import org.papergraph.ingest.state.PipelineState;

/**
 * The names of concepts in an entry; each as the IRI that it has in the state.
 *
 * @param used whatever other entries say
 * @param asked on whose use in any entry the concepts of its mentions depend
 * @param shortForms that it uses without defining them
 */
public record EntryConcepts(List<String> used, List<String> asked, List<String> shortForms, List<ShortFormDefinitions> definitions)
        implements Serializable {

    public EntryConcepts {
        used = List.copyOf(used);
        asked = List.copyOf(asked);
        shortForms = List.copyOf(shortForms);
        definitions = List.copyOf(definitions);
    }

    public static EntryConcepts of(PlacedEntry placed) {
        AnnotatedEntry annotated = placed.annotated();
        EntryNames names = EntryNames.of(annotated);
        String context = names.expansions().isEmpty() ? "" : EntryContext.of(annotated).text();
        return new EntryConcepts(iris(names.used().stream()), iris(names.dependencies().stream()), iris(names.unexplainedShortForms().stream()),
                names.expansions().stream().map(expansion -> ShortFormDefinitions.of(expansion, placed.reference(), context)).toList());
    }

    private static List<String> iris(Stream<ConceptName> names) {
        return names.map(name -> PipelineState.conceptName(name).getURI()).toList();
    }
}
