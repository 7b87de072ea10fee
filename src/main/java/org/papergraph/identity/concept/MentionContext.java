package org.papergraph.identity.concept;

import java.util.regex.Pattern;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.document.annotation.Span;
import org.papergraph.identity.wording.SurfaceForm;
import org.papergraph.identity.wording.SurfaceForm.Place;

/** The title or the abstract of an entry with its annotation. */
record MentionContext(Annotation annotation, boolean inTitle) {

    /** Characters before a name that are looked at. */
    private static final int REACH = 40;
    /** {@code (1)}, {@code ii)} or {@code b.} before an item of a list */
    private static final Pattern ITEM = Pattern.compile("(?:^|[\\s:;,.])\\(?(?:\\d{1,2}|[ivx]{1,4}|\\p{Ll})\\)\\s*$");
    /** {@code Background:} and {@code [Context]} at the beginning of a sentence, or marks alone */
    private static final Pattern HEADING = Pattern.compile("[^\\p{L}\\p{N}]*|\\W*\\p{Lu}(?:\\p{Ll}{3,}|\\p{Lu}{4,})(?: \\p{L}+){0,2}\\s?:\\s*|\\[\\p{L}[\\p{L} &/]{2,30}\\]:?\\s*");

    /** A name that stands in a span of the text. */
    SurfaceForm written(String name, Span span) {
        return new SurfaceForm(name, place(span));
    }

    private Place place(Span span) {
        if (inTitle) {
            return Place.TITLE;
        }
        boolean startsSentence = annotation.sentences().stream().filter(sentence -> sentence.begin() <= span.begin() && span.begin() < sentence.end())
                .anyMatch(sentence -> sentence.begin() == span.begin() || beginsAnew(sentence, span));
        return startsSentence ? Place.START : Place.MIDDLE;
    }

    /** True if a heading or the number of an item stands before the span. */
    private boolean beginsAnew(Span sentence, Span span) {
        String text = annotation.text();
        int end = text.offsetByCodePoints(0, span.begin());
        String before = text.substring(Math.max(text.offsetByCodePoints(0, sentence.begin()), end - REACH), end);
        return ITEM.matcher(before).find() || span.begin() - sentence.begin() < REACH && HEADING.matcher(before).matches();
    }
}
