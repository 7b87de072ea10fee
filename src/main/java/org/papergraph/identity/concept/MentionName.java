package org.papergraph.identity.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Mention;

/**
 * The name in one mention, parsed with the abbreviations that its entry defines.
 *
 * @param surface the name by its surface form
 * @param isUnexplained true if the whole name is a short form that the entry does not define
 * @param words of the name, those that the entry defines expanded
 * @param shortWords the abbreviations left among the words that other entries may define, by index
 * @param own the name by the entry alone
 * @param isIntroduced true if the entry introduces what is named
 */
record MentionName(Mention mention, boolean inTitle, ConceptName surface, boolean isUnexplained, List<String> words,
        Map<Integer, ConceptName> shortWords, ConceptName own, boolean isIntroduced) {

    private static final int LONGEST_SHORT_FORM = 12;
    /** {@code GPT 3} is {@code GPT-3} and no {@code GPT} among other words. */
    private static final Pattern BLANK_BEFORE_VERSION = Pattern.compile("(?<=\\p{L})\\s+(?=[vV]?\\d)");

    static MentionName of(Mention mention, Annotation annotation, boolean inTitle, AbbreviationDefinitions definitions) {
        ConceptName surface = new ConceptName(mention.type(), ConceptKey.of(mention.text()));
        String name = BLANK_BEFORE_VERSION.matcher(GenericHead.without(mention.text())).replaceAll("-");
        Optional<String> longForm = definitions.longForm(surface, inTitle, mention.span());
        List<String> written = AbbreviationExpander.words(longForm.orElse(name));
        List<String> words = new ArrayList<>(written);
        Map<Integer, ConceptName> shortWords = new TreeMap<>();
        for (int at = 0; at < written.size(); at++) {
            if (AbbreviationExpander.isAbbreviation(written, at)) {
                ConceptName shortWord = surface.withKey(ConceptKey.of(written.get(at)));
                Optional<String> defined = definitions.longForm(shortWord, inTitle, mention.span());
                words.set(at, defined.orElse(written.get(at)));
                if (defined.isEmpty() && AbbreviationExpander.standsAmongPlainWords(written, at)) {
                    shortWords.put(at, shortWord);
                }
            }
        }
        return new MentionName(mention, inTitle, surface, longForm.isEmpty() && isShortForm(name), words, shortWords,
                surface.withKey(ConceptKey.of(String.join(" ", words))), Introduction.isAt(mention, annotation.text(), inTitle));
    }

    /** True if the name stands for itself: {@code CLIP score} does not stand for a metric called CLIP. */
    boolean isPlain(String key) {
        boolean shortened = !GenericHead.without(mention.text()).equals(mention.text()) || own.key().startsWith(key + " ");
        return mention.type() != EntityType.METRIC || !shortened;
    }

    private static boolean isShortForm(String text) {
        return text.length() <= LONGEST_SHORT_FORM && text.chars().noneMatch(Character::isWhitespace)
                && text.chars().filter(Character::isUpperCase).count() >= 2;
    }

    Stream<ConceptName> unexplainedShortForms() {
        return Stream.concat(Stream.of(surface).filter(name -> isUnexplained), shortWords.values().stream());
    }
}
