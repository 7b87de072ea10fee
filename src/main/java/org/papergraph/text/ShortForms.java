package org.papergraph.text;

import java.util.Optional;
import org.papergraph.document.annotation.Span;

/**
 * The rule of what is a short form: two to ten letters and digits in at most two words, an upper-case letter among them, or three
 * to ten in one word in lower case.
 */
final class ShortForms {

    private static final int FEWEST_CHARACTERS = 2;
    private static final int MOST_CHARACTERS = 10;
    private static final int MOST_WORDS = 2;
    private static final int EXTRA_WORDS = 5;

    private final CodePointText text;

    ShortForms(CodePointText text) {
        this.text = text;
    }

    /** The short form that a stretch of text is, without the LaTeX command around it. */
    Optional<Span> in(Span stretch) {
        Span bare = withoutCommand(stretch);
        return Optional.of(bare).filter(this::isShortForm);
    }

    /** {@code ViT} of {@code ViTs}: a short form without an {@code s} behind an upper-case letter. */
    Optional<Span> singular(Span shortForm) {
        int last = shortForm.end() - 1;
        boolean plural = last > shortForm.begin() && text.at(last) == 's' && Character.isUpperCase(text.at(last - 1));
        return plural ? Optional.of(new Span(shortForm.begin(), last)) : Optional.empty();
    }

    /** {@code mAP} of {@code mAP@50} */
    Optional<Span> withoutCutOff(Span shortForm) {
        int at = text.slice(shortForm).indexOf('@');
        return at > 0 && text.countWords(shortForm) == 1 ? Optional.of(new Span(shortForm.begin(), shortForm.begin() + at)) : Optional.empty();
    }

    int mostWordsOfLongForm(Span shortForm) {
        int characters = text.countWordParts(shortForm);
        return Math.min(characters + EXTRA_WORDS, characters * 2);
    }

    private Span withoutCommand(Span stretch) {
        int open = stretch.begin();
        if (text.at(open) != '\\' || text.at(stretch.end() - 1) != '}') {
            return stretch;
        }
        while (open < stretch.end() && text.at(open) != '{') {
            open++;
        }
        return text.trimmed(open + 1, stretch.end() - 1).orElse(stretch);
    }

    private boolean isShortForm(Span candidate) {
        int characters = text.countWordParts(candidate);
        return characters >= FEWEST_CHARACTERS
                && characters <= MOST_CHARACTERS
                && text.countWords(candidate) <= MOST_WORDS
                && (text.hasUpperCase(candidate) || characters > FEWEST_CHARACTERS && text.countWords(candidate) == 1)
                && (text.isWordPart(candidate.begin()) || text.at(candidate.begin()) == '$');
    }
}
