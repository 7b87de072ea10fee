package org.papergraph.identity.concept;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.annotation.Abbreviation;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Mention;
import org.papergraph.document.annotation.Span;
import org.papergraph.identity.wording.PlainName;
import org.papergraph.identity.wording.SurfaceForm;

/** The abbreviations that one entry defines for its mentions, with their scope in it. */
final class AbbreviationDefinitions {

    /** A long form that begins so was read too far to the left. */
    static final Set<String> FUNCTION_WORDS = Set.of("a", "an", "and", "as", "by", "for", "from", "in", "of", "on", "or",
            "that", "the", "their", "to", "using", "via", "we", "which", "with");

    private final List<Definition> definitions = new ArrayList<>();

    AbbreviationDefinitions(AnnotatedEntry entry) {
        collect(new MentionContext(entry.title(), true));
        collect(new MentionContext(entry.abstractText(), false));
    }

    /** @param isMentioned true if a mention over it tells its type, false where it may be of any */
    private record Definition(ConceptName shortForm, SurfaceForm longForm, boolean inTitle, Span place, boolean isMentioned) {

        boolean isBehind(boolean title, Span span) {
            return inTitle == title ? place.begin() > span.begin() : title;
        }
    }

    /** All definitions of known types, with the abbreviations among the words of long forms expanded, sorted. */
    List<Expansion> expansions() {
        return definitions.stream().filter(Definition::isMentioned).map(each -> new Expansion(each.shortForm, ConceptKey.of(expanded(each.longForm.text()))))
                .distinct().sorted().toList();
    }

    /** The long form of a short form at a place: of the last definition before it or, without one, the first behind it. */
    Optional<SurfaceForm> longForm(ConceptName shortForm, boolean inTitle, Span place) {
        List<Definition> fitting = fitting(shortForm);
        return fitting.stream().filter(each -> !each.isBehind(inTitle, place)).reduce((one, next) -> next)
                .or(() -> fitting.stream().findFirst())
                .map(Definition::longForm);
    }

    /**
     * The long form of which a mention marks the beginning up to a preposition: {@code gradient extrapolation} of
     * {@code gradient extrapolation for debiased representation learning}.
     */
    Optional<SurfaceForm> begunBy(Mention mention, String text) {
        int begin = text.offsetByCodePoints(0, mention.span().begin());
        int marked = mention.text().length();
        return definitions.stream().filter(each -> each.shortForm.type() == mention.type()).map(Definition::longForm)
                .filter(form -> form.text().length() > marked && text.regionMatches(true, begin, form.text(), 0, form.text().length()))
                .filter(form -> FUNCTION_WORDS.contains(form.text().substring(marked).stripLeading().split("\\s+", 2)[0].toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** True if the entry abbreviates this name. */
    boolean introduces(String longForm) {
        return definitions.stream().anyMatch(each -> each.longForm.text().equalsIgnoreCase(longForm));
    }

    private List<Definition> fitting(ConceptName shortForm) {
        List<Definition> all = definitions.stream().filter(each -> each.shortForm.key().equals(shortForm.key())).toList();
        List<Definition> ofType = all.stream().filter(each -> each.shortForm.type() == shortForm.type()).toList();
        return ofType.isEmpty() ? all : ofType;
    }

    private String expanded(String longForm) {
        return AbbreviationExpander.expanded(longForm, word -> definitions.stream()
                .filter(each -> each.shortForm.key().equals(ConceptKey.of(word))).map(each -> each.longForm.text()).findFirst());
    }

    private void collect(MentionContext text) {
        Annotation annotation = text.annotation();
        for (Abbreviation abbreviation : annotation.abbreviations()) {
            Optional<Mention> longMention = annotation.mentions().stream()
                    .filter(mention -> mention.span().end() == abbreviation.longForm().end()).findFirst();
            Set<EntityType> types = types(abbreviation, annotation);
            for (EntityType type : types.isEmpty() ? EnumSet.allOf(EntityType.class) : types) {
                longForm(abbreviation, longMention.filter(mention -> mention.type() == type)).ifPresent(longForm -> definitions.add(
                        new Definition(new ConceptName(type, ConceptKey.of(shortForm(abbreviation))),
                                text.written(PlainName.of(longForm), abbreviation.longForm()), text.inTitle(), abbreviation.shortForm(), !types.isEmpty())));
            }
        }
    }

    /** The short form without a cut-off that the long form does not spell out: {@code mAP} of {@code mean average precision (mAP@50)}. */
    private static String shortForm(Abbreviation abbreviation) {
        String cutOff = abbreviation.shortText().replaceFirst("^[^@]*@?", "");
        return cutOff.isEmpty() || abbreviation.longText().endsWith(cutOff) ? abbreviation.shortText() : abbreviation.shortText().replaceFirst("@.*", "");
    }

    /** The types of the mentions over the short form, or else of those over the long form. */
    private static Set<EntityType> types(Abbreviation abbreviation, Annotation annotation) {
        Set<EntityType> types = types(abbreviation.shortForm(), annotation);
        return types.isEmpty() ? types(abbreviation.longForm(), annotation) : types;
    }

    private static Set<EntityType> types(Span span, Annotation annotation) {
        return annotation.mentions().stream().filter(mention -> mention.span().overlaps(span)).map(Mention::type).collect(Collectors.toSet());
    }

    /**
     * The long form as the mention that ends with it marks it, which knows its beginning better than letters do, unless
     * the mention begins with another letter: {@code deep reinforcement learning} is not what {@code RL} stands for.
     */
    private static Optional<String> longForm(Abbreviation abbreviation, Optional<Mention> mention) {
        String initial = abbreviation.shortText().substring(0, 1).toLowerCase(Locale.ROOT);
        return Stream.of(mention.map(Mention::text), Optional.of(abbreviation.longText()))
                .flatMap(Optional::stream)
                .filter(text -> text.toLowerCase(Locale.ROOT).startsWith(initial))
                .filter(text -> !FUNCTION_WORDS.contains(text.split("\\s+", 2)[0].toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
