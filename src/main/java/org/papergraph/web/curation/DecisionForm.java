package org.papergraph.web.curation;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** The fields of a form by which something is decided. */
record DecisionForm(Map<String, String> fields) {

    static final String DECISION = "decision";
    static final String REASON = "reason";

    /** In code points. */
    static final int LONGEST_LABEL = 200;
    static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_REASON = 1000;

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}]");

    DecisionForm {
        fields = Map.copyOf(fields);
    }

    String decision() {
        return field(DECISION);
    }

    String reason() {
        return text(REASON, "A reason", LONGEST_REASON);
    }

    /** A field that is to name something. */
    String label(String name, String what, int longest) {
        String label = text(name, what, longest);
        if (!LETTER_OR_DIGIT.matcher(label).find()) {
            throw new RefusedFormException(name, what + " needs a letter or a digit.");
        }
        return label;
    }

    /** A field as sent; empty where there is none. */
    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    private String text(String name, String what, int longest) {
        String text = WHITE_SPACE.matcher(Normalizer.normalize(field(name), Normalizer.Form.NFC)).replaceAll(" ").strip();
        if (text.codePointCount(0, text.length()) > longest) {
            throw new RefusedFormException(name, what + " may have at most " + longest + " characters.");
        }
        if (CONTROL.matcher(text).find()) {
            throw new RefusedFormException(name, what + " may have no control characters.");
        }
        return text;
    }
}
