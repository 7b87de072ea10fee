package org.papergraph.document.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name in the parts that bibliographic formats tell apart; a part that the name lacks is empty.
 *
 * @param particle before the family name, such as {@code van der}; by custom it does not count in sorting
 * @param family at least one word, with its second surname and the conjunction between them: {@code Ortega y Gasset}
 * @param suffix such as {@code Jr.} or {@code III}
 */
public record NameParts(String given, String particle, String family, String suffix) {

    private static final Pattern GAP = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern COMMA = Pattern.compile("[\\s\\u00a0]*,[\\s\\u00a0]*");
    /** The number by which dblp tells bearers of one name apart. */
    private static final Pattern HOMONYM_NUMBER = Pattern.compile("[\\s\\u00a0]+(\\d{4})$");
    /** {@code Ii} is a family name. */
    private static final Pattern SUFFIX = Pattern.compile("(?i:jn?r|sn?r|ph\\.?\\s?d|m\\.?d|esq)\\.?|I{2,3}|i{2,3}|IV|iv|(?i:2nd|3rd|4th)");
    private static final Pattern FAMILY_FIRST = Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]+\\s[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]+");
    private static final Set<String> PARTICLES = Set.of("af", "al", "av", "ben", "bin", "bint", "d", "da", "dal", "dall", "dalla", "das", "de",
            "degli", "dei", "del", "dela", "della", "delle", "dello", "den", "der", "des", "di", "do", "dos", "du", "el", "ibn", "la", "las",
            "le", "les", "lo", "los", "op", "st", "'t", "’t", "'s", "’s", "te", "ten", "ter", "thor", "und", "v", "van", "vande", "vanden",
            "vander", "ver", "vom", "von", "zu", "zum", "zur");
    /** Particles that begin a family name in capitals as well, and are no common given names. */
    private static final Set<String> CAPITAL_PARTICLES = Set.of("Da", "De", "Del", "Della", "Den", "Der", "Des", "Di", "Dos", "Du", "El", "La", "Las", "Le",
            "Los", "Saint", "St", "Ten", "Ter", "Van", "Vanden", "Vander", "Von");
    /** Family names before which {@code Van} and {@code Le} are given names. */
    private static final Set<String> VIETNAMESE = Set.of("bui", "cao", "chu", "dang", "dao", "dinh", "do", "doan", "duong", "ha", "ho", "hoang", "huynh",
            "lam", "le", "luong", "ly", "mai", "ngo", "nguyen", "pham", "phan", "tran", "trinh", "truong", "vo", "vu");
    private static final Set<String> CONJUNCTIONS = Set.of("y", "e", "i");

    /**
     * The parts of a name as a document writes it: {@code Ludwig von Mises III}, {@code Robert Downey, Jr.},
     * {@code King, Jr., Martin Luther} or {@code Gaulle, Charles de}. A number that tells bearers of one name apart, as in
     * {@code Yang Liu 0001}, belongs to none of them.
     */
    public static NameParts of(String written) {
        String name = HOMONYM_NUMBER.matcher(written.strip()).replaceFirst("");
        List<String> pieces = COMMA.splitAsStream(name).filter(piece -> !piece.isBlank()).collect(Collectors.toCollection(ArrayList::new));
        String suffix = pieces.stream().skip(1).filter(NameParts::isSuffix).collect(Collectors.joining(" "));
        List<String> names = Stream.concat(pieces.stream().limit(1), pieces.stream().skip(1).filter(piece -> !isSuffix(piece))).toList();
        return switch (names.size()) {
            case 0 -> new NameParts("", "", name, "");
            case 1 -> inOrder(words(names.get(0)), suffix);
            case 2 -> inverted(words(names.get(0)), words(names.get(1)), suffix);
            default -> new NameParts("", "", name, "");
        };
    }

    /** The number that tells the bearer from others of one name, as in {@code Yang Liu 0001}; empty where there is none. */
    public static String homonymNumber(String written) {
        return HOMONYM_NUMBER.matcher(written.strip()).results().map(found -> found.group(1)).findFirst().orElse("");
    }

    /** The particle and the family name. */
    public String familyWithParticle() {
        return joined(particle, family);
    }

    /** The generation that the suffix names, in one spelling, such as {@code jr} or {@code iii}; empty for none or a degree. */
    public String generation() {
        String plain = suffix.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return switch (plain) {
            case "jr", "jnr" -> "jr";
            case "sr", "snr" -> "sr";
            case "ii", "2nd" -> "ii";
            case "iii", "3rd" -> "iii";
            case "iv", "4th" -> "iv";
            default -> "";
        };
    }

    private static NameParts inOrder(List<String> words, String suffix) {
        int end = beforeSuffixes(words);
        String whole = joined(String.join(" ", words.subList(end, words.size())), suffix);
        List<String> names = words.subList(0, end);
        if (FAMILY_FIRST.matcher(String.join(" ", names)).matches()) {
            return new NameParts(names.get(1), "", names.get(0), whole);
        }
        int family = beginningOfFamily(names);
        return of(names.subList(0, family), names.subList(family, end), whole);
    }

    /** The family name stands first; a particle may stand before it or behind the given names. */
    private static NameParts inverted(List<String> family, List<String> given, String suffix) {
        int familyEnd = beforeSuffixes(family);
        int givenEnd = beforeSuffixes(given);
        int particle = givenEnd;
        while (particle > 1 && isParticle(given.get(particle - 1))) {
            particle--;
        }
        String whole = Stream.of(family.subList(familyEnd, family.size()), given.subList(givenEnd, given.size()), words(suffix))
                .flatMap(List::stream).collect(Collectors.joining(" "));
        List<String> withParticle = new ArrayList<>(given.subList(particle, givenEnd));
        withParticle.addAll(family.subList(0, familyEnd));
        return of(given.subList(0, particle), withParticle, whole);
    }

    private static NameParts of(List<String> given, List<String> family, String suffix) {
        int particles = 0;
        while (particles < family.size() - 1 && (isParticle(family.get(particles)) || isCapitalParticle(family.get(particles)))) {
            particles++;
        }
        while (particles > 0 && isCapitalParticle(family.get(particles - 1))) {
            particles--;
        }
        return new NameParts(String.join(" ", given), String.join(" ", family.subList(0, particles)),
                String.join(" ", family.subList(particles, family.size())), suffix);
    }

    /** The first particle or, without one, the last word, and the surname before a conjunction. */
    private static int beginningOfFamily(List<String> names) {
        int last = names.size() - 1;
        if (last > 0 && isParticle(names.get(0)) && isCapitalised(names.get(1))) {
            return 0;
        }
        int begin = last;
        for (int at = last - 1; at >= 1; at--) {
            begin = isParticle(names.get(at)) ? at : begin;
        }
        while (begin > 1 && isCapitalParticle(names.get(begin - 1)) && !VIETNAMESE.contains(PlainLetters.of(names.get(last)).toLowerCase(Locale.ROOT))) {
            begin--;
        }
        for (int at = 1; at < last; at++) {
            begin = isConjunction(names, at) ? Math.min(begin, at - 1) : begin;
        }
        return begin;
    }

    /** True for {@code y} in {@code Ortega y Gasset}. */
    private static boolean isConjunction(List<String> names, int at) {
        return CONJUNCTIONS.contains(names.get(at)) && isCapitalised(names.get(at - 1)) && isCapitalised(names.get(at + 1));
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** The number of words before those that are suffixes; one stays in any case. */
    private static int beforeSuffixes(List<String> words) {
        int end = words.size();
        while (end > 1 && isSuffix(words.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isSuffix(String word) {
        return SUFFIX.matcher(word).matches();
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(withoutStop(word));
    }

    private static boolean isCapitalParticle(String word) {
        return CAPITAL_PARTICLES.contains(withoutStop(word));
    }

    private static String withoutStop(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private static List<String> words(String text) {
        return Arrays.stream(GAP.split(text)).filter(word -> !word.isEmpty()).toList();
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " " + other;
    }
}
