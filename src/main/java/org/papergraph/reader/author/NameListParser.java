package org.papergraph.reader.author;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.papergraph.document.Affiliation;
import org.papergraph.document.AuthorList;
import org.papergraph.document.AuthorList.Completeness;
import org.papergraph.document.Authorship;
import org.papergraph.document.Identifiers;
import org.papergraph.document.PersonName;
import org.papergraph.document.PersonName.Kind;

/** Takes a list of names apart: parts between separators, joined again where a comma stands within one author. */
final class NameListParser {

    private static final String COMMAS = ",，、､﹐،";
    private static final String SEMICOLONS = ";；؛|•‣";
    private static final String NOBODY = "-–—−?_ ";
    private static final int LONGEST_FAMILY_NAME_IN_WORDS = 3;
    private static final Set<String> GENERATIONS = Lexicon.ofAuthorLines("generation");
    private static final Set<String> DEGREES = Lexicon.ofAuthorLines("degree");
    private static final Set<String> SHORT_DEGREES = Lexicon.ofAuthorLines("short-degree");
    private static final Set<String> PARTICLES = Lexicon.ofAuthorLines("particle");
    private static final Set<String> LEGAL_FORMS = Lexicon.ofOrganizations("legal-form");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}|(?:\\p{Lu}\\p{Ll}?\\.[ -]?){1,5}");

    private final List<WrittenName> names = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private boolean incomplete;
    private int position;

    private NameListParser() {
    }

    static AuthorLine parse(String text, List<String> affiliations) {
        return new NameListParser().parsed(text, affiliations);
    }

    /** The one name that a text is. */
    static Optional<PersonName> single(String text) {
        List<String> parts = split(text, COMMAS);
        NameListParser parser = new NameListParser();
        if (parts.size() == 2 && NameStripper.strip(parts.get(1)).kind() == Kind.PERSON) {
            parser.addFamilyFirst(text);
        } else {
            parser.add(text);
        }
        return parser.names.stream().findFirst().map(name -> new PersonName(name.name(), name.kind()));
    }

    private AuthorLine parsed(String text, List<String> affiliations) {
        boolean sentence = endsSentence(text);
        String names = sentence ? text.substring(0, text.length() - 1) : text;
        List<String> groups = split(names, SEMICOLONS);
        boolean semicolons = groups.size() > 1 || names.endsWith(";");
        List<String> conjoined = groups.stream().flatMap(group -> Conjunctions.split(group).stream()).toList();
        if ((semicolons || conjoined.size() > 1 && conjoined.stream().allMatch(NameListParser::isPair)) && isFamilyFirst(conjoined)) {
            conjoined.forEach(group -> addBeforeOmission(group, this::addFamilyFirst));
        } else {
            groups.forEach(group -> addGroup(group, semicolons));
        }
        AuthorList list = new AuthorList(authorships(), affiliations, incomplete ? Completeness.INCOMPLETE
                : this.names.isEmpty() ? Completeness.UNSTATED : Completeness.COMPLETE);
        boolean isList = isListOfNames(sentence);
        if (isList && !semicolons && isPair(names) && this.names.size() == 2 && this.names.stream().allMatch(NameListParser::isOneWord)) {
            problems.add("'" + names + "' can be two names of one word or one name, family name first; it is taken for two");
        }
        return new AuthorLine(list, isList, problems);
    }

    private void addFamilyFirst(String group) {
        List<String> parts = split(group, COMMAS);
        WrittenName family = NameStripper.strip(parts.get(0));
        if (parts.size() == 1 || family.isEmpty()) {
            addConjoined(group);
            return;
        }
        addName(family.withGivenNames(NameStripper.strip(parts.get(1))));
        parts.subList(2, parts.size()).forEach(this::add);
    }

    private void addGroup(String group, boolean oneAuthor) {
        List<String> parts = split(group, COMMAS);
        int before = names.size();
        for (String part : parts) {
            WrittenName last = names.size() == before + 1 && oneAuthor ? names.get(before) : null;
            boolean affiliation = last != null && last.kind() == Kind.PERSON && last.name().indexOf(' ') > 0
                    && OrganizationEvidence.isOrganization(part);
            if (affiliation) {
                names.set(before, last.joined(new WrittenName(part, "", WrittenName.Evidence.NONE, Identifiers.none(), List.of(part), List.of())));
            } else {
                addBeforeOmission(part, this::addConjoined);
            }
        }
    }

    /** Adds the part before an omission; behind one the positions are not known. */
    private void addBeforeOmission(String part, Consumer<String> adding) {
        String visible = Characters.visible(part);
        int begin = Omission.begin(visible);
        String rest = begin == visible.length() ? part : visible.substring(0, begin).strip();
        if (!rest.isEmpty()) {
            adding.accept(rest);
        }
        if (begin < visible.length()) {
            omit();
        }
    }

    private void addConjoined(String part) {
        Conjunctions.split(part).forEach(this::add);
    }

    private void omit() {
        incomplete = true;
        position = Integer.MIN_VALUE;
    }

    private void add(String part) {
        WrittenName name = NameStripper.strip(part);
        if (part.chars().allMatch(character -> NOBODY.indexOf(character) >= 0) || !name.isEmpty() && Placeholder.is(name.name())) {
            incomplete = true;
            position++;
        } else if (!name.isEmpty() && Omission.begin(name.name()) == 0) {
            omit();
        } else if (names.isEmpty() || !attach(name)) {
            addName(name);
        }
    }

    private void addName(WrittenName name) {
        if (name.isEmpty()) {
            incomplete = true;
            problems.add("'" + name.written() + "' in the list of authors gives no name; it is left out");
            return;
        }
        names.add(name);
        positions.add(Math.max(Authorship.HIDDEN, ++position));
    }

    /** Attaches to the last author what a comma parts from the name; false for a name of its own. */
    private boolean attach(WrittenName next) {
        WrittenName last = names.get(names.size() - 1);
        String plain = next.name().replace(".", "");
        WrittenName joined = last;
        if (next.isEmpty() || isMarkLetter(next.name()) || DEGREES.contains(plain) || SHORT_DEGREES.contains(plain) && last.name().indexOf(' ') > 0) {
            joined = last.joined(next);
        } else if (GENERATIONS.contains(plain.toLowerCase(Locale.ROOT))) {
            joined = last.joined(next, last.name() + ", " + next.name(), WrittenName.Evidence.PERSON);
        } else if (LEGAL_FORMS.contains(next.name())) {
            joined = last.joined(next, last.name() + ", " + next.name(), WrittenName.Evidence.ORGANIZATION);
        } else if (INITIALS.matcher(next.name()).matches() && familyWords(last.name()) <= LONGEST_FAMILY_NAME_IN_WORDS) {
            joined = last.withGivenNames(next);
        }
        names.set(names.size() - 1, joined);
        return joined != last;
    }

    /** True for what stands behind a comma and is no name: {@code Jr.}, {@code PhD}. */
    private static boolean isBehindName(WrittenName part) {
        String plain = part.name().replace(".", "");
        return GENERATIONS.contains(plain.toLowerCase(Locale.ROOT)) || DEGREES.contains(plain) || isMarkLetter(part.name());
    }

    /** True for the {@code b} of {@code Ann Moe a,b}. */
    private static boolean isMarkLetter(String name) {
        return name.length() == 1 && Character.isLowerCase(name.charAt(0));
    }

    private static boolean isOneWord(WrittenName name) {
        return name.kind() == Kind.PERSON && name.name().indexOf(' ') < 0 && !Characters.isEastAsian(name.name().codePointAt(0));
    }

    private static boolean isPair(String group) {
        return split(group, COMMAS).size() == 2;
    }

    private static boolean isFamilyFirst(List<String> groups) {
        int pairs = 0;
        int telling = 0;
        for (String group : groups) {
            List<WrittenName> parts = split(group, COMMAS).stream().map(NameStripper::strip)
                    .filter(part -> !part.isEmpty() && !isBehindName(part)).toList();
            boolean eastAsian = !parts.isEmpty() && Characters.isEastAsian(parts.get(0).name().codePointAt(0));
            if (parts.size() > 2 || parts.size() == 2 && (eastAsian || parts.get(1).kind() == Kind.ORGANIZATION)) {
                return false;
            }
            if (parts.size() == 2 && Omission.begin(parts.get(1).name()) > 0) {
                pairs++;
                telling += familyWords(parts.get(0).name()) == 1 || INITIALS.matcher(parts.get(1).name()).matches() ? 1 : 0;
            }
        }
        return pairs > 0 && 2 * telling >= pairs;
    }

    /** The number of words that are no particles such as {@code von}. */
    private static long familyWords(String name) {
        return Arrays.stream(name.split(" ")).filter(word -> !PARTICLES.contains(word.toLowerCase(Locale.ROOT))).count();
    }

    private List<Authorship> authorships() {
        List<Authorship> authorships = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            WrittenName name = names.get(at);
            authorships.add(new Authorship(new PersonName(name.name(), name.kind()), positions.get(at), name.identifiers(), name.affiliations().stream().map(Affiliation::of).toList(),
                    name.written().equals(name.name()) ? "" : name.written()));
            problems.addAll(name.problems());
        }
        return authorships;
    }

    private boolean isListOfNames(boolean sentence) {
        if (names.isEmpty()) {
            return incomplete;
        }
        List<NameShape> shapes = names.stream().map(NameShape::of).toList();
        long plain = shapes.stream().filter(NameShape.NAME::equals).count();
        if (sentence) {
            return names.size() > 1 && plain == names.size() && names.stream().allMatch(name -> name.name().indexOf(' ') > 0);
        }
        boolean list = 2 * plain > names.size() || shapes.stream().noneMatch(NameShape.OTHER::equals);
        for (int at = 0; list && at < names.size(); at++) {
            if (shapes.get(at) == NameShape.OTHER) {
                problems.add("'" + names.get(at).name() + "' in the list of authors does not read as a name; it is taken as one");
            }
        }
        return list;
    }

    /** True for a full stop or the like behind a word that is no initial or abbreviation. */
    private static boolean endsSentence(String text) {
        int last = text.length() - 1;
        if (".!?。！？".indexOf(text.charAt(last)) < 0 || Omission.begin(text) < text.length()) {
            return false;
        }
        String word = text.substring(text.lastIndexOf(' ') + 1);
        return word.length() > 3 && word.indexOf('.') == word.length() - 1 && !LEGAL_FORMS.contains(word) || text.charAt(last) != '.';
    }

    private static List<String> split(String text, String separators) {
        return new BracketPairs(text).split(at -> separators.indexOf(text.charAt(at)) >= 0 || isMiddleDotBetweenNames(text, at, separators)
                || text.charAt(at) == '/' && separators.equals(SEMICOLONS) && isSpaced(text, at));
    }

    private static boolean isSpaced(String text, int at) {
        return at > 0 && at + 1 < text.length() && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ';
    }

    /** True for the dot of {@code 山田太郎・鈴木花子} and {@code 김철수·이영희}; one within katakana, or a Latin one between Chinese characters, is part of a name. */
    private static boolean isMiddleDotBetweenNames(String text, int at, String separators) {
        if (!separators.equals(COMMAS) || at == 0 || at + 1 == text.length()) {
            return false;
        }
        Character.UnicodeScript before = Character.UnicodeScript.of(text.charAt(at - 1));
        Character.UnicodeScript after = Character.UnicodeScript.of(text.charAt(at + 1));
        return switch (text.charAt(at)) {
            case '・', '･' -> before == Character.UnicodeScript.HAN && after == before;
            case '·', 'ㆍ' -> before == Character.UnicodeScript.HANGUL && after == before;
            default -> false;
        };
    }
}
