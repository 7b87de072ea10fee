package org.papergraph.identity.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Mention;
import org.papergraph.identity.wording.Coordination;
import org.papergraph.identity.wording.PlainName;
import org.papergraph.identity.wording.SurfaceForm;

/**
 * A name in a mention, parsed with the abbreviations that its entry defines. A mention has several where it coordinates them.
 *
 * @param surface the name by its surface form
 * @param unexplained what the whole name is looked up as in other entries, the first that they explain: a short form that the entry
 *     does not define, or a name with such a one among its words, of its type or else of another
 * @param words of the name, those that the entry defines expanded, if abbreviations are left among them
 * @param shortWords the abbreviations left among the words that other entries may define, by index: of the type of the whole name, or
 *     else of a method, such as {@code LLM} in the task {@code LLM alignment}
 * @param own the name by the entry alone
 * @param expansions what the entry says of a name of several words by defining abbreviations among them: {@code AI agent} is {@code artificial
 *     intelligence agent}
 * @param isIntroduced true if the entry introduces what is named
 * @param written the name as the text writes it and, of a short form, the long form as the entry defines it
 */
record MentionName(Mention mention, boolean inTitle, ConceptName surface, List<ConceptName> unexplained, List<String> words,
        Map<Integer, List<ConceptName>> shortWords, ConceptName own, List<Expansion> expansions, boolean isIntroduced, List<SurfaceForm> written) {

    /** {@code GPT 3} is {@code GPT-3} and no {@code GPT} among other words. */
    private static final Pattern BLANK_BEFORE_VERSION = Pattern.compile("(?<=\\p{L})\\s+(?=[vV]?\\d)");

    /** The names in a mention, in the order of the text. */
    static Stream<MentionName> in(Mention mention, MentionContext text, AbbreviationDefinitions definitions) {
        String whole = PlainName.of(mention.text());
        return Coordination.parts(mention.text(), mention.type(), definitions.introduces(whole)).stream()
                .map(part -> of(mention, part, text, definitions));
    }

    private static MentionName of(Mention mention, String part, MentionContext text, AbbreviationDefinitions definitions) {
        boolean inTitle = text.inTitle();
        ConceptName surface = new ConceptName(mention.type(), ConceptKey.of(part));
        String name = BLANK_BEFORE_VERSION.matcher(GenericHead.without(part)).replaceAll("-");
        Optional<SurfaceForm> longForm = definitions.longForm(surface, inTitle, mention.span()).or(() -> definitions.begunBy(mention, text.annotation().text()));
        List<String> written = AbbreviationExpander.words(longForm.map(SurfaceForm::text).orElse(name));
        List<String> words = new ArrayList<>(written);
        Map<Integer, List<ConceptName>> shortWords = new TreeMap<>();
        for (int at = 0; at < written.size(); at++) {
            if (AbbreviationExpander.isAbbreviation(written, at)) {
                ConceptName shortWord = surface.withKey(ConceptKey.of(written.get(at)));
                Optional<String> defined = definitions.longForm(shortWord, inTitle, mention.span()).map(SurfaceForm::text);
                words.set(at, defined.orElse(written.get(at)));
                if (defined.isEmpty() && AbbreviationExpander.standsAmongPlainWords(written, at)) {
                    shortWords.put(at, Stream.of(shortWord, new ConceptName(EntityType.METHOD, shortWord.key())).distinct().toList());
                }
            }
        }
        ConceptName asWritten = surface.withKey(ConceptKey.of(String.join(" ", written)));
        ConceptName expanded = surface.withKey(ConceptKey.of(String.join(" ", words)));
        ConceptName own = expanded.equals(surface) ? surface : expanded;
        boolean isShort = longForm.isEmpty() && ShortForm.isOne(name);
        List<ConceptName> unexplained = isShort ? List.of(surface)
                : AbbreviationExpander.hasAbbreviation(String.join(" ", words)) && own.isOfSeveralWords() ? own.withoutArticles().ofAnyType() : List.of();
        boolean spellsOut = shortWords.isEmpty() && asWritten.isOfSeveralWords() && !asWritten.equals(own);
        List<Expansion> expansions = spellsOut ? List.of(new Expansion(asWritten.withoutArticles(), own.key())) : List.of();
        return new MentionName(mention, inTitle, surface, unexplained, shortWords.isEmpty() ? List.of() : words, shortWords.isEmpty() ? Map.of() : shortWords,
                own, expansions, Introduction.isAt(mention, text.annotation().text(), inTitle),
                Stream.concat(Stream.of(text.written(part, mention.span())), longForm.stream()).toList());
    }

    /** True if the name stands for itself: {@code CLIP score} does not stand for a metric called CLIP. */
    boolean isPlain(String key) {
        String text = written.get(0).text();
        boolean shortened = !GenericHead.without(text).equals(text) || own.key().startsWith(key + " ");
        return mention.type() != EntityType.METRIC || !shortened;
    }

    Stream<ConceptName> unexplainedShortForms() {
        return Stream.concat(unexplained.stream(), shortWords.values().stream().flatMap(List::stream));
    }
}
