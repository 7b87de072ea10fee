package org.papergraph.reader.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.document.AuthorList;
import org.papergraph.document.AuthorList.Completeness;
import org.papergraph.document.Authorship;
import org.papergraph.document.PersonName;
import org.papergraph.document.PersonName.Kind;

/** The author line of an entry: names parted by commas, {@code et al.}, then affiliation tags behind {@code ·}. */
final class AuthorLine {

    private static final Pattern TAGS = Pattern.compile("\\s*·\\s*");
    private static final Pattern AND_OTHERS = Pattern.compile(",?\\s*\\b(et al\\.?|and others)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUFFIX = Pattern.compile("(?i)(jr|sr|ii|iii|iv|ph\\.?d|m\\.?d)\\.?");
    private static final Pattern LAST_PAIR = Pattern.compile("(?<one>\\p{Lu}.*\\S) (?:and|&) (?<other>\\p{Lu}.*\\S)");
    private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}{3}\\.(\\s|$)");
    private static final Pattern CAMEL_CASE = Pattern.compile("(?!(?:Ma?c|De|Di|Du|La|Le|Van|Von|El|Al)\\p{Lu})\\p{Lu}\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*|\\p{Lu}{3,}\\d*");
    private static final Set<String> ORGANIZATION_WORDS = Set.of("lab", "labs", "laboratory", "laboratories", "team",
            "research", "university", "institute", "institution", "group", "consortium", "collaboration", "foundation",
            "project", "inc", "corporation", "corp", "company", "gmbh", "ltd", "llc", "initiative", "center", "centre",
            "college", "department", "school", "organization", "organisation", "association", "society", "community",
            "committee", "deepmind", "academy");
    private static final int LONGEST_NAME_IN_WORDS = 7;

    private AuthorLine() {
    }

    /** True for a line that reads as a list of names rather than as running text. */
    static boolean isAuthorLine(String line) {
        String names = namesPart(line);
        if (AND_OTHERS.matcher(names).find() || line.indexOf('·') > 0) {
            return true;
        }
        List<String> parts = split(names);
        return !SENTENCE.matcher(names).find()
                && parts.stream().allMatch(part -> part.split("\\s+").length <= LONGEST_NAME_IN_WORDS)
                && 2 * parts.stream().filter(AuthorLine::looksLikeName).count() > parts.size();
    }

    /** True for a line that no title looks like: it has affiliations, hides names, or names the page's owner. */
    static boolean isByline(String line, Optional<PersonName> owner) {
        return isAuthorLine(line) && (!tags(line).isEmpty() || AND_OTHERS.matcher(namesPart(line)).find()
                || owner.filter(name -> read(line).authorships().stream().anyMatch(authorship -> authorship.name().key().equals(name.key()))).isPresent());
    }

    /** Reads the line; {@code owner}s whom it hides are added by {@link #withOwner}. */
    static AuthorList read(String line) {
        String names = namesPart(line);
        Matcher others = AND_OTHERS.matcher(names);
        boolean incomplete = others.find();
        List<Authorship> authorships = new ArrayList<>();
        for (String name : split(incomplete ? names.substring(0, others.start()) : names)) {
            authorships.add(new Authorship(name(name), authorships.size() + 1));
        }
        return new AuthorList(authorships, tags(line), incomplete ? Completeness.INCOMPLETE : Completeness.COMPLETE);
    }

    /**
     * The list with the page's owner in it: hidden, unless the list shows the very name. Another form of the name may be
     * the owner or somebody else; then the list is as complete as it says.
     */
    static AuthorList withOwner(AuthorList list, PersonName owner) {
        List<PersonName> names = list.authorships().stream().map(Authorship::name).toList();
        if (names.stream().anyMatch(name -> name.key().equals(owner.key()))) {
            return list;
        }
        List<Authorship> authorships = new ArrayList<>(list.authorships());
        authorships.add(new Authorship(owner, Authorship.HIDDEN));
        boolean mayBeShown = list.completeness() == Completeness.COMPLETE && names.stream().anyMatch(owner::isCompatibleWith);
        return new AuthorList(authorships, list.affiliations(), mayBeShown ? Completeness.COMPLETE : Completeness.INCOMPLETE);
    }

    static PersonName name(String written) {
        return new PersonName(written, isOrganization(written) ? Kind.ORGANIZATION : Kind.PERSON);
    }

    private static boolean isOrganization(String name) {
        String[] words = name.split("\\s+");
        return words.length == 1 && CAMEL_CASE.matcher(name).matches()
                || Arrays.stream(words).map(word -> word.replaceAll("[^\\p{L}]", ""))
                        .anyMatch(word -> word.equals("AI") || ORGANIZATION_WORDS.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static String namesPart(String line) {
        return TAGS.split(line, 2)[0];
    }

    private static List<String> tags(String line) {
        return TAGS.splitAsStream(line).skip(1)
                .flatMap(tags -> Arrays.stream(tags.split("\\s*,\\s*")))
                .filter(tag -> !tag.isBlank()).distinct().toList();
    }

    private static List<String> split(String names) {
        List<String> parts = new ArrayList<>();
        for (String part : names.split("\\s*[,;]\\s*")) {
            Matcher pair = LAST_PAIR.matcher(part);
            if (SUFFIX.matcher(part).matches() && !parts.isEmpty()) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + ", " + part);
            } else if (pair.matches() && !isOrganization(part)) {
                parts.add(pair.group("one"));
                parts.add(pair.group("other"));
            } else if (!part.isBlank()) {
                parts.add(part.replaceFirst("^(and|&) ", "").strip());
            }
        }
        return parts;
    }

    private static boolean looksLikeName(String part) {
        String[] words = part.split("\\s+");
        return part.chars().noneMatch(Character::isDigit)
                && (Character.isUpperCase(part.codePointAt(0)) || words.length <= 4);
    }
}
