package org.papergraph.identity.concept;

import org.papergraph.document.annotation.Annotation;
import org.papergraph.document.annotation.Span;
import org.papergraph.identity.wording.SurfaceForm;
import org.papergraph.identity.wording.SurfaceForm.Place;

/** The title or the abstract of an entry with its annotation. */
record MentionContext(Annotation annotation, boolean inTitle) {

    /** A name that stands in a span of the text. */
    SurfaceForm written(String name, Span span) {
        return new SurfaceForm(name, place(span));
    }

    private Place place(Span span) {
        if (inTitle) {
            return Place.TITLE;
        }
        boolean startsSentence = annotation.sentences().stream().anyMatch(sentence -> sentence.begin() == span.begin());
        return startsSentence ? Place.START : Place.MIDDLE;
    }
}
