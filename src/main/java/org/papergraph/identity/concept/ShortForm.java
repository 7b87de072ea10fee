package org.papergraph.identity.concept;

/** Names that look like abbreviations: one short word with at least two capitals. */
public final class ShortForm {

    private static final int LONGEST = 12;

    private ShortForm() {
    }

    public static boolean isOne(String name) {
        return name.length() <= LONGEST && name.chars().noneMatch(Character::isWhitespace)
                && name.chars().filter(Character::isUpperCase).count() >= 2;
    }
}
