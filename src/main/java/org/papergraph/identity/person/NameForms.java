package org.papergraph.identity.person;

import java.util.Comparator;
import java.util.Map;

/** Forms of one name: of {@code JOHN SMITH} and {@code John Smith} the one that stands for both. */
public final class NameForms {

    private NameForms() {
    }

    /**
     * The commonest form that is not in capitals throughout; among equally common ones, one with capitals, then the first.
     *
     * @param uses the number of entries that write each form
     */
    public static String shown(Map<String, Long> uses) {
        return uses.keySet().stream().min(Comparator.comparing(NameForms::isInCapitals)
                .thenComparing(Comparator.comparing((String form) -> uses.get(form)).reversed())
                .thenComparing(form -> form.chars().noneMatch(Character::isUpperCase))
                .thenComparing(Comparator.naturalOrder())).orElseThrow();
    }

    private static boolean isInCapitals(String form) {
        return form.chars().anyMatch(Character::isUpperCase) && form.chars().noneMatch(Character::isLowerCase);
    }
}
