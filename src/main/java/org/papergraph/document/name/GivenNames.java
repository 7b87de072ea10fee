package org.papergraph.document.name;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The names before a family name, in lower case and without accents; those that a hyphen joins are one name of several parts.
 */
public record GivenNames(List<String> names) {

    public GivenNames {
        names = List.copyOf(names);
    }

    /**
     * True if no name contradicts one of the other, where an initial stands for any name that it begins, a middle name may
     * be left out, and parts of a name may be parted by a hyphen, a blank or nothing.
     */
    public boolean agreeWith(GivenNames other) {
        return !names.isEmpty() && !other.names.isEmpty()
                && (joined().equals(other.joined()) || agreePart(parts(), other.parts())
                        || agree(names.get(0), other.names.get(0)) && middleNamesAgree(middle(), other.middle()));
    }

    /** True if the first name, or all of them, are spelled out in both and equal. */
    public boolean shareAWholeName(GivenNames other) {
        return !names.isEmpty() && !other.names.isEmpty()
                && (isWhole(names.get(0)) && plain(names.get(0)).equals(plain(other.names.get(0)))
                        || joined().equals(other.joined()) && Stream.concat(parts().stream(), other.parts().stream()).allMatch(GivenNames::isWhole));
    }

    private List<String> middle() {
        return names.subList(1, names.size());
    }

    private String joined() {
        return String.join("", parts());
    }

    private List<String> parts() {
        return names.stream().flatMap(name -> parts(name).stream()).toList();
    }

    private static List<String> parts(String name) {
        return Arrays.stream(name.split("-")).filter(part -> !part.isEmpty()).toList();
    }

    private static boolean middleNamesAgree(List<String> mine, List<String> theirs) {
        List<String> fewer = mine.size() <= theirs.size() ? mine : theirs;
        List<String> more = mine.size() <= theirs.size() ? theirs : mine;
        int from = 0;
        for (String name : fewer) {
            while (from < more.size() && !agree(name, more.get(from))) {
                from++;
            }
            if (from++ == more.size()) {
                return false;
            }
        }
        return true;
    }

    private static boolean agree(String one, String other) {
        return plain(one).equals(plain(other)) || isInitialOf(one, other) || isInitialOf(other, one) || agreePart(parts(one), parts(other));
    }

    /** True if there are as many parts, more than one, and each agrees. */
    private static boolean agreePart(List<String> mine, List<String> theirs) {
        if (mine.size() != theirs.size() || mine.size() < 2) {
            return false;
        }
        for (int at = 0; at < mine.size(); at++) {
            String one = mine.get(at);
            String other = theirs.get(at);
            if (!one.equals(other) && !isInitialOf(one, other) && !isInitialOf(other, one)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInitialOf(String initial, String name) {
        return !isWhole(initial) && name.startsWith(initial);
    }

    private static boolean isWhole(String name) {
        return name.codePointCount(0, name.length()) > 1;
    }

    private static String plain(String name) {
        return name.replace("-", "");
    }
}
