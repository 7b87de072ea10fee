package org.papergraph.reader.author;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.papergraph.document.AuthorList;
import org.papergraph.document.AuthorList.Completeness;
import org.papergraph.document.PersonName;
import org.papergraph.reader.format.CharacterReferences;

/**
 * The author line of an entry: names parted by commas, semicolons or {@code and}, with or without titles, marks, affiliations
 * in brackets and ORCIDs, the family name last, or first before a comma; an omission such as {@code et al.}; then affiliation
 * tags behind a middle dot with space around it. The time to read a line is linear in its length.
 *
 * @param isListOfNames true for a line that reads as a list of names, or says that there are none, rather than as text
 * @param problems in reading the names
 */
public record AuthorLine(AuthorList list, boolean isListOfNames, List<String> problems) {

    private static final char TAG_MARK = '·';
    private static final int LONGEST_LABEL = 40;
    private static final Set<String> LABELS = Lexicon.ofAuthorLines("label");

    public AuthorLine {
        problems = List.copyOf(problems);
    }

    public static AuthorLine of(String line) {
        String text = Characters.spaced(CharacterReferences.decoded(CharacterReferences.decoded(line)));
        List<String> sections = new BracketPairs(text).split(at -> isTagMark(text, at));
        boolean onlyTags = sections.isEmpty() || isTagMark(text, 0);
        String names = withoutLabel(onlyTags ? "" : sections.get(0));
        List<String> affiliations = tags(onlyTags ? sections : sections.subList(1, sections.size()));
        if (names.isEmpty() || Placeholder.is(Characters.visible(names))) {
            return new AuthorLine(new AuthorList(List.of(), affiliations, Completeness.UNSTATED), true, List.of());
        }
        return NameListParser.parse(names, affiliations);
    }

    /** The name of the one person or organisation that a line names; without a name in it, nothing. */
    public static Optional<PersonName> single(String line) {
        String text = Characters.spaced(CharacterReferences.decoded(line));
        return NameListParser.single(text).filter(name -> !Placeholder.is(name.written()));
    }

    /** True for a middle dot with space, or an end of the text, on both sides. */
    private static boolean isTagMark(String text, int at) {
        return text.charAt(at) == TAG_MARK && (at == 0 || text.charAt(at - 1) == ' ') && (at == text.length() - 1 || text.charAt(at + 1) == ' ');
    }

    private static List<String> tags(List<String> sections) {
        List<String> tags = new ArrayList<>();
        for (String section : sections) {
            new BracketPairs(section).split(at -> section.charAt(at) == ',').stream().map(Characters::visible).forEach(tags::add);
        }
        return tags.stream().filter(tag -> !tag.isBlank()).distinct().toList();
    }

    /** The text behind {@code Authors:} or {@code By}; an organisation before a colon, as in {@code OpenAI: …}, is the first of the list. */
    private static String withoutLabel(String names) {
        String beginning = names.substring(0, Math.min(LONGEST_LABEL, names.length())).toLowerCase(Locale.ROOT);
        int colon = Math.max(beginning.indexOf(':'), beginning.indexOf('：'));
        if (colon > 0 && LABELS.contains(beginning.substring(0, colon).strip())) {
            return names.substring(colon + 1).strip();
        }
        if (colon > 0 && OrganizationEvidence.isOrganization(names.substring(0, colon))) {
            return names.substring(0, colon) + "," + names.substring(colon + 1);
        }
        return Arrays.stream(new String[] {"by ", "written by "}).filter(beginning::startsWith).findFirst()
                .map(label -> names.substring(label.length())).orElse(names);
    }
}
